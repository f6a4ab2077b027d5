import QtQuick
import Gemba.Desk
import Gemba.Ui

// A titled box of the bags page: what it shows, how much of it, and one act at the end.
Item {
    id: root

    property string title
    property string note
    property alias actions: row.data
    default property alias content: inside.data

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line
    }
    DeskText {
        id: heading
        x: Theme.mirrored ? parent.width - width - 12 : 12
        y: 8
        text: root.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    DeskText {
        anchors.left: heading.right
        anchors.leftMargin: 10
        anchors.right: row.left
        anchors.rightMargin: 8
        anchors.baseline: heading.baseline
        text: root.note
        quiet: true
    }
    Row {
        id: row
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 2
        height: 32
        spacing: 12
    }
    Item {
        id: inside
        y: 36
        width: parent.width
        height: parent.height - 36
    }
}
