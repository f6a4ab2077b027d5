#include "shell_settings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {

/// Addresses hold slashes, which the file takes for groups.
QString keyOf(const QString &address)
{
    return u"servers/"_s +
           QString::fromLatin1(QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

ShellSettings::ShellSettings(const QString &file, const QString &program, QObject *parent)
    : Preferences(file, {u"desk"_s, u"bags"_s, u"files"_s, program}, parent)
{
}

QLocale ShellSettings::locale() const
{
    QLocale locale = Preferences::locale();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

QRect ShellSettings::window() const
{
    return remembered(u"window"_s).toRect();
}

void ShellSettings::setWindow(const QRect &window)
{
    remember(u"window"_s, window);
}

QStringList ShellSettings::hiddenColumns(const QString &table) const
{
    return remembered(u"hidden/"_s + table).toStringList();
}

void ShellSettings::setHiddenColumns(const QString &table, const QStringList &keys)
{
    remember(u"hidden/"_s + table, keys);
}

QString ShellSettings::lastName() const
{
    return remembered(u"name"_s).toString();
}

void ShellSettings::setLastName(const QString &name)
{
    remember(u"name"_s, name);
}

QString ShellSettings::lastPage() const
{
    return remembered(u"page"_s).toString();
}

void ShellSettings::setLastPage(const QString &page)
{
    remember(u"page"_s, page);
}

QString ShellSettings::server() const
{
    return remembered(u"server"_s).toString();
}

void ShellSettings::setServer(const QString &address)
{
    remember(u"server"_s, address);
}

QByteArray ShellSettings::authority(const QString &address) const
{
    return remembered(keyOf(address)).toByteArray();
}

void ShellSettings::setAuthority(const QString &address, const QByteArray &pem)
{
    remember(keyOf(address), pem);
}

} // namespace gemba::shell
