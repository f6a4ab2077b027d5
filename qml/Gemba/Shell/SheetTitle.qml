import QtQuick
import Gemba.Desk
import Gemba.Ui

// What a sheet or a form asks for, and a sentence about it.
Column {
    id: root

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
