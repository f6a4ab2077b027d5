import QtQuick
import Gemba.Desk
import Gemba.Ui

// The tabs of a detail pane.
FocusScope {
    id: root

    property list<string> tabs
    property int current: 0
    property string spokenName

    signal chosen(int index)

    function choose(index: int): void {
        if (index >= 0 && index < root.tabs.length && index !== root.current)
            root.chosen(index);
    }

    width: parent ? parent.width : 0
    height: 32
    Accessible.role: Accessible.PageTabList
    Accessible.name: spokenName
    Keys.onLeftPressed: root.choose(root.current + (Theme.mirrored ? 1 : -1))
    Keys.onRightPressed: root.choose(root.current + (Theme.mirrored ? -1 : 1))

    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: 1
        color: Theme.line
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: 16
        height: parent.height
        spacing: 16

        Repeater {
            model: root.tabs

            Item {
                id: tab
                required property int index
                required property string modelData
                readonly property bool on: index === root.current

                width: label.implicitWidth
                height: root.height
                focus: on
                activeFocusOnTab: on
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData
                Accessible.selected: on
                Accessible.focusable: true
                Accessible.onPressAction: root.choose(tab.index)

                DeskText {
                    id: label
                    anchors.centerIn: parent
                    text: tab.modelData
                    small: true
                    strong: tab.on
                    quiet: !tab.on
                    spoken: false
                }
                Rectangle {
                    visible: tab.on
                    y: parent.height - 3
                    width: parent.width
                    height: 3
                    color: Theme.interactive
                }
                Item {
                    anchors.fill: parent
                    anchors.leftMargin: -6
                    anchors.rightMargin: -6

                    FocusRing {
                        target: tab
                    }
                }
                MouseArea {
                    anchors.fill: parent
                    onClicked: {
                        root.choose(tab.index);
                        tab.forceActiveFocus(Qt.MouseFocusReason);
                    }
                }
            }
        }
    }
}
