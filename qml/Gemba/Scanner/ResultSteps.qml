import QtQuick
import Gemba.Scanner
import Gemba.Ui

// What to do now, in numbered steps, or one sentence where nothing is to be done in order.
Item {
    id: root

    required property StationController station
    property int size: 38
    property int step: 52
    readonly property bool numbered: station.result.steps.length > 0

    Rectangle {
        width: parent.width
        height: 2
        color: Theme.lineStrong
    }
    Column {
        y: 12
        width: parent.width

        Repeater {
            model: root.station.result.steps

            Item {
                id: line
                required property string modelData
                required property int index

                width: root.width
                height: root.step

                StationText {
                    id: number
                    anchors.left: parent.left
                    width: 44
                    height: parent.height
                    size: root.size
                    quiet: true
                    text: line.index + 1
                }
                StyledText {
                    anchors.left: number.right
                    width: root.width - 44
                    height: parent.height
                    size: root.size
                    text: line.modelData
                }
            }
        }
    }
    StyledText {
        visible: !root.numbered
        y: 14
        width: parent.width
        height: root.height - 20
        verticalAlignment: Text.AlignTop
        size: root.size
        text: root.station.result.foot
    }
}
