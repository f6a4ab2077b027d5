import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The server's own keys by name: how old they are, what hangs on them, and the change to the next.
FocusScope {
    id: root

    required property ShellController shell
    readonly property bool writable: root.shell.may("system.manage")

    focus: true

    ServerKeysModel {
        id: keys
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("Server keys")
        note: qsTr("By name; no key is ever shown")
        age: keys.page.age
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
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.rightMargin: pane.visible ? 0 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        focus: true
        table: keys
        spokenName: qsTr("Server keys")
        footEnd: keys.sealing

        ListState {
            page: keys.page
            emptyIcon: "keys"
            emptyTitle: qsTr("The server has named no key")
        }
    }
    DetailPane {
        id: pane
        visible: !keys.page.loading && !keys.page.failed && !keys.page.empty
        closable: false
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 376

        DetailSection {
            divided: false
            title: qsTr("Signing key")

            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: qsTr("It signs what programs show after a sign-in. Change it when somebody may have read it: the one before is believed until its tokens end, those of the one before that are refused at once.")
            }
            DeskText {
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: keys.signing
            }
            Button {
                visible: !askSigning.visible
                enabled: root.writable && !keys.rotatingSigning
                text: keys.rotatingSigning ? qsTr("Changing …") : qsTr("Change the signing key …")
                hint: enabled || keys.rotatingSigning ? "" : qsTr("Needs the permission system.manage")
                onClicked: askSigning.visible = true
            }
            ConfirmBar {
                id: askSigning
                visible: false
                grave: false
                question: qsTr("Sign with the next key?")
                consequence: qsTr("Nobody is signed out by it: programs fetch what the new key signed by themselves.")
                confirmText: qsTr("Change the key")
                onConfirmed: {
                    askSigning.visible = false;
                    keys.rotateSigning();
                }
                onCancelled: askSigning.visible = false
            }
        }
        DetailSection {
            title: qsTr("Vault key")

            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: qsTr("It seals secrets in the database: second factors, mail that waits. A change seals each of them anew, row by row while everybody works, and drops the old key once nothing needs it.")
            }
            DeskText {
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                strong: true
                text: keys.lost
            }
            DeskText {
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                strong: true
                text: keys.sealedText
            }
            Button {
                visible: !askVault.visible
                enabled: root.writable && !keys.rotatingVault
                text: keys.rotatingVault ? qsTr("Sealing …") : qsTr("Change the vault key …")
                hint: enabled || keys.rotatingVault ? "" : qsTr("Needs the permission system.manage")
                onClicked: askVault.visible = true
            }
            ConfirmBar {
                id: askVault
                visible: false
                question: qsTr("Seal all secrets with a new key?")
                consequence: qsTr("A backup of before needs the key ring of before: make one afterwards. A change that is interrupted goes on with the next.")
                confirmText: qsTr("Change the key")
                word: qsTr("seal anew", "word to be typed")
                onConfirmed: {
                    askVault.visible = false;
                    keys.rotateVault();
                }
                onCancelled: askVault.visible = false
            }
        }
        DetailSection {
            title: qsTr("Elsewhere")

            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: qsTr("Secrets of devices are changed with the device, keys of programs with the API key. Certificates renew themselves; Health shows until when they are good.")
            }
        }
    }
}
