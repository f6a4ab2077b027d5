#pragma once

#include "dock_options.h"

#include <gemba/client/session.h>
#include <gemba/outbox/local_book.h>
#include <gemba/outbox/outbox.h>
#include <gemba/outbox/scan_sender.h>

#include <QObject>
#include <QTimer>

#include <memory>

namespace gemba::dock {

/// What became of the scans of a station.
struct Fate
{
    qint64 scanned = 0;
    qint64 accepted = 0;
    qint64 alreadyHere = 0;
    qint64 wrongParent = 0;
    qint64 full = 0;
    qint64 unknown = 0;
    qint64 refused = 0;
    qint64 reversed = 0; ///< shown as accepted and then not
    qint64 waiting = 0;
    qint64 outages = 0;

    Fate &operator+=(const Fate &other);
};

/// One station on its link, with the outbox of a real one. Lives on the main thread.
class Station : public QObject
{
    Q_OBJECT
public:
    /// @p clock must outlive it. @p name: "Dock 1".
    Station(const DockOptions &options, const Clock &clock, QString name, QString area);
    ~Station() override;

    /// Opens the outbox and the link. OutboxFailed.
    Result<void> start();
    /// Stops scanning; what waits is still sent.
    void rest();
    const QString &name() const { return m_name; }
    Fate fate() const;

Q_SIGNALS:
    void signInFailed(const gemba::Error &error);

protected:
    /// Called once a person is signed in, after every outage again.
    virtual void arrived() = 0;
    virtual void resting() = 0;
    /// Puts a scan on disk and on its way. What the station itself thinks of it.
    outbox::Judgement scan(bags::WireScanMode mode, const QString &raw, const QString &parent,
                           const QString &bill = {});

    const DockOptions m_options;
    const Clock &m_clock;
    client::Session &session() { return *m_session; }
    const QString &area() const { return m_area; }

private:
    void signIn();
    void outage(bool begins);

    const QString m_name;
    const QString m_area;
    std::unique_ptr<client::Session> m_session;
    std::unique_ptr<outbox::Outbox> m_box;
    std::unique_ptr<outbox::ScanSender> m_sender;
    outbox::LocalBook m_book;
    QTimer m_outage;
    Fate m_fate;
    bool m_out = false;
};

} // namespace gemba::dock
