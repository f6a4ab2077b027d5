import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Which role grants what, what a change would do, and what was before.
FocusScope {
    id: root

    required property ShellController shell
    readonly property bool narrow: width < 1040
    readonly property bool editing: roles.pending > 0
    property bool settingTimes: false
    property bool removing: false
    property bool naming: false

    focus: true

    RolesModel {
        id: roles
        shell: root.shell
        onSaved: reason.text = ""
    }
    PageHead {
        id: head
        title: qsTr("Roles")
        note: roles.summary
        age: roles.page.age

        Button {
            visible: roles.mayChange
            icon: "add"
            text: qsTr("New role")
            onClicked: root.naming = true
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Item {
        id: main
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.left: parent.left
        anchors.right: pane.left
        anchors.bottom: parent.bottom

        Item {
            id: bar
            width: parent.width
            height: root.narrow ? 88 : 48

            SearchField {
                id: search
                anchors.left: parent.left
                anchors.leftMargin: 16
                y: 8
                width: 240
                placeholder: qsTr("Right or method")
                onEdited: text => roles.query = text
            }
            Segmented {
                anchors.left: search.right
                anchors.leftMargin: 8
                y: 8
                spokenName: qsTr("Which roles")
                choices: roles.rangeChoices
                current: roles.range
                onChosen: index => roles.range = index
            }
            Segmented {
                anchors.right: parent.right
                anchors.rightMargin: 8
                y: root.narrow ? 48 : 8
                spokenName: qsTr("Which groups of rights")
                choices: roles.groupChoices
                current: roles.groups
                onChosen: index => roles.groups = index
            }
        }
        TableFrame {
            anchors.top: bar.bottom
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            footStart: qsTr("Arrows move, Space grants or takes back. Where a role holds is said in each person's grant.")
            footEnd: roles.cursorText

            Item {
                id: header
                width: parent.width
                height: 48

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
                DeskText {
                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Right")
                    small: true
                    strong: true
                    quiet: true
                }
                Repeater {
                    model: roles.columnTitles

                    Item {
                        id: title
                        required property int index
                        required property string modelData
                        readonly property real step: (header.width - list.titleWidth) / Math.max(1, roles.columnTitles.length)
                        readonly property real start: Math.round(list.titleWidth + index * step)

                        x: Theme.mirrored ? header.width - start - width : start
                        width: Math.round(list.titleWidth + (index + 1) * step) - start
                        height: header.height - 1
                        Accessible.role: Accessible.ColumnHeader
                        Accessible.name: modelData + ", " + roles.columnNotes[index]

                        Rectangle {
                            anchors.left: parent.left
                            width: 1
                            height: parent.height
                            color: Theme.line
                        }
                        DeskText {
                            y: 6
                            x: 4
                            width: parent.width - 8
                            horizontalAlignment: Text.AlignHCenter
                            text: title.modelData
                            wrapMode: root.narrow ? Text.WrapAnywhere : Text.NoWrap
                            maximumLineCount: 2
                            small: true
                            strong: true
                            spoken: false
                        }
                        DeskText {
                            visible: !root.narrow
                            y: 24
                            x: 4
                            width: parent.width - 8
                            horizontalAlignment: Text.AlignHCenter
                            text: roles.columnNotes[title.index]
                            small: true
                            quiet: true
                            spoken: false
                        }
                        Rectangle {
                            visible: roles.cursorColumn === title.index
                            y: parent.height - 3
                            x: 8
                            width: parent.width - 16
                            height: 3
                            color: Theme.interactive
                        }
                        MouseArea {
                            anchors.fill: parent
                            onClicked: roles.putCursor(roles.cursorEntry, title.index)
                        }
                    }
                }
            }
            ListView {
                id: list
                readonly property real titleWidth: 236

                y: header.height
                width: parent.width
                height: parent.height - y
                clip: true
                focus: true
                activeFocusOnTab: true
                model: roles
                currentIndex: roles.cursorEntry
                highlightMoveDuration: 0
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.Table
                Accessible.name: qsTr("Rights by role")
                Accessible.description: roles.cursorText
                Accessible.focusable: true
                Accessible.onPressAction: roles.toggle()

                Keys.onUpPressed: roles.moveCursor(-1, 0)
                Keys.onDownPressed: roles.moveCursor(1, 0)
                Keys.onLeftPressed: roles.moveCursor(0, Theme.mirrored ? 1 : -1)
                Keys.onRightPressed: roles.moveCursor(0, Theme.mirrored ? -1 : 1)
                Keys.onSpacePressed: roles.toggle()
                Keys.onReturnPressed: roles.toggle()
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_PageDown)
                        roles.moveCursor(12, 0);
                    else if (event.key === Qt.Key_PageUp)
                        roles.moveCursor(-12, 0);
                    else if (event.key === Qt.Key_Home)
                        roles.moveCursor(-100000, 0);
                    else if (event.key === Qt.Key_End)
                        roles.moveCursor(100000, 0);
                    else
                        return;
                    event.accepted = true;
                }

                delegate: Item {
                    id: line
                    required property int index
                    required property bool group
                    required property string title
                    required property string note
                    required property list<int> cells
                    required property bool changed
                    required property string spoken

                    width: list.width
                    height: Theme.tableRow
                    Accessible.role: group ? Accessible.Heading : Accessible.Row
                    Accessible.name: spoken

                    Rectangle {
                        anchors.fill: parent
                        color: line.group ? Theme.ground : line.index === roles.cursorEntry ? Theme.raised : "transparent"
                    }
                    Rectangle {
                        y: parent.height - 1
                        width: parent.width
                        height: 1
                        color: Theme.line
                    }
                    DeskText {
                        id: words
                        anchors.left: parent.left
                        anchors.leftMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, line.group ? parent.width / 2 : list.titleWidth - 20)
                        text: line.title
                        strong: line.group || line.changed
                        spoken: false
                    }
                    DeskText {
                        visible: line.group
                        anchors.left: words.right
                        anchors.leftMargin: 8
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.note
                        quiet: true
                        spoken: false
                    }
                    MatrixRow {
                        visible: !line.group
                        anchors.right: parent.right
                        width: parent.width - list.titleWidth
                        height: parent.height - 1
                        cells: line.cells
                        cursor: line.index === roles.cursorEntry ? roles.cursorColumn : -1
                        focused: list.activeFocus
                        mirrored: Theme.mirrored
                        tokens: Theme.tokens
                        allText: qsTr("all", "a role that grants everything")

                        MouseArea {
                            anchors.fill: parent
                            onClicked: mouse => {
                                list.forceActiveFocus(Qt.MouseFocusReason);
                                const column = (parent as MatrixRow).columnAt(mouse.x);
                                const here = line.index === roles.cursorEntry && column === roles.cursorColumn;
                                roles.putCursor(line.index, column);
                                if (here)
                                    roles.toggle();
                            }
                        }
                    }
                }
            }
            ListState {
                anchors.fill: list
                page: roles.page
                emptyIcon: "roles"
                emptyTitle: qsTr("There are no roles")
            }
            DeskText {
                visible: roles.columnTitles.length === 0 && !roles.page.loading && !roles.page.failed && !roles.page.empty
                anchors.centerIn: list
                width: Math.min(420, list.width - 32)
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                quiet: true
                text: qsTr("This site has no roles of its own yet. “New role” makes one; it grants nothing until you say so.")
            }
        }
    }
    DetailPane {
        id: pane
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: root.narrow ? 288 : 376
        closable: false
        title: root.editing ? roles.pendingTitle : roles.roleTitle
        note: root.editing ? qsTr("Nobody feels them until you save") : roles.roleNote

        DetailSection {
            visible: root.naming
            height: visible ? implicitHeight : 0
            divided: false
            title: qsTr("New role")

            FocusScope {
                id: namer
                width: parent.width
                implicitHeight: namingColumn.implicitHeight
                height: implicitHeight
                onVisibleChanged: if (visible) newTitle.take()
                Keys.onEscapePressed: root.naming = false

                Column {
                    id: namingColumn
                    width: parent.width
                    spacing: 8

                    Field {
                        id: newTitle
                        width: parent.width
                        label: qsTr("What people call it")
                        maximumLength: 64
                        onAccepted: make.press()
                    }
                    Row {
                        spacing: 8

                        Button {
                            id: make
                            primary: true
                            enabled: newTitle.text.trim().length >= 2
                            text: qsTr("Make it")
                            onClicked: {
                                roles.create(newTitle.text);
                                newTitle.text = "";
                                root.naming = false;
                            }
                        }
                        Button {
                            text: qsTr("Cancel")
                            onClicked: root.naming = false
                        }
                    }
                }
            }
        }
        DetailSection {
            visible: root.editing
            height: visible ? implicitHeight : 0
            divided: false
            title: qsTr("Before and after")

            Repeater {
                model: roles.diff

                Item {
                    id: change
                    required property int index
                    required property string field
                    required property string before
                    required property string after
                    required property string note
                    required property string key
                    readonly property bool added: key === "+"

                    width: parent ? parent.width : 0
                    height: 44
                    Accessible.role: Accessible.StaticText
                    Accessible.name: field + ", " + note.split("\n")[0] + ", " + before + ", " + after

                    Rectangle {
                        visible: change.index > 0
                        width: parent.width
                        height: 1
                        color: Theme.line
                    }
                    Rectangle {
                        id: sign
                        anchors.left: parent.left
                        y: 6
                        width: 18
                        height: 18
                        radius: Theme.corner
                        color: "transparent"
                        border.width: 2
                        border.color: Theme.interactive

                        DeskIcon {
                            anchors.centerIn: parent
                            width: 10
                            height: 10
                            picture: change.added ? "add" : "remove"
                            color: Theme.interactive
                        }
                    }
                    DeskText {
                        anchors.left: sign.right
                        anchors.leftMargin: 8
                        anchors.right: parent.right
                        y: 4
                        text: qsTr("%1: %2", "role: right").arg(change.field).arg(change.note.split("\n")[0])
                        strong: true
                        spoken: false
                    }
                    DeskText {
                        anchors.left: sign.right
                        anchors.leftMargin: 8
                        anchors.right: parent.right
                        y: 24
                        text: qsTr("%1, becomes %2. %3").arg(change.before).arg(change.after).arg(change.note.split("\n")[1])
                        small: true
                        quiet: true
                        spoken: false
                    }
                }
            }
        }
        DetailSection {
            visible: root.editing
            height: visible ? implicitHeight : 0
            title: qsTr("What will happen")

            FactRow {
                name: qsTr("People affected")
                value: roles.peopleText
                live: true
            }
            FactRow {
                name: qsTr("Signed in now")
                value: roles.signedInText
                live: true
            }
            FactRow {
                name: qsTr("Last holder lost")
                value: roles.lastHolderText
                strong: roles.lastHolderLost
            }
            FactRow {
                name: qsTr("Undo")
                value: roles.undoText
            }
        }
        DetailSection {
            visible: !root.editing && roles.roleName !== "" && !root.settingTimes
            height: visible ? implicitHeight : 0
            divided: false
            title: qsTr("What it is")
            action: roles.mayChange ? qsTr("Change") : ""
            onActed: root.settingTimes = true

            FactRow {
                name: qsTr("Name")
                value: roles.roleName
            }
            FactRow {
                name: qsTr("Rights")
                value: roles.roleRights
            }
            FactRow {
                name: qsTr("Sessions")
                value: roles.roleTimes
            }
            FactRow {
                name: qsTr("Second factor")
                value: roles.roleFactor
            }
        }
        DetailSection {
            visible: !root.editing && root.settingTimes
            height: visible ? implicitHeight : 0
            divided: false
            title: qsTr("Sessions and second factor")

            RoleTimes {
                visible: root.settingTimes
                width: parent.width
                session: roles.sessionMinutes
                idle: roles.idleMinutes
                absolute: roles.absoluteMinutes
                secondFactor: roles.needsSecondFactor
                onCancelled: root.settingTimes = false
                onConfirmed: (session, idle, absolute, factor) => {
                    roles.saveTimes(session, idle, absolute, factor, "");
                    root.settingTimes = false;
                }
            }
        }
        DetailSection {
            visible: !root.editing && roles.versions.total > 0
            height: visible ? implicitHeight : 0
            title: qsTr("Versions")

            Repeater {
                model: roles.versions

                Item {
                    id: version
                    required property real version
                    required property string title
                    required property string note
                    required property string changes
                    required property bool current

                    width: parent ? parent.width : 0
                    height: changeText.visible ? 40 + changeText.implicitHeight : 44

                    DeskText {
                        anchors.left: parent.left
                        anchors.right: back.left
                        anchors.rightMargin: 8
                        y: 2
                        text: version.current ? qsTr("%1, in force").arg(version.title) : version.title
                        strong: version.current
                    }
                    DeskText {
                        anchors.left: parent.left
                        anchors.right: back.left
                        anchors.rightMargin: 8
                        y: 22
                        text: version.note
                        small: true
                        quiet: true
                    }
                    DeskText {
                        id: changeText
                        visible: text !== ""
                        y: 38
                        width: parent.width
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        text: version.changes
                        small: true
                    }
                    Button {
                        id: back
                        visible: !version.current && roles.mayChange
                        anchors.right: parent.right
                        y: 8
                        small: true
                        text: qsTr("Restore")
                        spokenName: qsTr("Restore %1").arg(version.title)
                        onClicked: roles.restore(version.version)
                    }
                }
            }
        }
        foot: [
            NoteField {
                id: reason
                visible: root.editing
                width: parent.width
                label: qsTr("Reason")
                placeholder: qsTr("Why, for whoever reads this later")
            },
            Row {
                visible: root.editing
                spacing: 8

                Button {
                    primary: true
                    width: 224
                    enabled: !roles.saving && reason.text.trim() !== ""
                    hint: qsTr("Takes effect at once, on open sessions too. Can be undone.")
                    text: qsTr("Save the changes")
                    onClicked: roles.save(reason.text)
                }
                Button {
                    text: qsTr("Discard")
                    onClicked: roles.discard()
                }
            },
            DeskText {
                visible: root.editing
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: qsTr("Takes effect at once, on open sessions too. Can be undone.")
            },
            Button {
                visible: !root.editing && roles.roleRemovable && !root.removing
                text: qsTr("Remove this role")
                onClicked: root.removing = true
            },
            ConfirmBar {
                visible: root.removing && roles.roleRemovable
                question: qsTr("Remove %1?").arg(roles.roleTitle)
                consequence: qsTr("Only possible while nobody holds it. Can be undone.")
                confirmText: qsTr("Remove")
                onCancelled: root.removing = false
                onConfirmed: {
                    root.removing = false;
                    roles.remove();
                }
            }
        ]
    }
}
