import QtQuick
import Gemba.Desk
import Gemba.Ui

// What was refused and what to do, under the fields it is about.
Column {
    id: root

    property string text
    property string reference

    visible: root.text !== ""
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
            text: root.text
            Accessible.role: Accessible.AlertMessage
        }
    }
    DeskText {
        visible: text !== ""
        x: Theme.mirrored ? 0 : 24
        width: parent.width - 24
        small: true
        quiet: true
        text: root.reference
    }
}
