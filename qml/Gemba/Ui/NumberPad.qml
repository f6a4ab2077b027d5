import QtQuick
import Gemba.Ui

// Two rows of seven keys for a measured number: digits, decimal mark, sign, erase, confirm. In portrait, five rows of three.
Item {
    id: root

    property string text
    property string unit
    property string decimalPoint: "."
    property string eraseText
    property string confirmText
    property bool portrait: width < height

    signal keyPressed(string key)
    signal erasePressed()
    signal confirmPressed()

    readonly property int columns: portrait ? 3 : 7
    readonly property int rows: portrait ? 5 : 2
    readonly property real keyWidth: (width - (columns - 1) * Theme.gap) / columns
    readonly property real keyHeight: (height - 68 - rows * Theme.gap) / rows
    readonly property list<string> keys: portrait
        ? ["1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "0", "-"]
        : ["1", "2", "3", "4", "5", ".", "", "6", "7", "8", "9", "0", "-"]

    Keys.onPressed: event => {
        if (event.text !== "" && "0123456789.-,".indexOf(event.text) >= 0) {
            root.keyPressed(event.text === "," ? "." : event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.erasePressed();
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
        Accessible.name: root.text + " " + root.unit

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            LayoutMirroring.enabled: false
            spacing: 6

            Text {
                y: 48 - baselineOffset
                text: root.text
                color: Theme.live
                font.pixelSize: Theme.value
                font.bold: true
                Accessible.ignored: true
            }
            Text {
                y: 48 - baselineOffset
                text: root.unit
                color: Theme.muted
                font.pixelSize: Theme.title
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: root.keys

        KeyButton {
            required property string modelData
            required property int index

            visible: modelData !== ""
            x: index % root.columns * (root.keyWidth + Theme.gap)
            y: 76 + Math.floor(index / root.columns) * (root.keyHeight + Theme.gap)
            width: root.keyWidth
            height: root.keyHeight
            label: modelData === "." ? root.decimalPoint : modelData === "-" ? "±" : modelData
            labelSize: Theme.value
            labelLine: height / 2 + 14
            onPressed: root.keyPressed(modelData)
        }
    }
    KeyButton {
        x: root.portrait ? 0 : 6 * (root.keyWidth + Theme.gap)
        y: root.portrait ? 76 + 4 * (root.keyHeight + Theme.gap) : 76
        width: root.keyWidth
        height: root.keyHeight
        icon: "erase"
        iconTop: height / 2 - 42
        labelLine: height / 2 + 34
        label: root.eraseText
        onPressed: root.erasePressed()
    }
    KeyButton {
        x: root.portrait ? root.keyWidth + Theme.gap : 6 * (root.keyWidth + Theme.gap)
        y: root.portrait ? 76 + 4 * (root.keyHeight + Theme.gap) : 76 + root.keyHeight + Theme.gap
        width: root.portrait ? 2 * root.keyWidth + Theme.gap : root.keyWidth
        height: root.keyHeight
        primary: true
        icon: "ok"
        iconTop: height / 2 - 42
        labelLine: height / 2 + 34
        label: root.confirmText
        onPressed: root.confirmPressed()
    }
}
