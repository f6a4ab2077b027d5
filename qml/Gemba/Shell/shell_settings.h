#pragma once

#include <preferences.h>

#include <QRect>

namespace gemba::shell {

/// What this program remembers between runs: language, colours, the window, hidden columns, the server last spoken to and
/// the key it is known by. No secrets: those are in the credential store.
class ShellSettings : public gemba::ui::Preferences
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")

public:
    /// @p program: "admin", "console"; whose translations are used beside the shared ones.
    ShellSettings(const QString &file, const QString &program, QObject *parent = nullptr);

    /// With separators between thousands: desktop programs count by millions.
    QLocale locale() const override;

    QRect window() const;
    void setWindow(const QRect &window);
    QStringList hiddenColumns(const QString &table) const;
    void setHiddenColumns(const QString &table, const QStringList &keys);
    QString lastName() const;
    void setLastName(const QString &name);
    QString lastPage() const;
    void setLastPage(const QString &page);
    QString server() const;
    void setServer(const QString &address);
    /// The certificate authority believed for @p address, PEM; empty when a person has not compared it yet.
    QByteArray authority(const QString &address) const;
    void setAuthority(const QString &address, const QByteArray &pem);
};

} // namespace gemba::shell
