import QtQuick
import Gemba.Desk
import Gemba.Ui

// An action that is only words, inside a line of text.
Item {
    id: root

    property string text
    property bool small: true

    signal clicked()

    function press(): void {
        if (root.enabled)
            root.clicked();
    }

    implicitWidth: label.implicitWidth
    implicitHeight: label.implicitHeight
    activeFocusOnTab: enabled && visible

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: enabled
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()
    Keys.onSpacePressed: root.press()

    DeskText {
        id: label
        width: root.width
        text: root.text
        small: root.small
        color: root.enabled ? Theme.interactive : Theme.disabled
        font.underline: pointer.hovered && root.enabled
        spoken: false
    }
    Item {
        id: ring
        anchors.fill: parent
        anchors.margins: -3

        FocusRing {
            target: root
        }
    }
    HoverHandler {
        id: pointer
        cursorShape: Qt.PointingHandCursor
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
