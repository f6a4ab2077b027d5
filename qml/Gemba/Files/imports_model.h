#pragma once

#include <imports_contract.h>
#include <list_page.h>

namespace gemba::filedesk {

/// What was imported, by everybody and for ever; and taking one of them back as one.
class ImportsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool chosen READ chosen NOTIFY detailsChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY detailsChanged)
    Q_PROPERTY(QString what READ what NOTIFY detailsChanged)
    /// What is known about it, each {name, value}.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY detailsChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY detailsChanged)
    Q_PROPERTY(QString undoConsequence READ undoConsequence NOTIFY detailsChanged)
    Q_PROPERTY(QString undone READ undone NOTIFY detailsChanged)

public:
    explicit ImportsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].importId; }

    bool chosen() const { return m_rows.current() != nullptr; }
    QString fileName() const { return chosen() ? m_rows.current()->fileName : QString(); }
    QString what() const;
    QVariantList facts() const;
    bool canUndo() const;
    QString undoConsequence() const;
    QString undone() const;

    Q_INVOKABLE void undo(const QString &reason);

Q_SIGNALS:
    void detailsChanged();
    /// The server works on it: this is the job.
    void undoing(const QString &job);

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void ask(const QString &cursor) override;

private:
    QString stateOf(const files::ImportRecord &record) const;

    shell::Rows<files::ImportRecord> m_rows{*this};
};

} // namespace gemba::filedesk
