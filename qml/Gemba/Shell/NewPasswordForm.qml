import QtQuick
import Gemba.Desk
import Gemba.Shell

// The own password, changed: on the way in where a duty asks for it, and from the account page.
Column {
    id: root

    required property OwnAccess own
    property string note: qsTr("A few words you can remember are better than signs you cannot.")
    property string leaveText

    signal dismissed()

    spacing: 16

    SheetTitle {
        text: qsTr("Choose a new password")
        note: root.note
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
        hint: root.own.lengthText
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
    FailureNote {
        text: root.own.failure
        reference: root.own.reference
    }
    Flow {
        width: parent.width
        spacing: 8

        Button {
            id: change
            primary: true
            enabled: !root.own.busy && oldField.text !== "" && newField.text !== "" && againField.text !== ""
            text: qsTr("Change the password")
            onClicked: root.own.changePassword(oldField.text, newField.text, againField.text)
        }
        Button {
            text: root.leaveText
            onClicked: root.dismissed()
        }
    }
}
