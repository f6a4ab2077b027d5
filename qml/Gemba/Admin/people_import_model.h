#pragma once

#include <list_page.h>

#include <import_lines.h>

namespace gemba::admin {

using namespace gemba::shell;

/// People from a file of another system, with the passwords they have there: a trial first, then those that can be taken,
/// each line for itself. The rows are the report. GUI thread.
class PeopleImportModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY fileChanged)
    Q_PROPERTY(QString fault READ fault NOTIFY reportChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY reportChanged)
    Q_PROPERTY(double share READ share NOTIFY reportChanged)
    Q_PROPERTY(bool reported READ reported NOTIFY reportChanged)
    Q_PROPERTY(QString report READ report NOTIFY reportChanged)
    Q_PROPERTY(QString reportNote READ reportNote NOTIFY reportChanged)
    /// Lines that a trial of this very file would take.
    Q_PROPERTY(int takeable READ takeable NOTIFY reportChanged)
    Q_PROPERTY(bool refusedOnly READ refusedOnly WRITE setRefusedOnly NOTIFY reportChanged)

public:
    using ListPage::ListPage;

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return QString::number(m_rows[row].line); }

    QString file() const { return m_file; }
    /// A path, or the address of a file that was dropped.
    void setFile(const QString &file);
    QString fault() const;
    bool busy() const { return m_busy; }
    double share() const;
    bool reported() const { return m_reported; }
    QString report() const;
    QString reportNote() const;
    int takeable() const;
    bool refusedOnly() const { return m_refusedOnly; }
    void setRefusedOnly(bool only);

    /// Says what would become of each line and changes nothing.
    Q_INVOKABLE void tryOut();
    /// Takes what the trial said could be taken.
    Q_INVOKABLE void take();

Q_SIGNALS:
    void fileChanged();
    void reportChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void ask(const QString &cursor) override;

private:
    enum class Fault { None, Unreadable, TooLarge, Empty };
    bool read();
    void send(bool dryRun);
    void sendNext();
    void finish();
    void show();
    void forget();
    int count(identity::ImportOutcome outcome) const;

    Rows<identity::ImportLine> m_rows{*this};
    QString m_file;
    Fault m_fault = Fault::None;
    QList<identity::ImportFileLine> m_lines; ///< as they were tried
    QList<identity::ImportLine> m_report;
    QList<identity::ImportFileLine> m_left; ///< to be sent
    QList<identity::ImportLine> m_waiting;  ///< what the trial said of those that are not taken yet
    qsizetype m_toSend = 0;
    bool m_busy = false;
    bool m_dryRun = true;
    bool m_reported = false;
    bool m_refusedOnly = false;
};

} // namespace gemba::admin
