import QtQuick
import Gemba.Ui

// Two rows of six keys for gloved fingers: ten digits, erase, confirm. In portrait, four rows of three. Digits never
// mirror: people know where they are.
Item {
    id: root

    property int entered: 0
    property int places: 6
    property string shownDigits
    property bool confirmAvailable: false
    property string eraseText
    property string confirmText
    property string confirmNote
    property string spokenEntry
    property bool portrait: width < height

    signal digitPressed(int digit)
    signal erasePressed()
    signal confirmPressed()

    readonly property int columns: portrait ? 3 : 6
    readonly property int rows: portrait ? 4 : 2
    readonly property real keyWidth: (width - (columns - 1) * Theme.gap) / columns
    readonly property real keyHeight: (height - 68 - rows * Theme.gap) / rows

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            root.digitPressed(event.key - Qt.Key_0);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.erasePressed();
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.confirmPressed();
            event.accepted = true;
        }
    }

    Rectangle {
        width: root.width
        height: 68
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line
        Accessible.role: Accessible.StaticText
        Accessible.name: root.spokenEntry

        Repeater {
            model: root.places

            Item {
                id: place
                required property int index
                readonly property real step: root.width / root.places

                x: index * step
                width: step
                height: 68

                Rectangle {
                    visible: root.shownDigits === ""
                    anchors.centerIn: parent
                    width: place.index < root.entered ? 24 : 24
                    height: width
                    radius: 12
                    color: place.index < root.entered ? Theme.text : "transparent"
                    border.width: place.index < root.entered ? 0 : 2
                    border.color: place.index === root.entered ? Theme.interactive : Theme.lineStrong
                }
                Text {
                    visible: root.shownDigits !== ""
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 48 - baselineOffset
                    text: root.shownDigits.charAt(place.index)
                    color: Theme.text
                    font.pixelSize: Theme.value
                    font.bold: true
                    Accessible.ignored: true
                }
                Rectangle {
                    visible: root.shownDigits !== "" && place.index >= root.shownDigits.length
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: 48
                    width: 24
                    height: 2
                    color: place.index === root.shownDigits.length ? Theme.interactive : Theme.lineStrong
                }
            }
        }
    }
    Repeater {
        model: 10

        KeyButton {
            id: digitKey
            required property int index
            readonly property int digit: (index + 1) % 10
            readonly property int column: root.portrait ? (digit === 0 ? 1 : index % 3) : index % 5
            readonly property int row: root.portrait ? (digit === 0 ? 3 : Math.floor(index / 3)) : Math.floor(index / 5)

            x: column * (root.keyWidth + Theme.gap)
            y: 76 + row * (root.keyHeight + Theme.gap)
            width: root.keyWidth
            height: root.keyHeight
            label: digit
            labelSize: Theme.value
            labelLine: height / 2 + 14
            onPressed: root.digitPressed(digit)
        }
    }
    KeyButton {
        x: root.portrait ? 0 : 5 * (root.keyWidth + Theme.gap)
        y: root.portrait ? 76 + 3 * (root.keyHeight + Theme.gap) : 76
        width: root.keyWidth
        height: root.keyHeight
        icon: "erase"
        iconTop: height / 2 - 42
        labelLine: height / 2 + 34
        label: root.eraseText
        onPressed: root.erasePressed()
    }
    KeyButton {
        x: root.portrait ? 2 * (root.keyWidth + Theme.gap) : 5 * (root.keyWidth + Theme.gap)
        y: root.portrait ? 76 + 3 * (root.keyHeight + Theme.gap) : 76 + root.keyHeight + Theme.gap
        width: root.keyWidth
        height: root.keyHeight
        primary: true
        icon: "ok"
        iconTop: height / 2 - 42
        labelLine: height / 2 + 34
        noteLine: height / 2 + 54
        label: root.confirmText
        note: root.confirmNote
        available: root.confirmAvailable
        onPressed: root.confirmPressed()
    }
}
