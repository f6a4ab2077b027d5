#include "device_desk.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gemba::admin {

namespace {

constexpr int everySensor = 1000;
constexpr qint64 shortestMs = 100;
constexpr qint64 longestMs = 3'600'000;
constexpr qint64 stepMs = 10;

} // namespace

DeviceDesk::DeviceDesk(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DeviceDesk::setStations(TerminalsModel *stations)
{
    if (m_stations || !stations)
        return;
    m_stations = stations;
    connect(stations, &TerminalsModel::detailsChanged, this, &DeviceDesk::follow);
    Q_EMIT stationsChanged();
    follow();
}

void DeviceDesk::follow()
{
    if (!m_stations->shell())
        return;
    const devices::Device *now = m_stations->deviceNow();
    const bool another = !now || !m_device || now->id != m_device->id;
    m_device = now ? std::optional(*now) : std::nullopt;
    if (another) {
        ++m_serial;
        beginResetModel();
        m_intervals.clear();
        endResetModel();
        m_pinged.clear();
        m_pinging = false;
        if (mqtt())
            loadSensors();
    } else {
        takeSent();
    }
    Q_EMIT changed();
}

std::optional<qint64> DeviceDesk::sentMs(const SensorId &sensor) const
{
    const auto it = m_device->intervalsMs.constFind(sensor.text());
    return it == m_device->intervalsMs.constEnd() ? std::nullopt : std::optional(*it);
}

/// What somebody is writing stays.
void DeviceDesk::takeSent()
{
    for (qsizetype row = 0; row < m_intervals.size(); ++row) {
        Interval &one = m_intervals[row];
        const bool isEdited = one.isEdited();
        one.sentMs = sentMs(one.sensor);
        if (!isEdited)
            one.text = one.stored();
    }
    if (!m_intervals.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DeviceDesk::loadSensors()
{
    sensors::ListSensors::Params params;
    params.limit = everySensor;
    shell()->link().call<sensors::ListSensors>(
        this, params, [this, asked = m_serial](const Result<sensors::ListSensors::Reply> &reply) {
            if (asked != m_serial || !reply || !m_device)
                return;
            beginResetModel();
            m_intervals.clear();
            for (const sensors::Sensor &sensor : reply->sensors) {
                if (sensor.device != m_device->id)
                    continue;
                Interval one{sensor.id, sensor.name, sensor.intervalMs, sentMs(sensor.id), {}};
                one.text = one.stored();
                m_intervals.append(one);
            }
            endResetModel();
            Q_EMIT changed();
        });
}

QStringList DeviceDesk::factNames() const
{
    return {tr("Round trip"),      tr("Its clock"),      tr("Running since"), tr("Free memory"), tr("Good readings"),
            tr("Model, firmware"), tr("Messages taken"), tr("Refused"),       tr("Newest fault")};
}

QStringList DeviceDesk::factValues() const
{
    if (!m_device)
        return QStringList(factNames().size());
    const devices::Device &now = *m_device;
    const QString unknown = tr("not known");
    QString clock = unknown;
    if (now.clockOffsetMs)
        clock = *now.clockOffsetMs < 0 ? tr("%1 behind").arg(words().duration(-*now.clockOffsetMs))
                                       : tr("%1 ahead").arg(words().duration(*now.clockOffsetMs));
    return {now.latencyMs ? tr("%1 ms").arg(words().number(*now.latencyMs, 1)) : unknown,
            clock,
            now.uptimeS ? words().duration(*now.uptimeS * 1000) : unknown,
            now.freeMemoryBytes ? words().bytes(static_cast<double>(*now.freeMemoryBytes)) : unknown,
            now.qualityPercent ? words().percent(*now.qualityPercent, 1) : unknown,
            u"%1 %2"_s.arg(now.model, now.firmware).trimmed(),
            words().count(now.messagesAccepted),
            words().count(now.messagesRefused),
            now.lastError.value_or(tr("none"))};
}

QString DeviceDesk::configuration() const
{
    if (!m_device || m_device->configVersion == 0)
        return tr("Nothing was sent yet");
    const auto state = [this] {
        switch (m_device->configState) {
        case devices::ConfigState::Requested:
            return tr("waits to be sent");
        case devices::ConfigState::Sent:
            return tr("sent, no answer yet");
        case devices::ConfigState::Accepted:
            return tr("accepted, not yet seen in use");
        case devices::ConfigState::Observed:
            return tr("seen in use");
        case devices::ConfigState::Refused:
            return tr("refused by the device");
        case devices::ConfigState::TimedOut:
            return tr("no answer came");
        case devices::ConfigState::None:
            break;
        }
        return tr("nothing was sent yet");
    };
    QString text = tr("Version %1, %2").arg(words().count(m_device->configVersion), state());
    if (m_device->configReason)
        text += u": "_s + *m_device->configReason;
    return text;
}

void DeviceDesk::ping()
{
    if (!m_device || m_pinging)
        return;
    m_pinging = true;
    m_pinged.clear();
    Q_EMIT changed();
    shell()->link().call<devices::PingDevice>(
        this, {m_device->id}, [this, asked = m_serial](const Result<devices::PingDevice::Reply> &reply) {
            if (asked != m_serial)
                return;
            m_pinging = false;
            if (reply)
                m_pinged = tr("It answered after %1 ms; its clock is %2 ms from the server's.")
                               .arg(words().number(reply->roundTripMs, 1), words().count(reply->clockOffsetMs));
            else
                shell()->sayRefused(tr("No answer from %1").arg(words().named(m_device->name)), reply.error());
            Q_EMIT changed();
        });
}

void DeviceDesk::setInterval(int row, const QString &text)
{
    if (row < 0 || row >= m_intervals.size() || m_intervals[row].text == text)
        return;
    m_intervals[row].text = text;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

int DeviceDesk::edits() const
{
    return static_cast<int>(
        std::count_if(m_intervals.begin(), m_intervals.end(), [](const Interval &one) { return one.isEdited(); }));
}

QString DeviceDesk::fault() const
{
    for (const Interval &one : m_intervals) {
        if (!one.isEdited())
            continue;
        bool ok = false;
        const qint64 ms = one.text.trimmed().toLongLong(&ok);
        if (!ok || ms < shortestMs || ms > longestMs || ms % stepMs != 0)
            return tr("%1 takes 100 to 3600000 milliseconds, in steps of 10").arg(one.sensor.text());
    }
    return {};
}

QMap<QString, qint64> DeviceDesk::wanted() const
{
    QMap<QString, qint64> out;
    for (const Interval &one : m_intervals) {
        if (one.isEdited())
            out.insert(one.sensor.text(), one.text.trimmed().toLongLong());
        else if (one.sentMs)
            out.insert(one.sensor.text(), *one.sentMs);
    }
    return out;
}

bool DeviceDesk::sendable() const
{
    return mqtt() && fault().isEmpty() && !wanted().isEmpty();
}

void DeviceDesk::configure()
{
    if (!sendable())
        return;
    shell()->run<devices::ConfigureDevice>(this, {m_device->id, wanted()}, tr("The configuration is on its way"),
                                           [this](const devices::Device &) { m_stations->load(); });
}

void DeviceDesk::rotateSecret()
{
    if (!mqtt())
        return;
    shell()->link().call<devices::RotateSecret>(
        this, {m_device->id}, [this, device = *m_device](const Result<devices::RotateSecret::Reply> &reply) {
            if (!reply)
                return shell()->sayRefused(tr("The secret was not changed"), reply.error());
            // The one of before is worthless already, so this one waits for whoever comes back to the device.
            m_secrets.insert(device.id, reply->secret);
            if (!m_device || m_device->id != device.id)
                shell()->say(tr("%1 has a new secret; choose it again to see it").arg(words().named(device.name)));
            Q_EMIT changed();
        });
}

void DeviceDesk::copySecret() const
{
    QGuiApplication::clipboard()->setText(secret());
}

void DeviceDesk::putSecretAway()
{
    if (m_device)
        m_secrets.remove(m_device->id);
    Q_EMIT changed();
}

void DeviceDesk::remove()
{
    if (!m_device)
        return;
    shell()->run<devices::RemoveDevice>(this, {m_device->id}, tr("%1 is removed").arg(words().named(m_device->name)),
                                        [this, id = m_device->id](const wire::Empty &) {
                                            m_secrets.remove(id);
                                            m_stations->setCurrentKey({});
                                            m_stations->load();
                                        });
}

int DeviceDesk::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_intervals.size());
}

QVariant DeviceDesk::data(const QModelIndex &at, int role) const
{
    const Interval &one = m_intervals[at.row()];
    switch (role) {
    case SensorRole:
        return one.sensor.text();
    case NameRole:
        return words().named(one.name);
    case IntervalRole:
        return one.text;
    case ChangedRole:
        return one.isEdited();
    default:
        return {};
    }
}

QHash<int, QByteArray> DeviceDesk::roleNames() const
{
    return {{SensorRole, "sensor"}, {NameRole, "name"}, {IntervalRole, "interval"}, {ChangedRole, "changed"}};
}

} // namespace gemba::admin
