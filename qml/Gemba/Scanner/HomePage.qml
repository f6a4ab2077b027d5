import QtQuick
import Gemba.Scanner
import Gemba.Ui

// Nothing is open: what can be scanned, which parents are open nearby, what this station did today.
Item {
    id: root

    required property StationController station

    Rectangle {
        id: main
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
        Accessible.name: root.station.plain.title.replace("\n", " ") + ". " + root.station.plain.note

        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 40
            y: 34
            width: 530
            height: 210
            size: 92
            strong: true
            lineHeight: 0.8
            fontSizeMode: Text.Fit
            minimumPixelSize: 40
            elide: Text.ElideNone
            text: root.station.plain.title
        }
        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 40
            y: 250
            width: 530
            height: 80
            size: 35
            quiet: true
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: 20
            text: root.station.plain.note
        }
        BagPicture {
            anchors.right: parent.right
            anchors.rightMargin: 44
            y: 34
            width: 196
            height: 232
            tokens: Theme.tokens
        }
        FactList {
            x: 40
            y: 340
            width: 750
            facts: root.station.rows
        }
    }
    StationText {
        anchors.left: parent.left
        anchors.leftMargin: 858
        y: 68
        width: 320
        height: 30
        quiet: true
        text: root.station.summary.caption
    }
    StationText {
        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 68
        height: 30
        quiet: true
        text: root.station.summary.since
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 104
        spacing: 12

        Repeater {
            model: root.station.sideRows

            Item {
                id: card
                required property string title
                required property string note
                required property int number
                required property int total

                width: 500
                height: 104
                activeFocusOnTab: true
                Accessible.role: Accessible.Button
                Accessible.name: title + ", " + number + "/" + total + ", " + note
                Accessible.focusable: true
                Accessible.onPressAction: root.station.scan(card.title)
                Keys.onReturnPressed: root.station.scan(card.title)
                Keys.onSpacePressed: root.station.scan(card.title)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.corner
                    color: Theme.raised
                    border.width: card.activeFocus ? 3 : 1
                    border.color: card.activeFocus ? Theme.interactive : Theme.lineStrong
                }
                StationText {
                    anchors.left: parent.left
                    anchors.leftMargin: 20
                    y: 12
                    width: 270
                    height: 50
                    size: 36
                    strong: true
                    text: card.title
                }
                StationText {
                    anchors.left: parent.left
                    anchors.leftMargin: 20
                    y: 60
                    width: 270
                    height: 30
                    quiet: true
                    text: card.note
                }
                Item {
                    anchors.right: parent.right
                    anchors.rightMargin: 20
                    y: 12
                    width: 172
                    height: 56

                    StationText {
                        id: of
                        x: 172 - width
                        y: 46 - baselineOffset
                        size: 26
                        quiet: true
                        verticalAlignment: Text.AlignTop
                        text: "/" + card.total
                    }
                    StationText {
                        x: of.x - width
                        y: 46 - baselineOffset
                        size: 44
                        strong: true
                        color: Theme.live
                        verticalAlignment: Text.AlignTop
                        text: card.number
                    }
                }
                Rectangle {
                    anchors.right: parent.right
                    anchors.rightMargin: 20
                    y: 72
                    width: 172
                    height: 10
                    radius: 2
                    color: Theme.band

                    Rectangle {
                        width: parent.width * Math.min(1, card.total > 0 ? card.number / card.total : 0)
                        height: 10
                        radius: 2
                        color: Theme.live
                    }
                }
                MouseArea {
                    anchors.fill: parent
                    onClicked: root.station.scan(card.title)
                }
            }
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 452
        width: 500
        height: 176
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 20
            y: 14
            width: 300
            height: 28
            quiet: true
            text: root.station.summary.figureText
        }
        StationText {
            anchors.right: parent.right
            anchors.rightMargin: 20
            y: 14
            height: 28
            quiet: true
            text: root.station.summary.foot
        }
        Row {
            anchors.left: parent.left
            anchors.leftMargin: 20
            y: 52

            Repeater {
                model: root.station.summary.texts

                Item {
                    id: total
                    required property string modelData
                    required property int index

                    width: 460 / 3
                    height: 110

                    StationText {
                        anchors.left: parent.left
                        width: parent.width - 8
                        height: 68
                        size: 54
                        strong: true
                        color: Theme.live
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 24
                        text: root.station.summary.counts[total.index] ?? ""
                    }
                    StationText {
                        anchors.left: parent.left
                        y: 66
                        width: parent.width - 8
                        height: 32
                        size: 24
                        quiet: true
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 15
                        text: total.modelData
                    }
                }
            }
        }
    }
    StationText {
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 634
        width: 900
        height: 24
        size: 18
        quiet: true
        text: qsTr("Command codes: scan them from this screen or from the printed card")
    }
    StationText {
        anchors.right: parent.right
        anchors.rightMargin: 12
        y: 634
        height: 24
        size: 18
        quiet: true
        text: qsTr("they work on every page")
    }
}
