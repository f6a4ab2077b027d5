#include "command_chains.h"

#include <sign_in_contract.h>

#include <QFile>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QWebSocketHandshakeOptions>

#include <algorithm>

namespace gemba::storm {

using namespace Qt::StringLiterals;

CommandChains::CommandChains(QStringList sensors)
{
    for (const QString &sensor : sensors)
        m_chains.append({sensor, 0, {}});
}

void CommandChains::connectTo(const QString &controlFile)
{
    QFile file(controlFile);
    if (!file.open(QIODevice::ReadOnly)) {
        m_faults.append(u"no control file"_s);
        return;
    }
    const QJsonObject control = QJsonDocument::fromJson(file.readAll()).object();
    m_socket = std::make_unique<QWebSocket>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(control["caFile"_L1].toString()));
    m_socket->setSslConfiguration(tls);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &CommandChains::receive);
    connect(m_socket.get(), &QWebSocket::connected, this, [this, secret = control["secret"_L1]] {
        write({{u"id"_s, -1},
               {u"method"_s, QString::fromLatin1(identity::LocalControl::method.name)},
               {u"params"_s, QJsonObject{{u"secret"_s, secret}}}});
    });
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"gemba.v1.json"_s});
    m_socket->open(QUrl(control["url"_L1].toString()), options);
}

bool CommandChains::isIdle() const
{
    return std::all_of(m_chains.begin(), m_chains.end(), [](const Chain &chain) { return chain.key.isEmpty(); });
}

QMap<QString, qint64> CommandChains::versions() const
{
    QMap<QString, qint64> versions;
    for (const Chain &chain : m_chains)
        versions.insert(chain.sensor, chain.version);
    return versions;
}

void CommandChains::next(Chain &chain)
{
    if (m_isFinishing)
        return;
    chain.key = u"storm-%1"_s.arg(++m_keys);
    send(chain);
}

void CommandChains::send(const Chain &chain)
{
    const QJsonObject params{
        {u"sensor"_s, chain.sensor},
        {u"expectedVersion"_s, chain.version},
        {u"name"_s, u"change %1"_s.arg(chain.version + 1)},
        {u"area"_s, u"storm"_s},
        {u"device"_s, u"storm"_s},
        {u"source"_s, QJsonObject{{u"kind"_s, u"mqtt"_s}, {u"jsonPath"_s, u"v."_s + chain.sensor}}},
        {u"quantity"_s, u"pressure"_s},
        {u"unit"_s, u"bar"_s},
        {u"rangeLow"_s, 0},
        {u"rangeHigh"_s, 1e9},
        {u"intervalMs"_s, 60'000},
        {u"limits"_s, QJsonObject{}},
        {u"idempotencyKey"_s, chain.key}};
    const auto index = &chain - m_chains.constData();
    write({{u"id"_s, qint64(index)}, {u"method"_s, u"sensors.save"_s}, {u"params"_s, params}});
}

void CommandChains::write(const QJsonObject &message)
{
    QJsonObject whole = message;
    whole.insert(u"jsonrpc"_s, u"2.0"_s);
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact)));
}

void CommandChains::receive(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const qint64 id = message["id"_L1].toInteger(-2);
    if (message.contains("error"_L1)) {
        m_faults.append(text.left(400));
        return;
    }
    if (id == -1) {
        for (Chain &chain : m_chains) {
            if (chain.key.isEmpty()) {
                next(chain);
            } else {
                ++m_resent;
                send(chain);
            }
        }
        return;
    }
    if (id < 0 || id >= m_chains.size())
        return;
    Chain &chain = m_chains[id];
    const qint64 version = message["result"_L1]["version"_L1].toInteger();
    if (version != chain.version + 1)
        m_faults.append(u"%1: version %2 after %3"_s.arg(chain.sensor).arg(version).arg(chain.version));
    chain.version = version;
    chain.key.clear();
    ++m_acknowledged;
    next(chain);
}

} // namespace gemba::storm
