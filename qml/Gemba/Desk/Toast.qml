import QtQuick
import Gemba.Desk
import Gemba.Ui

// Says what was done and offers to take it back, for as long as it stands. A refusal stands until it is closed.
Item {
    id: root

    property string text
    property string note
    property string action
    property bool stays: false

    signal acted()
    signal closed()

    visible: text !== ""
    width: Math.min(560, parent ? parent.width - 32 : 560)
    height: column.implicitHeight + 20
    Accessible.role: Accessible.AlertMessage
    Accessible.name: note === "" ? text : text + ". " + note
    Keys.onEscapePressed: root.closed()

    Timer {
        running: root.visible && !root.stays && !pointer.hovered
        interval: root.action !== "" ? 12000 : 6000
        onTriggered: root.closed()
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.text
    }
    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: buttons.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter

        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 3
            text: root.text
            color: Theme.panel
            strong: root.note !== ""
            spoken: false
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 3
            text: root.note
            color: Theme.panel
            spoken: false
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Button {
            visible: root.action !== ""
            small: true
            text: root.action
            onClicked: root.acted()
        }
        Button {
            small: true
            width: 24
            icon: "close"
            spokenName: qsTr("Close")
            onClicked: root.closed()
        }
    }
    HoverHandler {
        id: pointer
    }
}
