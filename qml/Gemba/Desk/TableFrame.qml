import QtQuick
import Gemba.Desk
import Gemba.Ui

// The box tables stand in: panel, line around, and a foot that says how much of it is seen.
Item {
    id: root

    property string footStart
    property string footEnd
    readonly property bool footed: footStart !== "" || footEnd !== ""
    default property alias content: inside.data

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line
    }
    Item {
        id: inside
        x: 1
        y: 1
        width: parent.width - 2
        height: parent.height - 2 - (root.footed ? 28 : 0)
        clip: true
    }
    Item {
        visible: root.footed
        x: 1
        y: parent.height - 29
        width: parent.width - 2
        height: 28

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        DeskText {
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - footEndText.width - 40)
            text: root.footStart
            small: true
            quiet: true
        }
        DeskText {
            id: footEndText
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width / 2)
            text: root.footEnd
            small: true
            quiet: true
        }
    }
}
