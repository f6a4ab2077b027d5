#pragma once

#include "audit_contract.h"
#include "audit_options.h"

#include <anchor.h>

#include <QObject>
#include <QThreadPool>

namespace gemba::audit {

/// The places outside the database that hold signed heads: the log always, and a file or a log host where configured. Disks and
/// networks may be slow, so they are written on a thread of their own; a head that a place did not take is followed by a newer one
/// a minute later, and problem says why. Lives on the server's thread.
class AnchorPlaces : public QObject
{
    Q_OBJECT
public:
    explicit AnchorPlaces(const AuditOptions &options, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~AnchorPlaces() override;

    void deliver(const Anchor &anchor);
    const QList<AnchorPlace> &state() const { return m_state; }
    /// The newest head that the file held when the server started, signed by @p publicKey and, as @p counts says, of the
    /// history that there is.
    std::optional<Anchor> newestKept(const QByteArray &publicKey,
                                     const std::function<bool(const Anchor &)> &counts) const;

private:
    void note(qsizetype place, const Anchor &anchor, const QString &problem);

    const AuditOptions m_options;
    QList<AnchorPlace> m_state;
    qsizetype m_file = -1;
    qsizetype m_syslog = -1;
    QThreadPool m_writer;
};

/// One message as RFC 5424 has it, with its length in front (RFC 6587): severity informational, facility log audit.
QByteArray syslogFrame(const Anchor &anchor, const QString &host);

} // namespace gemba::audit
