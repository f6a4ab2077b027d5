#include "admin_settings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gemba::admin {

namespace {

/// Addresses hold slashes, which the file takes for groups.
QString keyOf(const QString &address)
{
    return u"servers/"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

AdminSettings::AdminSettings(const QString &file, QObject *parent)
    : Preferences(file, u"admin"_s, parent)
{
}

QLocale AdminSettings::locale() const
{
    QLocale locale = Preferences::locale();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

QRect AdminSettings::window() const
{
    return remembered(u"window"_s).toRect();
}

void AdminSettings::setWindow(const QRect &window)
{
    remember(u"window"_s, window);
}

QStringList AdminSettings::hiddenColumns(const QString &table) const
{
    return remembered(u"hidden/"_s + table).toStringList();
}

void AdminSettings::setHiddenColumns(const QString &table, const QStringList &keys)
{
    remember(u"hidden/"_s + table, keys);
}

QString AdminSettings::lastName() const
{
    return remembered(u"name"_s).toString();
}

void AdminSettings::setLastName(const QString &name)
{
    remember(u"name"_s, name);
}

QString AdminSettings::lastPage() const
{
    return remembered(u"page"_s).toString();
}

void AdminSettings::setLastPage(const QString &page)
{
    remember(u"page"_s, page);
}

QString AdminSettings::server() const
{
    return remembered(u"server"_s).toString();
}

void AdminSettings::setServer(const QString &address)
{
    remember(u"server"_s, address);
}

QByteArray AdminSettings::authority(const QString &address) const
{
    return remembered(keyOf(address)).toByteArray();
}

void AdminSettings::setAuthority(const QString &address, const QByteArray &pem)
{
    remember(keyOf(address), pem);
}

} // namespace gemba::admin
