#include "refusal_book.h"

#include <algorithm>
#include <utility>

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

RefusalBook::Entry &RefusalBook::entryOf(const RefusedCaller &caller, const QString &method, ErrorCode code,
                                         qint64 nowMs)
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
    return m_entries[*at];
}

void RefusalBook::note(const RefusedCaller &caller, const QString &method, ErrorCode code, qint64 nowMs)
{
    Entry &entry = entryOf(caller, method, code, nowMs);
    ++entry.count;
    entry.lastMs = nowMs;
}

void RefusalBook::putBack(const QList<RefusalLine> &lines)
{
    const QList<Entry> since = std::exchange(m_entries, {});
    m_index.clear();
    const auto add = [this](const RefusedCaller &caller, const QString &method, ErrorCode code, qint64 count,
                            qint64 firstMs, qint64 lastMs) {
        Entry &entry = entryOf(caller, method, code, firstMs);
        entry.count += count;
        entry.lastMs = std::max(entry.lastMs, lastMs);
    };
    for (const RefusalLine &line : lines)
        add(line.caller, line.method, static_cast<ErrorCode>(line.facts["error"_L1].toInt()),
            line.facts["count"_L1].toInteger(), line.facts["firstAtMs"_L1].toInteger(),
            line.facts["lastAtMs"_L1].toInteger());
    for (const Entry &entry : since)
        add(entry.caller, entry.method, entry.code, entry.count, entry.firstMs, entry.lastMs);
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
