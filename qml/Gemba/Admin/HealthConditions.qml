import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// What is wrong with the server right now, and what to do: the alarms it raises about itself.
Column {
    id: root

    required property var conditions

    spacing: 4

    Repeater {
        model: root.conditions

        Rectangle {
            id: line
            required property var modelData

            width: root.width
            height: 44
            radius: Theme.corner
            color: Theme.raised
            border.width: 1
            border.color: Theme.lineStrong
            Accessible.role: Accessible.AlertMessage
            Accessible.name: line.modelData.name + ". " + line.modelData.response

            AlarmMarker {
                id: marker
                anchors.left: parent.left
                anchors.leftMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                size: 16
                still: true
                priority: line.modelData.priority
            }
            DeskText {
                anchors.left: marker.right
                anchors.leftMargin: 12
                y: 3
                text: line.modelData.name
                strong: true
                spoken: false
            }
            DeskText {
                anchors.left: marker.right
                anchors.leftMargin: 12
                anchors.right: when.left
                anchors.rightMargin: 12
                y: 23
                text: line.modelData.response
                small: true
                quiet: true
                spoken: false
            }
            DeskText {
                id: when
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.since
                small: true
                quiet: true
                spoken: false
            }
        }
    }
}
