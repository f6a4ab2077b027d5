import QtQuick
import Gemba.Desk
import Gemba.Ui

// How far something is, as a bar and in words. Where nobody knows how much there is, the bar is hatched.
Item {
    id: root

    property string text
    // 0 to 1; negative: unknown.
    property real share: -1

    width: parent ? parent.width : 0
    implicitHeight: 32
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.share < 0 ? root.text : qsTr("%1 %, %2").arg(Math.round(root.share * 100)).arg(root.text)

    Rectangle {
        id: bar
        y: 4
        width: parent.width
        height: 8
        radius: 2
        color: Theme.ground
        border.width: 1
        border.color: Theme.line
    }
    Hatch {
        visible: root.share < 0
        anchors.fill: bar
        tokens: Theme.tokens
    }
    Rectangle {
        visible: root.share >= 0
        anchors.left: bar.left
        y: bar.y
        width: bar.width * Math.max(0, Math.min(1, root.share))
        height: bar.height
        radius: 2
        color: Theme.interactive
    }
    DeskText {
        y: 14
        width: parent.width
        text: root.text
        small: true
        quiet: true
        spoken: false
    }
}
