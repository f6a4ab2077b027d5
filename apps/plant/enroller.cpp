#include "enroller.h"

#include <gemba/core/ids.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace gemba::plant {

using namespace Qt::StringLiterals;

namespace {

constexpr int askEveryMs = 2'000;
constexpr int patienceMs = 10'000;

} // namespace

Enroller::Enroller(EnrolRequest request)
    : m_request(std::move(request))
{
    m_again.setSingleShot(true);
    m_again.setInterval(askEveryMs);
    connect(&m_again, &QTimer::timeout, this, &Enroller::ask);
}

void Enroller::start()
{
    post(u"/api/v1/devices/enrolments"_s,
         {{u"code"_s, m_request.code},
          {u"device"_s, m_request.device},
          {u"model"_s, m_request.model},
          {u"firmware"_s, m_request.firmware}},
         [this](const Result<QJsonObject> &reply) {
             if (!reply) {
                 Q_EMIT failed(reply.error());
                 return;
             }
             m_enrolment = reply->value("enrolment"_L1).toString();
             m_secret = reply->value("enrolmentSecret"_L1).toString();
             QStringList words;
             for (const QJsonValue &word : reply->value("fingerprintWords"_L1).toArray())
                 words.append(word.toString());
             Q_EMIT waiting(m_enrolment, words);
             m_again.start();
         });
}

void Enroller::ask()
{
    post(u"/api/v1/devices/enrolments/"_s + m_enrolment + u"/status"_s, {{u"enrolmentSecret"_s, m_secret}},
         [this](const Result<QJsonObject> &reply) {
             // A server that is away comes back; what it refuses stays refused.
             if (!reply && reply.error().code == ErrorCode::ServerUnreachable)
                 return m_again.start();
             if (!reply) {
                 Q_EMIT failed(reply.error());
                 return;
             }
             const QString state = reply->value("state"_L1).toString();
             if (state == "waiting"_L1)
                 return m_again.start();
             const QString secret = reply->value("secret"_L1).toString();
             if (state != "approved"_L1 || secret.isEmpty()) {
                 Q_EMIT failed(refuse(ErrorCode::PairingCodeInvalid, u"the enrolment is "_s + state));
                 return;
             }
             Q_EMIT approved(reply->value("device"_L1).toString(), reply->value("site"_L1).toString(), secret);
         });
}

void Enroller::post(const QString &path, const QJsonObject &body, std::function<void(Result<QJsonObject>)> answer)
{
    QUrl url = m_request.server;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setTransferTimeout(patienceMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Idempotency-Key",
                         (newUuid7(QDateTime::currentMSecsSinceEpoch()) + QString::number(++m_calls)).toLatin1());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // Only the authority that came with the code is trusted.
    tls.setCaCertificates(QSslCertificate::fromPath(m_request.caFile));
    request.setSslConfiguration(tls);
    QNetworkReply *reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [reply, answer = std::move(answer)] {
        reply->deleteLater();
        const QJsonObject object = QJsonDocument::fromJson(reply->readAll()).object();
        if (reply->error() == QNetworkReply::NoError)
            return answer(object);
        const int code = object["code"_L1].toInt();
        if (code == 0)
            return answer(refuse(ErrorCode::ServerUnreachable, reply->errorString()));
        answer(refuseField(static_cast<ErrorCode>(code), object["field"_L1].toString(), object["title"_L1].toString()));
    });
}

} // namespace gemba::plant
