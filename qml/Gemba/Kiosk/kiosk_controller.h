#pragma once

#include "alarm_list_model.h"
#include "diagnostics_model.h"
#include "kiosk_settings.h"
#include "notice_model.h"
#include "pairing_model.h"
#include "sensor_tile.h"
#include "service_model.h"
#include "session_model.h"
#include "shelve_model.h"
#include "status_model.h"
#include "trend_model.h"

#include <QQmlListProperty>
#include <QTimer>

namespace gemba::kiosk {

/// The kiosk itself: which page is shown, what the keys do, and the view models the pages bind to. The backend and the
/// settings must outlive it. GUI thread.
class KioskController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(gemba::kiosk::KioskSettings *settings READ settings CONSTANT)
    Q_PROPERTY(gemba::kiosk::StatusModel *status READ status CONSTANT)
    Q_PROPERTY(gemba::kiosk::NoticeModel *notice READ notice CONSTANT)
    Q_PROPERTY(gemba::kiosk::AlarmListModel *alarms READ alarms CONSTANT)
    Q_PROPERTY(gemba::kiosk::SessionModel *session READ session CONSTANT)
    Q_PROPERTY(gemba::kiosk::PairingModel *pairing READ pairing CONSTANT)
    Q_PROPERTY(gemba::kiosk::ShelveModel *shelving READ shelving CONSTANT)
    Q_PROPERTY(gemba::kiosk::ServiceModel *service READ service CONSTANT)
    Q_PROPERTY(gemba::kiosk::DiagnosticsModel *diagnostics READ diagnostics CONSTANT)
    Q_PROPERTY(gemba::kiosk::TrendModel *overviewTrend READ overviewTrend CONSTANT)
    Q_PROPERTY(gemba::kiosk::TrendModel *trend READ trend CONSTANT)
    /// The three sensors on show, among them the selected one.
    Q_PROPERTY(QQmlListProperty<gemba::kiosk::SensorTile> tiles READ tiles NOTIFY tilesChanged)
    Q_PROPERTY(bool moreTiles READ moreTiles NOTIFY notesChanged)
    Q_PROPERTY(QString tilesNote READ tilesNote NOTIFY notesChanged)
    /// Worst active alarm of the sensors not on show, and how its marker looks; 0 = none.
    Q_PROPERTY(int hiddenPriority READ hiddenPriority NOTIFY notesChanged)
    Q_PROPERTY(int hiddenLook READ hiddenLook NOTIFY notesChanged)
    Q_PROPERTY(QString alarmsNote READ alarmsNote NOTIFY notesChanged)
    Q_PROPERTY(QString trendNote READ trendNote NOTIFY notesChanged)
    Q_PROPERTY(QString serviceNote READ serviceNote NOTIFY notesChanged)
    Q_PROPERTY(QString signNote READ signNote NOTIFY notesChanged)
    Q_PROPERTY(bool linked READ linked NOTIFY notesChanged)
    Q_PROPERTY(QString hornNote READ hornNote NOTIFY notesChanged)
    Q_PROPERTY(QString acknowledgeNote READ acknowledgeNote NOTIFY notesChanged)
    Q_PROPERTY(bool acknowledgeAvailable READ acknowledgeAvailable NOTIFY notesChanged)
    Q_PROPERTY(bool asleep READ asleep NOTIFY asleepChanged)
    /// Dark veil over the idle page, 0 to 0.6, in steps.
    Q_PROPERTY(double dimming READ dimming NOTIFY restChanged)
    /// Pixels by which the idle page is moved, so that nothing stands still for hours.
    Q_PROPERTY(int restShift READ restShift NOTIFY restChanged)

public:
    enum class Page { Overview, Alarms, Trend, SignIn, Service, Diagnostics, Pairing, Idle, Shelve };
    Q_ENUM(Page)

    KioskController(KioskBackend &backend, KioskSettings &settings, QObject *parent = nullptr);
    ~KioskController() override;

    Page page() const { return m_page; }
    KioskSettings *settings() const { return &m_settings; }
    StatusModel *status() const { return m_status; }
    NoticeModel *notice() const { return m_notice; }
    AlarmListModel *alarms() const { return m_alarms; }
    SessionModel *session() const { return m_session; }
    PairingModel *pairing() const { return m_pairing; }
    ShelveModel *shelving() const { return m_shelving; }
    ServiceModel *service() const { return m_service; }
    DiagnosticsModel *diagnostics() const { return m_diagnostics; }
    TrendModel *overviewTrend() const { return m_overviewTrend; }
    TrendModel *trend() const { return m_trend; }
    QQmlListProperty<SensorTile> tiles() { return {this, &m_shown}; }
    bool moreTiles() const { return m_tiles.size() > s_tilesShown; }
    QString tilesNote() const { return m_notes.tiles; }
    int hiddenPriority() const { return m_notes.hiddenPriority; }
    int hiddenLook() const { return m_notes.hiddenLook; }
    /// Among those on show; null beyond the last.
    SensorTile *tileAt(int index) const { return m_shown.value(index); }

    QString alarmsNote() const { return m_notes.alarms; }
    QString trendNote() const { return m_notes.trend; }
    QString serviceNote() const { return m_notes.service; }
    QString signNote() const { return m_notes.sign; }
    QString hornNote() const { return m_notes.horn; }
    QString acknowledgeNote() const { return m_notes.acknowledge; }
    bool acknowledgeAvailable() const { return m_notes.acknowledgeAvailable; }
    bool linked() const { return m_notes.linked; }
    bool asleep() const { return m_page == Page::Idle; }
    double dimming() const { return m_dimming; }
    int restShift() const { return m_restShift; }

    Q_INVOKABLE void show(gemba::kiosk::KioskController::Page page);
    /// Selects one of the sensors on show.
    Q_INVOKABLE void select(int tile);
    /// Goes on to the next three sensors.
    Q_INVOKABLE void nextTiles();
    /// The corner key of pages with a notice.
    Q_INVOKABLE void act();
    Q_INVOKABLE void acknowledgeChosen();
    Q_INVOKABLE void silenceHorn();
    Q_INVOKABLE void openShelve();
    Q_INVOKABLE void openService();
    Q_INVOKABLE void signInOrOut();
    Q_INVOKABLE void cancelSignIn();
    /// A press anywhere. Wakes the screen; true when that was all it did and the press must go no further.
    bool pressed();
    /// A badge was held to the reader of this kiosk.
    void takeBadge(const QString &number);
    void selectTag(const QString &tag);
    /// True once there is something to look at: a value with its history, or the pairing code.
    bool hasShownData() const;

    /// How long without a press until the idle page shows; never while an alarm waits for an answer.
    void setIdleAfterMs(qint64 ms) { m_idleAfterMs = ms; }
    /// Brings every model to the present moment. The controller's own timer calls it twice a second.
    void refresh();

Q_SIGNALS:
    void pageChanged();
    void tilesChanged();
    void notesChanged();
    void asleepChanged();
    void restChanged();

private:
    struct Notes
    {
        QString alarms, trend, service, sign, horn, acknowledge, tiles;
        bool linked = false, acknowledgeAvailable = false;
        int hiddenPriority = 0, hiddenLook = 0;
        bool operator==(const Notes &) const = default;
    };
    void retranslate();
    void rebuildTiles();
    void chooseShown();
    void selectSensor(const SensorId &sensor);
    void describeHidden(Notes &notes) const;
    void loadHistory();
    void followLink();
    void describeKeys();
    void rest(qint64 sinceLastPressMs);
    void acknowledge(const AlarmItem &alarm);
    void heedBadge(const BadgeRead &badge);
    /// Runs @p action at once when the user may, otherwise after signing in for it.
    void withPermission(QStringView permission, const QString &purpose, const std::optional<AlarmItem> &subject,
                        std::function<void()> action);

    KioskContext m_context;
    KioskSettings &m_settings;
    StatusModel *m_status;
    NoticeModel *m_notice;
    AlarmListModel *m_alarms;
    SessionModel *m_session;
    PairingModel *m_pairing;
    ShelveModel *m_shelving;
    ServiceModel *m_service;
    DiagnosticsModel *m_diagnostics;
    TrendModel *m_overviewTrend;
    TrendModel *m_trend;
    static constexpr qsizetype s_tilesShown = 3;

    QList<SensorTile *> m_tiles;
    QList<SensorTile *> m_shown;
    Page m_page = Page::Overview;
    Page m_pageBeforeSignIn = Page::Overview;
    std::function<void()> m_afterSignIn;
    QString m_neededPermission;
    bool m_wasLinked = false;
    Notes m_notes;
    QTimer m_timer;
    qint64 m_pressedMs = 0;
    qint64 m_messageMs = 0;
    qint64 m_idleAfterMs = 120'000;
    double m_dimming = 0;
    int m_restShift = 0;
};

} // namespace gemba::kiosk
