import QtQuick
import Gemba.Desk
import Gemba.Ui

// What a page shows instead of its data: skeleton lines while it loads, what would fill it while it is empty, or what
// went wrong, what to do, and a way to try again.
Rectangle {
    id: root

    property bool loading: false
    property string icon
    property string title
    property string note
    // Code and reference id, small.
    property string reference
    property string action

    signal acted()

    color: Theme.panel
    Accessible.role: Accessible.StaticText
    Accessible.name: root.loading ? qsTr("Loading") : title + (note !== "" ? ". " + note : "") + (reference !== "" ? ". " + reference : "")

    Repeater {
        model: root.loading ? Math.max(0, Math.min(12, Math.floor(root.height / Theme.tableRow))) : 0

        Rectangle {
            required property int index

            anchors.left: parent ? parent.left : undefined
            anchors.leftMargin: 12
            y: index * Theme.tableRow + 8
            width: (root.width - 24) * [0.62, 0.48, 0.7, 0.55][index % 4]
            height: 12
            radius: 2
            color: Theme.ground
        }
    }
    Column {
        visible: !root.loading
        anchors.centerIn: parent
        width: Math.min(480, parent.width - 32)
        spacing: 8

        DeskIcon {
            visible: root.icon !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            width: 32
            height: 32
            picture: root.icon
            color: Theme.muted
        }
        DeskText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: root.title
            strong: true
            spoken: false
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: root.note
            quiet: true
            spoken: false
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.reference
            quiet: true
            small: true
            spoken: false
        }
        Button {
            visible: root.action !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.action
            onClicked: root.acted()
        }
    }
}
