import QtQuick
import Gemba.Ui

// A flat box of the layout. `start` counts from the reading edge. An alarm gives it a two-pixel outline and a bar on the
// reading edge; stale data a dashed outline.
Item {
    id: root

    property real start: 0
    property bool chosen: false
    property bool stale: false
    property int alarmPriority: 0
    property color fill: chosen ? Theme.raised : Theme.panel
    property color outline: chosen ? Theme.lineStrong : Theme.line
    readonly property color alarmColor: alarmPriority === 1 ? Theme.p1
                                      : alarmPriority === 2 ? Theme.p2
                                      : alarmPriority === 3 ? Theme.p3 : Theme.p4

    x: parent && Theme.mirrored ? parent.width - start - width : start

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.fill
        border.width: root.stale ? 0 : root.alarmPriority > 0 ? 2 : 1
        border.color: root.alarmPriority > 0 ? root.alarmColor : root.outline
    }
    Rectangle {
        visible: root.alarmPriority > 0
        x: Theme.mirrored ? root.width - 4 : 0
        width: 4
        height: root.height
        radius: 2
        color: root.alarmColor
    }
    Loader {
        anchors.fill: parent
        active: root.stale
        sourceComponent: DashedFrame {
            tokens: Theme.tokens
        }
    }
}
