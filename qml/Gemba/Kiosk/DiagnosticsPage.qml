import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// Link and machine in figures, a field to test the touch panel, and a ping.
Item {
    id: root

    required property KioskController kiosk
    readonly property bool portrait: width < height
    readonly property real keysTop: portrait ? height - 332 : 256
    property list<bool> touched: []

    function touch(x: real, y: real): void {
        const column = Math.max(0, Math.min(9, Math.floor(x / (field.width / 10))));
        const row = Math.max(0, Math.min(3, Math.floor((y - 44) / ((field.height - 44) / 4))));
        if (y < 44)
            return;
        const next = Array.from(root.touched);
        while (next.length < 40)
            next.push(false);
        next[row * 10 + column] = true;
        root.touched = next;
    }
    readonly property int touchedCount: {
        let count = 0;
        for (let i = 0; i < root.touched.length; ++i)
            count += root.touched[i] ? 1 : 0;
        return count;
    }

    Panel {
        id: figures
        start: 8
        y: 8
        width: root.portrait ? root.width - 16 : 664
        height: 240

        Repeater {
            model: root.kiosk.diagnostics.labels

            Item {
                id: line
                required property string modelData
                required property int index

                width: figures.width
                height: 26
                y: 4 + index * 26
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData + ": " + (root.kiosk.diagnostics.values[index] ?? "")

                Label {
                    start: 16
                    line: 19
                    size: root.portrait ? Theme.caption : Theme.body
                    quiet: true
                    room: root.portrait ? 124 : 200
                    text: line.modelData
                }
                Label {
                    start: root.portrait ? 144 : 224
                    line: 19
                    size: root.portrait ? Theme.caption : Theme.body
                    room: line.width - start - 12
                    text: root.kiosk.diagnostics.values[line.index] ?? ""
                }
            }
        }
    }
    Panel {
        id: field
        start: root.portrait ? 8 : 680
        y: root.portrait ? 256 : 8
        width: root.portrait ? root.width - 16 : 592
        height: root.portrait ? root.keysTop - 264 : 240

        Label {
            start: 12
            line: 30
            strong: true
            text: qsTr("Touch test")
        }
        Label {
            end: 12
            line: 30
            quiet: true
            room: field.width - 150
            text: root.touchedCount === 40 ? qsTr("every field answers") : qsTr("wipe over every field")
        }
        Repeater {
            model: 40

            Rectangle {
                required property int index

                readonly property int cellWidth: Math.floor((field.width - 16) / 10)
                readonly property int cellHeight: Math.floor((field.height - 52) / 4)

                x: Math.floor((field.width - 10 * cellWidth) / 2) + index % 10 * cellWidth
                y: 44 + Math.floor(index / 10) * cellHeight
                width: cellWidth - 4
                height: cellHeight - 4
                color: root.touched[index] ?? false ? Theme.interactive : Theme.ground
                border.width: 1
                border.color: Theme.line
            }
        }
        MouseArea {
            anchors.fill: parent
            preventStealing: true
            onPressed: mouse => root.touch(mouse.x, mouse.y)
            onPositionChanged: mouse => root.touch(mouse.x, mouse.y)
        }
    }
    KeyButton {
        start: 8
        y: root.keysTop
        width: root.portrait ? 188 : 160
        icon: "back"
        mirrorsIcon: true
        label: qsTr("Service")
        note: qsTr("back")
        onPressed: root.kiosk.show(KioskController.Service)
    }
    KeyButton {
        start: root.portrait ? 204 : 176
        y: root.keysTop
        width: root.portrait ? 188 : 160
        icon: "touch"
        label: qsTr("Clear test")
        note: qsTr("%1 of 40 fields").arg(root.touchedCount)
        available: root.touchedCount > 0
        onPressed: root.touched = []
    }
    KeyButton {
        start: root.portrait ? 8 : 344
        y: root.portrait ? root.keysTop + 108 : root.keysTop
        width: root.portrait ? 188 : 160
        icon: "theme"
        label: root.kiosk.settings.scheme === "day" ? qsTr("Day colours")
             : root.kiosk.settings.scheme === "night" ? qsTr("Night colours") : qsTr("High contrast")
        note: root.kiosk.settings.scheme === "day" ? qsTr("next: night")
            : root.kiosk.settings.scheme === "night" ? qsTr("next: contrast") : qsTr("next: day")
        onPressed: root.kiosk.settings.nextScheme()
    }
    KeyButton {
        start: root.portrait ? 204 : 512
        y: root.portrait ? root.keysTop + 108 : root.keysTop
        width: root.portrait ? 188 : 160
        icon: "restart"
        label: qsTr("Restart kiosk")
        note: qsTr("back in seconds")
        onPressed: root.kiosk.diagnostics.restart()
    }
    NoticePanel {
        visible: !root.portrait
        start: 680
        y: 256
        width: 448
        notice: root.kiosk.notice
    }
    KeyButton {
        start: root.portrait ? 8 : 1136
        y: root.portrait ? root.keysTop + 216 : root.keysTop
        width: root.portrait ? root.width - 16 : 136
        height: root.portrait ? 108 : 100
        primary: true
        icon: "pulse"
        label: qsTr("Ping")
        note: root.kiosk.diagnostics.pingText
        available: root.kiosk.linked && !root.kiosk.diagnostics.pinging
        onPressed: root.kiosk.diagnostics.ping()
    }
}
