import QtQuick
import Gemba.Console
import Gemba.Shell

// The console's window: the shared frame, and at its foot the gravest alarm that nobody has acknowledged.
ShellView {
    id: root

    program: qsTr("Console")
    placeholder: qsTr("Go to a page, a sensor or a setting")
    foot: Component {
        AlarmLine {
            shell: root.shell
        }
    }
}
