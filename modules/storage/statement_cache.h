#pragma once

#include <QHash>
#include <QString>

#include <list>
#include <unordered_map>

namespace gemba::storage {

/// What a connection keeps of each statement it has prepared, by its text; the least recently used goes first.
template <typename Statement>
class StatementCache
{
public:
    /// Null if it is not known. The pointer holds until the next insert().
    Statement *find(const QString &sql)
    {
        const auto known = m_entries.find(sql);
        if (known == m_entries.end())
            return nullptr;
        m_byAge.splice(m_byAge.begin(), m_byAge, known->second.age);
        return &known->second.statement;
    }
    Statement &insert(const QString &sql, Statement statement)
    {
        if (m_entries.size() >= kMost) {
            m_entries.erase(m_byAge.back());
            m_byAge.pop_back();
        }
        m_byAge.push_front(sql);
        return m_entries.try_emplace(sql, Entry{std::move(statement), m_byAge.begin()}).first->second.statement;
    }
    void clear()
    {
        m_entries.clear();
        m_byAge.clear();
    }

private:
    static constexpr size_t kMost = 256;
    struct Entry
    {
        Statement statement;
        std::list<QString>::iterator age;
    };
    std::list<QString> m_byAge; ///< newest first
    std::unordered_map<QString, Entry> m_entries;
};

} // namespace gemba::storage
