import QtQuick
import Gemba.Desk
import Gemba.Ui

// Plain, primary or danger; `small` stands inside a line. Danger is an outline, not an alarm colour: the words say what
// will happen.
Item {
    id: root

    property string text
    property string icon
    property bool primary: false
    property bool danger: false
    property bool small: false
    // Why it is off, or what it will do; read out and shown while the pointer rests on it.
    property string hint
    property string spokenName: text
    property alias hovered: pointer.hovered

    signal clicked()

    readonly property color ink: !enabled ? Theme.disabled : primary ? Theme.onInteractive : Theme.text

    function press(): void {
        if (root.enabled)
            root.clicked();
    }

    implicitHeight: small ? Theme.inlineControl : Theme.control
    // Of the words themselves, not of the row: its width follows the button's.
    implicitWidth: (icon !== "" ? 16 : 0) + (icon !== "" && text !== "" ? 8 : 0) + (text !== "" ? label.implicitWidth : 0)
                   + (small || text === "" ? 16 : 24)
    activeFocusOnTab: enabled

    Accessible.role: Accessible.Button
    Accessible.name: spokenName
    Accessible.description: hint
    Accessible.focusable: enabled
    Accessible.onPressAction: root.press()

    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()
    Keys.onSpacePressed: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: !root.enabled ? "transparent"
             : root.primary ? Theme.interactive
             : area.pressed ? Theme.ground : Theme.raised
        border.width: root.danger && root.enabled ? 2 : root.primary && root.enabled ? 0 : 1
        border.color: !root.enabled ? Theme.line : root.danger ? Theme.text : Theme.lineStrong
    }
    Row {
        id: content
        anchors.centerIn: parent
        spacing: 8

        DeskIcon {
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            picture: root.icon
            color: root.ink
        }
        DeskText {
            id: label
            visible: root.text !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(0, root.width - (root.small ? 16 : 24) - (root.icon !== "" ? 24 : 0)))
            text: root.text
            color: root.ink
            strong: root.primary || root.danger
            small: root.small
            spoken: false
        }
    }
    Rectangle {
        visible: area.pressed && root.primary
        anchors.fill: parent
        anchors.margins: 3
        color: "transparent"
        radius: 2
        border.width: 1
        border.color: Theme.onInteractive
    }
    FocusRing {
        target: root
    }
    HoverHandler {
        id: pointer
    }
    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.press();
        }
    }
}
