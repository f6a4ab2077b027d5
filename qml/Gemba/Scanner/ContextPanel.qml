import QtQuick
import Gemba.Scanner
import Gemba.Ui

// The parent or bill that is open: how full it is and whether the scale agrees.
Rectangle {
    id: root

    required property StationController station
    readonly property bool empty: station.context.code === ""

    width: 500
    height: 452
    radius: Theme.corner
    color: Theme.raised
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: station.context.spoken

    StationText {
        visible: root.empty
        anchors.fill: parent
        anchors.margins: 20
        horizontalAlignment: Text.AlignHCenter
        quiet: true
        size: 28
        wrapMode: Text.Wrap
        text: qsTr("No parent is open here.")
    }
    Item {
        visible: !root.empty
        x: 20
        width: 460
        height: parent.height

        StationText {
            anchors.left: parent.left
            y: 14
            width: 460 - since.width - 12
            height: 28
            quiet: true
            text: root.station.context.caption
        }
        StationText {
            id: since
            anchors.right: parent.right
            y: 14
            height: 28
            quiet: true
            text: root.station.context.since
        }
        StationText {
            anchors.left: parent.left
            y: 42
            width: 460
            height: 84
            size: 76
            strong: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 30
            text: root.station.context.code
        }
        Item {
            id: figure
            anchors.left: parent.left
            y: 134
            width: count.width + capacity.width + 8
            height: 160

            StationText {
                id: count
                y: 148 - baselineOffset
                size: 164
                strong: true
                color: Theme.live
                verticalAlignment: Text.AlignTop
                text: root.station.context.count
                font.letterSpacing: -4
            }
            StationText {
                id: capacity
                x: count.width + 8
                y: 148 - baselineOffset
                size: 80
                quiet: true
                verticalAlignment: Text.AlignTop
                text: root.station.context.capacity
            }
        }
        StationText {
            anchors.right: parent.right
            y: 192
            height: 58
            size: 52
            strong: true
            text: root.station.context.toGo
        }
        StationText {
            anchors.right: parent.right
            y: 246
            width: Math.min(implicitWidth, 456 - figure.width)
            height: 32
            size: 26
            quiet: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 16
            text: root.station.context.toGoText
        }
        Cells {
            y: 300
            width: 460
            total: root.station.context.total
            filled: root.station.context.filled
            queued: root.station.context.queued
            newest: root.station.context.newest
        }
        StationText {
            visible: text !== ""
            anchors.left: parent.left
            y: 354
            width: 460
            height: 34
            size: 24
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 16
            text: root.station.context.extra
        }
        Rectangle {
            y: 392
            width: 460
            height: 1
            color: Theme.line
        }
        StationText {
            id: scaleCaption
            anchors.left: parent.left
            y: 394
            height: 56
            quiet: true
            text: qsTr("Scale")
        }
        StationText {
            id: scale
            anchors.left: scaleCaption.right
            anchors.leftMargin: 8
            y: 394
            height: 56
            size: 30
            strong: true
            quiet: root.station.context.scale === ""
            text: root.station.context.scale !== "" ? root.station.context.scale : "–"
        }
        WeightGauge {
            visible: root.station.context.scale !== ""
            anchors.left: scale.right
            anchors.leftMargin: 14
            y: 414
            width: Math.max(40, Math.min(92, 460 - scaleCaption.width - scale.width - verdict.width - 46))
            offset: root.station.context.offset
            bad: root.station.context.verdict !== ""
        }
        Row {
            id: verdict
            anchors.right: parent.right
            y: 394
            height: 56
            spacing: 8

            AlarmShape {
                visible: root.station.context.verdict !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: 34
                height: 34
                priority: 2
                look: AlarmShape.Acknowledged
                tokens: Theme.tokens
            }
            StationText {
                height: 56
                size: 24
                strong: root.station.context.verdict !== ""
                quiet: root.station.context.verdict === ""
                text: root.station.context.verdict !== "" ? root.station.context.verdict : root.station.context.nominal
            }
        }
    }
}
