import QtQuick
import Gemba.Desk
import Gemba.Ui

// Ticked or not. It only asks: whoever owns the state changes it on `toggled`.
Item {
    id: root

    property string text
    property string spokenName: text
    property bool checked: false

    signal toggled()

    function press(): void {
        if (root.enabled)
            root.toggled();
    }

    implicitHeight: 20
    implicitWidth: 16 + (text === "" ? 0 : 8 + label.implicitWidth)
    activeFocusOnTab: enabled

    Accessible.role: Accessible.CheckBox
    Accessible.name: spokenName
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.focusable: enabled
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()
    Keys.onSpacePressed: root.press()
    Keys.onReturnPressed: root.press()

    Rectangle {
        id: box
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 16
        height: 16
        radius: 2
        color: root.checked && root.enabled ? Theme.interactive : Theme.raised
        border.width: 1
        border.color: !root.enabled ? Theme.line : root.checked ? Theme.interactive : Theme.lineStrong

        DeskIcon {
            anchors.centerIn: parent
            visible: root.checked
            width: 12
            height: 12
            picture: "check"
            color: root.enabled ? Theme.onInteractive : Theme.disabled
        }
    }
    DeskText {
        id: label
        visible: root.text !== ""
        anchors.left: box.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.enabled ? Theme.text : Theme.disabled
        spoken: false
    }
    Item {
        anchors.fill: parent
        anchors.margins: -3

        FocusRing {
            target: root
        }
    }
    MouseArea {
        anchors.fill: parent
        anchors.margins: -4
        onClicked: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.press();
        }
    }
}
