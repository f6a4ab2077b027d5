import QtQuick
import Gemba.Scanner
import Gemba.Ui

// Where a bag is, without counting anything.
Item {
    id: root

    required property StationController station

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68
        width: 830
        height: 560
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
        Accessible.role: Accessible.StaticText
        Accessible.name: root.station.plain.head + root.station.plain.tail + " " + root.station.plain.title + ". " + root.station.plain.note

        CodeText {
            anchors.left: parent.left
            anchors.leftMargin: 40
            y: 24
            size: 84
            head: root.station.plain.head
            tail: root.station.plain.tail
            room: 750
        }
        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 40
            y: root.station.plain.tail !== "" ? 130 : 60
            width: 750
            height: 90
            size: root.station.plain.tail !== "" ? 52 : 72
            strong: true
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: 26
            text: root.station.plain.title
        }
        Spinner {
            visible: root.station.plain.waiting
            x: 40
            y: 260
            width: 48
            height: 48
        }
        StationText {
            visible: root.station.rows.count === 0
            anchors.left: parent.left
            anchors.leftMargin: 40
            y: root.station.plain.tail !== "" ? 230 : 150
            width: 750
            height: 90
            size: 34
            quiet: true
            wrapMode: Text.Wrap
            text: root.station.plain.note
        }
        FactList {
            x: 40
            y: 232
            width: 750
            facts: root.station.rows
            strongFirst: false
            split: 300
            step: 62
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 68
        width: 500
        height: 452
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 24
            width: 452
            height: 50
            size: 36
            strong: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 22
            text: qsTr("Looking up")
        }
        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 86
            width: 452
            height: 180
            size: 28
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignTop
            text: qsTr("Scan one bag after the other. Nothing is packed, nothing is counted. Scan BACK to go on working.")
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: 28
            y: 300
            width: 110
            height: 110
            name: "search"
            color: Theme.lineStrong
        }
    }
    SideKeys {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 532
    }
}
