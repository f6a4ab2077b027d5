import QtQuick
import Gemba.Scanner
import Gemba.Ui

// How the scanner types, what the station learned about it, and the codes that set both up.
Item {
    id: root

    required property StationController station

    PlainPanel {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68
        factsTop: 180
        factSize: 26

    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 68
        spacing: 8

        Repeater {
            model: root.station.sideRows

            Item {
                id: entry
                required property string rowKey
                required property string title
                required property string note
                required property string barcode

                width: 500
                height: 107

                BarcodeKey {
                    anchors.left: parent.left
                    width: 310
                    height: 107
                    title: entry.title
                    note: entry.note
                    code: entry.barcode
                    onPressed: root.station.command(entry.rowKey)
                }
                StationText {
                    anchors.left: parent.left
                    anchors.leftMargin: 322
                    width: 174
                    height: 107
                    size: 22
                    wrapMode: Text.WordWrap
                    fontSizeMode: Text.Fit
                    minimumPixelSize: 14
                    text: entry.note
                }
            }
        }
    }
    SideKeys {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 532
    }
    Rectangle {
        visible: root.station.plain.waiting
        x: 12
        y: 640
        width: 1342
        height: 116
        radius: Theme.corner
        color: "#ffffff"
        Accessible.role: Accessible.Graphic
        Accessible.name: root.station.plain.title

        Barcode {
            x: 20
            y: 8
            width: 1302
            height: 100
            text: root.station.plain.tail
        }
    }
}
