import QtQuick
import Gemba.Admin
import Gemba.Shell

// The admin tool's window.
ShellView {
    id: root

    program: qsTr("Admin")
    placeholder: qsTr("Go to a page, a person, a sensor, a device or a setting")

    // So that the rail says it on every page.
    RegistrationWatch {
        shell: root.shell
    }
}
