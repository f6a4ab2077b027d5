#pragma once

#include <QList>
#include <QString>
#include <Qt>

#include <optional>

namespace gemba::capture {

/// A key as the windowing system reports it.
struct Stroke
{
    QString text;
    int key = 0;
    Qt::KeyboardModifiers modifiers;
    qint64 timeMs = 0;      ///< of the event, by the windowing system's clock: a stalled program does not change it
    bool repeats = false;   ///< held down: no scanner does that
    bool committed = false; ///< came from an input method instead of a key
};

struct WedgeOptions
{
    int minLength = 4;      ///< shorter bursts are typing; of a command, which begins with '/', three are enough
    int startGapMs = 60;    ///< longest pause inside a burst, before anything was learned
    int longestGapMs = 150; ///< what learning may open it to: beyond that people type
    int maxLength = 512;    ///< a longer burst is no code
    /// A key that the scanner sends first (F-key), 0 = none. The only certain mark: what follows it is a scan however slowly it comes.
    int prefixKey = 0;
    int prefixPatienceMs = 2'000; ///< longest pause after a prefix
};

/// Tells what a keyboard-wedge scanner types from what people type. Pure: keys in, scans and keys to replay out; time is that of
/// the events.
///
/// A burst is at least minLength characters with pauses no longer than the gap, ended by Enter or Tab. STX (U+0002) counts as a
/// prefix always. What turns out to be typing is handed back in order, with the key that showed it. Further ends right behind a burst
/// (CR LF as two Enters, Tab and Enter) belong to it: no item may see them, or they would press whatever the scan gave the focus to.
class WedgeReader
{
public:
    struct Scan
    {
        QString text;
        qint64 firstMs = 0; ///< first and last character, by the events' clock
        qint64 lastMs = 0;
        QList<int> gapsMs;
        bool prefixed = false;
    };
    struct Outcome
    {
        bool taken = false;   ///< the key must not go on by itself
        QList<Stroke> replay; ///< to be delivered now, oldest first
        std::optional<Scan> scan;
        bool waiting = false; ///< characters are held back: call idle() when nothing came for gapMs()
    };

    explicit WedgeReader(WedgeOptions options = {});

    Outcome press(const Stroke &stroke);
    /// Text that an input method committed, at once.
    Outcome commit(const QString &text, qint64 timeMs);
    /// Nothing more came in time: what is held back was typed.
    QList<Stroke> idle();

    /// Longest pause accepted now; 60 to 150 ms. Follows the slowest of the last scans, twice its longest pause.
    int gapMs() const { return m_gapMs; }
    void setGapMs(int ms);
    /// How long to hold characters back before they count as typed.
    int patienceMs() const { return m_prefixed ? m_options.prefixPatienceMs : m_gapMs; }
    /// The next burst is accepted with pauses up to longestGapMs: once, when a new scanner is taught.
    void learnNext() { m_learning = true; }

private:
    bool startsPrefix(const Stroke &stroke) const;
    void add(const Stroke &stroke);
    bool isEndOfLastScan(const Stroke &stroke) const;
    Outcome end(const Stroke &stroke);
    QList<Stroke> release();
    void learn(const Scan &scan);

    WedgeOptions m_options;
    QList<Stroke> m_held;
    QString m_altDigits;
    bool m_prefixed = false;
    bool m_learning = false;
    std::optional<qint64> m_scanEndedMs; ///< by the events' clock
    int m_gapMs;
    QList<int> m_slowest; ///< longest pause of each of the last scans
};

} // namespace gemba::capture
