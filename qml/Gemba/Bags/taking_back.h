#pragma once

#include <bags_contract.h>
#include <shell_controller.h>

namespace gemba::bagdesk {

/// The way back of a correction whose entries are known only once it was answered: newest first, each by bags.undo. What
/// the server takes back with another already is no error.
class TakingBack
{
public:
    TakingBack()
        : m_events(std::make_shared<QList<qint64>>())
    {
    }

    void remember(const QList<qint64> &events) { *m_events = events; }
    /// @p after is called once all of them were answered well.
    std::function<void()> undo(shell::ShellController &shell, const QObject *context, const QString &reason,
                               std::function<void()> after) const
    {
        return [events = m_events, &shell, context = QPointer(context), reason, after] {
            if (context)
                takeBack(*events, shell, context, reason, after);
        };
    }

private:
    static void takeBack(QList<qint64> left, shell::ShellController &shell, const QPointer<const QObject> &context,
                         const QString &reason, const std::function<void()> &after)
    {
        if (left.isEmpty())
            return after();
        bags::UndoBagEvent::Params params;
        params.event = left.takeLast();
        params.reason = reason;
        shell.run<bags::UndoBagEvent>(context, params, {},
                                      [left, &shell, context, reason, after](const bags::BagChange &) {
                                          if (context)
                                              takeBack(left, shell, context, reason, after);
                                      });
    }

    std::shared_ptr<QList<qint64>> m_events;
};

} // namespace gemba::bagdesk
