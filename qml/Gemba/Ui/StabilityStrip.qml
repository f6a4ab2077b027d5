import QtQuick
import Gemba.Ui

// The last minute of a reading between the two lines it must stay within, and where the judged window begins.
Item {
    id: root

    property trace history
    property scale scaling
    // Part of the width, from the right, that is judged.
    property real windowPart: 0.2

    clip: true
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Rectangle {
        y: Math.round(root.height / 3)
        width: root.width
        height: Math.round(root.height / 3)
        color: Theme.raised
    }
    Repeater {
        model: 2

        DashedLine {
            required property int index

            y: Math.round(root.height / 3) * (index + 1)
            width: root.width
            tokens: Theme.tokens
        }
    }
    Rectangle {
        x: Math.round(root.width * (1 - root.windowPart))
        width: 1
        height: root.height
        color: Theme.lineStrong
    }
    TraceLine {
        anchors.fill: parent
        tokens: Theme.tokens
        trace: root.history
        scaling: root.scaling
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: 1
        border.color: Theme.line
    }
}
