#include "console_program.h"

#include <QCoreApplication>

#include <array>

namespace gemba::console {

namespace {

using shell::PageEntry;

constexpr auto watch = QT_TRANSLATE_NOOP("PageTable", "Watch");
constexpr auto work = QT_TRANSLATE_NOOP("PageTable", "Work");
constexpr auto shift = QT_TRANSLATE_NOOP("PageTable", "Shift");
constexpr auto you = QT_TRANSLATE_NOOP("PageTable", "You");

// Values and alarms may be looked at by everybody who is signed in, as at every kiosk.
constexpr std::array table{
    PageEntry{"overview", watch, QT_TRANSLATE_NOOP("PageTable", "Overview"), "columns", "", "Console/OverviewPage"},
    PageEntry{"alarms", watch, QT_TRANSLATE_NOOP("PageTable", "Alarms"), "warn", "", "Console/AlarmsPage"},
    PageEntry{"trends", watch, QT_TRANSLATE_NOOP("PageTable", "Trends"), "health", "", "Console/TrendsPage"},
    PageEntry{"journal", watch, QT_TRANSLATE_NOOP("PageTable", "Journal"), "history", "", "Console/JournalPage"},
    PageEntry{"bags", work, QT_TRANSLATE_NOOP("PageTable", "Bags"), "card", "bags.read", "Bags/BagsPage"},
    PageEntry{"bagSearch", work, QT_TRANSLATE_NOOP("PageTable", "Bag search"), "search", "bags.read",
              "Bags/BagSearchPage"},
    PageEntry{"bills", work, QT_TRANSLATE_NOOP("PageTable", "Bills"), "licence", "bags.read", "Bags/BillsPage"},
    PageEntry{"labels", work, QT_TRANSLATE_NOOP("PageTable", "Labels"), "print", "bags.print", "Bags/LabelsPage"},
    PageEntry{"resolutions", work, QT_TRANSLATE_NOOP("PageTable", "To decide"), "diff", "bags.read",
              "Bags/ResolutionsPage"},
    PageEntry{"endOfDay", shift, QT_TRANSLATE_NOOP("PageTable", "End of day"), "backups", "bags.read",
              "Bags/EndOfDayPage"},
    PageEntry{"files", shift, QT_TRANSLATE_NOOP("PageTable", "Files"), "disk", "data.export|data.import",
              "Files/FilesPage"},
    PageEntry{"account", you, QT_TRANSLATE_NOOP("PageTable", "My account"), "user", "", "Shell/AccountPage"},
};

} // namespace

const shell::Program &program()
{
    static constexpr shell::Program console{"console", "Console",
                                            "Shows a Gemba site to its operators: values, alarms, trends, bags.",
                                            identity::ClientKind::Console, table};
    return console;
}

} // namespace gemba::console
