#pragma once

#include "link.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace gemba::shell {

class ShellController;

/// In which of its five states a page is, in words. Whoever loads the page's data tells it what came; it tells when to
/// load again: after a retry, when the link is back, and a moment after an event.
class PageState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a page's model")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// Asked again while something is shown.
    Q_PROPERTY(bool refreshing READ refreshing NOTIFY changed)
    /// "4 min old" while Stale, otherwise empty.
    Q_PROPERTY(QString age READ age NOTIFY changed)
    /// Of a refusal: what happened, what to do, code and reference.
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed)
    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool failed READ isFailed NOTIFY changed)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)

public:
    enum class State { Loading, Live, Empty, Stale, Failed };
    Q_ENUM(State)

    PageState(ShellController &shell, QObject *parent);

    State state() const { return m_state; }
    bool loading() const { return m_state == State::Loading; }
    bool isFailed() const { return m_state == State::Failed; }
    bool isEmpty() const { return m_state == State::Empty; }
    bool refreshing() const { return m_refreshing; }
    QString age() const;
    QString failure() const;
    QString remedy() const;
    QString reference() const;

    /// The data was asked for.
    void asked();
    /// It came; @p empty: there is none.
    void came(bool empty);
    /// It was refused. What is shown already stays, and grows old.
    void refused(const Error &error);
    /// Loads again a moment after @p topic said something; several events make one loading. However fast they follow each other, it
    /// loads every second or two, and what the server looked for long less often.
    template <wire::WireEvent E>
    void reloadOn()
    {
        link().template on<E>(this, [this](const E &) { reloadSoon(); });
    }
    void reloadSoon();
    /// From one loading to the next for the sake of events, where the answer took @p tookMs.
    static qint64 betweenLoads(qint64 tookMs);
    /// Loads again that often, for figures that no event tells of.
    void reloadEvery(int ms);

    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();
    /// Load now.
    void wanted();

private:
    Link &link() const;
    void follow();
    void answered();
    void set(State state);

    ShellController &m_shell;
    State m_state = State::Loading;
    bool m_refreshing = false;
    bool m_loadedOnce = false;
    bool m_wasCurrent = false;
    bool m_awaiting = false;  ///< an answer is on its way
    bool m_outOfDate = false; ///< something happened since it was asked for
    QElapsedTimer m_sinceAsked;
    qint64 m_tookMs = 0; ///< the last answer
    std::optional<Error> m_error;
    qint64 m_cameMs = 0;
    QTimer m_soon;
    QTimer m_again;
};

} // namespace gemba::shell
