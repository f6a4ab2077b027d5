import QtQuick
import Gemba.Ui

// Eight spokes of which three lead. Steps instead of gliding, and stands still with reduced motion.
Item {
    id: root

    property bool running: true
    property int phase: 0

    width: 44
    height: 44
    Accessible.ignored: true

    Repeater {
        model: 8

        Item {
            required property int index

            anchors.fill: parent
            rotation: index * 45

            Rectangle {
                x: 19.5
                y: 2
                width: 5
                height: 11
                antialiasing: true
                color: (parent.index - root.phase + 8) % 8 < 3 ? Theme.text : Theme.band
            }
        }
    }
    Timer {
        interval: 250
        repeat: true
        running: root.running && root.visible && !Theme.reducedMotion
        onTriggered: root.phase = (root.phase + 1) % 8
    }
}
