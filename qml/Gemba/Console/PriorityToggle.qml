import QtQuick
import Gemba.Desk
import Gemba.Ui

// One priority of the filter: its marker, how many there are, and whether they are shown.
Item {
    id: root

    property int priority: 1
    property string count
    property bool on: true

    signal toggled()

    width: 36 + number.implicitWidth + 10
    height: Theme.control
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("Priority %1, %2 alarms").arg(root.priority).arg(root.count)
    Accessible.checked: on
    Accessible.focusable: true
    Accessible.onPressAction: root.toggled()
    Accessible.onToggleAction: root.toggled()
    Keys.onSpacePressed: root.toggled()
    Keys.onReturnPressed: root.toggled()

    Rectangle {
        anchors.fill: parent
        color: root.on ? Theme.raised : "transparent"
        border.width: 1
        border.color: Theme.lineStrong
    }
    Rectangle {
        visible: root.on
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 16
        height: 2
        color: Theme.interactive
    }
    AlarmMarker {
        id: marker
        anchors.left: parent.left
        anchors.leftMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        size: 18
        priority: root.priority
        look: root.on ? AlarmShape.Acknowledged : AlarmShape.Quiet
    }
    DeskText {
        id: number
        anchors.left: marker.right
        anchors.leftMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        text: root.count
        strong: root.on
        quiet: !root.on
        spoken: false
    }
    FocusRing {
        target: root
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.toggled()
    }
}
