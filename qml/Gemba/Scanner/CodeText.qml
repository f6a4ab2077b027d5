import QtQuick
import Gemba.Ui

// A code as people read it: the last four characters are what is called out. Never mirrored. Shrinks to its room.
Item {
    id: root

    property string head
    property string tail
    property int size: 60
    property real room: 0
    readonly property real natural: front.implicitWidth + (front.text !== "" ? size * 0.12 : 0) + back.implicitWidth
    readonly property real shrink: room > 0 && natural > room ? room / natural : 1

    implicitWidth: natural * shrink
    implicitHeight: size * 1.2

    // The code itself never mirrors; where it stands does.
    Item {
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        width: root.natural
        height: root.implicitHeight
        scale: root.shrink
        transformOrigin: Item.Left

        StationText {
            id: front
            height: parent.height
            size: root.size
            text: root.head
            elide: Text.ElideNone
        }
        StationText {
            id: back
            x: front.text !== "" ? front.width + root.size * 0.12 : 0
            height: parent.height
            size: root.size
            strong: true
            text: root.tail
            elide: Text.ElideNone
        }
    }
}
