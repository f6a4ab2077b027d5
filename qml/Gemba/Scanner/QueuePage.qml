import QtQuick
import Gemba.Scanner
import Gemba.Ui

// What waits to be sent, how long already, and what becomes of each.
Item {
    id: root

    required property StationController station
    readonly property bool banded: station.result.outcome >= 0

    ResultBand {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: root.banded ? 220 : 68
        width: 830
        height: root.banded ? 408 : 560
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        Repeater {
            model: root.station.headings

            StationText {
                required property string modelData
                required property int index
                readonly property list<real> edges: [18, 72, 276, 420, 540]
                readonly property list<real> widths: [50, 190, 130, 96, 270]

                anchors.left: parent.left
                anchors.leftMargin: edges[index] ?? 0
                width: widths[index] ?? 0
                height: 40
                size: 20
                quiet: true
                horizontalAlignment: index === 3 ? Text.AlignRight : Text.AlignLeft
                text: modelData
            }
        }
        Rectangle {
            y: 40
            width: parent.width
            height: 1
            color: Theme.lineStrong
        }
        StationText {
            visible: root.station.rows.count === 0
            anchors.fill: parent
            anchors.topMargin: 40
            horizontalAlignment: Text.AlignHCenter
            size: 28
            quiet: true
            text: qsTr("Nothing was scanned here yet.")
        }
        Column {
            y: 41
            width: parent.width

            Repeater {
                model: root.station.rows

                Item {
                    id: line
                    required property string head
                    required property string tail
                    required property string note
                    required property string side
                    required property string extra
                    required property string iconName
                    required property int number
                    required property int index

                    width: 830
                    height: 61
                    Accessible.role: Accessible.StaticText
                    Accessible.name: head + tail + ", " + note + ", " + side + ", " + extra

                    Rectangle {
                        visible: line.index > 0
                        width: parent.width
                        height: 1
                        color: Theme.line
                    }
                    StationText {
                        anchors.left: parent.left
                        anchors.leftMargin: 18
                        width: 52
                        height: 61
                        size: 28
                        quiet: true
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 14
                        text: line.number
                    }
                    CodeText {
                        anchors.left: parent.left
                        anchors.leftMargin: 72
                        y: 11
                        size: 32
                        head: line.head
                        tail: line.tail
                        room: 196
                    }
                    StationText {
                        anchors.left: parent.left
                        anchors.leftMargin: 276
                        width: 136
                        height: 61
                        size: 26
                        quiet: true
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 16
                        text: line.note
                    }
                    StationText {
                        anchors.left: parent.left
                        anchors.leftMargin: 420
                        width: 96
                        height: 61
                        size: 28
                        horizontalAlignment: Text.AlignRight
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 16
                        text: line.side
                    }
                    FateSign {
                        anchors.left: parent.left
                        anchors.leftMargin: 540
                        y: 15
                        width: 30
                        height: 30
                        fate: line.iconName
                        tokens: Theme.tokens
                    }
                    StationText {
                        anchors.left: parent.left
                        anchors.leftMargin: 584
                        width: 230
                        height: 61
                        size: 26
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 16
                        text: line.extra
                    }
                }
            }
        }
    }
    SummaryPanel {
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
