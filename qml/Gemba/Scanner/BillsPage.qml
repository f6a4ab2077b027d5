import QtQuick
import Gemba.Scanner
import Gemba.Ui

// Open bills: scan one from the screen, from the paper, or press it.
Item {
    id: root

    required property StationController station

    PlainPanel {
        station: root.station
        facts: false
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68

        Spinner {
            visible: root.station.plain.waiting
            x: 40
            y: 220
            width: 48
            height: 48
        }
        Grid {
            x: 40
            y: 190
            columns: 2
            columnSpacing: 12
            rowSpacing: 12

            Repeater {
                model: root.station.rows

                Item {
                    id: bill
                    required property string rowKey
                    required property string title
                    required property string note
                    required property string barcode
                    required property int number
                    required property int total

                    width: 369
                    height: 112

                    BarcodeKey {
                        anchors.fill: parent
                        title: bill.title + "  " + bill.number + "/" + bill.total
                        note: bill.note
                        code: bill.barcode
                        onPressed: root.station.command(bill.rowKey)
                    }
                }
            }
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

        Column {
            anchors.left: parent.left
            anchors.leftMargin: 20
            y: 14
            spacing: 6

            Repeater {
                model: root.station.rows

                Item {
                    id: fact
                    required property string title
                    required property string note

                    width: 460
                    height: 64

                    StationText {
                        anchors.left: parent.left
                        width: 460
                        height: 32
                        size: 26
                        strong: true
                        text: fact.title
                    }
                    StationText {
                        anchors.left: parent.left
                        y: 32
                        width: 460
                        height: 28
                        size: 22
                        quiet: true
                        text: fact.note
                    }
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
}
