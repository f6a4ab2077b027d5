import QtQuick
import Gemba.Scanner
import Gemba.Ui

// The bag and its effect on the count, and below what is to be said about it.
Item {
    id: root

    required property StationController station
    property int whatSize: 40
    property real whatHeight: 52

    implicitHeight: 72 + whatHeight

    CodeText {
        anchors.left: parent.left
        head: root.station.result.head
        tail: root.station.result.tail
        room: root.width - delta.width - 20
    }
    StationText {
        id: delta
        anchors.right: parent.right
        height: 72
        size: 64
        strong: true
        color: Theme.live
        text: root.station.result.delta
    }
    StyledText {
        anchors.left: parent.left
        y: 72
        width: root.width - (age.text !== "" ? age.width + 16 : 0)
        height: root.whatHeight
        size: root.whatSize
        text: root.station.result.what
    }
    StationText {
        id: age
        anchors.right: parent.right
        y: 72
        height: Math.min(52, root.whatHeight)
        size: 26
        quiet: true
        text: root.station.result.age
    }
}
