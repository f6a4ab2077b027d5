import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Who asked for an account by themselves: each gets one, with roles, or is refused, with a reason.
FocusScope {
    id: root

    required property ShellController shell
    required property RegistrationsModel requests
    property bool refusing: false

    Connections {
        target: root.requests
        function onCurrentChanged() {
            root.refusing = false;
        }
    }
    Item {
        anchors.top: parent.top
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.rightMargin: pane.visible ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8

        Flow {
            id: bar
            width: parent.width
            spacing: 16

            SearchField {
                width: 240
                placeholder: qsTr("Name or e-mail")
                onEdited: text => root.requests.query = text
            }
            Item {
                visible: root.requests.openText !== "" && root.shell.canOpen("settings")
                width: where.implicitWidth
                height: Theme.control

                TextAction {
                    id: where
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Where this is turned on and off: security.registration")
                    onClicked: root.shell.open("settings", "security.registration")
                }
            }
        }
        DataTable {
            anchors.top: bar.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: root.requests
            spokenName: qsTr("Asking for an account")
            footEnd: root.requests.extent

            ListState {
                page: root.requests.page
                emptyIcon: "mail"
                emptyTitle: root.requests.query !== "" ? qsTr("Nobody fits the search") : root.requests.open ? qsTr("Nobody asks for an account") : qsTr("Registration is turned off")
                emptyNote: root.requests.query !== "" ? "" : root.requests.open ? qsTr("Whoever asks appears here and waits; after 30 days the request is forgotten.") : qsTr("Nobody can ask for an account. The setting security.registration turns it on, at once.")
            }
        }
    }
    DetailPane {
        id: pane
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 376
        visible: root.requests.chosen
        icon: "user"
        title: root.requests.person
        note: qsTr("asked %1").arg(root.requests.askedAt)
        onClosed: root.requests.currentKey = ""

        DetailSection {
            FactRow {
                name: qsTr("Sign-in name wished")
                value: root.requests.signInName
                code: true
            }
            FactRow {
                name: qsTr("E-mail, unchecked")
                value: root.requests.email
            }
            FactRow {
                name: qsTr("Language")
                value: root.requests.language
            }
            FactRow {
                name: qsTr("Asked from")
                value: root.requests.address
                code: true
            }
            FactRow {
                name: qsTr("Forgotten on")
                value: root.requests.forgottenAt
            }
            DeskText {
                width: parent.width
                topPadding: 4
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: qsTr("Anybody can claim a name and an address. Ask the person before you believe them.")
            }
        }
        GrantSection {
            visible: !root.refusing
            draft: root.requests.grants
        }
        foot: [
            NoteField {
                id: reason
                visible: root.refusing
                width: parent.width
                label: qsTr("Reason")
                onVisibleChanged: {
                    text = "";
                    if (visible)
                        take();
                }
            },
            ConfirmBar {
                visible: root.refusing
                question: qsTr("Refuse %1?").arg(root.requests.person)
                consequence: root.requests.mayHearWhy ? qsTr("The request is forgotten. The reason goes into the audit trail and by mail to %1. This cannot be undone; they can ask again.").arg(root.requests.email) : qsTr("The request is forgotten. The reason goes into the audit trail; there is no address to tell it to. This cannot be undone; they can ask again.")
                confirmText: qsTr("Refuse")
                word: qsTr("refuse", "word to type before a request for an account is refused")
                busy: reason.text.trim() === ""
                onCancelled: root.refusing = false
                onConfirmed: {
                    root.requests.refuse(reason.text);
                    root.refusing = false;
                }
            },
            Row {
                visible: !root.refusing
                spacing: 8

                Button {
                    primary: true
                    enabled: root.requests.fault === "" && !root.requests.busy
                    hint: root.requests.fault
                    text: qsTr("Make the account")
                    onClicked: root.requests.approve()
                }
                Button {
                    text: qsTr("Refuse")
                    onClicked: root.refusing = true
                }
            },
            DeskText {
                visible: !root.refusing
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: root.requests.fault !== "" ? root.requests.fault : qsTr("They sign in with the password they chose. The account can be turned off again at any time.")
            }
        ]
    }
}
