import QtQuick
import Gemba.Desk
import Gemba.Ui

// A word in a frame: a role, a filter in force. With `removable` it can be pressed away.
Item {
    id: root

    property string text
    property string icon
    property bool quiet: false
    property bool interactive: false
    property bool removable: false
    property string removeName: text

    signal removed()

    readonly property color ink: interactive ? Theme.interactive : quiet ? Theme.muted : Theme.text

    implicitHeight: 20
    implicitWidth: row.implicitWidth + 12
    activeFocusOnTab: removable

    Accessible.role: removable ? Accessible.Button : Accessible.StaticText
    Accessible.name: removable ? removeName : text
    Accessible.focusable: removable
    Accessible.onPressAction: if (root.removable) root.removed()
    Keys.onReturnPressed: if (root.removable) root.removed()
    Keys.onSpacePressed: if (root.removable) root.removed()
    Keys.onDeletePressed: if (root.removable) root.removed()

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: "transparent"
        border.width: 1
        border.color: root.interactive ? Theme.interactive : root.quiet ? Theme.line : Theme.lineStrong
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: 4

        DeskIcon {
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: 12
            height: 12
            picture: root.icon
            color: root.ink
        }
        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.ink
            small: true
            spoken: false
        }
        DeskIcon {
            visible: root.removable
            anchors.verticalCenter: parent.verticalCenter
            width: 10
            height: 10
            picture: "close"
            color: root.ink
        }
    }
    FocusRing {
        target: root
    }
    MouseArea {
        anchors.fill: parent
        enabled: root.removable
        onClicked: root.removed()
    }
}
