import QtQuick
import Gemba.Shell
import Gemba.Desk
import Gemba.Ui

// The way in, step by step, in one sheet in the middle.
FocusScope {
    id: root

    required property ShellController shell
    readonly property SignInModel model: shell.signIn

    function spokenWords(): string {
        let said = "";
        for (let i = 0; i < root.model.words.length; ++i)
            said += (i === 0 ? "" : ", ") + root.model.words[i];
        return said;
    }

    focus: true

    Rectangle {
        id: sheet
        anchors.centerIn: parent
        width: 440
        height: steps.height + 48
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line

        Loader {
            id: steps
            x: 32
            y: 24
            width: parent.width - 64
            focus: true
            sourceComponent: {
                switch (root.model.step) {
                case SignInModel.Server:
                    return server;
                case SignInModel.Wait:
                    return wait;
                case SignInModel.Trust:
                    return trust;
                case SignInModel.Code:
                    return code;
                case SignInModel.Stranger:
                    return stranger;
                case SignInModel.NewPassword:
                    return newPassword;
                case SignInModel.Enrol:
                    return enrol;
                case SignInModel.RecoveryCodes:
                    return recovery;
                case SignInModel.Done:
                    return null;
                default:
                    return password;
                }
            }
        }
    }
    Row {
        anchors.horizontalCenter: sheet.horizontalCenter
        anchors.top: sheet.bottom
        anchors.topMargin: 12
        spacing: 16

        TextAction {
            text: root.shell.settings.languageName
            onClicked: root.shell.settings.nextLanguage()
        }
        TextAction {
            text: root.shell.lookText
            onClicked: root.shell.settings.nextScheme()
        }
    }

    Component {
        id: server

        Column {
            spacing: 16

            SheetTitle {
                text: qsTr("Which server?")
                note: qsTr("Its address stands on the server's first output and in its configuration.")
            }
            Field {
                id: address
                width: parent.width
                label: qsTr("Address")
                placeholder: "gemba.local:8443"
                text: root.model.server
                focus: true
                onAccepted: root.model.chooseServer(text)
                Component.onCompleted: take()
            }
            FailureNote {
                text: root.model.failure
                reference: root.model.reference
            }
            Button {
                width: parent.width
                primary: true
                enabled: address.text.trim() !== ""
                text: qsTr("Go on")
                onClicked: root.model.chooseServer(address.text)
            }
        }
    }
    Component {
        id: wait

        Column {
            spacing: 16

            SheetTitle {
                text: root.model.server
                note: root.model.waiting
            }
            FailureNote {
                text: root.model.failure
                reference: root.model.reference
            }
            Row {
                spacing: 8

                Button {
                    focus: true
                    text: qsTr("Try now")
                    icon: "refresh"
                    onClicked: root.shell.retryLink()
                }
                Button {
                    text: qsTr("Another server")
                    onClicked: root.model.otherServer()
                }
            }
        }
    }
    Component {
        id: trust

        Column {
            spacing: 16

            SheetTitle {
                text: qsTr("Is this your server?")
                note: qsTr("%1 is seen for the first time. Compare these words with the ones the server shows; only if all eight are the same is it the right one.").arg(root.model.server)
            }
            Rectangle {
                width: parent.width
                height: grid.implicitHeight + 24
                radius: Theme.corner
                color: Theme.raised
                border.width: 1
                border.color: Theme.lineStrong
                Accessible.role: Accessible.StaticText
                Accessible.name: root.spokenWords()

                Grid {
                    id: grid
                    x: 16
                    y: 12
                    width: parent.width - 32
                    columns: 2
                    rowSpacing: 4
                    // The order is part of what is compared.
                    LayoutMirroring.enabled: false

                    Repeater {
                        model: root.model.words

                        DeskText {
                            required property int index
                            required property string modelData
                            width: grid.width / 2
                            text: (index + 1) + "  " + modelData
                            strong: true
                            spoken: false
                        }
                    }
                }
            }
            Row {
                spacing: 8

                Button {
                    primary: true
                    text: qsTr("All eight are the same")
                    onClicked: root.model.trust(true)
                }
                Button {
                    focus: true
                    text: qsTr("They differ")
                    onClicked: root.model.trust(false)
                }
            }
            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: qsTr("From then on this program believes only this server's key. “gembactl system info” on the server tells the words, too.")
            }
        }
    }
    Component {
        id: password

        Column {
            spacing: 16

            SheetTitle {
                text: qsTr("Sign in")
                note: root.model.server
            }
            DeskText {
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                strong: true
                text: root.model.stranger.outcome
                Accessible.role: Accessible.AlertMessage
            }
            Field {
                id: nameField
                width: parent.width
                label: qsTr("Name")
                text: root.model.name
                maximumLength: 64
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                onAccepted: passwordField.take()
                Component.onCompleted: if (text === "") take()
            }
            Field {
                id: passwordField
                width: parent.width
                label: qsTr("Password")
                secret: true
                onAccepted: enter.press()
                Component.onCompleted: if (nameField.text !== "") take()
            }
            FailureNote {
                text: root.model.failure
                reference: root.model.reference
            }
            Button {
                id: enter
                width: parent.width
                primary: true
                enabled: !root.model.busy && nameField.text.trim() !== "" && passwordField.text !== ""
                text: root.model.busy ? qsTr("Checking…") : qsTr("Sign in")
                onClicked: {
                    root.model.signIn(nameField.text, passwordField.text);
                    passwordField.text = "";
                }
            }
            Flow {
                width: parent.width
                spacing: 16

                TextAction {
                    visible: root.model.stranger.passwordOpen
                    text: qsTr("Password forgotten")
                    onClicked: root.model.stranger.begin(StrangersWay.NewPassword)
                }
                TextAction {
                    visible: root.model.stranger.accountOpen
                    text: qsTr("No account yet")
                    onClicked: root.model.stranger.begin(StrangersWay.Account)
                }
                TextAction {
                    text: qsTr("Another server")
                    onClicked: root.model.otherServer()
                }
            }
        }
    }
    Component {
        id: stranger

        StrangerForm {
            stranger: root.model.stranger
            name: root.model.name
        }
    }
    Component {
        id: code

        Column {
            spacing: 16

            SheetTitle {
                text: qsTr("The code of your app")
                note: qsTr("Six digits from the authenticator app, or one of your recovery codes.")
            }
            Field {
                id: codeField
                width: parent.width
                label: qsTr("Code")
                maximumLength: 64
                inputMethodHints: Qt.ImhNoPredictiveText
                onAccepted: giveCode.press()
                Component.onCompleted: take()
            }
            FailureNote {
                text: root.model.failure
                reference: root.model.reference
            }
            Row {
                spacing: 8

                Button {
                    id: giveCode
                    primary: true
                    enabled: !root.model.busy && codeField.text.trim().length >= 6
                    text: root.model.busy ? qsTr("Checking…") : qsTr("Go on")
                    onClicked: {
                        root.model.giveCode(codeField.text);
                        codeField.text = "";
                        codeField.take();
                    }
                }
                Button {
                    text: qsTr("Back")
                    onClicked: root.model.backToPassword()
                }
            }
        }
    }
    Component {
        id: newPassword

        NewPasswordForm {
            own: root.model.own
            leaveText: qsTr("Sign out")
            onDismissed: root.model.signOut()
        }
    }
    Component {
        id: enrol

        FactorForm {
            own: root.model.own
            note: qsTr("Your role needs a code from an authenticator app besides the password. First the password once more.")
            leaveText: qsTr("Sign out")
            onDismissed: root.model.signOut()
        }
    }
    Component {
        id: recovery

        RecoveryCodesForm {
            own: root.model.own
        }
    }
}
