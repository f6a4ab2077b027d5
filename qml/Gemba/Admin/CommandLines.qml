import QtQuick
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Commands to be typed somewhere else, with a way to take them along. Never mirrored: a shell reads left to right.
Item {
    id: root

    property string commands
    property string spokenName: qsTr("Commands")
    property string copyName: qsTr("Copy the commands")

    signal copied()

    width: parent ? parent.width : 0
    implicitHeight: box.height + 8 + button.height

    Rectangle {
        id: box
        width: parent.width
        height: words.implicitHeight + 16
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
        Accessible.role: Accessible.StaticText
        Accessible.name: root.spokenName + ": " + root.commands

        DeskText {
            id: words
            LayoutMirroring.enabled: false
            x: 8
            y: 8
            width: parent.width - 16
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            font.family: "monospace"
            small: true
            text: root.commands
            spoken: false
        }
    }
    Button {
        id: button
        anchors.left: parent.left
        anchors.top: box.bottom
        anchors.topMargin: 8
        small: true
        icon: "copy"
        text: qsTr("Copy")
        spokenName: root.copyName
        onClicked: root.copied()
    }
}
