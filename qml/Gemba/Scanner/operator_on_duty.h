#pragma once

#include "scanner_backend.h"

#include <gemba/outbox/outbox.h>

#include <optional>

namespace gemba::scanner {

/// Who was signed in when the server was last in reach. Times are this machine's, UTC milliseconds.
struct LastOperator
{
    QString name;
    QString displayName;
    qint64 signedInMs = 0;
    qint64 confirmedMs = 0; ///< when the server was last in reach with him signed in
    int offlineHours = 12;  ///< as the site last said it; 0: nobody scans without the server
};

/// Whether scans may still be counted for him without the server. A clock that stands before confirmedMs ends it as well: otherwise
/// the limit would be as long as somebody likes to set the clock back.
bool mayGoOn(const LastOperator &last, qint64 nowMs);

/// Whether the station cannot ask its server, as against a server that has answered and refuses this station.
bool isOutOfReach(const LinkInfo &link);

/// Whom scans are counted for: whoever is signed in, and while the server is out of reach whoever was last, until he signs out, the
/// server ends his session, somebody else signs in or the site's hours are over. Kept in the outbox, so that a station that is started
/// without its server goes on as well. What it sends is another matter: nothing leaves without a session. GUI thread.
class OperatorOnDuty : public QObject
{
    Q_OBJECT
public:
    struct Duty
    {
        Person person;
        qint64 signedInMs = 0;
        bool isKept = false; ///< by what was last known: the server cannot be asked
    };

    /// Both must outlive it.
    OperatorOnDuty(ScannerBackend &backend, outbox::Outbox &box, QObject *parent = nullptr);

    /// Takes up what the last run left. Once.
    void start();
    /// nullopt: nobody; scans are not taken.
    std::optional<Duty> now() const;
    QString name() const;
    /// Nobody because the site's hours without the server are over; how many they are.
    std::optional<int> hoursOver() const;

Q_SIGNALS:
    void broken(const gemba::Error &error);

private:
    void follow();
    void forget();
    void write();

    ScannerBackend &m_backend;
    outbox::Outbox &m_box;
    std::optional<LastOperator> m_last;
    qint64 m_writtenMs = 0;
    bool m_leaving = false; ///< signed out, and the server has not answered yet
};

} // namespace gemba::scanner
