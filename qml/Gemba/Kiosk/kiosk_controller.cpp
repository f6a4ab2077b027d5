#include "kiosk_controller.h"

#include "alarm_order.h"

#include <QPointer>

namespace gemba::kiosk {

namespace {
constexpr int overviewBuckets = 1800; // one a second: the plot decides per pixel what it draws
constexpr int trendBuckets = 1088;
constexpr qint64 messageShownMs = 8'000;
} // namespace

KioskController::KioskController(KioskBackend &backend, KioskSettings &settings, QObject *parent)
    : QObject(parent)
    , m_context{backend, Words(), SensorId()}
    , m_settings(settings)
    , m_status(new StatusModel(m_context, this))
    , m_notice(new NoticeModel(m_context, this))
    , m_alarms(new AlarmListModel(m_context, this))
    , m_session(new SessionModel(m_context, this))
    , m_pairing(new PairingModel(m_context, this))
    , m_shelving(new ShelveModel(m_context, this))
    , m_service(new ServiceModel(m_context, this))
    , m_diagnostics(new DiagnosticsModel(m_context, this))
    , m_overviewTrend(new TrendModel(m_context, 30, overviewBuckets, this))
    , m_trend(new TrendModel(m_context, 60, trendBuckets, this))
    , m_pressedMs(backend.clock().monotonicMs())
{
    retranslate();
    connect(&settings, &KioskSettings::languageChanged, this, &KioskController::retranslate);
    connect(&backend, &KioskBackend::siteChanged, this, &KioskController::retranslate);
    connect(&backend, &KioskBackend::sensorsChanged, this, &KioskController::rebuildTiles);
    connect(&backend, &KioskBackend::linkChanged, this, &KioskController::followLink);
    connect(&backend, &KioskBackend::alarmsChanged, this, &KioskController::refresh);
    connect(&backend, &KioskBackend::userChanged, this, &KioskController::refresh);
    connect(&backend, &KioskBackend::pairingChanged, m_pairing, &PairingModel::refresh);
    connect(&backend, &KioskBackend::calibrationChanged, m_service, &ServiceModel::refresh);
    connect(&backend, &KioskBackend::diagnosticsChanged, m_diagnostics, &DiagnosticsModel::refresh);
    connect(m_shelving, &ShelveModel::shelved, this, [this] { show(Page::Alarms); });
    connect(&backend, &KioskBackend::liveChanged, this, [this](const SensorId &sensor) {
        for (SensorTile *tile : std::as_const(m_tiles)) {
            if (tile->info().id == sensor) {
                tile->takeLive();
                tile->refresh();
            }
        }
        for (TrendModel *trend : {m_overviewTrend, m_trend}) {
            trend->takeLive(sensor);
            if (sensor == m_context.selected)
                trend->refresh();
        }
    });
    connect(&backend, &KioskBackend::badgeRead, this, &KioskController::heedBadge);
    connect(m_session, &SessionModel::signedInNow, this, [this] {
        const auto action = std::exchange(m_afterSignIn, nullptr);
        show(m_pageBeforeSignIn);
        if (action && m_context.backend.user().may(m_neededPermission))
            action();
        else if (action)
            m_notice->setRefusal(tr("Not done"), refuse(ErrorCode::PermissionDenied));
        refresh();
    });
    connect(m_session, &SessionModel::signedOutByItself, this, [this] {
        m_afterSignIn = nullptr;
        if (m_page == Page::Service || m_page == Page::Shelve || m_page == Page::Diagnostics)
            show(Page::Overview);
        refresh();
    });
    rebuildTiles();
    followLink();
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &KioskController::refresh);
    m_timer.start();
}

KioskController::~KioskController() = default;

void KioskController::retranslate()
{
    QTimeZone zone(m_context.backend.site().timeZone.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    m_context.words = Words(m_settings.locale(), zone);
    refresh();
}

void KioskController::rebuildTiles()
{
    const QList<SensorInfo> sensors = m_context.backend.sensors();
    QList<SensorTile *> tiles;
    for (const SensorInfo &info : sensors) {
        const auto known = std::find_if(m_tiles.cbegin(), m_tiles.cend(),
                                        [&](SensorTile *tile) { return tile->info().id == info.id; });
        if (known != m_tiles.cend()) {
            (*known)->setInfo(info);
            tiles.append(*known);
        } else {
            tiles.append(new SensorTile(m_context, info, this));
        }
    }
    if (tiles != m_tiles) {
        const QList<SensorTile *> old = std::exchange(m_tiles, tiles);
        chooseShown();
        for (SensorTile *tile : old)
            if (!m_tiles.contains(tile))
                tile->deleteLater();
    }
    if (!m_context.sensor(m_context.selected) && !sensors.isEmpty())
        m_context.selected = sensors.first().id;
    chooseShown();
    loadHistory();
    refresh();
}

void KioskController::chooseShown()
{
    qsizetype selected = 0;
    for (qsizetype i = 0; i < m_tiles.size(); ++i)
        if (m_tiles[i]->info().id == m_context.selected)
            selected = i;
    const QList<SensorTile *> shown = m_tiles.mid(selected / s_tilesShown * s_tilesShown, s_tilesShown);
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT tilesChanged();
}

void KioskController::describeHidden(Notes &notes) const
{
    const Words &words = m_context.words;
    const qsizetype first = m_shown.isEmpty() ? 0 : m_tiles.indexOf(m_shown.first());
    notes.tiles = tr("%1–%2 of %3", "sensors on show")
                      .arg(words.count(first + 1), words.count(first + m_shown.size()), words.count(m_tiles.size()));
    for (const SensorTile *tile : m_tiles) {
        if (m_shown.contains(tile) || tile->alarmPriority() == 0)
            continue;
        if (notes.hiddenPriority == 0 || tile->alarmPriority() < notes.hiddenPriority) {
            notes.hiddenPriority = tile->alarmPriority();
            notes.hiddenLook = tile->alarmLook();
        }
    }
}

void KioskController::loadHistory()
{
    for (SensorTile *tile : std::as_const(m_tiles))
        tile->loadHistory();
    m_overviewTrend->load();
    m_trend->load();
}

void KioskController::followLink()
{
    const LinkState link = m_context.backend.link();
    // What was missed while the link was down is in the server's history.
    if (link.dataIsCurrent() && !m_wasLinked && !m_tiles.isEmpty())
        loadHistory();
    m_wasLinked = link.dataIsCurrent();
    if (link.phase == LinkPhase::Pairing && m_page != Page::Pairing)
        show(Page::Pairing);
    else if (link.phase != LinkPhase::Pairing && m_page == Page::Pairing)
        show(Page::Overview);
    refresh();
}

void KioskController::refresh()
{
    const qint64 now = m_context.backend.clock().monotonicMs();
    if (m_notice->hasMessage() && now - m_messageMs > messageShownMs)
        m_notice->clearMessage();
    m_session->refresh();
    const qint64 left = m_session->signOutInMs();
    m_status->refresh(m_session->signedIn() && left <= SessionModel::warningMs ? left : -1);
    for (SensorTile *tile : std::as_const(m_tiles))
        tile->refresh();
    m_overviewTrend->refresh();
    m_trend->refresh();
    m_alarms->refresh();
    m_notice->refresh();
    m_pairing->refresh();
    m_shelving->refresh();
    m_service->refresh();
    m_diagnostics->refresh();
    describeKeys();
    rest(now - m_pressedMs);
}

void KioskController::rest(qint64 sinceLastPressMs)
{
    const bool resting = m_page == Page::Overview || m_page == Page::Alarms || m_page == Page::Trend;
    if (resting && !m_session->signedIn() && !m_status->anyUnacknowledged() && m_notes.linked &&
        sinceLastPressMs > m_idleAfterMs)
        show(Page::Idle);
    else if (m_page == Page::Idle && (m_status->anyUnacknowledged() || !m_notes.linked))
        show(Page::Overview);
    // Dims after five minutes and again after fifteen, never to black: a dark kiosk looks like a broken one.
    const double dimming = !asleep() || sinceLastPressMs < 300'000 ? 0 : sinceLastPressMs < 900'000 ? 0.3 : 0.6;
    const int shift = static_cast<int>(m_context.nowMs() / 60'000 % 7) - 3;
    if (dimming == m_dimming && shift == m_restShift)
        return;
    m_dimming = dimming;
    m_restShift = shift;
    Q_EMIT restChanged();
}

void KioskController::describeKeys()
{
    const Words &words = m_context.words;
    const LinkState link = m_context.backend.link();
    const UserInfo user = m_context.backend.user();
    Notes notes;
    notes.linked = link.dataIsCurrent();
    int active = 0;
    for (const AlarmItem &alarm : m_context.backend.alarms())
        active += isActive(alarm.state);
    const auto selected = m_context.sensor(m_context.selected);
    if (!notes.linked) {
        notes.alarms = tr("as of %1").arg(words.clock(m_context.nowMs() - link.heartbeatAgeMs));
        notes.trend = notes.alarms;
        notes.service = tr("needs link");
        notes.sign = notes.service;
    } else {
        notes.alarms = active == 0 ? tr("none active") : tr("%n active", nullptr, active);
        notes.trend = selected ? selected->tag : QString();
        notes.service = user.may(permission::calibrate) || user.may(permission::diagnose) ? tr("calibrate, check")
                                                                                          : tr("badge needed");
        notes.sign = user.signedIn() ? m_session->signOutNote() : tr("badge or PIN");
    }
    describeHidden(notes);
    const qint64 silent = m_context.backend.hornSilentUntilMs() - m_context.nowMs();
    notes.horn = silent > 0 ? tr("silent for %1").arg(words.countdown(silent)) : tr("for 2 min");
    const auto chosen = m_alarms->current();
    if (!notes.linked)
        notes.acknowledge = tr("needs link");
    else if (!chosen)
        notes.acknowledge = tr("nothing to do");
    else if (!canAcknowledge(chosen->state))
        notes.acknowledge = tr("already done");
    else if (user.signedIn() && !user.may(permission::acknowledge))
        notes.acknowledge = tr("not your role");
    else
        notes.acknowledge = m_alarms->currentText();
    notes.acknowledgeAvailable = notes.linked && chosen && canAcknowledge(chosen->state) &&
                                 (!user.signedIn() || user.may(permission::acknowledge));
    if (notes == m_notes)
        return;
    m_notes = notes;
    Q_EMIT notesChanged();
}

void KioskController::show(Page page)
{
    if (page == m_page)
        return;
    const bool wasAsleep = asleep();
    m_page = page;
    if (page == Page::Trend)
        m_trend->load();
    else
        m_trend->dropCursor();
    if (page == Page::Alarms) {
        if (const auto urgent = mostUrgent(m_context.backend.alarms()))
            m_alarms->chooseAlarm(urgent->id);
    }
    Q_EMIT pageChanged();
    if (wasAsleep != asleep())
        Q_EMIT asleepChanged();
}

void KioskController::select(int tile)
{
    if (const SensorTile *chosen = m_shown.value(tile))
        selectSensor(chosen->info().id);
}

void KioskController::nextTiles()
{
    if (m_tiles.isEmpty())
        return;
    const qsizetype first = m_shown.isEmpty() ? 0 : m_tiles.indexOf(m_shown.first());
    const qsizetype next = first + s_tilesShown < m_tiles.size() ? first + s_tilesShown : 0;
    selectSensor(m_tiles[next]->info().id);
}

void KioskController::selectSensor(const SensorId &sensor)
{
    if (m_context.selected == sensor)
        return;
    m_context.selected = sensor;
    chooseShown();
    m_overviewTrend->load();
    m_trend->load();
    refresh();
}

void KioskController::selectTag(const QString &tag)
{
    for (const SensorTile *tile : std::as_const(m_tiles))
        if (tile->info().tag == tag)
            selectSensor(SensorId(tile->info().id));
}

bool KioskController::hasShownData() const
{
    if (m_page == Page::Pairing)
        return !m_context.backend.pairing().code.isEmpty();
    return !m_tiles.isEmpty() && m_tiles.first()->known() && !m_overviewTrend->loading() && !m_trend->loading();
}

bool KioskController::pressed()
{
    m_pressedMs = m_context.backend.clock().monotonicMs();
    m_session->touched();
    if (!asleep())
        return false;
    show(Page::Overview);
    return true;
}

void KioskController::takeBadge(const QString &number)
{
    pressed();
    heedBadge({number, {}, {}, m_context.backend.clock().nowMs()});
}

void KioskController::heedBadge(const BadgeRead &badge)
{
    // Nobody signs in on a kiosk that is not enrolled.
    if (m_page == Page::Pairing)
        return;
    m_session->takeBadge(badge);
    if (m_page != Page::SignIn && !m_session->signedIn())
        signInOrOut();
}

void KioskController::withPermission(QStringView permission, const QString &purpose,
                                     const std::optional<AlarmItem> &subject, std::function<void()> action)
{
    const UserInfo user = m_context.backend.user();
    if (user.may(permission)) {
        action();
        return;
    }
    m_neededPermission = permission.toString();
    m_afterSignIn = std::move(action);
    if (m_page != Page::SignIn)
        m_pageBeforeSignIn = m_page;
    m_session->begin(purpose, subject);
    show(Page::SignIn);
}

void KioskController::act()
{
    switch (m_notice->action()) {
    case NoticeModel::Action::Acknowledge:
        for (const AlarmItem &alarm : m_context.backend.alarms())
            if (alarm.id == m_notice->alarm())
                acknowledge(alarm);
        break;
    case NoticeModel::Action::Retry:
        m_context.backend.retryNow();
        break;
    case NoticeModel::Action::Pair:
        m_context.backend.startPairing();
        break;
    case NoticeModel::Action::Nothing:
        break;
    }
}

void KioskController::acknowledgeChosen()
{
    if (const auto alarm = m_alarms->current())
        acknowledge(*alarm);
}

void KioskController::acknowledge(const AlarmItem &alarm)
{
    withPermission(permission::acknowledge, tr("Enter PIN to acknowledge"), alarm, [this, id = alarm.id] {
        m_context.backend.acknowledge(id, QString(), [self = QPointer(this)](const Result<void> &result) {
            if (!self)
                return;
            if (!result) {
                self->m_messageMs = self->m_context.backend.clock().monotonicMs();
                self->m_notice->setRefusal(tr("Not acknowledged"), result.error());
            }
            self->refresh();
        });
    });
}

void KioskController::silenceHorn()
{
    m_context.backend.silenceHorn([self = QPointer(this)](const Result<void> &) {
        if (self)
            self->refresh();
    });
}

void KioskController::openShelve()
{
    const auto alarm = m_alarms->current();
    if (alarm)
        withPermission(permission::shelve, tr("Enter PIN to shelve"), alarm, [this, item = *alarm] {
            m_shelving->begin(item);
            show(Page::Shelve);
        });
}

void KioskController::openService()
{
    const UserInfo user = m_context.backend.user();
    const QStringView needed = user.may(permission::diagnose) ? permission::diagnose : permission::calibrate;
    withPermission(needed, tr("Enter PIN for service"), std::nullopt, [this] { show(Page::Service); });
}

void KioskController::signInOrOut()
{
    if (m_context.backend.user().signedIn()) {
        m_context.backend.signOut();
        return;
    }
    m_afterSignIn = nullptr;
    if (m_page != Page::SignIn)
        m_pageBeforeSignIn = m_page == Page::Idle ? Page::Overview : m_page;
    m_session->begin(tr("Enter PIN to sign in"), std::nullopt);
    show(Page::SignIn);
}

void KioskController::cancelSignIn()
{
    m_afterSignIn = nullptr;
    m_session->forgetPerson();
    show(m_pageBeforeSignIn);
}

} // namespace gemba::kiosk
