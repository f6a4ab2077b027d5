#include "palette_model.h"

#include "shell_controller.h"

#include <devices_contract.h>
#include <identity_contract.h>
#include <sensors_contract.h>

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {
constexpr int mostOfOneGroup = 8;
}

PaletteModel::PaletteModel(ShellController &shell)
    : QAbstractListModel(&shell)
    , m_shell(shell)
{
}

void PaletteModel::open()
{
    m_people.clear();
    m_sensors.clear();
    m_devices.clear();
    askPlaces();
    search({});
}

void PaletteModel::askPlaces()
{
    Link &link = m_shell.link();
    if (link.may(u"users.manage") && m_shell.canOpen(u"users"_s))
        link.call<identity::ListUsers>(this, {}, [this](const Result<identity::ListUsers::Reply> &reply) {
            if (!reply)
                return;
            for (const identity::User &user : reply->users) {
                const QString name = user.displayName.isEmpty() ? user.name : user.displayName;
                m_people.append({tr("People"), name, user.name, u"user"_s, user.id.text(),
                                 [this, id = user.id.text()] { m_shell.open(u"users"_s, id); }});
            }
            show();
        });
    const QString sensorPage = m_shell.canOpen(u"trends"_s) ? u"trends"_s : u"limits"_s;
    if (m_shell.canOpen(sensorPage))
        link.call<sensors::ListSensors>(this, {}, [this, sensorPage](const Result<sensors::ListSensors::Reply> &reply) {
            if (!reply)
                return;
            for (const sensors::Sensor &sensor : reply->sensors)
                m_sensors.append({tr("Sensors"), sensor.id.text() + u' ' + sensor.name, sensor.area, sensorPage,
                                  sensor.id.text(),
                                  [this, sensorPage, id = sensor.id.text()] { m_shell.open(sensorPage, id); }});
            show();
        });
    if (m_shell.canOpen(u"terminals"_s))
        link.call<devices::ListDevices>(this, {}, [this](const Result<devices::ListDevices::Reply> &reply) {
            if (!reply)
                return;
            for (const devices::Device &device : reply->devices)
                m_devices.append({tr("Devices"), device.id.text() + u' ' + device.name, device.area, u"node"_s,
                                  device.id.text(),
                                  [this, id = device.id.text()] { m_shell.open(u"terminals"_s, u"d:"_s + id); }});
            show();
        });
}

void PaletteModel::collectPages(QList<Entry> &entries) const
{
    const QList<const PageEntry *> &pages = m_shell.pages()->offered();
    for (qsizetype place = 0; place < pages.size(); ++place) {
        const QString id = QString::fromLatin1(pages[place]->id);
        const QString note = PageList::sectionTitle(*pages[place]);
        entries.append({tr("Pages"), PageList::title(*pages[place]),
                        place < 9 ? u"%1   Ctrl+%2"_s.arg(note).arg(place + 1) : note,
                        QString::fromLatin1(pages[place]->icon), id, [this, id] { m_shell.open(id); }});
    }
}

void PaletteModel::collectSettings(QList<Entry> &entries) const
{
    ShellSettings *settings = m_shell.settings();
    const auto add = [&](const QString &title, const QString &note, const QString &icon, std::function<void()> act) {
        entries.append({tr("Settings"), title, note, icon, {}, std::move(act)});
    };
    add(tr("Day colours"), {}, u"theme"_s, [settings] { settings->setScheme(u"day"_s); });
    add(tr("Night colours"), {}, u"theme"_s, [settings] { settings->setScheme(u"night"_s); });
    add(tr("High contrast"), {}, u"theme"_s, [settings] { settings->setScheme(u"contrast"_s); });
    for (const QString &code : ShellSettings::languages()) {
        const QString own = ShellSettings::nameOf(code);
        add(tr("Language: %1").arg(own), m_shell.words().languageName(code), u"globe"_s,
            [settings, code] { settings->setLanguage(code); });
    }
    for (const PaletteAction &action : m_shell.program().actions) {
        const QString page = QString::fromLatin1(action.page);
        if (m_shell.canOpen(page))
            add(QCoreApplication::translate("PageTable", action.title), {}, QString::fromLatin1(action.icon),
                [this, page, target = QString::fromLatin1(action.target)] { m_shell.open(page, target); });
    }
    add(tr("Change my password"), {}, u"keys"_s, [this] { m_shell.open(u"account"_s, u"password"_s); });
    add(tr("My second factor"), {}, u"shield"_s, [this] { m_shell.open(u"account"_s, u"factor"_s); });
    add(tr("Load again"), u"F5"_s, u"refresh"_s, [this] { m_shell.reload(); });
    add(tr("Lock"), u"Ctrl+L"_s, u"lock"_s, [this] { m_shell.lock(); });
    add(tr("Sign out"), {}, u"signout"_s, [this] { m_shell.signOut(); });
}

void PaletteModel::search(const QString &text)
{
    m_text = text.trimmed();
    show();
}

void PaletteModel::show()
{
    QList<Entry> known;
    collectPages(known);
    if (!m_text.isEmpty())
        known << m_people << m_sensors << m_devices;
    collectSettings(known);
    const QStringList wanted = m_text.split(u' ', Qt::SkipEmptyParts);
    QHash<QString, int> taken;
    beginResetModel();
    m_shown.clear();
    for (const Entry &entry : std::as_const(known)) {
        const QString said = entry.title + u' ' + entry.note + u' ' + entry.key;
        const bool fits = std::all_of(wanted.cbegin(), wanted.cend(),
                                      [&](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
        if (fits && (m_text.isEmpty() || taken[entry.group]++ < mostOfOneGroup))
            m_shown.append(entry);
    }
    endResetModel();
}

void PaletteModel::go(int index)
{
    if (index < 0 || index >= m_shown.size())
        return;
    const auto act = m_shown[index].act;
    act();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_shown[index.row()];
    switch (role) {
    case TitleRole:
        return entry.title;
    case NoteRole:
        return entry.note;
    case IconRole:
        return entry.icon;
    case GroupRole:
        return index.row() == 0 || m_shown[index.row() - 1].group != entry.group ? entry.group : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{TitleRole, "title"}, {NoteRole, "note"}, {IconRole, "icon"}, {GroupRole, "group"}};
}

} // namespace gemba::shell
