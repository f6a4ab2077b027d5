import QtQuick
import Gemba.Ui

// Five bars that fill with every heartbeat; they stop when the screen or the link does.
Item {
    id: root

    property int lit: 4

    width: 23
    height: 12

    Repeater {
        model: 5

        Rectangle {
            required property int index

            x: index * 5
            width: 3
            height: 12
            color: index < root.lit ? Theme.text : Theme.band
        }
    }
}
