import QtQuick
import Gemba.Scanner
import Gemba.Ui

// One great figure and what it is made of.
Rectangle {
    id: root

    required property StationController station
    property bool parts: true

    width: 500
    height: 452
    radius: Theme.corner
    color: Theme.raised
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: station.summary.caption + ": " + station.summary.figure + " " + station.summary.figureText + ". " + station.summary.foot

    StationText {
        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 14
        width: 460 - since.width - 12
        height: 28
        quiet: true
        text: root.station.summary.caption
    }
    StationText {
        id: since
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 14
        height: 28
        quiet: true
        text: root.station.summary.since
    }
    StationText {
        id: figure
        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 190 - baselineOffset
        size: 164
        strong: true
        color: Theme.live
        verticalAlignment: Text.AlignTop
        text: root.station.summary.figure
    }
    StationText {
        anchors.left: figure.right
        anchors.leftMargin: 18
        y: 190 - baselineOffset
        width: 440 - figure.width
        size: 46
        quiet: true
        verticalAlignment: Text.AlignTop
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 20
        text: root.station.summary.figureText
    }
    Row {
        id: bar
        readonly property int all: root.station.summary.checked + root.station.summary.unsure + root.station.summary.sent
        visible: root.parts && all > 0
        x: 20
        y: 214
        width: 460
        height: 22
        spacing: 4
        LayoutMirroring.enabled: false

        Rectangle {
            visible: root.station.summary.checked > 0
            width: Math.max(18, (460 - 60) * root.station.summary.checked / Math.max(1, bar.all))
            height: 22
            radius: 2
            color: Theme.live
        }
        Rectangle {
            visible: root.station.summary.unsure > 0
            width: Math.max(26, (460 - 60) * root.station.summary.unsure / Math.max(1, bar.all))
            height: 22
            radius: 2
            color: "transparent"
            border.width: 2
            border.color: Theme.text

            Hatch {
                anchors.fill: parent
                anchors.margins: 2
                tokens: Theme.tokens
            }
        }
        Rectangle {
            visible: root.station.summary.sent > 0
            width: Math.max(18, (460 - 60) * root.station.summary.sent / Math.max(1, bar.all))
            height: 22
            radius: 2
            color: "transparent"
            border.width: 3
            border.color: Theme.text
        }
    }
    Column {
        visible: root.parts
        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 250

        Repeater {
            model: root.parts ? root.station.summary.texts : []

            Item {
                id: part
                required property string modelData
                required property int index

                width: 460
                height: 42

                FateSign {
                    anchors.left: parent.left
                    y: 6
                    width: 30
                    height: 30
                    fate: part.index === 0 ? "ok" : part.index === 1 ? "unsure" : "sent"
                    tokens: Theme.tokens
                }
                StationText {
                    id: partCount
                    anchors.left: parent.left
                    anchors.leftMargin: 40
                    width: 52
                    height: 42
                    size: 28
                    strong: true
                    horizontalAlignment: Text.AlignRight
                    text: root.station.summary.counts[part.index] ?? ""
                }
                StationText {
                    anchors.left: partCount.right
                    anchors.leftMargin: 14
                    width: 350
                    height: 42
                    size: 28
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 18
                    text: part.modelData
                }
            }
        }
    }
    Rectangle {
        visible: root.station.summary.foot !== ""
        x: 20
        y: 384
        width: 460
        height: 1
        color: Theme.line
    }
    StationText {
        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 386
        width: 460
        height: 62
        size: 24
        strong: true
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 16
        text: root.station.summary.foot
    }
}
