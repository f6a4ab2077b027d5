#pragma once

#include <QString>

namespace gemba::bill {

/// What a bill says besides figures and names.
enum class Word {
    Title,
    Draft,
    DraftNote,
    Void,
    Revision,
    Site,
    Destination,
    Vehicle,
    Dock,
    Opened,
    Closed,
    Reason,
    Planned,
    Parents,
    Parent,
    Goods,
    Bags,
    Nominal,
    Scale,
    Difference,
    Total,
    Short,
    NotWeighed,
    Returned,
    Annex,
    LoadedBy,
    Driver,
    Date,
    Page,
    Hash,
    Scan,
    By,
    Last ///< counts the words
};

/// In "en", "pl", "de" or "ar"; any other language is English.
QString word(Word word, const QString &language);

} // namespace gemba::bill
