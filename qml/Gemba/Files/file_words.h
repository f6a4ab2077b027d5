#pragma once

#include <imports_contract.h>
#include <words.h>

namespace gemba::filedesk {

/// What whole tables, and the jobs that carry them, are called in the language of the moment.
class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(gemba::filedesk::FileWords)

public:
    explicit FileWords(const shell::Words &words)
        : m_words(words)
    {
    }

    /// "Parents"; a kind that is not known here keeps its own name.
    QString kind(const QString &name) const;
    QString format(files::WireFileFormat format) const;
    QString state(const files::FileJob &job) const;
    /// "12,000 of 50,000 rows, 4,000 a second"; empty for a job that is not at work.
    QString progress(const files::FileJob &job) const;
    /// What a trial or an import came to, in one sentence.
    QString outcome(const files::FileJob &job) const;
    /// The words a filter of this kind may be given for its state, as the wire has them; none: it has no states.
    static QStringList states(const QString &kind);
    QString stateWord(const QString &kind, const QString &state) const;
    /// What stands in a column of a packing list, or in @p otherwise the server's own words.
    QString column(const QString &name, const QString &otherwise) const;

private:
    const shell::Words &m_words;
};

/// 0 to 1 of what a job is at; negative where nobody knows.
double shareOf(const files::FileJob &job);
bool isBusy(const files::FileJob &job);

} // namespace gemba::filedesk
