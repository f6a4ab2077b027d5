#pragma once

#include <painted_items.h>

#include <QString>
#include <QStringList>

namespace gemba::desk {

/// How the words of a cell are drawn. Colour alone never says anything: Struck is crossed out, Changed is bold as well.
enum class Look { Plain, Strong, Quiet, Disabled, Live, Struck, Changed };

/// One cell of a table, in words. An empty one is drawn as a short dash only where the model says so.
struct Cell
{
    QString text = {};
    Look look = Look::Plain;
    QString note = {};                                                ///< quiet words after the text
    QString below = {};                                               ///< second line, in rows of 40 px and more
    QStringList chips = {};                                           ///< drawn before the text
    QString icon = {};                                                ///< of resources/icons/desk, before the text
    int priority = 0;                                                 ///< of an alarm marker before the text; 0 = none
    ui::AlarmShape::Look marker = ui::AlarmShape::Look::Acknowledged; ///< of that marker
    double share = -1;    ///< 0 to 1 of a bar before the text; negative = no bar
    bool figures = false; ///< keeps its direction in right-to-left layouts: codes, times, addresses
};

/// What a column is. Widths are device-independent pixels.
struct Column
{
    QString key = {}; ///< stable: remembered when hidden, sent when sorted by
    QString title = {};
    int width = 0;         ///< 0: shares what the others leave
    bool atEnd = false;    ///< figures stand at the end
    bool sortable = false; ///< pressing the title sorts
    bool hideable = true;  ///< may be taken out with the column chooser
    bool shown = true;     ///< until somebody chooses otherwise
};

} // namespace gemba::desk
