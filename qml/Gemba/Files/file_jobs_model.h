#pragma once

#include "file_transfers.h"

#include <list_page.h>

#include <QUrl>

namespace gemba::filedesk {

/// Rows of a file that cannot be taken, as the server lists them.
class FileProblemsModel : public gemba::desk::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of FileJobsModel")

public:
    explicit FileProblemsModel(QObject *parent);
    void show(const QList<files::FileProblem> &problems, const shell::ShellController &shell);

    int rows() const override { return static_cast<int>(m_problems.size()); }
    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return QString::number(row); }

private:
    QList<files::FileProblem> m_problems;
    const shell::ShellController *m_shell = nullptr;
};

/// One's own exports or imports of whole tables, newest first, with how far each is; and the chosen one with what can be done with
/// it. While something is at work it is asked for again each second: no event tells of it. GUI thread.
class FileJobsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    /// Imports instead of exports.
    Q_PROPERTY(bool inward READ inward WRITE setInward NOTIFY inwardChanged)
    Q_PROPERTY(gemba::filedesk::FileProblemsModel *problems READ problems CONSTANT)
    Q_PROPERTY(bool chosen READ chosen NOTIFY detailsChanged)
    Q_PROPERTY(QString title READ title NOTIFY detailsChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY detailsChanged)
    Q_PROPERTY(QString outcome READ outcome NOTIFY detailsChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY detailsChanged)
    /// What the server says of it beside that: the line, the column. In its own words.
    Q_PROPERTY(QString failureNote READ failureNote NOTIFY detailsChanged)
    Q_PROPERTY(QString progress READ progress NOTIFY detailsChanged)
    /// 0 to 1; negative where nobody knows.
    Q_PROPERTY(double share READ share NOTIFY detailsChanged)
    /// What is known about it, each {name, value}.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY detailsChanged)
    /// "3 of 1,204 rows cannot be taken, the first 1,000 are listed".
    Q_PROPERTY(QString problemText READ problemText NOTIFY detailsChanged)
    Q_PROPERTY(bool canSave READ canSave NOTIFY detailsChanged)
    /// Of a file whose saving broke off: the rest of it is fetched.
    Q_PROPERTY(bool savesOn READ savesOn NOTIFY detailsChanged)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY detailsChanged)
    Q_PROPERTY(bool canTry READ canTry NOTIFY detailsChanged)
    Q_PROPERTY(bool canTakeAll READ canTakeAll NOTIFY detailsChanged)
    Q_PROPERTY(bool canTakePart READ canTakePart NOTIFY detailsChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY detailsChanged)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY detailsChanged)
    Q_PROPERTY(bool canForget READ canForget NOTIFY detailsChanged)
    Q_PROPERTY(QString takeConsequence READ takeConsequence NOTIFY detailsChanged)
    Q_PROPERTY(QString partConsequence READ partConsequence NOTIFY detailsChanged)

public:
    explicit FileJobsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].job; }

    bool inward() const { return m_inward; }
    void setInward(bool inward);
    FileProblemsModel *problems() const { return m_problems; }
    bool chosen() const { return job() != nullptr; }
    QString title() const;
    QString fileName() const { return job() ? job()->fileName : QString(); }
    QString outcome() const;
    QString failure() const;
    QString failureNote() const;
    QString progress() const;
    double share() const;
    QVariantList facts() const;
    QString problemText() const;
    bool canSave() const;
    bool savesOn() const;
    bool canGoOn() const;
    bool canTry() const;
    bool canTakeAll() const;
    bool canTakePart() const;
    bool canUndo() const;
    bool canCancel() const;
    bool canForget() const;
    QString takeConsequence() const;
    QString partConsequence() const;

    /// All of these act on the chosen one.
    Q_INVOKABLE void save();
    /// Where save() would leave it, and how its name ends.
    Q_INVOKABLE QUrl proposedFile() const;
    Q_INVOKABLE QString proposedEnding() const;
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void take(bool partial);
    Q_INVOKABLE void undo(const QString &reason);
    /// Stops it, or removes its files where it is over.
    Q_INVOKABLE void cancel();
    /// Saves the file of @p job where the person said; what is there is replaced.
    Q_INVOKABLE void saveTo(const QString &job, const QUrl &file);

Q_SIGNALS:
    void inwardChanged();
    void detailsChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    const files::FileJob *job() const { return m_rows.current(); }
    bool mayImport() const { return shell() && shell()->may(QStringLiteral("data.import")); }
    /// The server still has the rows of it.
    bool stillThere() const;
    FileTransfers &transfers() const { return FileTransfers::of(*shell()); }
    void took(const files::ListFileJobs::Reply &reply);
    void askProblems();
    /// Sends a command and loads the list, also when it was refused: an answer may have been lost.
    template <wire::WireMethod M>
    void order(const typename M::Params &params, std::function<void(const files::JobReply &)> then = {});

    FileProblemsModel *m_problems;
    QTimer m_again;
    QString m_reported;         ///< which report is shown
    bool m_isReportHere = true; ///< or there is none
    bool m_inward = false;
    shell::Rows<files::FileJob> m_rows{*this};
};

} // namespace gemba::filedesk
