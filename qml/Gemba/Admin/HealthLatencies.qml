import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// How long things took in the last hour, against what they should.
HealthBox {
    id: root

    required property var latencies

    readonly property real first: Math.round(room * 0.24)
    readonly property real figure: Math.round(room * 0.075)

    title: qsTr("Latency, ms, last hour")
    foot: qsTr("bar p50 to p95, dot p99, stroke goal; scale 0.1 ms to 1 s")

    Item {
        width: root.room
        height: 22

        Repeater {
            model: [qsTr("p50"), qsTr("p95"), qsTr("p99"), qsTr("p99.9")]

            DeskText {
                required property int index
                required property string modelData
                readonly property real edge: root.first + root.figure * (index + 1)

                x: Theme.mirrored ? root.room - edge : edge - width
                y: 3
                text: modelData
                small: true
                quiet: true
            }
        }
        DeskText {
            anchors.right: parent.right
            anchors.rightMargin: 12
            y: 3
            text: qsTr("Goal")
            small: true
            quiet: true
        }
    }
    Repeater {
        model: root.latencies

        Item {
            id: line
            required property var modelData

            width: root.room
            height: Theme.tableRow
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: p99 %2 ms, goal %3 ms").arg(modelData.name).arg(modelData.p99Text).arg(modelData.goalText)

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            DeskText {
                anchors.left: parent.left
                anchors.leftMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                width: root.first - 16
                text: line.modelData.name
                strong: line.modelData.over
                spoken: false
            }
            Repeater {
                model: [line.modelData.p50Text, line.modelData.p95Text, line.modelData.p99Text, line.modelData.p999Text]

                DeskText {
                    required property int index
                    required property string modelData
                    readonly property real edge: root.first + root.figure * (index + 1)

                    x: Theme.mirrored ? root.room - edge : edge - width
                    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                    text: modelData
                    strong: index === 2
                    quiet: index !== 2
                    spoken: false
                }
            }
            QuantileBar {
                readonly property real start: root.first + root.figure * 4 + 16

                x: Theme.mirrored ? 64 : start
                anchors.verticalCenter: parent.verticalCenter
                width: root.room - start - 64
                height: Theme.tableRow - 2
                tokens: Theme.tokens
                p50: line.modelData.p50
                p95: line.modelData.p95
                p99: line.modelData.p99
                p999: line.modelData.p999
                goal: line.modelData.goal
            }
            DeskText {
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: line.modelData.goalText
                quiet: true
                spoken: false
            }
        }
    }
}
