import QtQuick
import Gemba.Scanner
import Gemba.Ui

// Parents onto a bill: what is wrong with one of them comes first.
Item {
    id: root

    required property StationController station

    ResultBand {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68
    }
    Rectangle {
        visible: root.station.result.outcome < 0
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68
        width: 830
        height: 140
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        StationText {
            anchors.fill: parent
            anchors.margins: 24
            size: 44
            strong: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24
            text: qsTr("Scan the parents to be loaded")
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 220
        width: 830
        height: 408
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        Repeater {
            model: root.station.headings

            StationText {
                required property string modelData
                required property int index
                readonly property list<real> edges: [64, 226, 326, 446, 710]
                readonly property list<real> widths: [150, 92, 108, 110, 102]

                anchors.left: parent.left
                anchors.leftMargin: edges[index] ?? 0
                width: widths[index] ?? 0
                height: 40
                size: 20
                quiet: true
                horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 13
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
            text: qsTr("Nothing is on it yet.")
        }
        Column {
            y: 41
            width: parent.width

            Repeater {
                model: root.station.rows

                Item {
                    id: line
                    required property string title
                    required property string note
                    required property string side
                    required property string extra
                    required property int number
                    required property int total
                    required property int mark
                    required property real offset
                    required property bool bad
                    required property int index

                    width: 830
                    height: 61
                    Accessible.role: Accessible.StaticText
                    Accessible.name: title + ", " + number + "/" + total + ", " + side + ", " + extra

                    Rectangle {
                        visible: line.index > 0
                        width: parent.width
                        height: 1
                        color: Theme.line
                    }
                    AlarmShape {
                        visible: line.mark > 0
                        anchors.left: parent.left
                        anchors.leftMargin: 16
                        anchors.verticalCenter: parent.verticalCenter
                        width: 34
                        height: 34
                        priority: Math.max(1, line.mark)
                        look: AlarmShape.Acknowledged
                        tokens: Theme.tokens
                    }
                    StationText {
                        anchors.left: parent.left
                        anchors.leftMargin: 64
                        width: 160
                        height: 61
                        size: 32
                        strong: true
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 18
                        text: line.title
                    }
                    Item {
                        anchors.left: parent.left
                        anchors.leftMargin: 226
                        width: 92
                        height: 61

                        StationText {
                            id: of
                            x: 92 - width
                            y: 40 - baselineOffset
                            size: 20
                            quiet: true
                            verticalAlignment: Text.AlignTop
                            text: "/" + line.total
                        }
                        StationText {
                            x: of.x - width
                            y: 40 - baselineOffset
                            size: 28
                            strong: line.number < line.total
                            verticalAlignment: Text.AlignTop
                            text: line.number
                        }
                    }
                    StationText {
                        anchors.left: parent.left
                        anchors.leftMargin: 326
                        width: 108
                        height: 61
                        size: 26
                        quiet: true
                        horizontalAlignment: Text.AlignRight
                        text: line.note
                    }
                    StationText {
                        anchors.left: parent.left
                        anchors.leftMargin: 446
                        width: 110
                        height: 61
                        size: 26
                        horizontalAlignment: Text.AlignRight
                        text: line.side
                    }
                    WeightGauge {
                        visible: line.offset <= 1
                        anchors.left: parent.left
                        anchors.leftMargin: 574
                        y: 22
                        width: 124
                        offset: line.offset
                        bad: line.bad
                    }
                    StationText {
                        anchors.left: parent.left
                        anchors.leftMargin: 710
                        width: 102
                        height: 61
                        size: 26
                        strong: line.bad
                        horizontalAlignment: Text.AlignRight
                        text: line.extra
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
