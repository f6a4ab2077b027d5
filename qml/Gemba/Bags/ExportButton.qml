import QtQuick
import Gemba.Desk
import Gemba.Shell

// Begins an export of what a list shows, for those who may take data out.
Button {
    id: root

    required property ShellController shell
    // Why an export cannot show the same as the list; empty when it can.
    property string hindrance

    visible: root.shell.may("data.export") && root.shell.canOpen("files")
    icon: "transfer"
    text: qsTr("Export")
    enabled: root.hindrance === ""
    hint: root.hindrance !== "" ? root.hindrance : qsTr("Everything that fits the filter, as a file")
}
