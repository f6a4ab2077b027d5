#pragma once

#include "kept_file.h"
#include "page_state.h"

#include "shell_controller.h"

#include <anchor.h>
#include <audit_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// How the whole audit trail stands: whole or not, how far verified, where its head is held; and what can be done with all of it.
/// GUI thread.
class AuditSummary : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of AuditModel")
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(bool whole READ whole NOTIFY changed)
    Q_PROPERTY(QString chain READ chain NOTIFY changed)
    Q_PROPERTY(QString chainNote READ chainNote NOTIFY changed)
    Q_PROPERTY(QString rows READ rows NOTIFY changed)
    Q_PROPERTY(QString verified READ verified NOTIFY changed)
    Q_PROPERTY(QString verifiedTitle READ verifiedTitle NOTIFY changed)
    Q_PROPERTY(QString verifiedNote READ verifiedNote NOTIFY changed)
    Q_PROPERTY(QString outside READ outside NOTIFY changed)
    Q_PROPERTY(QString outsideTitle READ outsideTitle NOTIFY changed)
    Q_PROPERTY(QString outsideNote READ outsideNote NOTIFY changed)
    /// One for each closed segment, oldest first: true where its lines are gone.
    Q_PROPERTY(QList<bool> segments READ segments NOTIFY changed)
    Q_PROPERTY(QString segmentsFrom READ segmentsFrom NOTIFY changed)
    Q_PROPERTY(QString segmentsNote READ segmentsNote NOTIFY changed)
    Q_PROPERTY(QString retention READ retention NOTIFY changed)
    Q_PROPERTY(bool verifying READ verifying NOTIFY changed)
    Q_PROPERTY(bool exporting READ exporting NOTIFY changed)
    Q_PROPERTY(bool checking READ checking NOTIFY changed)
    /// What the heads of a file said about the trail; empty before one was compared.
    Q_PROPERTY(QString checkedText READ checkedText NOTIFY changed)
    Q_PROPERTY(bool checkedWhole READ checkedWhole NOTIFY changed)

public:
    explicit AuditSummary(QObject *parent);
    void begin(ShellController &shell);
    void load();

    bool known() const { return m_summary.has_value(); }
    bool whole() const;
    QString chain() const;
    QString chainNote() const;
    QString rows() const;
    QString verified() const;
    QString verifiedTitle() const;
    QString verifiedNote() const;
    QString outside() const;
    QString outsideTitle() const;
    QString outsideNote() const;
    QList<bool> segments() const;
    QString segmentsFrom() const;
    QString segmentsNote() const;
    QString retention() const;
    bool verifying() const { return m_verifying; }
    bool exporting() const { return m_export != nullptr; }
    bool checking() const { return m_checking; }
    QString checkedText() const { return m_checkedText; }
    bool checkedWhole() const { return m_checkedWhole; }

    Q_INVOKABLE void verifyNow();
    /// Into a file in the person's documents; the toast says where.
    Q_INVOKABLE void exportAll();
    /// Compares the signed heads of a file that is kept outside with the trail. @p file: a path or a file: address.
    Q_INVOKABLE void checkAnchors(const QString &file);
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    const Words &words() const { return wordsOf(m_shell); }
    void exportPage(const QString &cursor);
    void checkNext(QList<audit::AnchorLine> left, const audit::CheckAnchors::Reply &soFar);
    void endCheck(const audit::CheckAnchors::Reply &total);
    void endExport(const std::optional<Error> &error);
    void notKept();

    ShellController *m_shell = nullptr;
    std::optional<audit::SummariseAudit::Reply> m_summary;
    bool m_verifying = false;
    bool m_checking = false;
    bool m_checkedWhole = false;
    QString m_checkedText;
    std::unique_ptr<KeptFile> m_export;
    qint64 m_exported = 0;
    QTimer m_again;
};

} // namespace gemba::admin
