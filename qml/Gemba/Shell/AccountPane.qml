import QtQuick
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Who one is to the server and how one signs in; while something of it is changed, the form for that.
DetailPane {
    id: root

    required property ShellController shell
    required property AccountModel account
    readonly property bool facts: root.account.form === AccountModel.None

    icon: "user"
    portrait: root.account.photo
    title: root.account.name
    note: root.account.signInName
    // The codes are gone once they are put away: that takes a press of its own.
    closable: !root.facts && root.account.form !== AccountModel.Codes
    onClosed: root.account.close()

    DetailSection {
        visible: root.facts

        FactRow {
            name: qsTr("Roles")
            value: root.account.roles
        }
        FactRow {
            name: qsTr("E-mail")
            value: root.account.email
        }
        FactRow {
            name: qsTr("Language of mails")
            value: root.account.language
        }
        FactRow {
            name: qsTr("PIN")
            value: root.account.pinText
        }
        FactRow {
            name: qsTr("Cards")
            value: root.account.cardsText
        }
        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            small: true
            quiet: true
            text: qsTr("An administrator changes these.")
        }
    }
    DetailSection {
        visible: root.facts
        title: qsTr("Password")

        Column {
            width: parent.width
            spacing: 8

            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: qsTr("A new one ends your other sessions.")
                quiet: true
            }
            Button {
                icon: "keys"
                text: qsTr("Change the password")
                onClicked: root.account.changePassword()
            }
        }
    }
    DetailSection {
        visible: root.facts
        title: qsTr("Second factor")

        FactRow {
            name: qsTr("State")
            value: root.account.factorText
            strong: !root.account.factorOn
        }
        Flow {
            width: parent.width
            topPadding: 4
            spacing: 8

            Button {
                visible: !root.account.factorOn
                icon: "shield"
                text: qsTr("Set it up")
                onClicked: root.account.setFactorUp()
            }
            Button {
                visible: root.account.factorOn
                text: qsTr("New recovery codes")
                onClicked: root.account.makeCodes()
            }
            Button {
                visible: root.account.factorOn
                text: qsTr("Another app")
                hint: qsTr("Sets up a new app in place of this one.")
                onClicked: root.account.setFactorUp()
            }
            Button {
                visible: root.account.factorOn
                text: qsTr("Turn off")
                spokenName: qsTr("Turn the second factor off")
                onClicked: root.account.turnFactorOff()
            }
        }
    }
    DetailSection {
        id: keys
        // Which key is about to be revoked, by its prefix.
        property string revoking
        visible: root.facts && root.account.keysShown
        title: qsTr("API keys that speak for you")
        action: root.shell.canOpen("keys") ? qsTr("All keys") : ""
        onActed: root.shell.open("keys")

        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: root.account.keysText
            small: true
            quiet: !root.account.keysFailed
            strong: root.account.keysFailed
        }
        TextAction {
            visible: root.account.keysFailed
            text: qsTr("Try again")
            onClicked: root.account.loadKeys()
        }
        Repeater {
            model: root.account.keyNames

            Column {
                id: key
                required property int index
                required property string modelData
                readonly property string prefix: root.account.keyPrefixes[key.index] ?? ""

                width: parent ? parent.width : 0

                FactRow {
                    name: key.modelData
                    value: root.account.keyEnds[key.index] ?? ""
                }
                TextAction {
                    visible: keys.revoking !== key.prefix
                    text: qsTr("Revoke")
                    Accessible.name: qsTr("Revoke the key %1").arg(key.modelData)
                    onClicked: keys.revoking = key.prefix
                }
                ConfirmBar {
                    visible: keys.revoking === key.prefix
                    question: qsTr("Revoke this key?")
                    consequence: qsTr("Programs that use it are refused at once. This cannot be undone.")
                    confirmText: qsTr("Revoke it")
                    word: key.prefix
                    onCancelled: keys.revoking = ""
                    onConfirmed: {
                        keys.revoking = "";
                        root.account.revokeKey(key.prefix);
                    }
                }
            }
        }
    }
    Item {
        visible: !root.facts
        width: parent ? parent.width : 0
        implicitHeight: form.height + 32

        Loader {
            id: form
            x: 16
            y: 16
            width: parent.width - 32
            focus: true
            sourceComponent: {
                switch (root.account.form) {
                case AccountModel.Password:
                    return password;
                case AccountModel.Enrol:
                    return enrol;
                case AccountModel.TurnOff:
                    return turnOff;
                case AccountModel.NewCodes:
                    return newCodes;
                case AccountModel.Codes:
                    return codes;
                default:
                    return null;
                }
            }
        }
    }
    Component {
        id: password

        NewPasswordForm {
            own: root.account.own
            note: qsTr("A few words you can remember are better than signs you cannot. Your other sessions end.")
            leaveText: qsTr("Cancel")
            onDismissed: root.account.close()
        }
    }
    Component {
        id: enrol

        FactorForm {
            own: root.account.own
            note: root.account.factorOn ? qsTr("Until the new app has shown a code, the one you have goes on working. First the password once more.") : qsTr("From then on signing in asks for a code from an authenticator app besides the password. First the password once more.")
            leaveText: qsTr("Cancel")
            onDismissed: root.account.close()
        }
    }
    Component {
        id: turnOff

        OwnPasswordForm {
            own: root.account.own
            title: qsTr("Turn the second factor off?")
            note: qsTr("The app and the recovery codes stop working; the password alone is enough to be you. Where a role needs a second factor the server refuses.")
            confirmText: qsTr("Turn off")
            grave: true
            onConfirmed: password => root.account.own.disable(password)
            onDismissed: root.account.close()
        }
    }
    Component {
        id: newCodes

        OwnPasswordForm {
            own: root.account.own
            title: qsTr("Make ten new recovery codes?")
            note: qsTr("The old ones are worth nothing any more.")
            confirmText: qsTr("Make them")
            onConfirmed: password => root.account.own.makeCodes(password)
            onDismissed: root.account.close()
        }
    }
    Component {
        id: codes

        RecoveryCodesForm {
            own: root.account.own
        }
    }
}
