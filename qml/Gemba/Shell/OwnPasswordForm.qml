import QtQuick
import Gemba.Desk
import Gemba.Shell

// Something about the own way in that is done only with the password once more.
Column {
    id: root

    required property OwnAccess own
    property alias title: head.text
    property alias note: head.note
    property string confirmText
    // Something is lost by it.
    property bool grave: false

    signal confirmed(string password)
    signal dismissed()

    spacing: 16

    SheetTitle {
        id: head
    }
    Field {
        id: password
        width: parent.width
        label: qsTr("Password")
        secret: true
        onAccepted: go.press()
        Component.onCompleted: take()
    }
    FailureNote {
        text: root.own.failure
        reference: root.own.reference
    }
    Flow {
        width: parent.width
        spacing: 8

        Button {
            id: go
            danger: root.grave
            primary: !root.grave
            enabled: !root.own.busy && password.text !== ""
            text: root.confirmText
            onClicked: {
                root.confirmed(password.text);
                password.text = "";
            }
        }
        Button {
            text: qsTr("Cancel")
            onClicked: root.dismissed()
        }
    }
}
