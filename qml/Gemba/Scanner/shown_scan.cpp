#include "shown_scan.h"

namespace gemba::scanner {

using bags::WireScanOutcome;

Outcome outcomeOf(WireScanOutcome outcome)
{
    switch (outcome) {
    case WireScanOutcome::Accepted:
        return Outcome::Accepted;
    case WireScanOutcome::AlreadyHere:
        return Outcome::AlreadyHere;
    case WireScanOutcome::WrongParent:
        return Outcome::WrongParent;
    case WireScanOutcome::Full:
        return Outcome::Full;
    case WireScanOutcome::Unknown:
        return Outcome::Unknown;
    case WireScanOutcome::Refused:
        break;
    }
    return Outcome::Refused;
}

Shown shownOf(const outbox::Row &row, const QString &canonical)
{
    Shown shown;
    shown.outcome = outcomeOf(row.shown);
    shown.sequence = row.scan.sequence;
    shown.mode = row.scan.mode;
    shown.code = canonical;
    shown.parent = row.scan.parent;
    shown.bill = row.scan.bill;
    shown.atMs = row.scan.deviceTimeMs;
    shown.certain = row.certain;
    return shown;
}

void takeAnswer(Shown &shown, const bags::ScanResult &answer)
{
    shown.outcome = outcomeOf(answer.outcome);
    shown.effect = answer.effect;
    shown.error = answer.errorCode ? errorCodeFromNumber(*answer.errorCode) : std::nullopt;
    shown.otherParent = answer.otherParent.value_or(QString());
    shown.otherBill = answer.otherBill.value_or(QString());
    shown.otherStation = answer.otherStation.value_or(QString());
    shown.otherBy = answer.otherBy.value_or(QString());
    shown.otherTimeMs = answer.otherTimeMs.value_or(0);
}

} // namespace gemba::scanner
