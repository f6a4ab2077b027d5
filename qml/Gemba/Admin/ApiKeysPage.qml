import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The keys of programs. A secret is shown once, where it was made.
FocusScope {
    id: root

    required property ShellController shell
    property bool making: false

    focus: true

    function begin(): void {
        keys.putSecretAway();
        keys.currentKey = "";
        root.making = true;
        newName.take();
    }

    ApiKeysModel {
        id: keys
        shell: root.shell
        onMade: root.making = false
        onCurrentChanged: {
            asking.visible = false;
            if (keys.currentKey !== "")
                root.making = false;
        }
    }
    PageHead {
        id: head
        title: qsTr("API keys")
        note: qsTr("For programs that speak for a person")
        age: keys.page.age

        Button {
            text: qsTr("New key")
            icon: "add"
            primary: true
            onClicked: root.begin()
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Item {
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.rightMargin: pane.visible ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8

        SearchField {
            id: search
            width: 280
            placeholder: qsTr("Name, owner or permission")
            onEdited: text => keys.query = text
        }
        DataTable {
            anchors.top: search.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: keys
            spokenName: qsTr("API keys")
            footEnd: keys.extent
            onPicked: keys.putSecretAway()

            ListState {
                page: keys.page
                emptyIcon: "keys"
                emptyTitle: keys.query === "" ? qsTr("There is no API key yet") : qsTr("No key fits the search")
                emptyNote: keys.query === "" ? qsTr("A program needs one to read reports or to act in a person's name.") : ""
                emptyAction: keys.query === "" ? qsTr("New key") : ""
                onEmptyActed: root.begin()
            }
        }
    }
    DetailPane {
        id: pane
        visible: root.making || keys.chosen
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        icon: "keys"
        title: root.making ? qsTr("New key") : keys.name
        note: root.making ? "" : keys.stateText
        onClosed: {
            root.making = false;
            keys.putSecretAway();
            keys.currentKey = "";
        }

        foot: [
            ConfirmBar {
                id: asking
                visible: false
                question: qsTr("Revoke this key?")
                consequence: qsTr("Programs that use it are refused at once. This cannot be undone.")
                confirmText: qsTr("Revoke")
                word: keys.prefix
                onConfirmed: {
                    asking.visible = false;
                    keys.revoke();
                }
                onCancelled: asking.visible = false
            },
            Row {
                visible: !asking.visible && !root.making && keys.alive
                spacing: 12

                Button {
                    text: qsTr("New secret")
                    icon: "refresh"
                    enabled: !keys.busy
                    hint: qsTr("The old one works for another day.")
                    onClicked: keys.rotate(24)
                }
                Button {
                    text: qsTr("Revoke")
                    danger: true
                    onClicked: asking.visible = true
                }
            },
            Button {
                visible: root.making
                text: qsTr("Make key")
                primary: true
                enabled: !keys.busy && newName.text.trim() !== ""
                onClicked: keys.create(newName.text, newOwner.text, newScopes.text, newNetworks.text, life.days)
            }
        ]

        DetailSection {
            visible: root.making

            Field {
                id: newName
                width: parent.width
                label: qsTr("What it is for")
                maximumLength: 64
            }
            Field {
                id: newOwner
                width: parent.width
                label: qsTr("Speaks for")
                hint: qsTr("A sign-in name; empty for yourself. It can never do more than this person and you.")
                maximumLength: 64
            }
            Field {
                id: newScopes
                width: parent.width
                label: qsTr("May")
                hint: qsTr("Permissions, parted by commas, such as alarms.acknowledge@Hall B. Empty: it may look, not act.")
                maximumLength: 1000
            }
            Field {
                id: newNetworks
                width: parent.width
                label: qsTr("Only from")
                placeholder: "10.2.0.0/16"
                hint: qsTr("Networks, parted by commas. Empty: from anywhere.")
                maximumLength: 1000
            }
            Select {
                id: life
                readonly property int days: [30, 90, 180, 365][life.current]
                width: parent.width
                label: qsTr("Works for")
                choices: [qsTr("30 days"), qsTr("90 days"), qsTr("180 days"), qsTr("a year")]
                current: 1
                onChosen: index => life.current = index
            }
        }
        DetailSection {
            visible: keys.secret !== ""
            title: qsTr("Secret, shown this once")
            action: qsTr("Copy")
            onActed: keys.copySecret()

            DeskText {
                width: parent.width
                wrapMode: Text.WrapAnywhere
                elide: Text.ElideNone
                font.family: "monospace"
                text: keys.secret
            }
        }
        DetailSection {
            visible: !root.making
            title: qsTr("What it reaches")

            FactRow {
                name: qsTr("Speaks for")
                value: keys.owner
            }
            FactRow {
                name: qsTr("May")
                value: keys.scopes
            }
            FactRow {
                name: qsTr("From")
                value: keys.networks
            }
        }
        DetailSection {
            visible: !root.making
            title: qsTr("How long")

            FactRow {
                name: qsTr("Begins with")
                value: "gk_" + keys.prefix
                code: true
            }
            FactRow {
                name: qsTr("Made")
                value: keys.created
            }
            FactRow {
                name: qsTr("Ends")
                value: keys.expires
            }
            FactRow {
                visible: keys.older !== ""
                name: qsTr("Secret of before works until")
                value: keys.older
            }
            FactRow {
                name: qsTr("Last used")
                value: keys.lastUsed
            }
        }
    }
}
