import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The newest backups, and the last time one was restored on trial.
HealthBox {
    id: root

    required property var backups
    required property var drill
    property string missing

    title: qsTr("Backups")

    Item {
        visible: root.drill.title !== undefined
        width: root.room
        height: visible ? 64 : 0

        DeskText {
            id: drillTitle
            anchors.left: parent.left
            anchors.leftMargin: 12
            y: 6
            width: Math.min(implicitWidth, parent.width - result.width - 32)
            text: root.drill.title !== undefined ? root.drill.title : ""
            strong: true
        }
        Chip {
            id: result
            anchors.left: drillTitle.right
            anchors.leftMargin: 8
            y: 6
            icon: root.drill.passed === true ? "check" : "warn"
            text: root.drill.result !== undefined ? root.drill.result : ""
        }
        DeskText {
            anchors.left: parent.left
            anchors.leftMargin: 12
            y: 26
            text: root.drill.title !== undefined ? root.drill.back + (root.drill.lost !== "" ? ", " + root.drill.lost : "") : ""
            small: true
        }
        DeskText {
            anchors.left: parent.left
            anchors.leftMargin: 12
            y: 44
            width: parent.width - 24
            text: root.drill.detail !== undefined ? root.drill.detail : ""
            small: true
            quiet: true
        }
    }
    DeskText {
        visible: root.missing !== ""
        x: 12
        width: root.room - 24
        topPadding: 12
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        text: root.missing
        quiet: true
    }
    Repeater {
        model: root.backups.slice(0, 7)

        Item {
            id: line
            required property var modelData

            width: root.room
            height: Theme.tableRow
            Accessible.role: Accessible.StaticText
            Accessible.name: [modelData.kind, modelData.begun, modelData.size, modelData.state].join(", ")

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            DeskText {
                anchors.left: parent.left
                anchors.leftMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                width: root.room * 0.2
                text: line.modelData.kind
                strong: line.modelData.strong
                spoken: false
            }
            DeskText {
                x: Theme.mirrored ? root.room * 0.77 - width : root.room * 0.23
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.room * (root.room >= 360 ? 0.33 : 0.48))
                text: line.modelData.begun
                quiet: true
                spoken: false
            }
            DeskText {
                x: Theme.mirrored ? root.room * 0.28 : root.room * 0.72 - width
                anchors.verticalCenter: parent.verticalCenter
                visible: root.room >= 360
                text: line.modelData.size
                quiet: true
                spoken: false
            }
            DeskText {
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.room * 0.25)
                text: line.modelData.state
                strong: line.modelData.strong
                spoken: false
            }
        }
    }
}
