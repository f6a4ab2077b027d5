#pragma once

#include <gemba/core/clock.h>

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QSocketNotifier;

namespace gemba::transport {

/// An accepted socket of which nothing was read yet. The descriptor is the holder's to close.
struct Guest
{
    int descriptor = -1;
    QHostAddress listener;
    QHostAddress peer;
};

struct PorchLimits
{
    qint64 silentMs = 5'000;       ///< accept → first byte
    qint64 queuedMs = 10'000;      ///< first byte → let in; only a storm takes that long
    int perSecond = 0;             ///< of one source, a burst of as many is let through; 0 = any number
    qint64 roundUs = 2'000;        ///< letting guests in goes on for so long before everything else has its turn
    bool halfClosedIsGone = false; ///< who has said all it has to say wants no answer any more; so it is with TLS
};

/// Where accepted sockets wait until they have said something and it is their turn. A TLS handshake costs more than anything
/// else a stranger can ask for, so they are let in a few at a time, between the work of those who are inside, and the sources
/// in turn: who sends a thousand sockets waits for them, and not everybody else. Of one source the oldest and the newest come in
/// turn, because in a storm that lasts the oldest alone would all be served when they have given up. A silent socket costs its
/// descriptor.
///
/// Thread: as the Edge.
class Porch final : public QObject
{
    Q_OBJECT

public:
    enum class Leaving { Gone, Late };
    using LetIn = std::function<void(const Guest &)>;
    /// The guest did not come in; its descriptor was closed.
    using Left = std::function<void(const Guest &, Leaving)>;

    Porch(const PorchLimits &limits, const Clock &clock, LetIn letIn, Left left, QObject *parent = nullptr);
    /// Closes what still waits, without a word to anybody.
    ~Porch() override;

    /// @p source is whom the guest's turns are counted for; @p isPaced whether perSecond holds for it.
    void add(const Guest &guest, const QHostAddress &source, bool isPaced);
    /// Looks at the deadlines.
    void tick();
    /// Closes all that waits; each is told as Gone.
    void clear();

    int waiting() const { return static_cast<int>(m_guests.size()); }
    /// Those of them who have spoken.
    int queued() const;

private:
    struct Waiting
    {
        Guest guest;
        QHostAddress source;
        qint64 deadlineMs = 0;
        bool hasSpoken = false;
        std::unique_ptr<QSocketNotifier> notifier;
    };
    struct Source
    {
        bool isPaced = false;
        std::deque<quint64> spoken; ///< in order; some may have left
        qint64 arrivalUs = 0;       ///< GCRA: when the next would come at the even pace
        bool isInTurn = false;
        bool newestIsNext = false;
    };
    using Guests = std::unordered_map<quint64, Waiting>;

    void onReadable(quint64 id);
    void work();
    bool letOneIn();
    std::optional<quint64> takeFrom(Source &source) const;
    bool isTooSoon(const Source &source) const;
    void close(Guests::iterator guest, Leaving leaving);

    const PorchLimits m_limits;
    const Clock &m_clock;
    const LetIn m_letIn;
    const Left m_left;
    Guests m_guests;
    quint64 m_lastId = 0;
    QHash<QHostAddress, Source> m_sources;
    std::deque<QHostAddress> m_turns; ///< sources with somebody who has spoken, each once
    QTimer m_work;
};

} // namespace gemba::transport
