import QtQuick
import Gemba.Console
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Alarms as they are worked through: by priority, state and area, under the cause they followed.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    AlarmsModel {
        id: alarms
        shell: root.shell
    }
    Component.onCompleted: {
        const target = root.shell.takeTarget();
        if (target !== "")
            alarms.currentKey = target;
    }

    PageHead {
        id: head
        title: qsTr("Alarms")
        note: alarms.note
        age: alarms.page.age

        SearchField {
            width: 224
            placeholder: qsTr("Tag, text or area")
            spokenName: qsTr("Search alarms")
            onEdited: text => alarms.query = text
            onCancelled: alarms.query = ""
        }
        Button {
            text: qsTr("Journal")
            onClicked: root.shell.open("journal")
        }
    }
    TabRow {
        id: tabs
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.leftMargin: 16
        tabs: alarms.shelves
        current: alarms.shelf
        spokenName: qsTr("Which alarms")
        onChosen: index => alarms.shelf = index
    }
    Rectangle {
        id: rule
        anchors.top: tabs.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Item {
        anchors.top: rule.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.rightMargin: pane.visible ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8

        Flow {
            id: filters
            width: parent.width
            spacing: 8

            Row {
                Repeater {
                    model: 4

                    PriorityToggle {
                        required property int index

                        priority: index + 1
                        count: alarms.priorityCounts[index] ?? ""
                        on: (alarms.priorities & (1 << index)) !== 0
                        onToggled: alarms.togglePriority(index + 1)
                    }
                }
            }
            Segmented {
                choices: [qsTr("Any state"), qsTr("Unacknowledged")]
                current: alarms.onlyUnacknowledged ? 1 : 0
                spokenName: qsTr("State")
                onChosen: index => alarms.onlyUnacknowledged = index === 1
            }
            Select {
                width: 144
                choices: alarms.areas
                current: alarms.area
                spokenName: qsTr("Area")
                onChosen: index => alarms.area = index
            }
            CheckBox {
                height: Theme.control
                text: qsTr("Group by cause")
                checked: alarms.byCause
                onToggled: alarms.byCause = !alarms.byCause
            }
            Button {
                visible: alarms.together > 1 && !together.visible
                text: qsTr("Acknowledge %1, all but priority 1").arg(alarms.together)
                onClicked: {
                    togetherNote.text = "";
                    together.visible = true;
                    togetherNote.take();
                }
            }
        }
        Column {
            id: together
            anchors.left: parent.left
            anchors.top: filters.bottom
            anchors.topMargin: visible ? 8 : 0
            width: Math.min(parent.width, 640)
            height: visible ? implicitHeight : 0
            visible: false
            spacing: 8
            Keys.onEscapePressed: visible = false

            NoteField {
                id: togetherNote
                width: parent.width
                lines: 1
                label: qsTr("Note for all of them")
            }
            ConfirmBar {
                question: qsTr("Acknowledge %1 alarms?").arg(alarms.together)
                consequence: alarms.togetherConsequence
                confirmText: qsTr("Acknowledge")
                grave: false
                onConfirmed: {
                    together.visible = false;
                    alarms.acknowledgeTogether(togetherNote.text.trim());
                }
                onCancelled: together.visible = false
            }
        }
        DataTable {
            anchors.top: together.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: alarms
            spokenName: qsTr("Alarms")
            footStart: qsTr("Ring: unacknowledged. Filled: acknowledged. Outline: returned.")
            footEnd: alarms.extent
            onActivated: if (alarms.sensor !== "") root.shell.open("trends", alarms.sensor)

            ListState {
                page: alarms.page
                emptyIcon: "ok"
                emptyTitle: alarms.filtered || alarms.query !== "" ? qsTr("No alarm fits") : alarms.shelf === 0 ? qsTr("No alarm") : qsTr("No alarm is kept silent here")
                emptyNote: alarms.filtered ? qsTr("The filters hide what does not fit.") : alarms.shelf === 0 ? qsTr("What happened is in the journal.") : ""
                emptyAction: alarms.filtered ? qsTr("Drop the filters") : ""
                onEmptyActed: alarms.dropFilters()
            }
        }
    }
    AlarmPane {
        id: pane
        visible: alarms.chosen
        anchors.top: rule.bottom
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        alarms: alarms
        shell: root.shell
        onClosed: alarms.currentKey = ""
    }
}
