import QtQuick
import Gemba.Ui

// History of one quantity with its threshold bands. Dragging sets a cursor whose texts the owner supplies: the view
// knows pixels and times, not words.
Item {
    id: root

    property trace history
    property scale scaling
    property alias stale: plot.stale
    property alias limitTexts: plot.limitTexts
    property alias tickTimes: plot.tickTimes
    property alias tickTexts: plot.tickTexts
    property alias gapTitle: plot.gapTitle
    property alias gapTexts: plot.gapTexts
    property alias staleText: plot.staleText
    property alias valueText: plot.valueText
    property alias alarmAt: plot.alarmAt
    property alias alarmPriority: plot.alarmPriority
    property real plotLeft: 96
    property real plotTop: 48
    property real plotRightMargin: 64
    property real plotBottomMargin: 32
    property bool cursorAllowed: false
    // UTC ms; 0 hides the cursor.
    property double cursorTime: 0
    property double cursorValue: 0
    property bool cursorHasValue: false
    property string cursorValueText
    property string cursorUnit
    property string cursorNote
    property string cursorTimeText
    property string spoken

    signal cursorRequested(double timeMs)
    signal cursorStepped(int direction)

    readonly property rect plotArea: Qt.rect(plotLeft, plotTop, width - plotLeft - plotRightMargin,
                                             height - plotTop - plotBottomMargin)
    readonly property double span: history.toMs - history.fromMs
    readonly property bool cursorShown: cursorAllowed && cursorTime > 0 && span > 0
                                        && cursorTime >= history.fromMs && cursorTime <= history.toMs
    readonly property real cursorX: plotArea.x + (span > 0 ? plotArea.width * (cursorTime - history.fromMs) / span : 0)

    function timeAt(x: real): double {
        const part = Math.max(0, Math.min(1, (x - plotArea.x) / plotArea.width));
        return history.fromMs + part * span;
    }

    activeFocusOnTab: cursorAllowed
    Accessible.role: Accessible.Chart
    Accessible.name: spoken
    Accessible.focusable: cursorAllowed
    Accessible.onPressAction: root.cursorRequested(timeAt(plotArea.x + plotArea.width / 2))
    Keys.onLeftPressed: root.cursorStepped(-1)
    Keys.onRightPressed: root.cursorStepped(1)

    TrendPlot {
        id: plot
        anchors.fill: parent
        tokens: Theme.tokens
        trace: root.history
        scaling: root.scaling
        plotLeft: root.plotLeft
        plotTop: root.plotTop
        plotRightMargin: root.plotRightMargin
        plotBottomMargin: root.plotBottomMargin
        coveredX: root.cursorShown ? root.cursorX : -1
    }
    Loader {
        anchors.fill: parent
        active: root.cursorShown
        sourceComponent: Item {
            id: cursor

            Rectangle {
                x: Math.round(root.cursorX) - 1
                y: 36
                width: 2
                height: root.plotArea.y + root.plotArea.height - 36
                color: Theme.interactive
            }
            Rectangle {
                x: Math.max(4, Math.min(root.width - width - 4, Math.round(root.cursorX - width / 2)))
                y: 4
                width: Math.max(readout.width + 48, 160)
                height: 36
                radius: Theme.corner
                color: Theme.raised
                border.width: 1
                border.color: Theme.interactive

                Row {
                    id: readout
                    anchors.centerIn: parent
                    height: 30
                    spacing: 4

                    Text {
                        id: readoutValue
                        visible: root.cursorHasValue
                        text: root.cursorValueText
                        color: Theme.live
                        font.pixelSize: Theme.title
                        font.bold: true
                        Accessible.ignored: true
                    }
                    Text {
                        visible: root.cursorHasValue
                        anchors.baseline: readoutValue.baseline
                        text: root.cursorUnit
                        color: Theme.muted
                        font.pixelSize: Theme.caption
                        Accessible.ignored: true
                    }
                    Item {
                        width: root.cursorHasValue ? 4 : 0
                        height: 1
                    }
                    Text {
                        y: 24 - baselineOffset
                        text: root.cursorNote
                        color: Theme.text
                        font.pixelSize: Theme.body
                        Accessible.ignored: true
                    }
                }
            }
            Rectangle {
                visible: root.cursorHasValue
                x: Math.round(root.cursorX) - width / 2
                y: Math.round(root.yOf(root.cursorValue)) - height / 2
                width: 14
                height: 14
                radius: 7
                color: Theme.panel
                border.width: 3
                border.color: Theme.interactive
            }
            Rectangle {
                id: handle
                x: Math.round(root.cursorX) - 64
                y: root.plotArea.y + root.plotArea.height
                width: 128
                height: 28
                radius: Theme.corner
                color: Theme.interactive

                Text {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 20 - baselineOffset
                    text: root.cursorTimeText
                    color: Theme.onInteractive
                    font.pixelSize: Theme.body
                    font.bold: true
                    Accessible.ignored: true
                }
                Icon {
                    x: 9
                    y: 8
                    width: 12
                    height: 12
                    name: "left"
                    color: Theme.onInteractive
                }
                Icon {
                    x: 107
                    y: 8
                    width: 12
                    height: 12
                    name: "right"
                    color: Theme.onInteractive
                }
            }
        }
    }
    FocusRing {
        target: root
    }
    MouseArea {
        anchors.fill: parent
        enabled: root.cursorAllowed
        preventStealing: true
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.cursorRequested(root.timeAt(mouse.x));
        }
        onPositionChanged: mouse => root.cursorRequested(root.timeAt(mouse.x))
    }

    function yOf(value: double): double {
        const part = (value - scaling.min) / (scaling.max - scaling.min);
        return plotArea.y + plotArea.height * (1 - Math.max(0, Math.min(1, part)));
    }
}
