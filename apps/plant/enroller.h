#pragma once

#include <gemba/core/result.h>

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace gemba::plant {

struct EnrolRequest
{
    QUrl server; ///< https://host:port
    QString caFile;
    QString code;
    QString device; ///< the id that is asked for
    QString model;
    QString firmware;
};

/// Comes in as a new device does: uses a code once, waits until somebody has approved, and takes the MQTT secret. Lives on
/// one thread with an event loop.
class Enroller : public QObject
{
    Q_OBJECT
public:
    explicit Enroller(EnrolRequest request);

    /// Ends in approved() or failed().
    void start();

Q_SIGNALS:
    /// The code was right; somebody must compare @p words and approve.
    void waiting(const QString &enrolment, const QStringList &words);
    void approved(const QString &device, const QString &site, const QString &secret);
    void failed(const gemba::Error &error);

private:
    void post(const QString &path, const QJsonObject &body, std::function<void(Result<QJsonObject>)> answer);
    void ask();

    const EnrolRequest m_request;
    QNetworkAccessManager m_network;
    QTimer m_again;
    QString m_enrolment;
    QString m_secret;
    int m_calls = 0;
};

} // namespace gemba::plant
