import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// People of another system, from a file: tried first, then taken, each line for itself.
FocusScope {
    id: root

    required property ShellController shell
    required property PeopleImportModel file
    property bool asking: false

    Connections {
        target: root.file
        function onFileChanged() {
            root.asking = false;
        }
    }
    Column {
        id: controls
        anchors.top: parent.top
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        spacing: 12

        Row {
            width: parent.width
            spacing: 8

            Field {
                id: path
                width: parent.width - test.width - take.width - 16
                label: qsTr("File of people, one JSON object a line; type its path or drop it here")
                text: root.file.file
                fault: root.file.fault
                enabled: !root.file.busy
                maximumLength: 1000
                focus: true
                onEdited: text => root.file.file = text
                onAccepted: root.file.tryOut()
            }
            Button {
                id: test
                y: 20
                enabled: root.file.file !== "" && !root.file.busy
                text: qsTr("Try")
                hint: qsTr("Says what would become of each line and changes nothing")
                onClicked: root.file.tryOut()
            }
            Button {
                id: take
                y: 20
                primary: true
                enabled: root.file.takeable > 0 && !root.file.busy && !root.asking
                text: qsTr("Take them")
                hint: qsTr("Try the file first")
                onClicked: root.asking = true
            }
        }
        ConfirmBar {
            visible: root.asking
            question: qsTr("Make %n account(s)?", "", root.file.takeable)
            consequence: qsTr("These people can sign in at once with the password of the other system; at their first sign-in its hash is replaced by one of this server's. Accounts are turned off, not deleted.")
            confirmText: qsTr("Take them")
            grave: false
            onCancelled: root.asking = false
            onConfirmed: {
                root.asking = false;
                root.file.take();
            }
        }
        Row {
            visible: root.file.busy
            spacing: 12

            DeskText {
                id: working
                text: qsTr("Working")
                quiet: true
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 240
                height: 6
                radius: 3
                color: Theme.line

                Rectangle {
                    width: parent.width * root.file.share
                    height: parent.height
                    radius: 3
                    color: Theme.interactive
                }
            }
        }
        Item {
            visible: root.file.reported
            width: parent.width
            height: 24

            DeskText {
                id: said
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.file.report
                strong: true
            }
            DeskText {
                anchors.left: said.right
                anchors.leftMargin: 12
                anchors.right: only.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: root.file.reportNote
                quiet: true
            }
            CheckBox {
                id: only
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Only what is refused")
                checked: root.file.refusedOnly
                onToggled: root.file.refusedOnly = !root.file.refusedOnly
            }
        }
    }
    DataTable {
        visible: root.file.reported
        anchors.top: controls.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        table: root.file
        spokenName: qsTr("Lines of the file")
        footEnd: root.file.extent

        ListState {
            page: root.file.page
            emptyIcon: "ok"
            emptyTitle: qsTr("No line is refused")
        }
    }
    HealthBox {
        id: fields
        visible: !root.file.reported
        anchors.top: controls.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        title: qsTr("What a line holds")
        note: qsTr("nothing is made before you have seen what would become of it")

        Column {
            x: 12
            width: fields.room - 24
            topPadding: 8
            bottomPadding: 8
            spacing: 4

            Repeater {
                model: [
                    ["name", qsTr("Sign-in name")],
                    ["displayName", qsTr("Name as people say it; may be left out")],
                    ["roles", qsTr("Roles to hold, e.g. [\"OPERATOR\"]")],
                    ["language", qsTr("en, pl, de or ar; may be left out")],
                    ["email", qsTr("E-mail address; may be left out")],
                    ["hash", qsTr("How the other system kept the password: bcrypt, SHA-256 in hexadecimal digits, or argon2id")]
                ]

                Item {
                    id: line
                    required property var modelData
                    width: parent ? parent.width : 0
                    height: 24
                    Accessible.role: Accessible.StaticText
                    Accessible.name: line.modelData[0] + ": " + line.modelData[1]

                    DeskText {
                        anchors.left: parent.left
                        width: 140
                        text: line.modelData[0]
                        font.family: "monospace"
                        spoken: false
                    }
                    DeskText {
                        anchors.left: parent.left
                        anchors.leftMargin: 152
                        anchors.right: parent.right
                        text: line.modelData[1]
                        quiet: true
                        spoken: false
                    }
                }
            }
            TextAction {
                visible: root.shell.canOpen("exchange")
                text: qsTr("A table without passwords is taken by “Import, export”")
                onClicked: root.shell.open("exchange", "users")
            }
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: !root.file.busy
        onDropped: drop => {
            if (drop.hasUrls)
                root.file.file = drop.urls[0].toString();
        }
    }
}
