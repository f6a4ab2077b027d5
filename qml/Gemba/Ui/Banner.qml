import QtQuick
import Gemba.Ui

// A striped band that says the room is not in its usual state: service mode, a version that does not match.
Item {
    id: root

    property string word
    property string start
    property string end
    readonly property bool narrow: width < 800

    height: 32
    clip: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: word + ". " + start + ". " + end

    Hatch {
        anchors.fill: parent
        stripes: true
        tokens: Theme.tokens
    }
    Rectangle {
        id: wordPlate
        x: Theme.mirrored ? root.width - width - 8 : 8
        width: wordLabel.width + 24
        height: 32
        color: Theme.text

        Label {
            id: wordLabel
            start: 12
            line: 23
            strong: true
            color: Theme.panel
            text: root.word
        }
    }
    Rectangle {
        x: Theme.mirrored ? root.width - edge - width : edge
        readonly property real edge: root.narrow ? wordPlate.width + 16 : 232
        width: startLabel.width + 24
        height: 32
        color: Theme.panel

        Label {
            id: startLabel
            start: 12
            line: 23
            room: root.narrow ? root.width - parent.edge - 32 : 400
            text: root.start
        }
    }
    Rectangle {
        visible: !root.narrow
        x: Theme.mirrored ? 8 : root.width - width - 8
        width: endLabel.width + 24
        height: 32
        color: Theme.panel

        Label {
            id: endLabel
            start: 12
            line: 23
            text: root.end
        }
    }
}
