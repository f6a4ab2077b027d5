#pragma once

#include "kiosk_types.h"

#include <figures.h>

#include <QCoreApplication>

namespace gemba::kiosk {

/// Every number, time and phrase the kiosk shows, in one language and one time zone. Phrases that a page alone uses stand
/// in that page; what several places say, or what is built from data, is said here once. A value; cheap to copy.
class Words : public gemba::ui::Figures
{
    Q_DECLARE_TR_FUNCTIONS(gemba::kiosk::Words)

public:
    using Figures::Figures;

    QString percent(double value, int decimals) const;

    QString shortDate(qint64 ms) const; ///< "Fri 20 Nov"
    QString fullDate(qint64 ms) const;  ///< "14 Mar 2027"

    QString age(qint64 ms) const;                     ///< "0.4 s", "48 s", "3 min"
    QString elapsed(qint64 ms) const;                 ///< the same length without saying that it is an age
    QString ago(qint64 ms) const;                     ///< "48 s ago", "6 min ago"
    QString duration(qint64 ms) const;                ///< "4 min 12 s"
    QString countdown(qint64 ms) const;               ///< "2:40"
    QString since(qint64 thenMs, qint64 nowMs) const; ///< relative within an hour, absolute beyond

    QString quality(Quality quality) const;
    QString reason(const QString &code) const;
    QString role(const QString &id) const;
    /// "Critical low", as a heading or table entry.
    QString condition(AlarmCondition condition, const QString &own) const;
    /// The same inside a phrase: "P2 low".
    QString conditionInline(AlarmCondition condition, const QString &own) const;
    /// "above HI 800", "was above HI 800".
    QString limitPhrase(const AlarmItem &alarm) const;
    QString limitNumber(const AlarmItem &alarm) const;
    QString alarmState(AlarmState state) const;
    /// What happened, for a refusal; falls back on the catalogue's English for codes the kiosk does not expect.
    QString error(ErrorCode code) const;
    /// What to do about it.
    QString remedy(ErrorCode code) const;
    QString codeAndReference(ErrorCode code, const QString &reference) const;
    QString link(LinkPhase phase) const;
};

/// The limit's own name, LOLO to HIHI; empty for conditions without one.
QString limitName(AlarmCondition condition);

} // namespace gemba::kiosk
