import QtQuick
import Gemba.Ui

// How far the scale is from nominal: the band is what is tolerated, the tick is nominal. Never mirrored.
Item {
    id: root

    property real offset: 0 // -1 to 1 across the gauge
    property real tolerated: 1 / 3
    property bool bad: false
    property bool known: true

    height: 16

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.lineStrong
    }
    Rectangle {
        y: parent.height
        width: parent.width
        height: 1
        color: Theme.lineStrong
    }
    Rectangle {
        x: parent.width / 2 * (1 - root.tolerated)
        width: parent.width * root.tolerated
        height: parent.height
        color: Theme.band
    }
    Rectangle {
        x: parent.width / 2 - 1
        y: -5
        width: 2
        height: 26
        color: Theme.muted
    }
    Rectangle {
        visible: root.known
        x: parent.width / 2 + root.offset * (parent.width / 2 - 4) - 4
        y: -6
        width: 8
        height: 28
        color: root.bad ? Theme.p2 : Theme.live
    }
}
