#pragma once

#include "alarm_words.h"

namespace gemba::console {

/// The line at the foot of every page: the gravest alarm that nobody has acknowledged, and the way to do it. GUI thread.
class AlarmLineModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::shell::ShellController *shell READ shell WRITE setShell NOTIFY changed REQUIRED)
    /// False when every alarm is acknowledged, or nothing is known.
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    /// The alarms were read and are fresh.
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString alarmKey READ alarmKey NOTIFY changed)
    Q_PROPERTY(int priority READ priority NOTIFY changed)
    Q_PROPERTY(int look READ look NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QString age READ age NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString condition READ condition NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString more READ more NOTIFY changed)
    Q_PROPERTY(bool mayAcknowledge READ mayAcknowledge NOTIFY changed)
    Q_PROPERTY(bool noteNeeded READ noteNeeded NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)

public:
    using QObject::QObject;

    shell::ShellController *shell() const { return m_shell; }
    void setShell(shell::ShellController *shell);
    bool shown() const { return m_top.has_value(); }
    bool known() const;
    QString alarmKey() const { return m_top ? m_top->id.text() : QString(); }
    int priority() const { return m_top ? m_top->priority : 4; }
    int look() const;
    QString time() const;
    QString age() const;
    QString source() const;
    QString condition() const;
    QString place() const;
    QString more() const;
    bool mayAcknowledge() const;
    /// Priority 1 is not waved through: somebody says what is being done.
    bool noteNeeded() const { return m_top && m_top->priority == 1; }
    QString spoken() const;

    Q_INVOKABLE void acknowledge(const QString &note);

Q_SIGNALS:
    void changed();

private:
    void load();

    shell::ShellController *m_shell = nullptr;
    std::optional<alarms::Alarm> m_top;
    int m_unacknowledged = 0;
    bool m_loaded = false;
    QTimer m_soon;
    QTimer m_clock;
};

} // namespace gemba::console
