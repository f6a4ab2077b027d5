import QtQuick
import Gemba.Desk
import Gemba.Ui

// A titled part of a detail pane, with room for one action beside the title.
Item {
    id: root

    property string title
    property string note
    property string action
    property bool divided: true
    default property alias content: body.data

    signal acted()

    width: parent ? parent.width : 0
    implicitHeight: body.y + body.implicitHeight + 10

    Rectangle {
        visible: root.divided
        width: parent.width
        height: 1
        color: Theme.line
    }
    DeskText {
        id: heading
        visible: root.title !== ""
        anchors.left: parent.left
        anchors.leftMargin: 16
        y: 8
        width: Math.min(implicitWidth, parent.width - 32 - (actionText.visible ? actionText.width + 12 : 0))
        text: root.title
        small: true
        quiet: true
        Accessible.role: Accessible.Heading
    }
    DeskText {
        visible: text !== ""
        anchors.right: actionText.visible ? actionText.left : parent.right
        anchors.rightMargin: actionText.visible ? 12 : 16
        y: 8
        text: root.note
        small: true
        quiet: true
    }
    TextAction {
        id: actionText
        visible: root.action !== ""
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 8
        text: root.action
        onClicked: root.acted()
    }
    Column {
        id: body
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: heading.visible ? 28 : 8
    }
}
