#pragma once

#include <QByteArray>
#include <QSocketNotifier>
#include <QString>

#include <memory>

/// A pseudo terminal whose other end a test holds: it stands for a serial cable.
class Pty
{
public:
    Pty();
    ~Pty() { unplug(); }
    Pty(const Pty &) = delete;
    Pty &operator=(const Pty &) = delete;

    /// What a program opens.
    QString path() const { return m_path; }
    int fd() const { return m_master; }
    void write(const QByteArray &bytes);
    /// What the program wrote so far.
    QByteArray read();
    /// How much of what was written no program has read yet, in bytes.
    int unread() const;
    /// What was written and no program has read yet is lost.
    void forget();
    /// The program's end reports an error from now on.
    void unplug();

private:
    int m_master = -1;
    int m_slave = -1; ///< kept open, so that the terminal lives while no program has it open
    QString m_path;
};

/// Two terminals joined by a null-modem cable. Works while the event loop runs.
class PtyCable
{
public:
    PtyCable();
    /// Both programs' ends report an error from now on.
    void cut();
    Pty a;
    Pty b;

private:
    std::unique_ptr<QSocketNotifier> m_fromA;
    std::unique_ptr<QSocketNotifier> m_fromB;
};
