#pragma once

#include <preferences.h>

namespace gemba::scanner {

/// Language and colours of this station, and what it learned about its scanner.
class ScannerSettings : public gemba::ui::Preferences
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")

public:
    /// @p file: where choices are remembered; empty = nowhere.
    explicit ScannerSettings(const QString &file, QObject *parent = nullptr)
        : Preferences(file, {QStringLiteral("scanner")}, parent)
    {
    }

    QString remap() const { return remembered(QStringLiteral("wedge/remap")).toString(); }
    void setRemap(const QString &remap) { remember(QStringLiteral("wedge/remap"), remap); }
    int gapMs() const { return remembered(QStringLiteral("wedge/gapMs"), 60).toInt(); }
    void setGapMs(int ms) { remember(QStringLiteral("wedge/gapMs"), ms); }
};

} // namespace gemba::scanner
