#include "operator_on_duty.h"

#include <QJsonDocument>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 clockSlackMs = 5 * 60'000; ///< by which a clock may be put right
constexpr qint64 writeEveryMs = 60'000;     ///< what a crash may take away from the site's hours
const auto memo = u"operator"_s;

} // namespace

bool mayGoOn(const LastOperator &last, qint64 nowMs)
{
    const qint64 away = nowMs - last.confirmedMs;
    return last.offlineHours > 0 && away >= -clockSlackMs && away <= last.offlineHours * hourMs;
}

bool isOutOfReach(const LinkInfo &link)
{
    switch (link.phase) {
    case LinkPhase::Live:
    case LinkPhase::Degraded:
    case LinkPhase::Pairing:
        return false;
    case LinkPhase::Rejected:
        // A stranger in the server's place says nothing about this station: as if nobody were there.
        return link.error && link.error->code == ErrorCode::ServerNotTrusted;
    default:
        return true;
    }
}

OperatorOnDuty::OperatorOnDuty(ScannerBackend &backend, outbox::Outbox &box, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_box(box)
{
    connect(&backend, &ScannerBackend::personLeft, this, &OperatorOnDuty::forget);
    connect(&backend, &ScannerBackend::personChanged, this, &OperatorOnDuty::follow);
    connect(&backend, &ScannerBackend::linkChanged, this, &OperatorOnDuty::follow);
    connect(&backend, &ScannerBackend::siteChanged, this, &OperatorOnDuty::follow);
}

void OperatorOnDuty::start()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_box.recall(memo).toUtf8()).object();
    const QString name = kept[u"name"_s].toString();
    if (!name.isEmpty())
        m_last = LastOperator{name, kept[u"displayName"_s].toString(), kept[u"signedInMs"_s].toInteger(),
                              kept[u"confirmedMs"_s].toInteger(), kept[u"offlineHours"_s].toInt()};
    m_writtenMs = m_last ? m_last->confirmedMs : 0;
    follow();
}

void OperatorOnDuty::follow()
{
    const Person person = m_backend.person();
    if (!person.isThere())
        m_leaving = false;
    if (!person.isThere() || m_leaving || !m_backend.link().isLive()) {
        // The moment before the link went counts, not the last minute's.
        if (m_last && m_writtenMs < m_last->confirmedMs)
            write();
        return;
    }
    const qint64 nowMs = m_backend.clock().nowMs();
    const int hours = m_backend.site().offlineHours;
    const bool isAnother = !m_last || m_last->name != person.name;
    const bool isNews = isAnother || m_last->displayName != person.displayName || m_last->offlineHours != hours;
    m_last = LastOperator{person.name, person.displayName, isAnother ? nowMs : m_last->signedInMs, nowMs, hours};
    if (isNews || nowMs - m_writtenMs >= writeEveryMs)
        write();
}

void OperatorOnDuty::forget()
{
    m_leaving = m_backend.person().isThere();
    if (std::exchange(m_last, std::nullopt))
        write();
}

void OperatorOnDuty::write()
{
    QJsonObject kept;
    if (m_last)
        kept = {{u"name"_s, m_last->name},
                {u"displayName"_s, m_last->displayName},
                {u"signedInMs"_s, m_last->signedInMs},
                {u"confirmedMs"_s, m_last->confirmedMs},
                {u"offlineHours"_s, m_last->offlineHours}};
    m_writtenMs = m_last ? m_last->confirmedMs : 0;
    if (const auto done = m_box.remember({memo, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))});
        !done)
        Q_EMIT broken(done.error());
}

std::optional<OperatorOnDuty::Duty> OperatorOnDuty::now() const
{
    const LinkInfo link = m_backend.link();
    const Person person = m_backend.person();
    const qint64 since = m_last ? m_last->signedInMs : 0;
    if (link.isLive())
        return person.isThere() && !m_leaving ? std::optional(Duty{person, since, false}) : std::nullopt;
    if (!m_last || !isOutOfReach(link) || !mayGoOn(*m_last, m_backend.clock().nowMs()))
        return std::nullopt;
    return Duty{{m_last->name, m_last->displayName, {}}, since, true};
}

QString OperatorOnDuty::name() const
{
    const auto duty = now();
    return duty ? duty->person.name : QString();
}

std::optional<int> OperatorOnDuty::hoursOver() const
{
    const bool isOver = m_last && isOutOfReach(m_backend.link()) && !mayGoOn(*m_last, m_backend.clock().nowMs());
    return isOver ? std::optional(m_last->offlineHours) : std::nullopt;
}

} // namespace gemba::scanner
