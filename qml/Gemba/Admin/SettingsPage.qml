import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Every key of the server's configuration: what it is, where it comes from, and whether it can be changed here.
FocusScope {
    id: root

    required property ShellController shell

    focus: true
    Component.onCompleted: settings.currentKey = root.shell.takeTarget()

    SettingsModel {
        id: settings
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("Settings")
        note: qsTr("What is in force, and where it comes from")
        age: settings.page.age

        Row {
            spacing: 8

            CheckBox {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Only what can be changed here")
                checked: settings.liveOnly
                onToggled: settings.liveOnly = !settings.liveOnly
            }
            SearchField {
                width: 240
                placeholder: qsTr("Name or meaning")
                onEdited: text => settings.query = text
            }
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    DataTable {
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: detail.visible ? detail.left : parent.right
        anchors.rightMargin: detail.visible ? 0 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        focus: true
        table: settings
        spokenName: qsTr("Settings")
        footEnd: settings.extent

        ListState {
            page: settings.page
            emptyIcon: "settings"
            emptyTitle: qsTr("No setting has that name")
        }
    }
    DetailPane {
        id: detail
        visible: settings.hasCurrent
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 376
        title: settings.title
        note: settings.origin
        onClosed: settings.currentKey = ""

        DetailSection {
            divided: false

            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: settings.meaning
            }
        }
        DetailSection {
            title: qsTr("Value")

            Field {
                id: typed
                visible: !settings.secret && settings.choices.length === 0
                width: parent.width
                text: settings.value
                changed: text !== settings.value
                hint: settings.expects
                spokenName: settings.title
                label: settings.live ? "" : qsTr("What it should be")
                onAccepted: if (settings.live) settings.save(text)
            }
            Select {
                id: picked
                visible: !settings.secret && settings.choices.length > 0
                width: parent.width
                choices: settings.choices
                current: settings.choices.indexOf(settings.value)
                changed: currentText !== settings.value
                spokenName: settings.title
                onChosen: index => picked.current = index
            }
            DeskText {
                visible: settings.secret && text !== ""
                width: parent.width
                strong: true
                text: settings.value
            }
            DeskText {
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: settings.fixedReason
            }
        }
        DetailSection {
            visible: settings.hasCurrent && !settings.live
            title: qsTr("In the file, needs a restart")

            CommandLines {
                spokenName: qsTr("Lines of the file")
                copyName: qsTr("Copy the lines")
                commands: settings.title === "" ? "" : settings.fileLines(settings.choices.length > 0 ? picked.currentText : typed.text)
                onCopied: settings.copy(commands)
            }
        }
        DetailSection {
            title: qsTr("About it")

            FactRow {
                name: qsTr("Default")
                value: settings.defaultValue
            }
            FactRow {
                name: qsTr("Takes")
                value: settings.expects
            }
            FactRow {
                name: qsTr("Environment")
                value: settings.environment
                code: true
                small: true
            }
            FactRow {
                name: qsTr("Changed here")
                value: settings.changedText
            }
        }
        foot: [
            Row {
                visible: settings.live
                spacing: 8

                Button {
                    primary: true
                    text: qsTr("Apply")
                    enabled: root.shell.may("system.manage") && (settings.choices.length > 0 ? picked.changed : typed.changed)
                    hint: qsTr("Applies at once, without a restart")
                    onClicked: settings.save(settings.choices.length > 0 ? picked.currentText : typed.text)
                }
                Button {
                    text: qsTr("Reset")
                    enabled: settings.canReset && root.shell.may("system.manage")
                    hint: qsTr("Back to what the file or the default says")
                    onClicked: settings.reset()
                }
            }
        ]
    }
    Connections {
        target: settings
        function onDetailChanged() {
            typed.text = settings.value;
            picked.current = settings.choices.indexOf(settings.value);
        }
    }
}
