#pragma once

#include <QByteArray>
#include <QString>

namespace gemba::audit {

struct AuditOptions
{
    QByteArray key;         ///< HMAC key of the chain
    QString keyDirectory;   ///< holds the key that signs heads and exports; 0700
    QString site;           ///< stands in what is signed
    QString anchorFile;     ///< absolute; heads are appended to it. Empty: to none
    QString anchorSyslog;   ///< "tcp://host:port" or "tls://host:port" of a log host. Empty: to none
    QString anchorSyslogCa; ///< PEM file to trust for tls; empty: the system's
    int retentionDays = 1'096;
    int verifyMinutes = 15;
};

} // namespace gemba::audit
