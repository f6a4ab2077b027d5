#pragma once

#include <gemba/core/error_code.h>

#include <QLocale>

#include <memory>

class QTranslator;

namespace gemba::words {

/// What every program of the suite says for an error code: what happened and what to do, for people who do not know what a server
/// is. One language; needs no translator of the application. A value; cheap to make and to copy. GUI thread.
class ErrorWords
{
public:
    /// English where the language is not one of the suite's.
    explicit ErrorWords(const QLocale &locale = QLocale::c());

    /// One sentence: what happened. For a code that has none, the catalogue's.
    QString sentence(ErrorCode code) const;
    /// One sentence: what to do.
    QString remedy(ErrorCode code) const;

    /// Whether the suite has words of its own for this code.
    static bool knows(ErrorCode code);
    /// The languages beside English.
    static QStringList languages();

private:
    QString said(const char *english) const;
    std::shared_ptr<const QTranslator> m_translator; ///< null for English
};

} // namespace gemba::words
