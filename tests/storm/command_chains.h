#pragma once

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QWebSocket>

#include <memory>

namespace gemba::storm {

/// A client that changes sensors, one chain of changes per sensor with one in flight each, and knows what was acknowledged.
/// Each change names the version before it, so that a lost one or a doubled one shows at the next. What was in flight when the
/// server died is sent again under its idempotency key, as a real client does.
class CommandChains : public QObject
{
    Q_OBJECT
public:
    explicit CommandChains(QStringList sensors);

    /// Connects to the server that wrote @p controlFile and goes on with what is open.
    void connectTo(const QString &controlFile);
    /// No new changes; those in flight are waited for.
    void finish() { m_isFinishing = true; }
    bool isIdle() const;

    qint64 acknowledged() const { return m_acknowledged; }
    qint64 resent() const { return m_resent; }
    /// By sensor: how many changes were acknowledged, which is its version.
    QMap<QString, qint64> versions() const;
    /// What no client may see: refusals and wrong versions.
    QStringList faults() const { return m_faults; }

private:
    struct Chain
    {
        QString sensor;
        qint64 version = 0;
        QString key; ///< of the change in flight; empty between two
    };

    void next(Chain &chain);
    void send(const Chain &chain);
    void receive(const QString &text);
    void write(const QJsonObject &message);

    std::unique_ptr<QWebSocket> m_socket;
    QList<Chain> m_chains;
    QStringList m_faults;
    qint64 m_acknowledged = 0;
    qint64 m_resent = 0;
    qint64 m_keys = 0;
    bool m_isFinishing = false;
};

} // namespace gemba::storm
