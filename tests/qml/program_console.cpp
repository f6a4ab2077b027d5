#include "desk_fixture.h"

#include <console_program.h>

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Gemba_UiPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_DeskPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_BagsPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_FilesPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_ConsolePlugin)

namespace gemba::shell {

const Program &underTest()
{
    return console::program();
}

} // namespace gemba::shell
