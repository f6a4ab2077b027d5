import QtQuick
import Gemba.Desk
import Gemba.Ui

// A few choices side by side, one of them in force. Arrow keys go from one to the next.
FocusScope {
    id: root

    property list<string> choices
    property int current: 0
    property string spokenName
    property bool small: false

    signal chosen(int index)

    function choose(index: int): void {
        if (index >= 0 && index < root.choices.length && index !== root.current)
            root.chosen(index);
    }

    implicitWidth: row.implicitWidth
    implicitHeight: small ? Theme.inlineControl : Theme.control
    Accessible.role: Accessible.Grouping
    Accessible.name: spokenName

    Keys.onLeftPressed: root.choose(root.current + (Theme.mirrored ? 1 : -1))
    Keys.onRightPressed: root.choose(root.current + (Theme.mirrored ? -1 : 1))

    Rectangle {
        anchors.fill: row
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.lineStrong
    }
    Row {
        id: row
        height: parent.height

        Repeater {
            model: root.choices

            Item {
                id: choice
                required property int index
                required property string modelData
                readonly property bool on: index === root.current

                width: label.implicitWidth + (root.small ? 16 : 24)
                height: row.height
                focus: on
                activeFocusOnTab: on
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checkable: true
                Accessible.checked: on
                Accessible.focusable: true
                Accessible.onPressAction: root.choose(choice.index)
                Keys.onSpacePressed: root.choose(choice.index)

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: 1
                    visible: choice.on
                    radius: Theme.corner - 1
                    color: Theme.raised
                }
                Rectangle {
                    visible: choice.index > 0
                    anchors.left: parent.left
                    y: 1
                    width: 1
                    height: parent.height - 2
                    color: Theme.line
                }
                Rectangle {
                    visible: choice.on
                    x: 8
                    width: parent.width - 16
                    y: parent.height - 4
                    height: 2
                    color: Theme.interactive
                }
                DeskText {
                    id: label
                    anchors.centerIn: parent
                    text: choice.modelData
                    strong: choice.on
                    quiet: !choice.on
                    small: root.small
                    spoken: false
                }
                FocusRing {
                    target: choice
                }
                MouseArea {
                    anchors.fill: parent
                    onClicked: {
                        root.choose(choice.index);
                        choice.forceActiveFocus(Qt.MouseFocusReason);
                    }
                }
            }
        }
    }
}
