import QtQuick
import Gemba.Shell
import Gemba.Desk
import Gemba.Ui

// The way in, step by step, in one sheet in the middle.
FocusScope {
    id: root

    required property ShellController shell
    readonly property SignInModel model: shell.signIn

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

    component Title: Column {
        property alias text: heading.text
        property alias note: words.text
        width: parent ? parent.width : 0
        spacing: 4

        DeskText {
            id: heading
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            strong: true
            font.pixelSize: Theme.deskTitle
            lineHeight: 28
            Accessible.role: Accessible.Heading
        }
        DeskText {
            id: words
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            quiet: true
        }
    }
    component Failure: Column {
        visible: root.model.failure !== ""
        width: parent ? parent.width : 0
        spacing: 2

        Row {
            width: parent.width
            spacing: 8

            DeskIcon {
                y: 2
                picture: "warn"
            }
            DeskText {
                width: parent.width - 24
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                strong: true
                text: root.model.failure
                Accessible.role: Accessible.AlertMessage
            }
        }
        DeskText {
            visible: text !== ""
            x: Theme.mirrored ? 0 : 24
            width: parent.width - 24
            small: true
            quiet: true
            text: root.model.reference
        }
    }

    Component {
        id: server

        Column {
            spacing: 16

            Title {
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
            Failure {}
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

            Title {
                text: root.model.server
                note: root.model.waiting
            }
            Failure {}
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

            Title {
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
                Accessible.name: root.model.words.join(", ")

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

            Title {
                text: qsTr("Sign in")
                note: root.model.server
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
            Failure {}
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
            TextAction {
                text: qsTr("Another server")
                onClicked: root.model.otherServer()
            }
        }
    }
    Component {
        id: code

        Column {
            spacing: 16

            Title {
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
            Failure {}
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

        Column {
            spacing: 16

            Title {
                text: qsTr("Choose a new password")
                note: qsTr("At least 15 characters. A few words you can remember are better than signs you cannot.")
            }
            Field {
                id: oldField
                width: parent.width
                label: qsTr("Password so far")
                secret: true
                onAccepted: newField.take()
                Component.onCompleted: take()
            }
            Field {
                id: newField
                width: parent.width
                label: qsTr("New password")
                secret: true
                onAccepted: againField.take()
            }
            Field {
                id: againField
                width: parent.width
                label: qsTr("New password, once more")
                secret: true
                onAccepted: change.press()
            }
            Failure {}
            Row {
                spacing: 8

                Button {
                    id: change
                    primary: true
                    enabled: !root.model.busy && oldField.text !== "" && newField.text !== "" && againField.text !== ""
                    text: qsTr("Change the password")
                    onClicked: root.model.changePassword(oldField.text, newField.text, againField.text)
                }
                Button {
                    text: qsTr("Sign out")
                    onClicked: root.model.signOut()
                }
            }
        }
    }
    Component {
        id: enrol

        Column {
            spacing: 16

            Title {
                text: qsTr("Set up your second factor")
                note: root.model.secret === ""
                      ? qsTr("Your role needs a code from an authenticator app besides the password. First the password once more.")
                      : qsTr("Scan this with an authenticator app, then type the six digits it shows.")
            }
            Field {
                id: ownPassword
                visible: root.model.secret === ""
                width: parent.width
                label: qsTr("Password")
                secret: true
                onAccepted: next.press()
                Component.onCompleted: take()
            }
            QrCode {
                visible: root.model.secret !== ""
                anchors.horizontalCenter: parent.horizontalCenter
                width: 220
                height: 220
                text: root.model.secretUri
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("QR code for the authenticator app")
            }
            FactRow {
                visible: root.model.secret !== ""
                name: qsTr("To type instead")
                value: root.model.secret
                code: true
            }
            Field {
                id: appCode
                visible: root.model.secret !== ""
                width: parent.width
                label: qsTr("Code of the app")
                maximumLength: 16
                onAccepted: next.press()
                onVisibleChanged: if (visible) take()
            }
            Failure {}
            Row {
                spacing: 8

                Button {
                    id: next
                    primary: true
                    enabled: !root.model.busy && (root.model.secret === "" ? ownPassword.text !== "" : appCode.text.trim().length >= 6)
                    text: qsTr("Go on")
                    onClicked: {
                        if (root.model.secret === "")
                            root.model.beginEnrolment(ownPassword.text);
                        else
                            root.model.confirmEnrolment(appCode.text);
                        ownPassword.text = "";
                    }
                }
                Button {
                    text: qsTr("Sign out")
                    onClicked: root.model.signOut()
                }
            }
        }
    }
    Component {
        id: recovery

        Column {
            spacing: 16

            Title {
                text: qsTr("Keep these codes")
                note: qsTr("Each works once in place of the app's code, should you lose it. They are shown now and never again: print them or write them down.")
            }
            Rectangle {
                width: parent.width
                height: codes.implicitHeight + 24
                radius: Theme.corner
                color: Theme.raised
                border.width: 1
                border.color: Theme.lineStrong
                Accessible.role: Accessible.StaticText
                Accessible.name: root.model.recoveryCodes.join(", ")

                Grid {
                    id: codes
                    x: 16
                    y: 12
                    width: parent.width - 32
                    columns: 2
                    rowSpacing: 4
                    LayoutMirroring.enabled: false

                    Repeater {
                        model: root.model.recoveryCodes

                        DeskText {
                            required property string modelData
                            width: codes.width / 2
                            text: modelData
                            font.family: "monospace"
                            spoken: false
                        }
                    }
                }
            }
            Row {
                spacing: 8

                Button {
                    icon: "copy"
                    text: qsTr("Copy")
                    focus: true
                    onClicked: root.model.copyCodes()
                }
                Button {
                    primary: true
                    text: qsTr("I have them")
                    onClicked: root.model.codesKept()
                }
            }
        }
    }
}
