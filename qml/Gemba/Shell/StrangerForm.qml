import QtQuick
import Gemba.Desk
import Gemba.Shell

// For who cannot sign in: a new password with a mailed code, or the question for an account.
Loader {
    id: root

    required property StrangersWay stranger
    property string name

    sourceComponent: root.stranger.way === StrangersWay.Account ? account : root.stranger.codeExpected ? code : ask

    component Foot: Column {
        id: foot
        property alias action: go.text
        property alias ready: go.enabled

        signal confirmed()

        function press(): void {
            go.press();
        }

        width: parent ? parent.width : 0
        spacing: 16

        FailureNote {
            text: root.stranger.failure
            reference: root.stranger.reference
        }
        Flow {
            width: parent.width
            spacing: 8

            Button {
                id: go
                primary: true
                onClicked: foot.confirmed()
            }
            Button {
                text: qsTr("Back")
                onClicked: root.stranger.leave()
            }
        }
    }
    Component {
        id: ask

        Column {
            spacing: 16

            SheetTitle {
                text: qsTr("A new password")
                note: qsTr("A code goes to the e-mail address of the account. It works once and for 30 minutes.")
            }
            Field {
                id: who
                width: parent.width
                label: qsTr("Name")
                text: root.name
                maximumLength: 64
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                onAccepted: send.press()
                Component.onCompleted: take()
            }
            Foot {
                id: send
                action: qsTr("Mail me a code")
                ready: !root.stranger.busy && who.text.trim() !== ""
                onConfirmed: root.stranger.askForCode(who.text)
            }
            TextAction {
                text: qsTr("I have a code already")
                onClicked: root.stranger.expectCode()
            }
        }
    }
    Component {
        id: code

        Column {
            spacing: 16

            SheetTitle {
                text: qsTr("Choose a new password")
                note: qsTr("If the account is there and has an e-mail address, the code is on its way to it.")
            }
            Field {
                id: mailed
                width: parent.width
                label: qsTr("Code from the mail")
                maximumLength: 64
                inputMethodHints: Qt.ImhNoPredictiveText
                onAccepted: fresh.take()
                Component.onCompleted: take()
            }
            Field {
                id: fresh
                width: parent.width
                label: qsTr("New password")
                hint: root.stranger.lengthText
                secret: true
                onAccepted: again.take()
            }
            Field {
                id: again
                width: parent.width
                label: qsTr("New password, once more")
                secret: true
                onAccepted: set.press()
            }
            Foot {
                id: set
                action: qsTr("Set the password")
                ready: !root.stranger.busy && mailed.text.trim() !== "" && fresh.text !== "" && again.text !== ""
                onConfirmed: root.stranger.setPassword(mailed.text, fresh.text, again.text)
            }
        }
    }
    Component {
        id: account

        Column {
            spacing: 16

            SheetTitle {
                text: qsTr("Ask for an account")
                note: qsTr("An administrator decides about it and says what you may do.")
            }
            Field {
                id: wished
                width: parent.width
                label: qsTr("Sign-in name you wish for")
                maximumLength: 64
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                onAccepted: said.take()
                Component.onCompleted: take()
            }
            Field {
                id: said
                width: parent.width
                label: qsTr("Your name as people say it")
                maximumLength: 120
                onAccepted: mail.take()
            }
            Field {
                id: mail
                width: parent.width
                label: qsTr("E-mail, where the answer goes; may stay empty")
                maximumLength: 254
                inputMethodHints: Qt.ImhEmailCharactersOnly
                onAccepted: first.take()
            }
            Field {
                id: first
                width: parent.width
                label: qsTr("Password")
                hint: root.stranger.lengthText
                secret: true
                onAccepted: second.take()
            }
            Field {
                id: second
                width: parent.width
                label: qsTr("Password, once more")
                secret: true
                onAccepted: request.press()
            }
            Foot {
                id: request
                action: qsTr("Ask")
                ready: !root.stranger.busy && wished.text.trim().length >= 2 && first.text !== "" && second.text !== ""
                onConfirmed: root.stranger.askForAccount(wished.text, said.text, mail.text, first.text, second.text)
            }
        }
    }
}
