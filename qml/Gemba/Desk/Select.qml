import QtQuick
import Gemba.Desk
import Gemba.Ui

// One of several choices, opened as a list. Space, Enter or Down opens it; typing a letter goes to the next that begins
// with it.
Item {
    id: root

    property list<string> choices
    property int current: 0
    property string label
    property string spokenName: label
    property bool changed: false
    readonly property string currentText: current >= 0 && current < choices.length ? choices[current] : ""

    signal chosen(int index)

    function open(): void {
        if (!root.enabled || root.choices.length === 0)
            return;
        list.currentIndex = root.current;
        sheet.open();
        list.forceActiveFocus(Qt.PopupFocusReason);
        list.positionViewAtIndex(Math.max(0, root.current), ListView.Contain);
    }
    function take(index: int): void {
        sheet.close();
        if (index >= 0 && index !== root.current)
            root.chosen(index);
    }

    implicitWidth: metrics.implicitWidth + 44
    implicitHeight: (label === "" ? 0 : 20) + Theme.control
    activeFocusOnTab: enabled

    Accessible.role: Accessible.ComboBox
    Accessible.name: spokenName
    Accessible.description: currentText
    Accessible.focusable: enabled
    Accessible.onPressAction: root.open()
    Keys.onSpacePressed: root.open()
    Keys.onReturnPressed: root.open()
    Keys.onDownPressed: root.open()

    DeskText {
        id: metrics
        visible: false
        spoken: false
        // The widest choice keeps the control from jumping; a very long one is cut.
        text: root.currentText
    }
    DeskText {
        visible: root.label !== ""
        width: parent.width
        height: 18
        text: root.label
        small: true
        quiet: true
        spoken: false
    }
    Rectangle {
        id: box
        y: root.label === "" ? 0 : 20
        width: parent.width
        height: Theme.control
        radius: Theme.corner
        color: root.enabled ? Theme.raised : "transparent"
        border.width: 1
        border.color: !root.enabled ? Theme.line : root.changed ? Theme.interactive : Theme.lineStrong

        DeskText {
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.right: arrow.left
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            text: root.currentText
            strong: root.changed
            color: !root.enabled ? Theme.disabled : root.changed ? Theme.interactive : Theme.text
            spoken: false
        }
        DeskIcon {
            id: arrow
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            picture: "down"
            color: root.enabled ? Theme.text : Theme.disabled
        }
        FocusRing {
            target: root
        }
        MouseArea {
            anchors.fill: parent
            onClicked: {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.open();
            }
        }
    }
    Popover {
        id: sheet
        owner: root
        sheetWidth: Math.max(root.width, 160)
        sheetHeight: Math.min(10, root.choices.length) * Theme.tableRow + 8

        ListView {
            id: list
            anchors.fill: parent
            anchors.margins: 4
            clip: true
            model: root.choices
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: root.spokenName
            Keys.onReturnPressed: root.take(currentIndex)
            Keys.onEnterPressed: root.take(currentIndex)
            Keys.onSpacePressed: root.take(currentIndex)
            Keys.onEscapePressed: sheet.close()
            Keys.onPressed: event => {
                const letter = event.text.toLocaleLowerCase();
                if (letter === "" || letter <= " ")
                    return;
                for (let step = 1; step <= root.choices.length; ++step) {
                    const index = (list.currentIndex + step) % root.choices.length;
                    if (root.choices[index].toLocaleLowerCase().startsWith(letter)) {
                        list.currentIndex = index;
                        break;
                    }
                }
                event.accepted = true;
            }

            delegate: Rectangle {
                id: choice
                required property int index
                required property string modelData

                width: list.width
                height: Theme.tableRow
                radius: 2
                color: ListView.isCurrentItem ? Theme.ground : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData
                Accessible.selected: index === root.current
                Accessible.onPressAction: root.take(choice.index)

                DeskIcon {
                    anchors.left: parent.left
                    anchors.leftMargin: 6
                    anchors.verticalCenter: parent.verticalCenter
                    width: 12
                    height: 12
                    visible: choice.index === root.current
                    picture: "check"
                }
                DeskText {
                    anchors.left: parent.left
                    anchors.leftMargin: 24
                    anchors.right: parent.right
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    text: choice.modelData
                    strong: choice.index === root.current
                    spoken: false
                }
                MouseArea {
                    anchors.fill: parent
                    hoverEnabled: true
                    onEntered: list.currentIndex = choice.index
                    onClicked: root.take(choice.index)
                }
            }
        }
    }
}
