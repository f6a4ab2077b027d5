import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// One thing the server depends on: what it is, how it is, and a figure.
Item {
    id: line
    required property var modelData

    height: Theme.tableRow
    Accessible.role: Accessible.StaticText
    Accessible.name: [modelData.name, modelData.state, modelData.end].filter(words => words !== "").join(", ")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: line.width * 0.34
        text: line.modelData.name
        strong: line.modelData.strong
        spoken: false
    }
    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: 12 + line.width * 0.36
        anchors.right: endText.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        text: line.modelData.state
        quiet: !line.modelData.strong
        spoken: false
    }
    DeskText {
        id: endText
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: line.modelData.end
        strong: line.modelData.strong
        spoken: false
    }
}
