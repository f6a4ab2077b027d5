#pragma once

#include "list_page.h"

#include <backups_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// The backups on the shelf, what the service is doing, how the last drill went, and how to restore; with the ways to make,
/// check and rehearse one. GUI thread.
class BackupsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    /// "30 daily and 12 weekly ones kept, each read back after writing".
    Q_PROPERTY(QString schedule READ schedule NOTIFY statusChanged)
    /// The five figures above the table, each {name, value, unit, note}: newest, next, elsewhere, drill, loss.
    Q_PROPERTY(QVariantList figures READ figures NOTIFY statusChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY statusChanged)
    /// Little room: what can be seen in the details is left out of the table.
    Q_PROPERTY(bool narrow READ narrow WRITE setNarrow NOTIFY narrowChanged)
    Q_PROPERTY(bool working READ working NOTIFY statusChanged)
    /// While working: "Drill with north-…", "Restoring aside, 42 %", and from 0 to 1 how much; below 0: not known.
    Q_PROPERTY(QString workTitle READ workTitle NOTIFY statusChanged)
    Q_PROPERTY(QString progress READ progress NOTIFY statusChanged)
    Q_PROPERTY(double share READ share NOTIFY statusChanged)
    /// What is wrong with backups as such, and needs somebody; empty when nothing is.
    Q_PROPERTY(QString failure READ failure NOTIFY statusChanged)
    Q_PROPERTY(QString failureNote READ failureNote NOTIFY statusChanged)
    /// What a drill or a restore without a choice takes.
    Q_PROPERTY(QString newest READ newest NOTIFY statusChanged)
    Q_PROPERTY(QString drillTitle READ drillTitle NOTIFY statusChanged)
    Q_PROPERTY(QString drillResult READ drillResult NOTIFY statusChanged)
    Q_PROPERTY(QString drillDetail READ drillDetail NOTIFY statusChanged)
    /// To be typed on the server; of the chosen one, or of the newest good one.
    Q_PROPERTY(QString restoreCommands READ restoreCommands NOTIFY detailsChanged)
    /// The same with the continuous copy, which is newer; empty where there is none.
    Q_PROPERTY(QString continuousCommands READ continuousCommands NOTIFY statusChanged)
    Q_PROPERTY(QString continuousNote READ continuousNote NOTIFY statusChanged)
    Q_PROPERTY(bool chosen READ chosen NOTIFY detailsChanged)
    Q_PROPERTY(bool damaged READ damaged NOTIFY detailsChanged)
    Q_PROPERTY(QString name READ name NOTIFY detailsChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY detailsChanged)
    Q_PROPERTY(QString begun READ begunText NOTIFY detailsChanged)
    Q_PROPERTY(QString took READ took NOTIFY detailsChanged)
    Q_PROPERTY(QString size READ size NOTIFY detailsChanged)
    Q_PROPERTY(QString database READ database NOTIFY detailsChanged)
    Q_PROPERTY(QString rowsHeld READ rowsHeld NOTIFY detailsChanged)
    Q_PROPERTY(QString auditRows READ auditRows NOTIFY detailsChanged)
    Q_PROPERTY(QString program READ program NOTIFY detailsChanged)
    Q_PROPERTY(QString proof READ proof NOTIFY detailsChanged)
    Q_PROPERTY(QString proven READ proven NOTIFY detailsChanged)
    Q_PROPERTY(QString reason READ reason NOTIFY detailsChanged)
    Q_PROPERTY(QString keys READ keys NOTIFY detailsChanged)
    Q_PROPERTY(QString place READ place NOTIFY detailsChanged)
    Q_PROPERTY(QString copies READ copies NOTIFY detailsChanged)

public:
    explicit BackupsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].name; }

    QString schedule() const;
    QVariantList figures() const;
    QString summary() const;
    bool narrow() const { return m_narrow; }
    void setNarrow(bool narrow);
    bool working() const { return m_status.job && m_status.job->state == backup::JobState::Running; }
    QString workTitle() const;
    QString progress() const;
    double share() const;
    QString failure() const;
    QString failureNote() const;
    QString newest() const { return m_status.lastGood; }
    QString drillTitle() const;
    QString drillResult() const;
    QString drillDetail() const;
    QString restoreCommands() const;
    QString continuousCommands() const;
    QString continuousNote() const;

    bool chosen() const { return current() != nullptr; }
    bool damaged() const { return current() && current()->proof == backup::Proof::Damaged; }
    QString name() const { return current() ? current()->name : QString(); }
    QString kind() const { return current() ? kindName(current()->kind) : QString(); }
    QString begunText() const;
    QString took() const;
    QString size() const;
    QString database() const;
    QString rowsHeld() const;
    QString auditRows() const;
    QString program() const { return current() ? current()->program : QString(); }
    QString proof() const { return current() ? proofName(current()->proof) : QString(); }
    QString proven() const;
    QString reason() const { return current() ? current()->reason : QString(); }
    QString keys() const;
    QString place() const;
    QString copies() const;

    Q_INVOKABLE void backUp();
    /// Of the chosen one.
    Q_INVOKABLE void check();
    /// With the chosen one, or with the newest good one.
    Q_INVOKABLE void rehearse();
    Q_INVOKABLE void copy(const QString &commands);

Q_SIGNALS:
    void narrowChanged();
    void statusChanged();
    void detailsChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    const backup::Backup *current() const { return m_rows.current(); }
    void take(const backup::BackupStatus &status);
    void started(const backup::Job &job);
    void sayEnded(const backup::Job &job);
    QString failureText(const backup::Job &job) const;
    QString commands(const QString &folder) const;
    static QString kindName(const QString &kind);
    static QString proofName(backup::Proof proof);
    static QString stepName(const QString &step);
    static QString engineName(const QString &engine);

    Rows<backup::Backup> m_rows{*this};
    backup::ListBackups::Reply m_shelf;
    backup::BackupStatus m_status;
    bool m_narrow = false;
};

} // namespace gemba::admin
