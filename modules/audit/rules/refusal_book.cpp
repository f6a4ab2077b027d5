#include "refusal_book.h"

using namespace Qt::StringLiterals;

namespace gemba::audit {

bool isSecurityRefusal(ErrorCode code, bool changes)
{
    switch (code) {
    case ErrorCode::SignInFailed:
    case ErrorCode::RefreshReused:
    case ErrorCode::TokenExpired:
    case ErrorCode::PairingPending:
        return false;
    case ErrorCode::TooManyAttempts:
        return true;
    default:
        return changes && static_cast<int>(code) / 1000 == 1;
    }
}

void RefusalBook::note(const RefusedCaller &caller, const QString &method, ErrorCode code, qint64 nowMs)
{
    QString key = caller.principal + u'\n' + method;
    const bool isFull = m_entries.size() >= maxCallers && !m_index.contains(key);
    if (isFull)
        key.clear();
    auto at = m_index.constFind(key);
    if (at == m_index.constEnd()) {
        at = m_index.insert(key, m_entries.size());
        Entry entry;
        entry.caller = caller;
        entry.method = method;
        if (isFull) {
            entry.caller = RefusedCaller{{}, u"(many others)"_s, {}, {}, {}, {}};
            entry.method = u"(any)"_s;
        }
        entry.code = code;
        entry.firstMs = nowMs;
        m_entries.append(entry);
    }
    Entry &entry = m_entries[*at];
    ++entry.count;
    entry.lastMs = nowMs;
}

QList<RefusalLine> RefusalBook::take()
{
    QList<RefusalLine> lines;
    lines.reserve(m_entries.size());
    for (const Entry &entry : std::as_const(m_entries)) {
        lines.append({entry.caller,
                      entry.method,
                      {{u"error"_s, static_cast<int>(entry.code)},
                       {u"count"_s, entry.count},
                       {u"firstAtMs"_s, entry.firstMs},
                       {u"lastAtMs"_s, entry.lastMs}}});
    }
    m_entries.clear();
    m_index.clear();
    return lines;
}

} // namespace gemba::audit
