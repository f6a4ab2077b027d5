#pragma once

#include <gemba/core/error_code.h>

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace gemba::audit {

/// Who was refused, as the trail names people.
struct RefusedCaller
{
    QString principal; ///< by which refusals are counted together
    QString actor;
    QString session;
    QString station;
    QString address;
    QString referenceId; ///< of the first of them
};

/// One line to be written for all refusals of one caller at one method.
struct RefusalLine
{
    RefusedCaller caller;
    QString method;
    QJsonObject facts; ///< error, count, firstAtMs, lastAtMs
};

/// Whether a refusal with this code belongs in the trail. @p changes: the method would have changed something.
/// Sign-in and refresh write lines of their own, and what is merely too late or early is nobody's attack.
bool isSecurityRefusal(ErrorCode code, bool changes);

/// Collects refusals so that an attacker can make a bounded number of lines: one per caller and method for each take(), and
/// beyond maxCallers one for all others together. Not thread-safe.
class RefusalBook
{
public:
    static constexpr qsizetype maxCallers = 500;

    void note(const RefusedCaller &caller, const QString &method, ErrorCode code, qint64 nowMs);
    /// What was collected, oldest first; the book is empty afterwards.
    QList<RefusalLine> take();
    /// What could not be written: it stands before what came since.
    void putBack(const QList<RefusalLine> &lines);
    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry
    {
        RefusedCaller caller;
        QString method;
        ErrorCode code = ErrorCode::PermissionDenied;
        qint64 count = 0;
        qint64 firstMs = 0;
        qint64 lastMs = 0;
    };
    QList<Entry> m_entries;
    Entry &entryOf(const RefusedCaller &caller, const QString &method, ErrorCode code, qint64 nowMs);

    QHash<QString, qsizetype> m_index;
};

} // namespace gemba::audit
