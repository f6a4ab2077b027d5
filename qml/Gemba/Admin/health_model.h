#pragma once

#include "page_state.h"

#include "shell_controller.h"

#include <health_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// How the server is, live: the figures of the strip, the lines of queues, latencies, backups and outside parts, the disk with its
/// forecast. All in words; what the server does not know is said to be unknown. GUI thread.
class HealthModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::shell::ShellController *shell READ shell WRITE setShell NOTIFY shellChanged REQUIRED)
    Q_PROPERTY(gemba::shell::PageState *page READ page NOTIFY shellChanged)
    /// 0 now, 1 the last 24 hours, 2 the last 30 days: what the small lines of the strip show.
    Q_PROPERTY(int span READ span WRITE setSpan NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    /// Each {name, value, unit, note, line}.
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    /// Each {name, now, peak, limit, share, oldest, out, minutes, strong}.
    Q_PROPERTY(QVariantList queues READ queues NOTIFY changed)
    /// Each {name, p50, p95, p99, p999, goal, texts…, within}; quantiles in ms, NaN for none.
    Q_PROPERTY(QVariantList latencies READ latencies NOTIFY changed)
    Q_PROPERTY(QString latencyNote READ latencyNote NOTIFY changed)
    Q_PROPERTY(QVariantMap disk READ disk NOTIFY changed)
    Q_PROPERTY(QVariantList backups READ backups NOTIFY changed)
    Q_PROPERTY(QString backupNote READ backupNote NOTIFY changed)
    Q_PROPERTY(QVariantMap drill READ drill NOTIFY changed)
    /// Each {name, state, end, strong}.
    Q_PROPERTY(QVariantList outside READ outside NOTIFY changed)
    Q_PROPERTY(QVariantList certificates READ certificates NOTIFY changed)
    /// Each {priority, name, response, since}; gravest first.
    Q_PROPERTY(QVariantList conditions READ conditions NOTIFY changed)

public:
    explicit HealthModel(QObject *parent = nullptr);

    ShellController *shell() const { return m_shell; }
    void setShell(ShellController *shell);
    PageState *page() const { return m_page; }
    int span() const { return m_span; }
    void setSpan(int span);
    QString note() const;
    QVariantList figures() const;
    QVariantList queues() const;
    QVariantList latencies() const;
    QString latencyNote() const;
    QVariantMap disk() const;
    QVariantList backups() const;
    QString backupNote() const;
    QVariantMap drill() const;
    QVariantList outside() const;
    QVariantList certificates() const;
    QVariantList conditions() const;

    /// Everything that is known, for support: health and history as JSON into a file in the person's documents.
    Q_INVOKABLE void saveSupportFile();

Q_SIGNALS:
    void shellChanged();
    void changed();

private:
    const Words &words() const { return wordsOf(m_shell); }
    void load();
    void loadHistory();
    void show(const watch::Health &health);
    QVariantList line(const QString &figure) const;
    QString unknown() const { return tr("unknown"); }
    QString milliseconds(const std::optional<qint64> &us) const;
    static QString queueName(const QString &id);
    static QString latencyName(const QString &id);
    static QString partName(const QString &id);

    ShellController *m_shell = nullptr;
    PageState *m_page = nullptr;
    std::optional<watch::Health> m_health;
    QList<watch::HealthSample> m_history;
    int m_span = 0;
    QTimer m_historyAgain;
};

} // namespace gemba::admin
