import QtQuick
import Gemba.Desk
import Gemba.Ui

// One line of a NavRail.
Item {
    id: root

    property string text
    property string icon
    property string end
    property bool endIsKey: false
    // The figure asks for somebody: filled, in the interactive colour.
    property bool endWaits: false
    property bool chosen: false
    property string hint

    signal pressed()

    height: Theme.control
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTab
    Accessible.name: end === "" || endIsKey ? text : text + ", " + end
    Accessible.description: hint
    Accessible.selected: chosen
    Accessible.focusable: true
    Accessible.onPressAction: root.pressed()
    Keys.onReturnPressed: root.pressed()
    Keys.onEnterPressed: root.pressed()
    Keys.onSpacePressed: root.pressed()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: 1
        color: root.chosen || pointer.hovered ? Theme.raised : "transparent"
    }
    Rectangle {
        visible: root.chosen
        anchors.left: parent.left
        y: 4
        width: 4
        height: parent.height - 8
        color: Theme.interactive
    }
    DeskIcon {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        picture: root.icon
        color: root.chosen ? Theme.text : Theme.muted
    }
    DeskText {
        anchors.left: picture.right
        anchors.leftMargin: 12
        anchors.right: endBox.left
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        strong: root.chosen
        spoken: false
    }
    Rectangle {
        id: endBox
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: root.end === "" ? 0 : endText.implicitWidth + (root.endIsKey ? 8 : root.endWaits ? 12 : 0)
        height: 18
        radius: Theme.corner
        color: root.endWaits && root.end !== "" ? Theme.interactive : "transparent"
        border.width: root.endIsKey ? 1 : 0
        border.color: Theme.line

        DeskText {
            id: endText
            anchors.centerIn: parent
            text: root.end
            small: true
            strong: root.endWaits
            color: root.endWaits ? Theme.onInteractive : Theme.muted
            spoken: false
        }
    }
    FocusRing {
        target: root
    }
    HoverHandler {
        id: pointer
    }
    MouseArea {
        anchors.fill: parent
        onClicked: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.pressed();
        }
    }
}
