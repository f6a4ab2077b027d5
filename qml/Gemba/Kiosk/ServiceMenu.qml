import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// Which sensor to calibrate, and the settings of this kiosk.
Item {
    id: root

    required property KioskController kiosk
    readonly property bool portrait: width < height
    readonly property ServiceModel service: kiosk.service
    readonly property real keysTop: portrait ? height - 332 : 256

    Repeater {
        model: root.kiosk.tiles

        KeyButton {
            required property SensorTile modelData
            required property int index

            start: root.portrait ? 8 : 8 + index * 224
            y: root.portrait ? 8 + index * 128 : 8
            width: root.portrait ? root.width - 16 : 216
            height: root.portrait ? 120 : 240
            icon: "gauge"
            iconTop: height / 2 - 62
            labelLine: height / 2 + 14
            labelSize: Theme.title
            noteLine: height / 2 + 40
            label: modelData.tag + " " + modelData.name
            note: modelData.valueText + " " + modelData.unit + ", " + modelData.ageText
            chosen: modelData.chosen
            onPressed: root.kiosk.select(index)
        }
    }
    Panel {
        id: panel
        start: root.portrait ? 8 : 680
        y: root.portrait ? 400 : 8
        width: root.portrait ? root.width - 16 : 592
        height: 240

        Label {
            start: 20
            line: 40
            size: Theme.title
            strong: true
            text: root.service.title
        }
        Text {
            x: 20
            y: 60
            width: panel.width - 40
            height: 160
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            lineHeight: 26
            lineHeightMode: Text.FixedHeight
            text: root.service.secondLine + "\n" + root.service.thirdLine + "\n" + qsTr("Old values stay until you sign off new ones.")
            color: Theme.text
            font.pixelSize: Theme.body
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
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
    KeyButton {
        start: root.portrait ? 204 : 176
        y: root.keysTop
        width: root.portrait ? 188 : 160
        icon: "pulse"
        label: qsTr("Diagnostics")
        note: root.service.mayDiagnose ? qsTr("link, touch, versions") : qsTr("not your role")
        available: root.service.mayDiagnose
        onPressed: root.kiosk.show(KioskController.Diagnostics)
    }
    KeyButton {
        start: root.portrait ? 8 : 344
        y: root.portrait ? root.keysTop + 108 : root.keysTop
        width: root.portrait ? 188 : 160
        icon: "lang"
        label: root.kiosk.settings.languageName
        note: root.kiosk.settings.otherLanguages
        spokenName: qsTr("Language: %1").arg(label)
        onPressed: root.kiosk.settings.nextLanguage()
    }
    KeyButton {
        start: root.portrait ? 204 : 512
        y: root.portrait ? root.keysTop + 108 : root.keysTop
        width: root.portrait ? 188 : 160
        icon: "theme"
        label: root.kiosk.settings.scheme === "day" ? qsTr("Day colours")
             : root.kiosk.settings.scheme === "night" ? qsTr("Night colours") : qsTr("High contrast")
        note: root.kiosk.settings.scheme === "day" ? qsTr("next: night")
            : root.kiosk.settings.scheme === "night" ? qsTr("next: contrast") : qsTr("next: day")
        onPressed: root.kiosk.settings.nextScheme()
    }
    Panel {
        id: hint
        visible: !root.portrait
        start: 680
        y: 256
        width: 448
        height: 100

        Label {
            start: 20
            line: 33
            size: Theme.title
            strong: true
            room: hint.width - 40
            text: qsTr("Calibrate a sensor")
        }
        Label {
            start: 20
            line: 60
            room: hint.width - 40
            text: qsTr("Choose it above and connect the standard.")
        }
        Label {
            start: 20
            line: 84
            quiet: true
            room: hint.width - 40
            text: qsTr("Three points, about five minutes.")
        }
    }
    KeyButton {
        start: root.portrait ? 8 : 1136
        y: root.portrait ? root.keysTop + 216 : root.keysTop
        width: root.portrait ? root.width - 16 : 136
        height: root.portrait ? 108 : 100
        primary: true
        icon: "service"
        label: qsTr("Start")
        note: root.service.startNote
        available: root.service.mayCalibrate
        onPressed: root.service.start()
    }
}
