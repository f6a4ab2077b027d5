#pragma once

#include <bag_documents_contract.h>
#include <bags_contract.h>
#include <list_page.h>

namespace gemba::bagdesk {

/// Numbers that were set aside for labels, newest first, and what prints them: the whole of a range or some of it, as PDF or for a
/// label printer. The server makes at most so many labels at once; what is more comes in several files.
class LabelsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool mayPrint READ mayPrint NOTIFY shellChanged)
    /// Forms whose codes are counted, in words; what reserve() takes is a place in it.
    Q_PROPERTY(QList<QString> forms READ forms NOTIFY formsChanged)
    /// What was wanted last is there between numbers in use only, which somebody has to say he wants.
    Q_PROPERTY(bool onlyGaps READ onlyGaps NOTIFY onlyGapsChanged)
    Q_PROPERTY(bool chosen READ chosen NOTIFY detailsChanged)
    Q_PROPERTY(QString first READ first NOTIFY detailsChanged)
    Q_PROPERTY(QString last READ last NOTIFY detailsChanged)
    Q_PROPERTY(QString form READ form NOTIFY detailsChanged)
    Q_PROPERTY(QString size READ size NOTIFY detailsChanged)
    Q_PROPERTY(int count READ count NOTIFY detailsChanged)
    Q_PROPERTY(QString reserved READ reserved NOTIFY detailsChanged)
    /// They lie between numbers in use.
    Q_PROPERTY(bool gaps READ gaps NOTIFY detailsChanged)
    Q_PROPERTY(QString printed READ printed NOTIFY detailsChanged)
    /// Labels of it are about already: another print asks for a reason.
    Q_PROPERTY(bool again READ again NOTIFY detailsChanged)
    Q_PROPERTY(QString againConsequence READ againConsequence NOTIFY detailsChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY detailsChanged)
    /// "500 of 1,200" while several files are made.
    Q_PROPERTY(QString progress READ progress NOTIFY detailsChanged)

public:
    static constexpr int mostReserved = 5'000;

    explicit LabelsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].id; }

    bool mayPrint() const { return shell() && shell()->may(QStringLiteral("bags.print")); }
    QStringList forms() const;
    bool onlyGaps() const { return m_onlyGaps; }
    bool chosen() const { return m_rows.current() != nullptr; }
    QString first() const { return chosen() ? m_rows.current()->first : QString(); }
    QString last() const { return chosen() ? m_rows.current()->last : QString(); }
    QString form() const;
    QString size() const;
    int count() const { return chosen() ? m_rows.current()->count : 0; }
    QString reserved() const;
    bool gaps() const { return chosen() && m_rows.current()->gaps; }
    QString printed() const;
    bool again() const { return chosen() && m_rows.current()->prints > 0; }
    QString againConsequence() const;
    bool busy() const { return m_run.has_value(); }
    QString progress() const;

    /// The next @p count numbers of forms()[@p form], with @p gaps if need be from between numbers in use; chooses them once they are there.
    Q_INVOKABLE void reserve(int form, int count, bool gaps);
    /// Labels @p from to @p to of the chosen range, counted from 1; as PDF, or @p zpl for a label printer.
    Q_INVOKABLE void print(bool zpl, int from, int to, const QString &reason);

Q_SIGNALS:
    void formsChanged();
    void onlyGapsChanged();
    void detailsChanged();
    /// The numbers are set aside: the form may go.
    void wasReserved();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    /// What is being printed, file by file.
    struct Run
    {
        bags::PrintLabels::Params next;
        int to = 0;
        int wanted = 0;
        int made = 0;
        int files = 0;
        QString path;
    };
    void askForms();
    void setOnlyGaps(bool onlyGaps);
    void printNext();
    void endRun(const std::optional<Error> &error);
    QString goodsOf(const QString &format) const;

    QList<bags::BagFormat> m_forms;
    std::optional<Run> m_run;
    bool m_onlyGaps = false;
    shell::Rows<bags::LabelRange> m_rows{*this};
};

} // namespace gemba::bagdesk
