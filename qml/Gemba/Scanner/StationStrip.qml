import QtQuick
import Gemba.Scanner
import Gemba.Ui

// Who and where, whether scanner and server are there, what waits, the time. Offline is hatched, never an alarm colour.
Rectangle {
    id: root

    required property StationController station

    width: 1366
    height: 56
    color: Theme.panel
    Accessible.role: Accessible.StatusBar
    Accessible.name: station.strip.place + ", " + station.strip.scanner + ", " + station.strip.link + ", " + station.strip.person + " " + station.strip.personSince

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: 13
        height: parent.height
        spacing: 9

        StationText {
            height: parent.height
            size: 20
            strong: true
            text: "Gemba"
        }
        StationText {
            width: Math.min(implicitWidth, 1366 - cells.width - 110)
            height: parent.height
            size: 20
            text: root.station.strip.place
        }
    }
    Row {
        id: cells
        anchors.right: parent.right
        height: parent.height

        StripCell {
            icon: "barcode"
            text: root.station.strip.scanner
            aside: root.station.strip.scannerAge
        }
        StripCell {
            icon: "server"
            text: root.station.strip.link
            aside: root.station.strip.linkAge
            dashed: !root.station.strip.linked
        }
        StripCell {
            icon: "list"
            text: qsTr("Queue")
            figure: root.station.strip.queue
        }
        StripCell {
            priority: root.station.strip.resolving ? 4 : 0
            text: qsTr("Resolve")
            figure: root.station.strip.resolve
        }
        StripCell {
            icon: "user"
            text: root.station.strip.person
            under: root.station.strip.personSince
            strong: under !== ""
        }
        StripCell {
            figure: root.station.strip.clock
        }
    }
}
