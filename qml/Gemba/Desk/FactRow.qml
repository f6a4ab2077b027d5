import QtQuick
import Gemba.Desk
import Gemba.Ui

// One fact: what it is at the start, what it says at the end.
Item {
    id: root

    property string name
    property string value
    property bool strong: false
    property bool live: false
    property bool small: false
    // Codes and keys: one width a letter and always left to right.
    property bool code: false

    width: parent ? parent.width : 0
    implicitHeight: Math.max(small ? 20 : 24, shown.implicitHeight + (small ? 4 : 4))
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value

    DeskText {
        id: label
        anchors.left: parent.left
        y: root.small ? 2 : 2
        width: Math.min(implicitWidth, parent.width * 0.5)
        text: root.name
        quiet: true
        small: root.small
        spoken: false
    }
    DeskText {
        id: shown
        anchors.right: parent.right
        anchors.left: label.right
        anchors.leftMargin: 12
        y: label.y
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.Wrap
        maximumLineCount: 3
        text: root.value
        strong: root.strong
        small: root.small
        font.family: root.code ? "monospace" : label.font.family
        color: root.live ? Theme.live : Theme.text
        spoken: false
    }
}
