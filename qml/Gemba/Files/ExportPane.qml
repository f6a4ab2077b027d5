import QtQuick
import Gemba.Desk
import Gemba.Files
import Gemba.Shell

// A whole table that is to go out: which, how much of it, and as what.
DetailPane {
    id: root

    required property ShellController shell
    readonly property bool ready: table.kinds.length > 0 && table.dayFault === "" && !table.busy

    signal started(string job)

    function send(): void {
        if (root.ready)
            table.start(format.current === 1, text.text, area.text, by.text, bom.checked, raw.checked);
    }

    icon: "transfer"
    title: qsTr("New export")
    note: qsTr("The table as it is when it begins")

    ExportForm {
        id: table
        shell: root.shell
        onStarted: job => root.started(job)
    }

    foot: Row {
        spacing: 12

        Button {
            icon: "transfer"
            text: qsTr("Begin")
            primary: true
            enabled: root.ready
            onClicked: root.send()
        }
        Button {
            text: qsTr("Discard")
            onClicked: root.closed()
        }
    }

    DetailSection {
        visible: table.failure !== "" || !table.loading && table.kinds.length === 0
        divided: false

        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: table.failure !== "" ? table.failure : qsTr("There is nothing you may export.")
        }
    }
    DetailSection {
        visible: table.kinds.length > 0
        divided: false

        Column {
            width: parent.width
            spacing: 8

            Select {
                id: what
                width: parent.width
                label: qsTr("What")
                choices: table.kinds
                current: table.kind
                onChosen: index => table.kind = index
            }
            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                maximumLineCount: 3
                text: table.columns
                small: true
                quiet: true
            }
            Segmented {
                id: format
                choices: ["CSV", "XLSX"]
                spokenName: qsTr("Format")
                onChosen: index => current = index
            }
            CheckBox {
                id: bom
                visible: format.current === 0
                width: parent.width
                text: qsTr("For spreadsheets that know UTF-8 by a mark")
                onToggled: checked = !checked
            }
            CheckBox {
                id: raw
                visible: format.current === 0
                width: parent.width
                text: qsTr("Leave cells that look like formulas as they are")
                onToggled: checked = !checked
            }
            DeskText {
                visible: raw.visible && raw.checked
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                strong: true
                text: qsTr("Open such a file in no spreadsheet. The audit trail says that it was made.")
            }
        }
    }
    DetailSection {
        visible: table.kinds.length > 0
        title: qsTr("Only")

        Column {
            width: parent.width
            spacing: 8

            Field {
                id: text
                visible: table.hasText
                width: parent.width
                label: table.textLabel
                maximumLength: 64
                onAccepted: root.send()
            }
            Select {
                visible: table.states.length > 0
                width: parent.width
                label: qsTr("State")
                choices: table.states
                current: table.state
                onChosen: index => table.state = index
            }
            Field {
                id: area
                visible: table.hasArea
                width: parent.width
                label: qsTr("Area")
                maximumLength: 64
                onAccepted: root.send()
            }
            Field {
                id: by
                visible: table.hasBy
                width: parent.width
                label: qsTr("Person, by user name")
                maximumLength: 128
                onAccepted: root.send()
            }
            Select {
                visible: table.hasTime
                width: parent.width
                label: qsTr("When")
                choices: table.times
                current: table.time
                onChosen: index => table.time = index
            }
            Row {
                visible: table.hasTime && table.ownTimes
                width: parent.width
                spacing: 8

                Field {
                    width: (parent.width - 8) / 2
                    label: qsTr("First day")
                    placeholder: "2026-11-20"
                    maximumLength: 10
                    fault: table.dayFault
                    onEdited: text => table.firstDay = text
                    onAccepted: root.send()
                }
                Field {
                    width: (parent.width - 8) / 2
                    label: qsTr("Last day")
                    placeholder: "2026-11-20"
                    maximumLength: 10
                    onEdited: text => table.lastDay = text
                    onAccepted: root.send()
                }
            }
        }
    }
}
