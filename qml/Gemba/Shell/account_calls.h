#pragma once

#include "link.h"

#include <QtQml/qqmlregistration.h>

namespace gemba::shell {

class ShellController;

/// Base of what asks the server about the way in: one question at a time, and what was refused stays until the next one.
/// GUI thread.
class AccountCalls : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// What was refused and what to do, or empty.
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString reference READ reference NOTIFY changed)

public:
    AccountCalls(ShellController &shell, QObject *parent)
        : QObject(parent)
        , m_shell(shell)
    {
    }

    bool busy() const { return m_busy; }
    QString failure() const;
    QString reference() const;

Q_SIGNALS:
    void changed();

protected:
    template <typename M>
    void ask(const typename M::Params &params, std::function<void(const typename M::Reply &)> then)
    {
        if (m_busy)
            return;
        m_busy = true;
        forgetFailure();
        Q_EMIT changed();
        link().call<M>(this, params, [this, then = std::move(then)](const Result<typename M::Reply> &reply) {
            m_busy = false;
            if (reply)
                then(*reply);
            else
                m_failure = reply.error();
            Q_EMIT changed();
        });
    }
    /// Whether both are the same; otherwise says so.
    bool same(const QString &fresh, const QString &again);
    void forgetFailure();
    Link &link() const;
    ShellController &shell() const { return m_shell; }

private:
    ShellController &m_shell;
    bool m_busy = false;
    bool m_differ = false; ///< the two new passwords, found without asking the server
    std::optional<Error> m_failure;
};

} // namespace gemba::shell
