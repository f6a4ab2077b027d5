#include "anchor_places.h"

#include <gemba/core/log.h>

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QSysInfo>
#include <QUrl>

#include <unistd.h>

namespace gemba::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNetworkMs = 5'000;

QByteArray lineOf(const Anchor &anchor)
{
    return QJsonDocument(anchor.toJson()).toJson(QJsonDocument::Compact);
}

/// Each returns what went wrong, empty for nothing.
QString appendTo(const QString &fileName, const Anchor &anchor)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return file.errorString();
    const QByteArray line = lineOf(anchor) + '\n';
    if (file.write(line) != line.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return file.errorString();
    return {};
}

QString sendTo(const QUrl &host, const QString &authorityFile, const Anchor &anchor)
{
    QSslSocket socket;
    if (host.scheme() == "tls"_L1) {
        if (!authorityFile.isEmpty()) {
            QSslConfiguration tls = socket.sslConfiguration();
            tls.setCaCertificates(QSslCertificate::fromPath(authorityFile));
            socket.setSslConfiguration(tls);
        }
        socket.connectToHostEncrypted(host.host(), static_cast<quint16>(host.port()));
        if (!socket.waitForEncrypted(kNetworkMs))
            return socket.errorString();
    } else {
        socket.connectToHost(host.host(), static_cast<quint16>(host.port()));
        if (!socket.waitForConnected(kNetworkMs))
            return socket.errorString();
    }
    const QByteArray frame = syslogFrame(anchor, QSysInfo::machineHostName());
    if (socket.write(frame) != frame.size())
        return socket.errorString();
    while (socket.bytesToWrite() > 0 || socket.encryptedBytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(kNetworkMs))
            return socket.errorString();
    }
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(kNetworkMs);
    return {};
}

} // namespace

QByteArray syslogFrame(const Anchor &anchor, const QString &host)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(anchor.timeMs, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
    const QByteArray message = "<110>1 " + time.toLatin1() + ' ' +
                               (host.isEmpty() ? QByteArray("-") : host.toLatin1()) + " gembad - audit-head - " +
                               lineOf(anchor);
    return QByteArray::number(message.size()) + ' ' + message;
}

AnchorPlaces::AnchorPlaces(const AuditOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_writer.setMaxThreadCount(1);
    m_state.append({u"log"_s, 0, 0, {}});
    if (!options.anchorFile.isEmpty()) {
        m_file = m_state.size();
        m_state.append({options.anchorFile, 0, 0, {}});
    }
    if (!options.anchorSyslog.isEmpty()) {
        m_syslog = m_state.size();
        m_state.append({options.anchorSyslog, 0, 0, {}});
    }
}

AnchorPlaces::~AnchorPlaces()
{
    m_writer.waitForDone();
}

void AnchorPlaces::note(qsizetype place, const Anchor &anchor, const QString &problem)
{
    AnchorPlace &state = m_state[place];
    if (!problem.isEmpty() && state.problem.isEmpty())
        log::warning(u"audit"_s, u"the head of the audit trail could not be kept outside"_s,
                     {{u"place"_s, state.place}, {u"detail"_s, problem}});
    state.problem = problem;
    if (problem.isEmpty()) {
        state.seq = anchor.seq;
        state.atMs = anchor.timeMs;
    }
}

void AnchorPlaces::deliver(const Anchor &anchor)
{
    log::info(u"audit"_s, u"head of the audit trail"_s, {{u"anchor"_s, anchor.toJson()}});
    note(0, anchor, {});
    const auto inBackground = [this, anchor](qsizetype place, std::function<QString()> write) {
        m_writer.start([this, place, anchor, write = std::move(write)] {
            const QString problem = write();
            QMetaObject::invokeMethod(
                this, [this, place, anchor, problem] { note(place, anchor, problem); }, Qt::QueuedConnection);
        });
    };
    if (m_file >= 0)
        inBackground(m_file, [file = m_options.anchorFile, anchor] { return appendTo(file, anchor); });
    if (m_syslog >= 0)
        inBackground(m_syslog, [host = QUrl(m_options.anchorSyslog), ca = m_options.anchorSyslogCa, anchor] {
            return sendTo(host, ca, anchor);
        });
}

std::optional<Anchor> AnchorPlaces::newestKept(const QByteArray &publicKey,
                                               const std::function<bool(const Anchor &)> &counts) const
{
    if (m_file < 0)
        return std::nullopt;
    QFile file(m_options.anchorFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    constexpr qint64 tail = 64 * 1024;
    file.seek(std::max<qint64>(0, file.size() - tail));
    std::optional<Anchor> newest;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto anchor = anchorIn(line);
        if (anchor && anchor->site == m_options.site && anchor->isSignedBy(publicKey) && counts(*anchor) &&
            (!newest || anchor->seq > newest->seq))
            newest = anchor;
    }
    return newest;
}

} // namespace gemba::audit
