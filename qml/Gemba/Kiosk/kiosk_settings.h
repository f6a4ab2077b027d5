#pragma once

#include <preferences.h>

namespace gemba::kiosk {

/// Language and colours of this kiosk.
class KioskSettings : public gemba::ui::Preferences
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")

public:
    /// @p file: where choices are remembered; empty = nowhere.
    explicit KioskSettings(const QString &file, QObject *parent = nullptr)
        : Preferences(file, {QStringLiteral("kiosk")}, parent)
    {
    }
};

} // namespace gemba::kiosk
