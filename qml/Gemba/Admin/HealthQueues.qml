import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// What waits where, and how it was over the last hour.
HealthBox {
    id: root

    required property var queues

    readonly property var columns: [0, 0.27, 0.36, 0.53, 0.63, 0.83, 0.89]

    title: qsTr("Queues")

    Item {
        id: heads
        // Title, the column it ends at (or begins at), and which.
        readonly property var places: [
            { title: qsTr("now"), column: 2, ends: true },
            { title: qsTr("60 min"), column: 2, ends: false },
            { title: qsTr("peak"), column: 4, ends: true },
            { title: qsTr("of limit"), column: 4, ends: false },
            { title: qsTr("oldest"), column: 6, ends: true },
            { title: qsTr("out / s"), column: 7, ends: true }
        ]

        width: root.room
        height: 22

        Repeater {
            model: heads.places

            DeskText {
                required property var modelData
                readonly property real edge: modelData.column === 7 ? root.room - 12
                                                                    : 12 + (root.room - 24) * root.columns[modelData.column] - (modelData.ends ? 8 : 0)
                readonly property real start: modelData.ends ? edge - width : edge

                x: Theme.mirrored ? root.room - start - width : start
                y: 3
                text: modelData.title
                small: true
                quiet: true
            }
        }
    }
    Repeater {
        model: root.queues

        Item {
            id: line
            required property var modelData

            function at(column: int): real {
                const start = 12 + (root.room - 24) * root.columns[column];
                return Theme.mirrored ? root.room - start : start;
            }

            width: root.room
            height: Theme.tableRow
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 waiting, peak %3, %4").arg(modelData.name).arg(modelData.now).arg(modelData.peak).arg(modelData.limit)

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            DeskText {
                anchors.left: parent.left
                anchors.leftMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                width: root.room * 0.24
                text: line.modelData.name
                strong: line.modelData.strong
                spoken: false
            }
            DeskText {
                x: Theme.mirrored ? line.at(2) + 8 : line.at(2) - width - 8
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.now
                strong: line.modelData.strong
                spoken: false
            }
            MiniLine {
                x: Theme.mirrored ? line.at(2) - width : line.at(2)
                anchors.verticalCenter: parent.verticalCenter
                width: root.room * 0.15
                height: 20
                tokens: Theme.tokens
                values: line.modelData.minutes
                strong: line.modelData.strong
            }
            DeskText {
                x: Theme.mirrored ? line.at(4) + 8 : line.at(4) - width - 8
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.peak
                quiet: true
                spoken: false
            }
            Rectangle {
                id: track
                x: Theme.mirrored ? line.at(4) - width : line.at(4)
                anchors.verticalCenter: parent.verticalCenter
                width: 56
                height: 8
                color: Theme.ground
                border.width: 1
                border.color: Theme.line

                Rectangle {
                    x: 1
                    y: 1
                    width: Math.max(line.modelData.share > 0 ? 1 : 0, (parent.width - 2) * Math.min(1, line.modelData.share))
                    height: 6
                    color: line.modelData.strong ? Theme.text : Theme.muted
                }
            }
            DeskText {
                x: Theme.mirrored ? track.x - width - 6 : track.x + track.width + 6
                anchors.verticalCenter: parent.verticalCenter
                visible: root.room >= 500
                width: Math.min(implicitWidth, root.room * 0.13)
                text: line.modelData.limit
                small: true
                quiet: true
                spoken: false
            }
            DeskText {
                x: Theme.mirrored ? line.at(6) + 8 : line.at(6) - width - 8
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.oldest
                quiet: true
                spoken: false
            }
            DeskText {
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.out
                quiet: true
                spoken: false
            }
        }
    }
}
