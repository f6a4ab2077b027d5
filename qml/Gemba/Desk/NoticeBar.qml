import QtQuick
import Gemba.Desk
import Gemba.Ui

// A band across the window: the link is gone, the session is about to end. Inverse and, where data is old, hatched; never
// in an alarm colour.
Item {
    id: root

    property string icon
    property string text
    property string note
    property string action
    property string secondAction
    property bool hatched: false

    signal acted()
    signal actedSecond()

    width: parent ? parent.width : 0
    height: visible ? 40 : 0
    clip: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: note === "" ? text : text + ". " + note

    Rectangle {
        anchors.fill: parent
        color: Theme.text
    }
    Hatch {
        visible: root.hatched
        anchors.right: parent.right
        width: 96
        height: parent.height
        opacity: 0.5
        tokens: Theme.tokens
    }
    DeskIcon {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        picture: root.icon
        color: Theme.panel
    }
    DeskText {
        id: words
        anchors.left: picture.right
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width * 0.5)
        text: root.text
        strong: true
        color: Theme.panel
        spoken: false
    }
    DeskText {
        anchors.left: words.right
        anchors.leftMargin: 12
        anchors.right: buttons.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: root.note
        color: Theme.panel
        spoken: false
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Button {
            visible: root.action !== ""
            small: true
            text: root.action
            onClicked: root.acted()
        }
        Button {
            visible: root.secondAction !== ""
            small: true
            text: root.secondAction
            onClicked: root.actedSecond()
        }
    }
}
