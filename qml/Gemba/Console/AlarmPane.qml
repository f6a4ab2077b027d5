import QtQuick
import Gemba.Console
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// All about the chosen alarm: what it means, what to do, what happened, and what one does with it.
DetailPane {
    id: root

    required property AlarmsModel alarms
    required property ShellController shell
    // What a reason is being written for: "shelve", "suppress", "outOfService"; empty while for nothing.
    property string asking
    readonly property bool shelving: root.asking === "shelve"
    readonly property list<string> consequences: [qsTr("Shelved alarms are silent, counted, and end by themselves."), qsTr("Silent as long as the state of the plant makes it meaningless; it has no end of its own. If its condition still holds afterwards it comes back unacknowledged."), qsTr("Silent for maintenance; it has no end of its own and stands in the list of what is out of service until somebody returns it.")]
    readonly property list<string> times: [qsTr("30 min"), qsTr("1 h"), qsTr("4 h"), qsTr("8 h")]
    readonly property list<int> minutes: [30, 60, 240, 480]

    title: root.alarms.title
    note: root.alarms.place

    Connections {
        target: root.alarms
        function onCurrentChanged() {
            root.asking = "";
            note.text = "";
        }
    }

    function ask(what: string): void {
        root.asking = what;
        note.take();
    }
    function send(): void {
        const why = note.text.trim();
        if (root.asking === "shelve")
            root.alarms.shelve(root.minutes[howLong.current], oneShot.checked, why);
        else if (root.asking === "suppress")
            root.alarms.suppress(why);
        else if (root.asking === "outOfService")
            root.alarms.takeOutOfService(why);
        root.asking = "";
        note.text = "";
    }

    foot: [
        NoteField {
            id: note
            visible: root.alarms.canAcknowledge || root.asking !== ""
            width: parent.width
            label: root.asking !== "" ? qsTr("Reason, needed") : root.alarms.noteNeeded ? qsTr("Note, needed for priority 1") : qsTr("Note")
        },
        Row {
            visible: root.shelving
            spacing: 8

            Select {
                id: howLong
                width: 100
                choices: root.times
                spokenName: qsTr("How long")
                onChosen: index => howLong.current = index
            }
            CheckBox {
                id: oneShot
                height: Theme.control
                text: qsTr("or until it returns")
                onToggled: oneShot.checked = !oneShot.checked
            }
        },
        Flow {
            width: parent.width
            spacing: 8

            Button {
                visible: root.alarms.canAcknowledge && root.asking === ""
                text: qsTr("Acknowledge")
                primary: true
                enabled: !root.alarms.noteNeeded || note.text.trim() !== ""
                onClicked: {
                    root.alarms.acknowledge(note.text.trim());
                    note.text = "";
                }
            }
            Button {
                visible: root.alarms.canShelve && root.asking === ""
                text: qsTr("Shelve …")
                onClicked: root.ask("shelve")
            }
            Button {
                visible: root.alarms.canSuppress && root.asking === ""
                text: qsTr("Suppress …")
                hint: qsTr("By design, for a state of the plant in which it means nothing")
                onClicked: root.ask("suppress")
            }
            Button {
                visible: root.alarms.canSuppress && root.asking === ""
                text: qsTr("Out of service …")
                hint: qsTr("For maintenance")
                onClicked: root.ask("outOfService")
            }
            Button {
                visible: root.asking !== ""
                text: root.shelving ? qsTr("Shelve") : root.asking === "suppress" ? qsTr("Suppress") : qsTr("Take out of service")
                primary: true
                enabled: note.text.trim() !== ""
                hint: root.shelving ? qsTr("It stays silent that long and comes back by itself; it can be taken off the shelf at any time.") : ""
                onClicked: root.send()
            }
            Button {
                visible: root.asking !== ""
                text: qsTr("Cancel")
                onClicked: root.asking = ""
            }
            Button {
                visible: root.alarms.canUnshelve
                text: qsTr("Take off the shelf")
                onClicked: root.alarms.unshelve()
            }
            Button {
                visible: root.alarms.canUnsuppress
                text: qsTr("Tell it again")
                hint: qsTr("Ends the suppression by design")
                onClicked: root.alarms.unsuppress()
            }
            Button {
                visible: root.alarms.canReturn
                text: qsTr("Return to service")
                onClicked: root.alarms.returnToService()
            }
            Button {
                visible: root.alarms.canReset
                text: qsTr("Reset")
                onClicked: root.alarms.reset()
            }
        },
        DeskText {
            visible: root.alarms.canAcknowledge || root.asking !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: root.shelving ? root.consequences[0] : root.asking === "suppress" ? root.consequences[1] : root.asking === "outOfService" ? root.consequences[2] : qsTr("Signed with your name. Acknowledging does not clear the alarm.")
            small: true
            quiet: true
        }
    ]

    DetailSection {
        divided: false

        Row {
            spacing: 8

            AlarmMarker {
                size: 24
                priority: root.alarms.priority
                look: root.alarms.look
            }
            DeskText {
                visible: root.alarms.value !== ""
                anchors.verticalCenter: parent.verticalCenter
                text: root.alarms.value
                color: Theme.live
                font.pixelSize: Theme.deskValue
                lineHeight: 36
            }
        }
        DeskText {
            width: parent.width
            text: root.alarms.condition
            strong: true
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            text: root.alarms.valueNote
            small: true
            quiet: true
        }
    }
    DetailSection {
        visible: root.alarms.response !== ""
        title: qsTr("What to do")

        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: root.alarms.response
        }
    }
    DetailSection {
        title: qsTr("Now")

        FactRow {
            name: qsTr("State")
            value: root.alarms.state
            strong: true
        }
        FactRow {
            name: qsTr("Since")
            value: root.alarms.since
        }
        FactRow {
            visible: root.alarms.acknowledged !== ""
            name: qsTr("Acknowledged")
            value: root.alarms.acknowledged
        }
        FactRow {
            visible: root.alarms.silenced !== ""
            name: qsTr("Silent")
            value: root.alarms.silenced
        }
        FactRow {
            name: qsTr("Raised so far")
            value: root.alarms.occurrences
        }
        TextAction {
            visible: root.alarms.sensor !== ""
            text: qsTr("Show the trend")
            onClicked: root.shell.open("trends", root.alarms.sensor)
        }
    }
    DetailSection {
        visible: root.alarms.history.total > 0
        title: qsTr("History")

        Timeline {
            entries: root.alarms.history
        }
    }
}
