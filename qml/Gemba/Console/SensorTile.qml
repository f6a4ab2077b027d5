import QtQuick
import Gemba.Desk
import Gemba.Ui

// One value of the overview: large with its condition where it is abnormal, small where it is not. Never without its age and
// its place between its limits; silence is hatched and struck, never zero.
Item {
    id: root

    required property string tileKey
    required property string sensor
    required property string tag
    required property string name
    required property string value
    required property string unit
    required property string age
    required property string rate
    required property string condition
    required property string since
    required property string spoken
    required property int priority
    required property int look
    required property bool large
    required property bool stale
    required property bool hasBar
    required property double figure
    required property trace history
    required property scale scaling

    readonly property color mark: priority === 1 ? Theme.p1 : priority === 2 ? Theme.p2 : priority === 3 ? Theme.p3 : priority === 4 ? Theme.p4 : "transparent"

    // Between the marker and the age, whichever way the line runs.
    readonly property real titleRoom: width - (priority > 0 ? (large ? 43 : 28) : (large ? 16 : 8)) - ageText.implicitWidth - 16

    signal pressed()

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.onPressAction: root.pressed()
    Keys.onReturnPressed: root.pressed()
    Keys.onEnterPressed: root.pressed()
    Keys.onSpacePressed: root.pressed()

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.raised
        border.width: root.stale ? 0 : 1
        border.color: root.large ? Theme.lineStrong : Theme.line
    }
    Hatch {
        visible: root.stale
        anchors.fill: parent
        opacity: 0.45
        tokens: Theme.tokens
    }
    DashedFrame {
        visible: root.stale
        anchors.fill: parent
        tokens: Theme.tokens
    }
    Rectangle {
        visible: root.large && root.priority > 0
        anchors.left: parent.left
        width: 4
        height: parent.height
        color: root.mark
    }
    AlarmMarker {
        id: marker
        visible: root.priority > 0
        anchors.left: parent.left
        anchors.leftMargin: root.large ? 10 : 2
        y: root.large ? 3 : 1
        size: root.large ? 18 : 15
        priority: Math.max(1, root.priority)
        look: root.look
        still: root.stale
    }
    DeskText {
        id: title
        anchors.left: marker.visible ? marker.right : parent.left
        anchors.leftMargin: marker.visible ? (root.large ? 6 : 2) : (root.large ? 16 : 8)
        y: root.large ? 7 : 5
        width: Math.min(implicitWidth, root.titleRoom)
        text: root.name
        strong: root.large
        small: !root.large
        quiet: !root.large && root.priority === 0
        spoken: false
    }
    DeskText {
        visible: root.large && title.width + implicitWidth + 8 <= root.titleRoom
        anchors.left: title.right
        anchors.leftMargin: 8
        anchors.baseline: title.baseline
        text: root.tag
        quiet: true
        spoken: false
    }
    DeskText {
        id: ageText
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: title.y
        // Without a value there was never one that could be old.
        text: root.stale && root.hasBar ? qsTr("%1 old").arg(root.age) : root.age
        small: true
        strong: root.stale
        quiet: !root.stale
        spoken: false
    }
    DeskText {
        id: figureText
        visible: root.value !== ""
        anchors.left: parent.left
        anchors.leftMargin: root.large ? 16 : 8
        y: root.large ? 28 : 24
        text: root.value
        color: root.sensor === "" ? Theme.text : root.stale ? Theme.muted : Theme.live
        font.pixelSize: root.sensor === "" ? Theme.deskBody : root.large ? Theme.deskValue : Theme.deskTitle
        font.strikeout: root.stale && root.sensor !== ""
        strong: root.sensor === ""
        lineHeight: root.sensor === "" ? 22 : root.large ? 34 : 26
        spoken: false
    }
    DeskText {
        id: unitText
        visible: figureText.visible
        anchors.left: figureText.right
        anchors.leftMargin: 4
        anchors.baseline: figureText.baseline
        anchors.baselineOffset: lift - figureText.lift
        text: root.unit
        small: !root.large
        quiet: true
        spoken: false
    }
    DeskText {
        visible: root.large && figureText.visible && root.rate !== "" && unitText.x + unitText.width + implicitWidth + 24 < root.width - 180
        anchors.left: unitText.right
        anchors.leftMargin: 12
        anchors.baseline: unitText.baseline
        text: root.rate
        small: true
        quiet: true
        spoken: false
    }
    Sparkline {
        visible: root.sensor !== ""
        anchors.right: bar.left
        anchors.rightMargin: root.large ? 14 : 6
        y: root.large ? 26 : 22
        width: root.large ? 112 : Math.min(56, root.width - 130)
        height: root.large ? 34 : 28
        tokens: Theme.tokens
        trace: root.history
        scaling: root.scaling
        stale: root.stale
    }
    LimitBar {
        id: bar
        visible: root.hasBar
        anchors.right: parent.right
        anchors.rightMargin: 6
        y: root.large ? 24 : 20
        width: 22
        height: root.large ? 58 : 32
        tokens: Theme.tokens
        scaling: root.scaling
        value: root.figure
        known: root.hasBar
        stale: root.stale
    }
    DeskText {
        id: conditionText
        visible: root.large
        anchors.left: parent.left
        anchors.leftMargin: 16
        y: 64
        width: Math.min(implicitWidth, root.width - 60)
        text: root.condition
        small: true
        strong: true
        spoken: false
    }
    DeskText {
        visible: root.large
        anchors.left: conditionText.right
        anchors.leftMargin: 10
        anchors.right: parent.right
        anchors.rightMargin: 40
        y: 64
        text: root.since
        small: true
        spoken: false
    }
    FocusRing {
        target: root
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.pressed()
    }
}
