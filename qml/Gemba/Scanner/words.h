#pragma once

#include "station_types.h"

#include <error_words.h>
#include <figures.h>

#include <QCoreApplication>

namespace gemba::scanner {

/// Every number, time and phrase that several places of the station say, in one language and time zone. A value; cheap to copy.
class Words : public gemba::ui::Figures
{
    Q_DECLARE_TR_FUNCTIONS(gemba::scanner::Words)

public:
    Words() = default;
    Words(const QLocale &locale, const QTimeZone &zone)
        : Figures(locale, zone)
        , m_errors(locale)
    {
    }

    QString span(qint64 ms) const;         ///< "6 s", "9 min", "3 h"
    QString ago(qint64 ms) const;          ///< "6 s ago"
    QString kilograms(qint64 grams) const; ///< "17.2 kg"
    QString effect(int effect) const;      ///< "+1", "+0", "–1"
    /// A code inside a sentence: bold, kept together and safe to be shown as styled text.
    QString code(const QString &code) const;
    QString plainCode(const QString &code) const { return isolated(code); }
    /// Of the outcome, in capitals; two lines where it is two words.
    QString outcome(Outcome outcome) const;
    QString link(LinkPhase phase) const;
    QString error(ErrorCode code) const { return m_errors.sentence(code); }
    QString remedy(ErrorCode code) const { return m_errors.remedy(code); }

private:
    words::ErrorWords m_errors;
};

/// A code in two parts: people read the last four characters aloud.
std::pair<QString, QString> split(const QString &code);

} // namespace gemba::scanner
