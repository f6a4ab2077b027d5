import QtQuick
import Gemba.Desk
import Gemba.Ui

// One figure of a strip: what it is, how much, and what to hold it against.
Item {
    id: root

    property string name
    property string value
    property string unit
    property string note
    property bool divided: true

    implicitWidth: 160
    height: 64
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ", " + value + (unit !== "" ? " " + unit : "") + (note !== "" ? ", " + note : "")

    Rectangle {
        visible: root.divided
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 4
        text: root.name
        small: true
        quiet: true
        spoken: false
    }
    DeskText {
        id: figure
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 20
        width: Math.min(implicitWidth, parent.width - 20)
        text: root.value
        color: Theme.live
        font.pixelSize: Theme.deskTitle
        lineHeight: 24
        spoken: false
    }
    DeskText {
        // Whole or not at all.
        visible: text !== "" && figure.width + implicitWidth + 24 <= root.width
        anchors.left: figure.right
        anchors.leftMargin: 4
        anchors.baseline: figure.baseline
        anchors.baselineOffset: lift - figure.lift
        text: root.unit
        small: true
        quiet: true
        spoken: false
    }
    DeskText {
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 44
        text: root.note
        small: true
        quiet: true
        spoken: false
    }
}
