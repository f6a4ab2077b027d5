#pragma once

#include "shell_controller.h"

#include <audit_contract.h>
#include <diff_model.h>

namespace gemba::admin {

using namespace gemba::shell;

/// One line of the audit trail in words: who and where, what was before and after, and what proves it. GUI thread.
class AuditDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of AuditModel")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString who READ who NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
    Q_PROPERTY(QString result READ result NOTIFY changed)
    Q_PROPERTY(QString session READ session NOTIFY changed)
    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(gemba::desk::DiffModel *diff READ diff CONSTANT)
    Q_PROPERTY(QString diffNote READ diffNote NOTIFY changed)
    Q_PROPERTY(QString rowBefore READ rowBefore NOTIFY changed)
    Q_PROPERTY(QString thisRow READ thisRow NOTIFY changed)
    Q_PROPERTY(QString rowAfter READ rowAfter NOTIFY changed)
    Q_PROPERTY(QString sealed READ sealed NOTIFY changed)
    Q_PROPERTY(bool whole READ whole NOTIFY changed)
    /// The line as it came over the wire, to copy.
    Q_PROPERTY(QString json READ json NOTIFY changed)

public:
    explicit AuditDetail(QObject *parent);
    void begin(ShellController &shell);

    /// Shows what the list knows at once and asks for the proof.
    void show(const audit::AuditLine &line);
    void clear();

    bool shown() const { return m_line.has_value(); }
    QString title() const;
    QString note() const;
    QString who() const;
    QString where() const;
    QString result() const;
    QString session() const { return m_line ? m_line->session : QString(); }
    QString reference() const { return m_line ? m_line->referenceId : QString(); }
    gemba::desk::DiffModel *diff() const { return m_diff; }
    QString diffNote() const;
    QString rowBefore() const;
    QString thisRow() const;
    QString rowAfter() const;
    QString sealed() const;
    bool whole() const;
    QString json() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QString valueText(const QJsonValue &value) const;
    void compare();

    ShellController *m_shell = nullptr;
    std::optional<audit::AuditLine> m_line;
    std::optional<audit::GetAuditLine::Reply> m_proof;
    gemba::desk::DiffModel *m_diff;
};

} // namespace gemba::admin
