import QtQuick
import Gemba.Scanner
import Gemba.Ui

// Lines of "what: value".
Column {
    id: root

    required property RowModel facts
    property real split: 280
    property real step: 65
    property int size: 34
    property bool strongFirst: true

    Repeater {
        model: root.facts

        Item {
            id: fact
            required property string title
            required property string note
            required property int index

            width: root.width
            height: root.step
            Accessible.role: Accessible.StaticText
            Accessible.name: title + ": " + note

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            StationText {
                anchors.left: parent.left
                width: root.split - 16
                height: parent.height
                size: root.size
                strong: root.strongFirst
                quiet: !root.strongFirst
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 16
                text: fact.title
            }
            StationText {
                anchors.left: parent.left
                anchors.leftMargin: root.split
                width: root.width - root.split
                height: parent.height
                size: root.size
                strong: !root.strongFirst
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 16
                text: fact.note
            }
        }
    }
}
