#include "settings_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;
using gemba::settings::SettingLife;
using gemba::settings::SettingOrigin;

namespace gemba::admin {

SettingsModel::SettingsModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &TableModel::currentChanged, this, &SettingsModel::detailChanged);
    connect(this, &ListPage::refreshed, this, &SettingsModel::detailChanged);
}

QList<Column> SettingsModel::describeColumns() const
{
    return {{.key = u"key"_s, .title = tr("Setting"), .width = 260, .hideable = false},
            {.key = u"value"_s, .title = tr("Value")},
            {.key = u"origin"_s, .title = tr("From"), .width = 120},
            {.key = u"default"_s, .title = tr("Default"), .width = 150},
            {.key = u"life"_s, .title = tr("Change"), .width = 120}};
}

void SettingsModel::begun()
{
    page()->reloadOn<settings::SettingChanged>();
}

void SettingsModel::ask(const QString &cursor)
{
    m_rows.fetch<settings::ListSettings>(
        cursor, {}, &settings::ListSettings::Reply::settings, [this](const settings::ListSettings::Reply &) {
            const QString wanted = query().trimmed();
            m_rows.removeIf([&](const settings::Setting &setting) {
                return (m_liveOnly && setting.life != SettingLife::Live) ||
                       (!wanted.isEmpty() && !setting.key.contains(wanted, Qt::CaseInsensitive) &&
                        !setting.doc.contains(wanted, Qt::CaseInsensitive));
            });
        });
}

QString SettingsModel::shown(const QString &value) const
{
    return value.isEmpty() ? tr("none") : value;
}

QString SettingsModel::originName(SettingOrigin origin) const
{
    switch (origin) {
    case SettingOrigin::File:
        return tr("File");
    case SettingOrigin::Environment:
        return tr("Environment");
    case SettingOrigin::CommandLine:
        return tr("Command line");
    case SettingOrigin::RunTime:
        return tr("Set here");
    case SettingOrigin::Default:
        break;
    }
    return tr("Default");
}

Cell SettingsModel::cell(int row, int column) const
{
    const settings::Setting &setting = m_rows[row];
    const bool own = setting.origin != SettingOrigin::Default;
    switch (column) {
    case 0:
        return {.text = setting.key, .figures = true};
    case 1:
        return {.text = shown(setting.value), .look = own ? Look::Strong : Look::Plain, .figures = true};
    case 2:
        return {.text = originName(setting.origin), .look = own ? Look::Plain : Look::Quiet};
    case 3:
        return {.text = shown(setting.defaultValue), .look = Look::Quiet, .figures = true};
    default:
        return {.text = setting.life == SettingLife::Live ? tr("Here, at once") : tr("In the file"),
                .look = setting.life == SettingLife::Live ? Look::Plain : Look::Quiet};
    }
}

void SettingsModel::setLiveOnly(bool only)
{
    if (only == m_liveOnly)
        return;
    m_liveOnly = only;
    Q_EMIT filterChanged();
    load();
}

QString SettingsModel::origin() const
{
    return current() ? originName(current()->origin) : QString();
}

QString SettingsModel::changedText() const
{
    if (!current() || !current()->changedAtMs)
        return tr("Never");
    const QString when = tr("%1, %2").arg(words().named(current()->changedBy.value_or(QString())),
                                          words().since(*current()->changedAtMs, nowMs()));
    if (!current()->leftOut)
        return when;
    return tr("%1. The value %2 is left out: it does not go together with the file.")
        .arg(when, shown(*current()->leftOut));
}

QString SettingsModel::fixedReason() const
{
    if (!current() || live())
        return {};
    return current()->life == SettingLife::Secret
               ? tr("A secret is never shown or taken here: it stands in the file or in a password file.")
               : tr("It is opened at the start, or names something on the server's machine. It stands in the file and "
                    "needs a restart.");
}

QString SettingsModel::fileLines(const QString &value) const
{
    if (!current() || live())
        return {};
    const QString name = current()->key.mid(current()->section.size() + 1);
    const auto quoted = [](const QString &text) {
        QString inside = text;
        return u'"' + inside.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    };
    QString line = u"%1 = "_s.arg(name);
    if (secret()) {
        line = u"%1_file = "_s.arg(name) + quoted(u"/etc/gemba/%1"_s.arg(current()->key));
    } else if (current()->expects == "a list of texts"_L1) {
        QStringList parts;
        for (const QString &part : value.split(u',', Qt::SkipEmptyParts))
            parts.append(quoted(part.trimmed()));
        line += u'[' + parts.join(u", "_s) + u']';
    } else if (current()->minimum || current()->expects == "true or false"_L1) {
        line += value.trimmed();
    } else {
        line += quoted(value);
    }
    return u"[%1]\n%2"_s.arg(current()->section, line);
}

void SettingsModel::copy(const QString &lines)
{
    QGuiApplication::clipboard()->setText(lines);
    shell()->say(tr("Copied"));
}

void SettingsModel::send(const settings::SaveSetting::Params &params, const QString &before)
{
    const QString key = params.key;
    link().call<settings::SaveSetting>(this, params, [this, key, before](const Result<settings::Setting> &reply) {
        if (!reply)
            return shell()->sayRefused(tr("%1 was not changed").arg(key), reply.error());
        const qint64 version = reply->version;
        shell()->sayDone(tr("%1 is %2 now").arg(key, shown(reply->value)), [this, key, before, version] {
            shell()->run<settings::SaveSetting>(this, {key, before, false, version}, tr("%1 is as it was").arg(key),
                                                [this](const settings::Setting &) { load(); });
        });
        load();
    });
}

void SettingsModel::save(const QString &value)
{
    if (live())
        send({current()->key, value.trimmed(), false, current()->version}, current()->value);
}

void SettingsModel::reset()
{
    if (canReset())
        send({current()->key, {}, true, current()->version}, current()->value);
}

// --- licences

QList<Column> LicencesModel::describeColumns() const
{
    return {{.key = u"name"_s, .title = tr("Part"), .width = 188, .hideable = false},
            {.key = u"version"_s, .title = tr("Version"), .width = 64},
            {.key = u"licence"_s, .title = tr("Licence"), .width = 184},
            {.key = u"holder"_s, .title = tr("Whose it is")},
            {.key = u"use"_s, .title = tr("What it does here")}};
}

void LicencesModel::ask(const QString &cursor)
{
    m_rows.fetch<settings::ListLicences>(cursor, {}, &settings::ListLicences::Reply::parts,
                                         [this](const settings::ListLicences::Reply &reply) {
                                             m_own = reply.licence;
                                             // Broken into lines for a terminal; here the pane breaks them.
                                             static const QRegularExpression inside(u"(?<!\\n)\\n(?!\\n)"_s);
                                             m_text = reply.text.trimmed();
                                             m_text.replace(inside, u" "_s);
                                         });
}

Cell LicencesModel::cell(int row, int column) const
{
    const settings::Licence &part = m_rows[row];
    switch (column) {
    case 0:
        return {.text = part.name, .figures = true};
    case 1:
        return {.text = part.version, .look = Look::Quiet, .figures = true};
    case 2:
        return {.text = part.licence, .figures = true};
    case 3:
        return {.text = part.holder, .look = Look::Quiet, .figures = true};
    default:
        return {.text = part.use, .look = Look::Quiet};
    }
}

} // namespace gemba::admin
