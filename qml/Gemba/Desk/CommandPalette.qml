import QtQuick
import Gemba.Desk
import Gemba.Ui

// "Go to": type part of a name, choose with the arrows, Enter goes there. Esc closes.
//
// `entries` has the roles title, note, icon and group; `group` is empty but on the first of a group.
FocusScope {
    id: root

    property alias entries: list.model
    property string placeholder
    property string nothing
    property bool opened: false

    signal typed(string text)
    signal chosen(int index)
    signal closed()

    function open(): void {
        root.opened = true;
        input.text = "";
        root.typed("");
        list.currentIndex = 0;
        input.take();
    }
    function close(): void {
        root.opened = false;
        root.closed();
    }
    function go(): void {
        if (list.currentIndex < 0 || list.currentIndex >= list.count)
            return;
        const index = list.currentIndex;
        root.close();
        root.chosen(index);
    }

    visible: opened
    anchors.fill: parent
    z: 500

    MouseArea {
        anchors.fill: parent
        onPressed: root.close()
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        id: sheet
        anchors.horizontalCenter: parent.horizontalCenter
        y: 64
        width: Math.min(600, parent.width - 32)
        height: Math.min(input.height + 24 + Math.max(44, list.contentHeight + 8), parent.height - 96)
        radius: Theme.corner
        color: Theme.panel
        border.width: 2
        border.color: Theme.lineStrong
        Accessible.role: Accessible.Dialog
        Accessible.name: root.placeholder

        MouseArea {
            anchors.fill: parent
        }
        Field {
            id: input
            x: 12
            y: 12
            width: parent.width - 24
            icon: "search"
            placeholder: root.placeholder
            focus: true
            onEdited: text => {
                root.typed(text);
                list.currentIndex = 0;
            }
            onAccepted: root.go()
            Keys.onPressed: event => {
                const by = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1
                         : event.key === Qt.Key_PageDown ? 8 : event.key === Qt.Key_PageUp ? -8 : 0;
                if (event.key === Qt.Key_Escape) {
                    root.close();
                    event.accepted = true;
                } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                    event.accepted = true;
                } else if (by !== 0) {
                    list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
                    event.accepted = true;
                }
            }
        }
        DeskText {
            visible: list.count === 0
            anchors.top: input.bottom
            anchors.topMargin: 12
            x: 12
            width: parent.width - 24
            horizontalAlignment: Text.AlignHCenter
            text: root.nothing
            quiet: true
        }
        ListView {
            id: list
            x: 4
            anchors.top: input.bottom
            anchors.topMargin: 8
            width: parent.width - 8
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: root.placeholder

            delegate: Item {
                id: entry
                required property int index
                required property string title
                required property string note
                required property string icon
                required property string group
                readonly property bool current: ListView.isCurrentItem

                width: list.width
                height: Theme.control + (group !== "" ? 24 : 0)
                Accessible.role: Accessible.ListItem
                Accessible.name: note === "" ? title : title + ", " + note
                Accessible.selected: current
                Accessible.onPressAction: {
                    list.currentIndex = entry.index;
                    root.go();
                }

                DeskText {
                    visible: entry.group !== ""
                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    y: 4
                    text: entry.group
                    small: true
                    quiet: true
                    spoken: false
                }
                Item {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.control

                    Rectangle {
                        anchors.fill: parent
                        anchors.leftMargin: 4
                        anchors.rightMargin: 4
                        radius: Theme.corner
                        color: entry.current ? Theme.raised : "transparent"
                        border.width: entry.current ? 1 : 0
                        border.color: Theme.interactive
                    }
                    DeskIcon {
                        id: picture
                        anchors.left: parent.left
                        anchors.leftMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        picture: entry.icon
                        color: Theme.muted
                    }
                    DeskText {
                        id: words
                        anchors.left: picture.right
                        anchors.leftMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, parent.width * 0.6)
                        text: entry.title
                        strong: entry.current
                        spoken: false
                    }
                    DeskText {
                        anchors.left: words.right
                        anchors.leftMargin: 12
                        anchors.right: parent.right
                        anchors.rightMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        horizontalAlignment: Text.AlignRight
                        text: entry.note
                        small: true
                        quiet: true
                        spoken: false
                    }
                    MouseArea {
                        anchors.fill: parent
                        hoverEnabled: true
                        onPositionChanged: list.currentIndex = entry.index
                        onClicked: {
                            list.currentIndex = entry.index;
                            root.go();
                        }
                    }
                }
            }
        }
    }
}
