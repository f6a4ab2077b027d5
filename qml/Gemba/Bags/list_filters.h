#pragma once

#include <shell_controller.h>

#include <QDate>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace gemba::bagdesk {

/// Where, who and when: by what a list, and the file of it, can be narrowed besides its own choices.
class ListFilters : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a page's model")
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY changed)
    /// A user's name.
    Q_PROPERTY(QString by READ by WRITE setBy NOTIFY changed)
    /// Days of the site, like 2026-11-20; both count.
    Q_PROPERTY(QString firstDay READ firstDay WRITE setFirstDay NOTIFY changed)
    Q_PROPERTY(QString lastDay READ lastDay WRITE setLastDay NOTIFY changed)
    /// Why the days are none; empty when they can be taken.
    Q_PROPERTY(QString dayFault READ dayFault NOTIFY changed)
    /// Whether anything is narrowed.
    Q_PROPERTY(bool any READ any NOTIFY changed)

public:
    explicit ListFilters(QObject *parent);
    void begin(shell::ShellController &shell);

    QString area() const { return m_area; }
    void setArea(const QString &area) { set(m_area, area); }
    QString by() const { return m_by; }
    void setBy(const QString &by) { set(m_by, by); }
    QString firstDay() const { return m_firstDay; }
    void setFirstDay(const QString &day) { set(m_firstDay, day); }
    QString lastDay() const { return m_lastDay; }
    void setLastDay(const QString &day) { set(m_lastDay, day); }
    QString dayFault() const;
    bool any() const;

    /// Narrows nothing any more; the list is to be loaded at once.
    Q_INVOKABLE void clear();

    /// Narrows a question that has these parameters.
    template <typename Params>
    void apply(Params &params) const
    {
        const auto unlessEmpty = [](const QString &text) {
            return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
        };
        params.area = unlessEmpty(m_area);
        params.by = unlessEmpty(m_by);
        params.fromMs = beginOf(m_firstDay, 0);
        params.toMs = beginOf(m_lastDay, 1);
    }

Q_SIGNALS:
    void changed();
    /// A moment after the last letter: the list is to be loaded.
    void wanted();

private:
    void set(QString &what, const QString &value);
    /// When that day begins, or one so many days later; nothing where it is none.
    std::optional<qint64> beginOf(const QString &day, int daysLater) const;

    shell::ShellController *m_shell = nullptr;
    QString m_area;
    QString m_by;
    QString m_firstDay;
    QString m_lastDay;
    QTimer m_typing;
};

} // namespace gemba::bagdesk
