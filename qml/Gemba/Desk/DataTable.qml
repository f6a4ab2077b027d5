import QtQuick
import Gemba.Desk
import Gemba.Ui

// A table over a TableModel. The header stays, rows come as they are scrolled to, one row is chosen, any are ticked.
//
// Keys: arrows, Home, End, Page Up and Down choose; Space ticks (with Ctrl+A: all); Enter opens what is chosen; Esc
// chooses nothing.
FocusScope {
    id: root

    required property TableModel table
    property string spokenName
    property string footStart
    property string footEnd
    property int rowHeight: Theme.tableRow
    property bool columnChooser: true
    // Drawn over the rows instead of them: loading, empty, failed.
    default property alias overlay: over.data

    // Enter or a second press on a row.
    signal activated()
    // Less than a screen of rows is left below.
    signal nearEnd()
    // The person chose a row, as against the model keeping one.
    signal picked()

    function page(): int {
        return Math.max(1, Math.floor(list.height / root.rowHeight) - 1);
    }
    function step(by: int): void {
        root.table.step(by);
        root.picked();
    }

    activeFocusOnTab: false

    TableFrame {
        anchors.fill: parent
        footStart: root.footStart
        footEnd: root.footEnd

        Item {
            id: header
            width: parent.width
            height: Theme.control

            Rectangle {
                anchors.fill: parent
                color: Theme.raised
            }
            Rectangle {
                y: parent.height - 1
                width: parent.width
                height: 1
                color: Theme.lineStrong
            }
            CheckBox {
                visible: root.table.checkable
                anchors.left: parent.left
                anchors.leftMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                spokenName: qsTr("All rows")
                checked: root.table.allChecked
                onToggled: root.table.toggleAll()
            }
            Repeater {
                model: root.table.columns

                Item {
                    id: title
                    required property int index
                    required property string title
                    required property real start
                    required property real columnWidth
                    required property bool atEnd
                    required property bool sortable
                    required property bool columnShown
                    required property int sorted

                    visible: columnShown
                    x: Theme.mirrored ? header.width - start - columnWidth : start
                    width: columnWidth
                    height: header.height - 1
                    activeFocusOnTab: sortable && visible
                    Accessible.role: sortable ? Accessible.Button : Accessible.ColumnHeader
                    Accessible.name: sorted > 0 ? qsTr("%1, sorted upwards").arg(title.title)
                                   : sorted < 0 ? qsTr("%1, sorted downwards").arg(title.title) : title.title
                    Accessible.focusable: sortable
                    Accessible.onPressAction: root.table.columns.pressTitle(title.index)
                    Keys.onReturnPressed: root.table.columns.pressTitle(title.index)
                    Keys.onSpacePressed: root.table.columns.pressTitle(title.index)

                    DeskText {
                        id: words
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: title.atEnd ? undefined : parent.left
                        anchors.right: title.atEnd ? parent.right : undefined
                        width: Math.min(implicitWidth, parent.width - (title.sorted !== 0 ? 16 : 0))
                        text: title.title
                        small: true
                        strong: true
                        quiet: title.sorted === 0
                        spoken: false
                    }
                    DeskIcon {
                        visible: title.sorted !== 0
                        anchors.left: title.atEnd ? undefined : words.right
                        anchors.leftMargin: 4
                        anchors.right: title.atEnd ? words.left : undefined
                        anchors.rightMargin: 4
                        anchors.verticalCenter: parent.verticalCenter
                        width: 10
                        height: 10
                        picture: title.sorted > 0 ? "up" : "down"
                    }
                    FocusRing {
                        target: title
                    }
                    MouseArea {
                        anchors.fill: parent
                        enabled: title.sortable
                        onClicked: root.table.columns.pressTitle(title.index)
                    }
                }
            }
            Button {
                id: chooser
                visible: root.columnChooser
                anchors.right: parent.right
                anchors.rightMargin: 2
                anchors.verticalCenter: parent.verticalCenter
                width: 24
                small: true
                opacity: hovered || activeFocus || columnSheet.opened ? 1 : 0
                icon: "columns"
                spokenName: qsTr("Columns")
                onClicked: columnSheet.open()
            }
            Popover {
                id: columnSheet
                owner: chooser
                sheetWidth: 200
                sheetHeight: columnList.implicitHeight + 16

                Column {
                    id: columnList
                    x: 12
                    y: 8
                    width: parent.width - 24

                    Repeater {
                        model: root.table.columns

                        CheckBox {
                            id: columnBox
                            required property int index
                            required property string title
                            required property bool hideable
                            required property bool columnShown

                            width: columnList.width
                            height: Theme.tableRow
                            text: title
                            enabled: hideable
                            checked: columnShown
                            focus: index === 0
                            onToggled: root.table.columns.setShown(columnBox.index, !columnBox.columnShown)
                            Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                            Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                        }
                    }
                }
            }
        }
        ListView {
            id: list
            y: header.height
            width: parent.width
            height: parent.height - y
            clip: true
            focus: true
            activeFocusOnTab: true
            model: root.table
            currentIndex: root.table.currentEntry
            highlightFollowsCurrentItem: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            reuseItems: true
            cacheBuffer: 400

            onContentYChanged: root.lookForEnd()
            onHeightChanged: root.lookForEnd()
            onCountChanged: root.lookForEnd()

            Accessible.role: Accessible.Table
            Accessible.name: root.spokenName
            Accessible.focusable: true
            Accessible.onPressAction: root.activated()

            Keys.onUpPressed: root.step(-1)
            Keys.onDownPressed: root.step(1)
            Keys.onReturnPressed: root.activated()
            Keys.onEnterPressed: root.activated()
            Keys.onSpacePressed: root.table.toggle(root.table.currentEntry)
            // Chooses nothing: what a page shows of the chosen row goes away.
            Keys.onEscapePressed: event => {
                if (root.table.currentKey === "")
                    event.accepted = false;
                else
                    root.table.currentKey = "";
            }
            Keys.onPressed: event => {
                if (event.key === Qt.Key_PageDown)
                    root.step(root.page());
                else if (event.key === Qt.Key_PageUp)
                    root.step(-root.page());
                else if (event.key === Qt.Key_Home)
                    root.step(-1000000);
                else if (event.key === Qt.Key_End)
                    root.step(1000000);
                else if (event.key === Qt.Key_A && (event.modifiers & Qt.ControlModifier))
                    root.table.toggleAll();
                else
                    return;
                event.accepted = true;
            }

            delegate: Item {
                id: entry
                required property int index
                required property bool section
                required property string title
                required property string note
                required property string spoken
                required property bool checked
                readonly property bool chosen: !section && ListView.isCurrentItem

                width: list.width
                height: section ? Theme.tableRow : root.rowHeight
                Accessible.role: section ? Accessible.Heading : Accessible.Row
                Accessible.name: spoken
                Accessible.selectable: !section
                Accessible.selected: chosen
                Accessible.onPressAction: root.pick(entry.index)

                Rectangle {
                    anchors.fill: parent
                    color: entry.section ? Theme.ground : entry.chosen || pointer.hovered ? Theme.raised : "transparent"
                }
                Rectangle {
                    y: parent.height - 1
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                DeskText {
                    id: heading
                    visible: entry.section
                    anchors.left: parent.left
                    anchors.leftMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    text: entry.title
                    strong: true
                    spoken: false
                }
                DeskText {
                    visible: entry.section
                    anchors.left: heading.right
                    anchors.leftMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    text: entry.note
                    quiet: true
                    spoken: false
                }
                TableRow {
                    visible: !entry.section
                    width: parent.width
                    height: parent.height - 1
                    table: root.table
                    entry: entry.index
                    tokens: Theme.tokens
                    mirrored: Theme.mirrored
                    chosen: entry.chosen
                }
                MouseArea {
                    anchors.fill: parent
                    enabled: !entry.section
                    onClicked: root.pick(entry.index)
                    onDoubleClicked: root.activated()
                }
                Item {
                    visible: root.table.checkable && !entry.section
                    anchors.left: parent.left
                    width: 28
                    height: parent.height

                    Rectangle {
                        anchors.centerIn: parent
                        anchors.horizontalCenterOffset: Theme.mirrored ? -2 : 2
                        width: 16
                        height: 16
                        radius: 2
                        color: entry.checked ? Theme.interactive : Theme.raised
                        border.width: 1
                        border.color: entry.checked ? Theme.interactive : Theme.lineStrong

                        DeskIcon {
                            anchors.centerIn: parent
                            visible: entry.checked
                            width: 12
                            height: 12
                            picture: "check"
                            color: Theme.onInteractive
                        }
                    }
                    MouseArea {
                        anchors.fill: parent
                        onClicked: root.table.toggle(entry.index)
                    }
                }
                Rectangle {
                    visible: entry.chosen
                    anchors.fill: parent
                    anchors.topMargin: entry.index === 0 ? 0 : -1
                    color: "transparent"
                    border.width: list.activeFocus ? 2 : 1
                    border.color: Theme.interactive
                }
                Rectangle {
                    visible: entry.chosen
                    anchors.left: parent.left
                    width: 4
                    height: parent.height
                    color: Theme.interactive
                }
                HoverHandler {
                    id: pointer
                    enabled: !entry.section
                }
            }
        }
        Rectangle {
            // Where the keyboard is while no row is chosen.
            visible: list.activeFocus && root.table.currentEntry < 0
            anchors.fill: list
            color: "transparent"
            border.width: 2
            border.color: Theme.interactive
        }
        Rectangle {
            visible: list.visibleArea.heightRatio < 1
            anchors.right: parent.right
            y: list.y + list.visibleArea.yPosition * list.height
            width: 4
            height: Math.max(16, list.visibleArea.heightRatio * list.height)
            radius: 2
            color: Theme.lineStrong
        }
        Item {
            id: over
            anchors.fill: list
        }
    }

    function pick(index: int): void {
        list.forceActiveFocus(Qt.MouseFocusReason);
        root.table.choose(index);
        root.picked();
    }
    function lookForEnd(): void {
        if (list.contentHeight - list.contentY - list.height < list.height)
            root.nearEnd();
    }

    Binding {
        target: root.table.columns
        property: "width"
        value: root.width - 2
    }
    Binding {
        target: root.table.columns
        property: "inset"
        value: root.table.checkable ? 28 : 0
    }
}
