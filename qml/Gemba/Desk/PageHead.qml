import QtQuick
import Gemba.Desk
import Gemba.Ui

// Title of a page, a sentence of figures, and its actions at the end.
Item {
    id: root

    property string title
    property string note
    // "3 min old" while what is shown is not fresh.
    property string age
    default property alias actions: row.data

    width: parent ? parent.width : 0
    height: 48

    DeskText {
        id: heading
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        strong: true
        font.pixelSize: Theme.deskTitle
        lineHeight: 28
        Accessible.role: Accessible.Heading
    }
    DeskText {
        id: figures
        anchors.left: heading.right
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 2
        width: Math.max(0, Math.min(implicitWidth, root.width - heading.width - row.width - 72 - (stale.visible ? stale.width + 12 : 0)))
        text: root.note
        quiet: true
    }
    Chip {
        id: stale
        visible: root.age !== ""
        anchors.left: figures.right
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        icon: "clock"
        text: root.age
    }
    Row {
        id: row
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12
    }
}
