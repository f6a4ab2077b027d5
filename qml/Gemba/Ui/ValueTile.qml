import QtQuick
import Gemba.Ui

// One measured value: never without its quality, its age and its place between its limits.
Item {
    id: root

    property string tag
    property string name
    property string valueText
    property string unit
    property string qualityText
    property string ageText
    property string rateText
    property string rateUnit
    property int rateStep: 0
    property string conditionText
    property string limitName
    property string staleText
    property bool stale: false
    property bool known: true
    property bool doubtful: false
    property bool chosen: false
    property int alarmPriority: 0
    property int alarmLook: AlarmShape.Idle
    property double value: 0
    property trace history
    property scale scaling
    property alias limitTexts: bar.limitTexts
    property real start: 0
    property string spoken
    property bool wide: false

    // A doubtful value says why instead of how fast it changes: there is no room for both.
    readonly property bool rateShown: known && !stale && !doubtful && !(wide && conditionText !== "")
    readonly property real rateLine: wide ? 108 : footLine
    readonly property real footLine: wide ? 134 : 228

    signal pressed()

    width: 216
    height: 240
    x: parent && Theme.mirrored ? parent.width - start - width : start
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.onPressAction: root.pressed()
    Keys.onReturnPressed: root.pressed()
    Keys.onEnterPressed: root.pressed()
    Keys.onSpacePressed: root.pressed()

    Panel {
        width: root.width
        height: root.height
        chosen: root.chosen
        stale: root.stale
        alarmPriority: root.alarmPriority
    }
    Item {
        id: block
        x: Theme.mirrored ? root.width - width : 0
        width: root.wide ? 204 : root.width
        height: root.height

        Label {
            id: tagLabel
            start: 12
            line: 32
            size: Theme.title
            strong: true
            text: root.tag
        }
        Label {
            start: Math.max(52, 12 + tagLabel.width + 12)
            line: 32
            room: block.width - start - (root.alarmPriority > 0 ? 52 : 12)
            quiet: true
            text: root.name
        }
        AlarmMarker {
            visible: root.alarmPriority > 0
            x: Theme.mirrored ? 10 : block.width - width - 10
            y: 6
            priority: Math.max(1, root.alarmPriority)
            look: root.alarmLook
        }
        Item {
            id: figures
            x: Theme.mirrored ? block.width - width - 12 : 12
            width: number.width + 5 + unitLabel.width
            height: root.height

            Text {
                id: number
                y: 78 - baselineOffset
                text: root.valueText
                color: root.stale || root.doubtful ? Theme.muted : Theme.live
                font.pixelSize: Theme.value
                font.bold: !root.stale
                Accessible.ignored: true
            }
            Text {
                id: unitLabel
                x: number.width + 5
                y: 78 - baselineOffset
                text: root.unit
                color: Theme.muted
                font.pixelSize: Theme.title
                Accessible.ignored: true
            }
        }
        TextMetrics {
            id: conditionMeasure
            font.family: conditionLabel.font.family
            font.bold: true
            font.pixelSize: Theme.caption
            text: root.conditionText
        }
        Label {
            id: conditionLabel
            visible: !root.stale
            end: root.wide ? -1 : 12
            start: 12
            line: root.wide ? 106 : 78
            strong: true
            room: root.wide ? block.width - 24 : block.width - figures.width - 26
            text: root.limitName !== "" && conditionMeasure.advanceWidth > room ? root.limitName : root.conditionText
        }
        Rectangle {
            visible: root.stale && root.known
            x: 8
            y: 63
            width: block.width - 20
            height: 2
            color: Theme.muted
        }
        Rectangle {
            visible: root.stale
            x: Theme.mirrored ? edge : block.width - width - edge
            readonly property real edge: root.wide ? block.width - width - 12 : 12
            y: root.wide ? 84 : 50
            width: ageTag.width + 16
            height: 28
            radius: Theme.corner
            color: Theme.text

            Label {
                id: ageTag
                start: 8
                line: 21
                strong: true
                color: Theme.panel
                room: root.width - 40
                text: root.ageText
            }
        }
        Label {
            visible: root.stale
            start: 12
            line: root.footLine
            size: Theme.caption
            room: block.width - 16
            text: root.staleText
        }
        Label {
            id: qualityLabel
            visible: !root.stale
            start: 12
            line: root.footLine
            size: Theme.caption
            room: block.width - 24
            text: root.qualityText
        }
        Label {
            visible: !root.stale && !root.doubtful
            start: 12 + qualityLabel.width + 4
            line: root.footLine
            size: Theme.caption
            quiet: true
            text: root.ageText
        }
        Icon {
            visible: root.rateShown
            x: Theme.mirrored ? 12 : block.width - 12 - width
            y: root.rateLine - 16
            width: 20
            height: 20
            name: "arrow"
            color: Theme.muted
            turn: -45 * root.rateStep
        }
        Label {
            id: rateUnitLabel
            visible: root.rateShown
            end: 36
            line: root.rateLine
            size: Theme.caption
            quiet: true
            text: root.rateUnit
        }
        Label {
            visible: root.rateShown
            end: 36 + rateUnitLabel.width + 4
            line: root.rateLine
            size: Theme.caption
            text: root.rateText
        }
    }
    Sparkline {
        id: spark
        x: root.wide && !Theme.mirrored ? block.width : 12
        y: root.wide ? 16 : 92
        width: root.wide ? root.width - block.width - 88 : root.width - 88
        height: 116
        tokens: Theme.tokens
        trace: root.history
        scaling: root.scaling
        stale: root.stale
    }
    LimitBar {
        id: bar
        x: spark.x + spark.width
        y: spark.y
        width: 72
        height: 116
        tokens: Theme.tokens
        scaling: root.scaling
        value: root.value
        known: root.known
        stale: root.stale
    }
    FocusRing {
        target: root
    }
    MouseArea {
        anchors.fill: parent
        onClicked: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.pressed();
        }
    }
}
