import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// The trend with its heading and its statistics.
Panel {
    id: root

    required property TrendModel trend
    property bool cursorAllowed: false
    readonly property bool narrow: width < 500
    // In a narrow panel the cursor's figures need the room of the heading.
    readonly property bool headed: !narrow || trend.cursorTime === 0

    stale: trend.stale

    Label {
        id: tagLabel
        visible: root.headed
        start: 12
        line: 32
        size: Theme.title
        strong: true
        text: root.trend.tag
    }
    Label {
        id: nameLabel
        visible: root.headed
        start: tagLabel.start + tagLabel.width + 6
        line: 32
        quiet: true
        text: root.trend.name
    }
    Label {
        visible: root.headed
        start: nameLabel.start + nameLabel.width + 12
        line: 32
        size: Theme.caption
        quiet: true
        text: root.trend.spanText
    }
    Item {
        id: statistics
        visible: !root.narrow && root.trend.minText !== ""
        x: Theme.mirrored ? 12 : root.width - width - 12
        width: row.width
        height: 40

        Row {
            id: row
            spacing: 4

            Repeater {
                model: [qsTr("min"), root.trend.minText, qsTr("mean"), root.trend.meanText, qsTr("max"), root.trend.maxText, root.trend.unit]

                Text {
                    required property string modelData
                    required property int index

                    y: 32 - baselineOffset
                    rightPadding: !Theme.mirrored && (index === 1 || index === 3) ? 5 : 0
                    leftPadding: Theme.mirrored && (index === 1 || index === 3) ? 5 : 0
                    text: modelData
                    color: index % 2 === 1 ? Theme.text : Theme.muted
                    font.pixelSize: Theme.caption
                    Accessible.ignored: true
                }
            }
        }
    }
    StateView {
        anchors.fill: parent
        visible: root.trend.loading || root.trend.failure !== ""
        loading: root.trend.loading
        icon: "trend"
        title: qsTr("No history")
        note: root.trend.failure
    }
    TrendView {
        anchors.fill: parent
        visible: root.trend.failure === "" && !root.trend.loading
        history: root.trend.history
        scaling: root.trend.scaling
        stale: root.trend.stale
        limitTexts: root.trend.limitTexts
        tickTimes: root.trend.tickTimes
        tickTexts: root.trend.tickTexts
        gapTitle: root.trend.gapTitle
        gapTexts: root.trend.gapTexts
        staleText: root.trend.staleText
        valueText: root.trend.valueText
        alarmAt: root.trend.alarmAt
        alarmPriority: root.trend.alarmPriority
        plotRightMargin: root.width > 1000 ? 80 : 64
        cursorAllowed: root.cursorAllowed
        cursorTime: root.trend.cursorTime
        cursorValue: root.trend.cursorValue
        cursorHasValue: root.trend.cursorHasValue
        cursorValueText: root.trend.cursorValueText
        cursorUnit: root.trend.unit
        cursorNote: root.trend.cursorNote
        cursorTimeText: root.trend.cursorTimeText
        spoken: root.trend.spoken
        onCursorRequested: timeMs => root.trend.setCursor(timeMs)
        onCursorStepped: direction => root.trend.stepCursor(direction)
    }
}
