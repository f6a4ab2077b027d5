import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// One quantity over ten minutes, an hour or a shift, with a cursor that a finger drags.
Item {
    id: root

    required property KioskController kiosk
    readonly property bool portrait: width < height
    readonly property real keysTop: portrait ? height - 440 : 256

    TrendPanel {
        start: 8
        y: 8
        width: root.width - 16
        height: root.keysTop - 16
        trend: root.kiosk.trend
        cursorAllowed: true
    }
    KeyButton {
        start: 8
        y: root.keysTop
        width: root.portrait ? 188 : 160
        icon: "back"
        mirrorsIcon: true
        label: qsTr("Overview")
        note: qsTr("back")
        onPressed: root.kiosk.show(KioskController.Overview)
    }
    Repeater {
        model: root.kiosk.tiles

        KeyButton {
            required property SensorTile modelData
            required property int index

            start: root.portrait ? 8 + index * 130 : 176 + index * 168
            y: root.portrait ? root.keysTop + 108 : root.keysTop
            width: root.portrait ? 122 : 160
            label: modelData.tag
            note: modelData.name
            chosen: modelData.chosen
            spokenName: modelData.tag + " " + modelData.name
            onPressed: root.kiosk.select(index)
        }
    }
    Repeater {
        model: root.kiosk.trend.spans

        KeyButton {
            required property int modelData
            required property int index

            start: root.portrait ? 8 + index * 130 : 680 + index * 152
            y: root.portrait ? root.keysTop + 216 : root.keysTop
            width: root.portrait ? 122 : 144
            label: root.kiosk.trend.spanNames[index] ?? ""
            note: root.kiosk.trend.resolutions[index] ?? ""
            chosen: root.kiosk.trend.spanMinutes === modelData
            onPressed: root.kiosk.trend.spanMinutes = modelData
        }
    }
    KeyButton {
        readonly property bool pinned: root.kiosk.trend.cursorTime > 0

        start: root.portrait ? 8 : 1136
        y: root.portrait ? root.keysTop + 324 : root.keysTop
        width: root.portrait ? root.width - 16 : 136
        height: root.portrait ? 108 : 100
        readonly property bool failed: root.kiosk.trend.failure !== ""

        primary: failed
        icon: failed ? "refresh" : "last"
        label: failed ? qsTr("Try again") : qsTr("Live")
        note: failed ? qsTr("asks the server") : pinned ? qsTr("drops cursor") : qsTr("drag for a value")
        available: failed || pinned
        onPressed: failed ? root.kiosk.trend.load() : root.kiosk.trend.dropCursor()
    }
}
