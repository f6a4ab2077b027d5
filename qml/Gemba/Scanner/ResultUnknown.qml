import QtQuick
import Gemba.Scanner
import Gemba.Ui

// No known code: its characters one by one, for whoever compares them with the label.
Item {
    id: root

    required property StationController station

    ScanShape {
        x: 342
        y: 402
        width: 146
        height: 146
        look: root.station.result.outcome
        tokens: Theme.tokens
    }
    Rectangle {
        width: 830
        height: 390
        radius: Theme.corner
        color: ScanColors.plate

        ResultWord {
            station: root.station
            x: 36
            y: 12
            width: 758
            height: 128
            size: 120
            horizontalAlignment: Text.AlignHCenter
        }
        Row {
            id: letters
            readonly property int count: root.station.result.letters.length
            anchors.horizontalCenter: parent.horizontalCenter
            y: 152
            spacing: 8
            LayoutMirroring.enabled: false

            Repeater {
                model: root.station.result.letters

                Rectangle {
                    id: letter
                    required property string modelData
                    width: Math.min(82, (758 - 8 * (letters.count - 1)) / Math.max(1, letters.count))
                    height: 104
                    radius: Theme.corner
                    color: "transparent"
                    border.width: 2
                    border.color: Theme.lineStrong

                    StationText {
                        anchors.centerIn: parent
                        size: 68
                        strong: true
                        text: letter.modelData
                    }
                }
            }
        }
        StyledText {
            x: 120
            y: 268
            width: 590
            height: 112
            size: 35
            horizontalAlignment: Text.AlignHCenter
            text: root.station.result.foot
        }
        StationText {
            anchors.right: parent.right
            anchors.rightMargin: 36
            y: 300
            height: 72
            size: 64
            strong: true
            color: Theme.live
            text: root.station.result.delta
        }
    }
}
