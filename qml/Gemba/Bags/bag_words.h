#pragma once

#include <bag_stats_contract.h>
#include <words.h>

namespace gemba::bagdesk {

/// What bags, bills and scans are called, in the language of the moment.
class BagWords
{
    Q_DECLARE_TR_FUNCTIONS(gemba::bagdesk::BagWords)

public:
    explicit BagWords(const shell::Words &words)
        : m_words(words)
    {
    }

    QString kind(bags::WireBagKind kind) const;
    QString state(const bags::Bag &bag) const;
    QString billState(const bags::Bill &bill) const;
    QString mode(bags::WireScanMode mode) const;
    QString outcome(const bags::KeptScan &scan) const;
    QString remedy(bags::WireRemedy remedy) const;
    QString event(const bags::BagEvent &event) const;
    /// "28.97": grams as kilograms, without the unit.
    QString kilograms(qint64 grams) const;
    QString kilogramsWithUnit(qint64 grams) const;
    /// "+0.06", or "-1.03, 1 missing?": how far the scale is off and what that may mean. Empty without a scale.
    QString toNominal(const bags::Bag &bag) const;
    /// "12 / 30".
    QString filled(qint64 count, qint64 of) const;
    /// "2026-11-20" as the person writes it.
    QString day(const QString &iso) const;

private:
    const shell::Words &m_words;
};

} // namespace gemba::bagdesk
