import QtQuick
import Gemba.Scanner
import Gemba.Ui

// A scan that lost against another: where is the bag really?
Item {
    id: root

    required property StationController station
    readonly property bool empty: station.conflict.empty !== ""

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

        StationText {
            visible: root.empty
            anchors.fill: parent
            anchors.margins: 60
            horizontalAlignment: Text.AlignHCenter
            size: 38
            wrapMode: Text.Wrap
            text: root.station.conflict.empty
        }
        Item {
            visible: !root.empty
            anchors.fill: parent

            AlarmShape {
                id: marker
                anchors.left: parent.left
                anchors.leftMargin: 32
                y: 18
                width: 38
                height: 38
                priority: 4
                look: AlarmShape.Acknowledged
                tokens: Theme.tokens
            }
            StationText {
                anchors.left: marker.right
                anchors.leftMargin: 12
                y: 18
                height: 38
                size: 26
                strong: true
                text: root.station.conflict.title
            }
            StationText {
                anchors.right: parent.right
                anchors.rightMargin: 32
                y: 18
                height: 38
                size: 26
                quiet: true
                text: root.station.conflict.age
            }
            CodeText {
                anchors.left: parent.left
                anchors.leftMargin: 32
                y: 58
                size: 80
                head: root.station.conflict.head
                tail: root.station.conflict.tail
                room: 760
            }
            StyledText {
                anchors.left: parent.left
                anchors.leftMargin: 32
                y: 150
                width: 766
                height: 66
                size: 36
                text: root.station.conflict.question
            }
            ConflictBox {
                anchors.left: parent.left
                anchors.leftMargin: 32
                y: 222
                title: root.station.conflict.firstTitle
                code: root.station.conflict.firstCode
                count: root.station.conflict.firstCount
                line: root.station.conflict.firstLine
            }
            ConflictBox {
                anchors.right: parent.right
                anchors.rightMargin: 32
                y: 222
                dashed: true
                title: root.station.conflict.secondTitle
                code: root.station.conflict.secondCode
                count: root.station.conflict.secondCount
                line: root.station.conflict.secondLine
            }
            // Time goes from left to right in every language.
            Item {
                id: time
                x: 32
                y: 452
                width: 766
                height: 92
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true

                Rectangle {
                    y: 18
                    width: parent.width
                    height: 3
                    color: Theme.lineStrong
                }
                Repeater {
                    model: root.station.conflict.times

                    Item {
                        id: moment
                        required property string modelData
                        required property int index

                        visible: modelData !== ""
                        x: index * 255
                        width: 255
                        height: 92

                        Rectangle {
                            x: moment.index === 0 ? 0 : moment.index === 1 ? 120 : 230
                            y: moment.index === 2 ? 8 : 12
                            width: moment.index === 2 ? 24 : 14
                            height: width
                            radius: moment.index === 2 ? 12 : 0
                            color: moment.index === 2 ? Theme.p4 : Theme.text
                        }
                        StationText {
                            y: 36
                            width: 250
                            height: 28
                            strong: true
                            horizontalAlignment: moment.index === 0 ? Text.AlignLeft : moment.index === 1 ? Text.AlignHCenter : Text.AlignRight
                            text: moment.modelData
                        }
                        StationText {
                            y: 64
                            width: 250
                            height: 28
                            quiet: true
                            horizontalAlignment: moment.index === 0 ? Text.AlignLeft : moment.index === 1 ? Text.AlignHCenter : Text.AlignRight
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: 15
                            text: root.station.conflict.events[moment.index] ?? ""
                        }
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
        parts: false

        FactList {
            x: 20
            y: 212
            width: 460
            facts: root.station.sideRows
            split: 150
            step: 42
            size: 26
        }
    }
    SideKeys {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 532
    }
}
