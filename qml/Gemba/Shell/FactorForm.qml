import QtQuick
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// An authenticator app, set up: the password once more, then the QR code and a code of the app.
Column {
    id: root

    required property OwnAccess own
    // What is said before the password was given.
    property string note
    property string leaveText
    readonly property bool begun: root.own.secret !== ""

    signal dismissed()

    spacing: 16

    SheetTitle {
        text: qsTr("Set up your second factor")
        note: root.begun ? qsTr("Scan this with an authenticator app, then type the six digits it shows.") : root.note
    }
    Field {
        id: ownPassword
        visible: !root.begun
        width: parent.width
        label: qsTr("Password")
        secret: true
        onAccepted: next.press()
        Component.onCompleted: take()
    }
    QrCode {
        visible: root.begun
        anchors.horizontalCenter: parent.horizontalCenter
        width: 220
        height: 220
        text: root.own.secretUri
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("QR code for the authenticator app")
    }
    FactRow {
        visible: root.begun
        name: qsTr("To type instead")
        value: root.own.secret
        code: true
    }
    Field {
        id: appCode
        visible: root.begun
        width: parent.width
        label: qsTr("Code of the app")
        maximumLength: 16
        onAccepted: next.press()
        onVisibleChanged: if (visible) take()
    }
    FailureNote {
        text: root.own.failure
        reference: root.own.reference
    }
    Flow {
        width: parent.width
        spacing: 8

        Button {
            id: next
            primary: true
            enabled: !root.own.busy && (root.begun ? appCode.text.trim().length >= 6 : ownPassword.text !== "")
            text: qsTr("Go on")
            onClicked: {
                if (root.begun)
                    root.own.confirmEnrolment(appCode.text);
                else
                    root.own.beginEnrolment(ownPassword.text);
                ownPassword.text = "";
            }
        }
        Button {
            text: root.leaveText
            onClicked: root.dismissed()
        }
    }
}
