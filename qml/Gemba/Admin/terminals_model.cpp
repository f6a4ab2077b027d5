#include "terminals_model.h"

#include <memory>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

using Kind = StationRow::Kind;

TerminalsModel::TerminalsModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &TerminalsModel::currentChanged, this, &TerminalsModel::detailsChanged);
    connect(this, &TerminalsModel::refreshed, this, &TerminalsModel::detailsChanged);
}

QList<Column> TerminalsModel::describeColumns() const
{
    return {{.key = u"name"_s, .title = tr("Name"), .width = 180, .hideable = false},
            {.key = u"what"_s, .title = tr("Kind"), .width = 130},
            {.key = u"area"_s, .title = tr("Area")},
            {.key = u"address"_s, .title = tr("Address"), .width = 140},
            {.key = u"seen"_s, .title = tr("Last seen"), .width = 140},
            {.key = u"state"_s, .title = tr("State"), .width = 110}};
}

void TerminalsModel::begun()
{
    page()->reloadOn<identity::TerminalChanged>();
    page()->reloadOn<devices::EnrolmentChanged>();
    page()->reloadOn<devices::DeviceChanged>();
}

void TerminalsModel::ask(const QString &)
{
    const auto parts = std::make_shared<Parts>();
    const int asked = serial();
    link().call<identity::ListPairings>(this, {}, [this, parts, asked](const auto &reply) {
        if (asked != serial())
            return;
        if (!reply)
            return refused(reply.error());
        for (const identity::Pairing &pairing : reply->pairings)
            parts->waiting.append({Kind::WaitingTerminal, pairing, {}, {}, {}});
        parts->words = reply->fingerprintWords;
        askTerminals(parts, asked);
    });
}

void TerminalsModel::askTerminals(const std::shared_ptr<Parts> &parts, int asked)
{
    link().call<identity::ListTerminals>(this, {}, [this, parts, asked](const auto &reply) {
        if (asked != serial())
            return;
        if (!reply)
            return refused(reply.error());
        for (const identity::Terminal &terminal : reply->terminals)
            parts->terminals.append({Kind::Terminal, {}, terminal, {}, {}});
        if (shell()->may(QString::fromLatin1(devices::permission::manage.name)))
            return askEnrolments(parts, asked);
        putTogether(*parts);
    });
}

void TerminalsModel::askEnrolments(const std::shared_ptr<Parts> &parts, int asked)
{
    link().call<devices::ListEnrolments>(this, {}, [this, parts, asked](const auto &reply) {
        if (asked != serial())
            return;
        if (!reply)
            return refused(reply.error());
        for (const devices::Enrolment &enrolment : reply->enrolments)
            parts->waiting.append({Kind::WaitingDevice, {}, {}, enrolment, {}});
        askDevices(parts, asked);
    });
}

void TerminalsModel::askDevices(const std::shared_ptr<Parts> &parts, int asked)
{
    devices::ListDevices::Params params;
    params.limit = 1000;
    link().call<devices::ListDevices>(this, params, [this, parts, asked](const auto &reply) {
        if (asked != serial())
            return;
        if (!reply)
            return refused(reply.error());
        for (const devices::Device &device : reply->devices)
            parts->devices.append({Kind::Device, {}, {}, {}, device});
        putTogether(*parts);
    });
}

void TerminalsModel::putTogether(const Parts &parts)
{
    m_waiting = static_cast<int>(parts.waiting.size());
    m_words = parts.words.join(u' ');
    m_rows = parts.waiting + parts.terminals + parts.devices;
    shell()->pages()->setCount(u"terminals"_s, parts.terminals.size() + parts.devices.size());
    m_rows.removeIf([this](const StationRow &row) { return !fits(row); });
    rowsChanged();
    arrived(std::nullopt);
}

const StationRow *TerminalsModel::current() const
{
    const int row = currentRow();
    return row >= 0 && row < rows() ? &m_rows[row] : nullptr;
}

QString TerminalsModel::key(int row) const
{
    const StationRow &one = m_rows[row];
    switch (one.kind) {
    case Kind::WaitingTerminal:
        return u"p:"_s + one.pairing.id;
    case Kind::WaitingDevice:
        return u"e:"_s + one.enrolment.id;
    case Kind::Terminal:
        return u"t:"_s + one.terminal.id.text();
    case Kind::Device:
        return u"d:"_s + one.device.id.text();
    }
    return {};
}

TerminalsModel::Section TerminalsModel::section(int row) const
{
    switch (m_rows[row].kind) {
    case Kind::WaitingTerminal:
    case Kind::WaitingDevice:
        return {tr("Waiting to be let in"), QString::number(m_waiting)};
    case Kind::Terminal:
        return {tr("Terminals"), {}};
    case Kind::Device:
        return {tr("Devices"), {}};
    }
    return {};
}

bool TerminalsModel::fits(const StationRow &row) const
{
    const QString wanted = query().trimmed();
    const auto has = [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || has(nameOf(row)) || has(areaOf(row)) || has(addressOf(row)) || has(whatOf(row)) ||
           has(row.device.id.text());
}

QString TerminalsModel::nameOf(const StationRow &row) const
{
    switch (row.kind) {
    case Kind::WaitingTerminal:
        return row.pairing.name;
    case Kind::WaitingDevice:
        return row.enrolment.name.isEmpty() ? row.enrolment.device.text() : row.enrolment.name;
    case Kind::Terminal:
        return row.terminal.name;
    case Kind::Device:
        return row.device.name;
    }
    return {};
}

QString TerminalsModel::areaOf(const StationRow &row) const
{
    switch (row.kind) {
    case Kind::WaitingTerminal:
        return {};
    case Kind::WaitingDevice:
        return row.enrolment.area;
    case Kind::Terminal:
        return row.terminal.area;
    case Kind::Device:
        return row.device.area;
    }
    return {};
}

QString TerminalsModel::whatOf(const StationRow &row) const
{
    const auto program = [](identity::ClientKind kind) {
        switch (kind) {
        case identity::ClientKind::Kiosk:
            return tr("Kiosk");
        case identity::ClientKind::Scanner:
            return tr("Scanner");
        default:
            return tr("Terminal");
        }
    };
    switch (row.kind) {
    case Kind::WaitingTerminal:
        return program(row.pairing.kind);
    case Kind::Terminal:
        return program(row.terminal.kind);
    case Kind::WaitingDevice:
        return row.enrolment.model.isEmpty() ? tr("Device") : row.enrolment.model;
    case Kind::Device:
        return row.device.model.isEmpty() ? tr("Device") : row.device.model;
    }
    return {};
}

QString TerminalsModel::addressOf(const StationRow &row) const
{
    if (row.kind == Kind::WaitingTerminal)
        return row.pairing.address;
    return row.kind == Kind::WaitingDevice ? row.enrolment.address : QString();
}

QString TerminalsModel::seenOf(const StationRow &row) const
{
    const auto since = [this](std::optional<qint64> ms) { return ms ? words().since(*ms, nowMs()) : tr("never"); };
    switch (row.kind) {
    case Kind::WaitingTerminal:
        return {};
    case Kind::WaitingDevice:
        return since(row.enrolment.askedAtMs);
    case Kind::Terminal:
        return since(row.terminal.lastSeenAtMs);
    case Kind::Device:
        return since(row.device.lastSeenMs);
    }
    return {};
}

QString TerminalsModel::stateOf(const StationRow &row) const
{
    switch (row.kind) {
    case Kind::WaitingTerminal:
        return tr("Waits, %1").arg(words().left(row.pairing.expiresAtMs - nowMs()));
    case Kind::WaitingDevice:
        return tr("Waits");
    case Kind::Terminal:
        return row.terminal.revoked     ? tr("Shut out")
               : row.terminal.suspended ? tr("Off")
               : row.terminal.connected ? tr("Connected")
                                        : tr("Away");
    case Kind::Device:
        if (row.device.suspended)
            return tr("Off");
        return row.device.presence == devices::Presence::Online  ? tr("Connected")
               : row.device.presence == devices::Presence::Error ? tr("Silent")
                                                                 : tr("Away");
    }
    return {};
}

Cell TerminalsModel::cell(int row, int column) const
{
    const StationRow &one = m_rows[row];
    const bool isGone = one.kind == Kind::Terminal && one.terminal.revoked;
    const bool isWaiting = one.kind == Kind::WaitingTerminal || one.kind == Kind::WaitingDevice;
    const Look look = isGone ? Look::Disabled : Look::Quiet;
    switch (column) {
    case 0:
        return {.text = words().named(nameOf(one)),
                .look = isGone ? Look::Disabled : Look::Plain,
                .icon = one.kind == Kind::Device || one.kind == Kind::WaitingDevice ? u"node"_s : u"terminals"_s};
    case 1:
        return {.text = whatOf(one), .look = look};
    case 2:
        return {.text = areaOf(one), .look = look};
    case 3:
        return {.text = addressOf(one), .look = look, .figures = true};
    case 4:
        return {.text = seenOf(one), .look = look};
    default:
        return {.text = stateOf(one), .look = isWaiting ? Look::Strong : look};
    }
}

bool TerminalsModel::waiting() const
{
    return current() && (current()->kind == Kind::WaitingTerminal || current()->kind == Kind::WaitingDevice);
}

bool TerminalsModel::isDevice() const
{
    return current() && (current()->kind == Kind::Device || current()->kind == Kind::WaitingDevice);
}

const devices::Device *TerminalsModel::deviceNow() const
{
    return current() && current()->kind == Kind::Device ? &current()->device : nullptr;
}

bool TerminalsModel::isOff() const
{
    return current() && (current()->kind == Kind::Device ? current()->device.suspended : current()->terminal.suspended);
}

bool TerminalsModel::isGone() const
{
    return current() && current()->kind == Kind::Terminal && current()->terminal.revoked;
}

QString TerminalsModel::name() const
{
    return current() ? nameOf(*current()) : QString();
}

QString TerminalsModel::area() const
{
    return current() ? areaOf(*current()) : QString();
}

QString TerminalsModel::what() const
{
    return current() ? whatOf(*current()) : QString();
}

QString TerminalsModel::identityText() const
{
    if (!current())
        return {};
    return isDevice() ? (waiting() ? current()->enrolment.device.text() : current()->device.id.text())
                      : (waiting() ? current()->pairing.id : current()->terminal.id.text());
}

QString TerminalsModel::address() const
{
    return current() ? addressOf(*current()) : QString();
}

QString TerminalsModel::seen() const
{
    return current() ? seenOf(*current()) : QString();
}

QString TerminalsModel::stateText() const
{
    return current() ? stateOf(*current()) : QString();
}

void TerminalsModel::approve(const QString &typed, const QString &name, const QString &area)
{
    if (!waiting())
        return;
    if (current()->kind == Kind::WaitingTerminal) {
        shell()->run<identity::ApproveTerminal>(this, {typed.trimmed(), name.trimmed(), area.trimmed()},
                                                tr("The terminal is let in"),
                                                [this](const identity::Terminal &) { load(); });
        return;
    }
    devices::ApproveDevice::Params params;
    params.enrolment = current()->enrolment.id;
    params.name = name.trimmed();
    params.area = area.trimmed();
    shell()->run<devices::ApproveDevice>(this, params, tr("The device is let in; it takes its secret itself"),
                                         [this](const devices::Device &) { load(); });
}

void TerminalsModel::refuse()
{
    if (!waiting())
        return;
    const auto done = [this](const wire::Empty &) { load(); };
    if (current()->kind == Kind::WaitingTerminal)
        shell()->run<identity::RefusePairing>(this, {current()->pairing.id}, tr("The terminal is refused"), done);
    else
        shell()->run<devices::RefuseDevice>(this, {current()->enrolment.id}, tr("The device is refused"), done);
}

void TerminalsModel::rename(const QString &name, const QString &area)
{
    if (!current() || waiting())
        return;
    if (isDevice()) {
        const devices::Device before = current()->device;
        shell()->run<devices::RenameDevice>(
            this, {before.id, name.trimmed(), area.trimmed()}, tr("Renamed"),
            [this](const devices::Device &) { load(); },
            [this, before] {
                shell()->run<devices::RenameDevice>(this, {before.id, before.name, before.area}, tr("Taken back"),
                                                    [this](const devices::Device &) { load(); });
            });
        return;
    }
    const identity::Terminal before = current()->terminal;
    shell()->run<identity::RenameTerminal>(
        this, {before.id, name.trimmed(), area.trimmed()}, tr("Renamed"),
        [this](const identity::Terminal &) { load(); },
        [this, before] {
            shell()->run<identity::RenameTerminal>(this, {before.id, before.name, before.area}, tr("Taken back"),
                                                   [this](const identity::Terminal &) { load(); });
        });
}

void TerminalsModel::suspend()
{
    if (!current() || waiting())
        return;
    if (isDevice()) {
        const DeviceId id = current()->device.id;
        shell()->run<devices::SuspendDevice>(
            this, {id}, tr("%1 is off the broker").arg(name()), [this](const devices::Device &) { load(); },
            [this, id] {
                shell()->run<devices::ResumeDevice>(this, {id}, tr("Switched on again"),
                                                    [this](const devices::Device &) { load(); });
            });
        return;
    }
    const TerminalId id = current()->terminal.id;
    shell()->run<identity::SuspendTerminal>(
        this, {id}, tr("%1 is switched off").arg(name()), [this](const identity::Terminal &) { load(); },
        [this, id] {
            shell()->run<identity::ResumeTerminal>(this, {id}, tr("Switched on again"),
                                                   [this](const identity::Terminal &) { load(); });
        });
}

void TerminalsModel::resume()
{
    if (!current() || waiting())
        return;
    if (isDevice())
        shell()->run<devices::ResumeDevice>(this, {current()->device.id}, tr("Switched on again"),
                                            [this](const devices::Device &) { load(); });
    else
        shell()->run<identity::ResumeTerminal>(this, {current()->terminal.id}, tr("Switched on again"),
                                               [this](const identity::Terminal &) { load(); });
}

void TerminalsModel::revoke()
{
    if (!current() || current()->kind != Kind::Terminal)
        return;
    shell()->run<identity::RevokeTerminal>(this, {current()->terminal.id}, tr("%1 is shut out").arg(name()),
                                           [this](const wire::Empty &) { load(); });
}

void TerminalsModel::makeCode(const QString &name, const QString &area)
{
    devices::MakeEnrolmentCode::Params params;
    params.name = name.trimmed();
    params.area = area.trimmed();
    link().call<devices::MakeEnrolmentCode>(this, params, [this](const auto &reply) {
        if (!reply)
            return shell()->sayRefused(tr("No code was made"), reply.error());
        m_code = reply->code.left(5) + u' ' + reply->code.mid(5);
        m_codeNote = tr("Good once, %1. The device must show: %2")
                         .arg(words().left(reply->expiresAtMs - nowMs()), reply->fingerprintWords.join(u' '));
        Q_EMIT codeChanged();
    });
}

void TerminalsModel::putCodeAway()
{
    m_code.clear();
    m_codeNote.clear();
    Q_EMIT codeChanged();
}

} // namespace gemba::admin
