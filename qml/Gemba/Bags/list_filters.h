#pragma once

#include <shell_controller.h>

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
    void setFirstDay(const QString &day) { setDay(m_firstDay, day); }
    QString lastDay() const { return m_lastDay; }
    void setLastDay(const QString &day) { setDay(m_lastDay, day); }
    QString dayFault() const;
    bool any() const;

    /// Narrows nothing any more; the list is to be loaded at once.
    Q_INVOKABLE void clear();

    /// Narrows a question that has these parameters. While a day is being typed, to the last days that were some: the list must not show all
    /// days below a filter that names one.
    template <typename Params>
    void apply(Params &params) const
    {
        const auto unlessEmpty = [](const QString &text) {
            return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
        };
        params.area = unlessEmpty(m_area);
        params.by = unlessEmpty(m_by);
        const shell::Words &words = shell::wordsOf(m_shell);
        params.fromMs = m_from ? std::optional(words.beginOfDay(*m_from)) : std::nullopt;
        params.toMs = m_to ? std::optional(words.beginOfDay(m_to->addDays(1))) : std::nullopt;
    }

Q_SIGNALS:
    void changed();
    /// A moment after the last letter: the list is to be loaded.
    void wanted();

private:
    void set(QString &what, const QString &value);
    void setDay(QString &what, const QString &value);

    shell::ShellController *m_shell = nullptr;
    QString m_area;
    QString m_by;
    QString m_firstDay;
    QString m_lastDay;
    // The days of the last moment at which dayFault() was empty.
    std::optional<QDate> m_from;
    std::optional<QDate> m_to;
    QTimer m_typing;
};

} // namespace gemba::bagdesk
