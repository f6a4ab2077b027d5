#pragma once

#include "page_state.h"
#include "shell_controller.h"

#include <limits_contract.h>
#include <rehearsal_contract.h>

#include <trace.h>

#include <QAbstractListModel>

namespace gemba::admin {

using namespace gemba::shell;

/// The limits of one sensor: what is in force, a draft, and what the draft would have done in the past. A row is a limit,
/// the deadband or a delay. GUI thread.
class LimitsEditor : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::shell::ShellController *shell READ shell WRITE setShell NOTIFY shellChanged REQUIRED)
    Q_PROPERTY(gemba::shell::PageState *page READ page NOTIFY shellChanged)
    Q_PROPERTY(QString sensor READ sensor WRITE setSensor NOTIFY sensorChanged)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString rangeText READ rangeText NOTIFY changed)
    Q_PROPERTY(QString response READ response NOTIFY changed)
    Q_PROPERTY(int edits READ edits NOTIFY changed)
    /// Why the draft cannot be sent; empty when it can.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    /// "Needs a second person …" or "Can be applied at once".
    Q_PROPERTY(QString approvalText READ approvalText NOTIFY changed)
    Q_PROPERTY(bool needsApproval READ needsApproval NOTIFY changed)
    // A draft of somebody that waits.
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool mine READ mine NOTIFY changed)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)
    Q_PROPERTY(QString waitingReason READ waitingReason NOTIFY changed)
    // The rehearsal.
    Q_PROPERTY(int span READ span WRITE setSpan NOTIFY changed)
    Q_PROPERTY(QList<QString> spans READ spans NOTIFY changed)
    Q_PROPERTY(bool rehearsing READ rehearsing NOTIFY rehearsed)
    Q_PROPERTY(QString rehearsalNote READ rehearsalNote NOTIFY rehearsed)
    Q_PROPERTY(QList<QString> figuresInForce READ figuresInForce NOTIFY rehearsed)
    Q_PROPERTY(QList<QString> figuresDraft READ figuresDraft NOTIFY rehearsed)
    Q_PROPERTY(QString suggestionText READ suggestionText NOTIFY rehearsed)
    Q_PROPERTY(QList<QString> dips READ dips NOTIFY rehearsed)

public:
    enum Role { NameRole = Qt::UserRole, InForceRole, DraftRole, UnitRole, ChangedRole, PriorityRole, IsLimitRole };
    enum Row { HiHi, Hi, Lo, LoLo, Deadband, OnDelay, OffDelay, RowTotal };
    /// Places in figuresInForce and figuresDraft.
    enum Figure { AlarmsADay, ChatterBouts, FloodMinutes, PlantADay, DipsKept };
    Q_ENUM(Figure)

    explicit LimitsEditor(QObject *parent = nullptr);

    ShellController *shell() const { return m_shell; }
    void setShell(ShellController *shell);
    PageState *page() const { return m_page; }
    QString sensor() const { return m_id; }
    void setSensor(const QString &id);
    bool known() const { return m_sensor.has_value(); }
    QString title() const;
    QString place() const;
    QString rangeText() const;
    QString response() const;
    int edits() const;
    QString fault() const;
    QString approvalText() const;
    bool needsApproval() const { return m_rehearsal && m_rehearsal->needsApproval; }
    bool waiting() const { return m_open.has_value(); }
    bool mine() const { return m_open && m_open->mine; }
    QString waitingText() const;
    QString waitingReason() const { return m_open ? m_open->reason : QString(); }
    int span() const { return m_span; }
    void setSpan(int span);
    QStringList spans() const;
    bool rehearsing() const { return m_rehearsing; }
    QString rehearsalNote() const;
    QStringList figuresInForce() const;
    QStringList figuresDraft() const;
    QString suggestionText() const;
    QStringList dips() const;

    Q_INVOKABLE void setText(int row, const QString &text);
    /// One step more or less urgent, 1 to 4.
    Q_INVOKABLE void setPriority(int row, int priority);
    Q_INVOKABLE void useSuggestion();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void send(const QString &reason);
    Q_INVOKABLE void approve(const QString &note);
    Q_INVOKABLE void refuse(const QString &reason);
    Q_INVOKABLE void withdraw();

    // For the chart.
    const std::optional<sensors::RehearseLimits::Reply> &rehearsal() const { return m_rehearsal; }
    const gemba::ui::Trace &history() const { return m_history; }
    const std::optional<sensors::Sensor> &sensorNow() const { return m_sensor; }
    /// Drafts these limits; nothing is sent.
    void takeDraft(const sensors::Limits &limits);
    sensors::Limits draft() const;
    QString dayName(qint64 ms) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shellChanged();
    void sensorChanged();
    void changed();
    void rehearsed();

private:
    void load();
    void loadProposal();
    void loadHistory();
    void rehearse();
    void takeLimits(const sensors::Limits &limits);
    void draftChanged(int row);
    QString figure(std::optional<double> value) const;
    QString inForceText(int row) const;
    const sensors::Limits &inForce() const { return m_sensor->limits; }

    ShellController *m_shell = nullptr;
    PageState *m_page = nullptr;
    QString m_id;
    std::optional<sensors::Sensor> m_sensor;
    std::optional<sensors::LimitProposal> m_open;
    std::array<QString, RowTotal> m_texts;
    std::array<int, 4> m_priorities{1, 2, 2, 1}; ///< HiHi, Hi, Lo, LoLo
    int m_span = 1;
    std::optional<sensors::RehearseLimits::Reply> m_rehearsal;
    gemba::ui::Trace m_history;
    bool m_rehearsing = false;
    int m_serial = 0;
    QTimer m_typing;
};

} // namespace gemba::admin
