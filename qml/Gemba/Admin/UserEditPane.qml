import QtQuick
import Gemba.Admin
import Gemba.Shell

// At the end edge of the users page: what is known about a person, or the draft of a change.
FocusScope {
    id: root

    required property UserDetails details
    required property UserEditor editor
    required property UsersModel users

    UserPane {
        anchors.fill: parent
        visible: !root.editor.open
        details: root.details
        onClosed: root.users.currentKey = ""
        onEdited: root.editor.edit()
    }
    UserForm {
        anchors.fill: parent
        visible: root.editor.open
        editor: root.editor
    }
}
