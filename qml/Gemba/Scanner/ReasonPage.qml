import QtQuick
import Gemba.Scanner
import Gemba.Ui

// Closing what is not full: why.
Item {
    id: root

    required property StationController station

    PlainPanel {
        station: root.station
        facts: false
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68

        Column {
            x: 40
            y: 196
            spacing: 12

            Repeater {
                model: root.station.rows

                Item {
                    id: reason
                    required property string rowKey
                    required property string title
                    required property string barcode

                    width: 750
                    height: 106

                    BarcodeKey {
                        anchors.fill: parent
                        title: reason.title
                        code: reason.barcode
                        onPressed: root.station.command(reason.rowKey)
                    }
                }
            }
        }
    }
    ContextPanel {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 68
    }
    SideKeys {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 532
    }
}
