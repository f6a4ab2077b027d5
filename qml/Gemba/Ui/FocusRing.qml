import QtQuick
import Gemba.Ui

// The two-pixel outline of the control that has the keyboard.
Rectangle {
    required property Item target

    anchors.fill: parent
    visible: target.activeFocus
    color: "transparent"
    border.width: 2
    border.color: Theme.interactive
    radius: Theme.corner

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        color: "transparent"
        border.width: 1
        border.color: Theme.panel
        radius: Theme.corner - 2
    }
}
