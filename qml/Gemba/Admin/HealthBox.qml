import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// A titled box of the health page; what is in it stands under the title.
Item {
    id: root

    property string title
    property string note
    property string end
    property string foot
    default property alias content: inside.data
    readonly property real room: inside.width

    implicitHeight: 32 + inside.implicitHeight + (foot === "" ? 4 : 32)

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line
    }
    Rectangle {
        x: 1
        y: 1
        width: parent.width - 2
        height: 31
        color: Theme.raised
    }
    DeskText {
        id: heading
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 6
        text: root.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    DeskText {
        anchors.left: heading.right
        anchors.leftMargin: 8
        y: 6
        width: Math.max(0, Math.min(implicitWidth, root.width - heading.width - endText.width - 40))
        text: root.note
        quiet: true
    }
    DeskText {
        id: endText
        anchors.right: parent.right
        anchors.rightMargin: 12
        y: 6
        text: root.end
        strong: true
    }
    Column {
        id: inside
        x: 1
        y: 32
        width: parent.width - 2
    }
    DeskText {
        visible: root.foot !== ""
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        text: root.foot
        small: true
        quiet: true
    }
}
