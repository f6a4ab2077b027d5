import QtQuick
import Gemba.Console
import Gemba.Desk
import Gemba.Ui

// One history: which sensor, its value now, the least and most of the span, and the line between its limits.
Item {
    id: root

    required property TrendTrack track
    property string gapTitle

    signal closed()
    signal cursorRequested(double timeMs)
    signal cursorStepped(int direction)

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line
    }
    Row {
        x: Theme.mirrored ? parent.width - width - 12 : 12
        y: 6
        spacing: 8

        DeskText {
            text: root.track.tag
            strong: true
        }
        DeskText {
            text: root.track.name
        }
        DeskText {
            text: root.track.failure !== "" ? root.track.failure : root.track.statistics !== "" ? root.track.statistics + " " + root.track.unit : ""
            quiet: true
        }
    }
    Button {
        anchors.right: parent.right
        anchors.rightMargin: 6
        y: 4
        small: true
        icon: "close"
        spokenName: qsTr("Hide %1").arg(root.track.tag)
        onClicked: root.closed()
    }
    TrendView {
        id: view
        anchors.fill: parent
        anchors.margins: 1
        anchors.topMargin: 28
        LayoutMirroring.enabled: false
        plotLeft: 92
        plotTop: 44
        plotRightMargin: 72
        plotBottomMargin: 32
        cursorAllowed: true
        history: root.track.history
        scaling: root.track.scaling
        stale: root.track.stale
        limitTexts: root.track.limitTexts
        tickTimes: root.track.tickTimes
        tickTexts: root.track.tickTexts
        gapTitle: root.gapTitle
        gapTexts: root.track.gapTexts
        valueText: root.track.nowText
        spoken: root.track.spoken
        cursorTime: root.track.cursorTime
        cursorValue: root.track.cursorValue
        cursorHasValue: root.track.cursorHasValue
        cursorValueText: root.track.cursorValueText
        cursorUnit: root.track.unit
        cursorNote: root.track.cursorNote
        cursorTimeText: root.track.cursorTimeText
        onCursorRequested: timeMs => root.cursorRequested(timeMs)
        onCursorStepped: direction => root.cursorStepped(direction)
    }
}
