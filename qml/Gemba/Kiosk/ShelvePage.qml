import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// For how long, and why; then the corner key.
Item {
    id: root

    required property KioskController kiosk
    readonly property bool portrait: width < height
    readonly property ShelveModel shelving: kiosk.shelving

    Panel {
        id: panel
        start: 8
        y: 8
        width: root.portrait ? root.width - 16 : 424
        height: 240
        chosen: false
        Accessible.role: Accessible.StaticText
        Accessible.name: root.shelving.title + ". " + root.shelving.thirdLine

        AlarmMarker {
            x: Theme.mirrored ? panel.width - width - 12 : 12
            y: 8
            priority: root.shelving.priority
            look: root.shelving.look
        }
        Label {
            start: 60
            line: 34
            size: Theme.title
            strong: true
            room: panel.width - 76
            text: root.shelving.title
        }
        Label {
            start: 60
            line: 62
            quiet: true
            room: panel.width - 76
            text: root.shelving.secondLine
        }
        Text {
            x: 16
            y: 84
            width: panel.width - 32
            height: 146
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            lineHeight: 24
            lineHeightMode: Text.FixedHeight
            text: root.shelving.failure !== "" ? root.shelving.failure : root.shelving.thirdLine
            color: Theme.text
            font.pixelSize: Theme.body
            font.bold: root.shelving.failure !== ""
            Accessible.ignored: true
        }
    }
    Repeater {
        model: root.shelving.durations

        KeyButton {
            required property string modelData
            required property int index

            start: root.portrait ? 8 + index % 2 * 196 : 440 + index * 210
            y: root.portrait ? 256 + Math.floor(index / 2) * 124 : 8
            width: root.portrait ? 188 : 202
            height: 116
            label: modelData
            note: root.shelving.endings[index] ?? ""
            chosen: root.shelving.duration === index
            onPressed: root.shelving.chooseDuration(index)
        }
    }
    Repeater {
        model: root.shelving.reasons

        KeyButton {
            required property string modelData
            required property int index

            start: root.portrait ? 8 + index % 2 * 196 : 440 + index * 210
            y: root.portrait ? 512 + Math.floor(index / 2) * 124 : 132
            width: root.portrait ? 188 : 202
            height: 116
            label: modelData
            labelSize: Theme.body
            note: qsTr("reason")
            chosen: root.shelving.reason === index
            onPressed: root.shelving.chooseReason(index)
        }
    }
    KeyButton {
        start: 8
        y: root.portrait ? root.height - 108 : 256
        width: root.portrait ? 188 : 208
        icon: "cancel"
        label: qsTr("Cancel")
        note: qsTr("back to the alarms")
        onPressed: root.kiosk.show(KioskController.Alarms)
    }
    Panel {
        id: summary
        visible: !root.portrait
        start: 224
        y: 256
        width: 904
        height: 100
        Accessible.ignored: true

        Label {
            start: 20
            line: 33
            size: Theme.title
            strong: true
            room: summary.width - 40
            text: root.shelving.title
        }
        Label {
            start: 20
            line: 60
            room: summary.width - 40
            text: root.shelving.duration >= 0 ? root.shelving.durations[root.shelving.duration] + ", " + root.shelving.endings[root.shelving.duration]
                                              : qsTr("For how long?")
        }
        Label {
            start: 20
            line: 84
            room: summary.width - 40
            quiet: root.shelving.reason < 0
            text: root.shelving.reason >= 0 ? root.shelving.reasons[root.shelving.reason] : qsTr("And why?")
        }
    }
    KeyButton {
        start: root.portrait ? 204 : 1136
        y: root.portrait ? root.height - 108 : 256
        width: root.portrait ? 188 : 136
        primary: true
        icon: "shelve"
        label: qsTr("Shelve")
        note: root.shelving.actionNote
        available: root.shelving.ready
        onPressed: root.shelving.confirm()
    }
}
