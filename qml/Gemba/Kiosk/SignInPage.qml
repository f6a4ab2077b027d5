import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// Who wants to do what, six places, twelve keys. The values stay in sight.
Item {
    id: root

    required property KioskController kiosk
    readonly property bool portrait: width < height
    readonly property SessionModel session: kiosk.session

    Panel {
        id: panel
        start: 8
        y: 8
        width: root.portrait ? root.width - 16 : 424
        height: 240

        Label {
            start: 16
            line: 34
            size: Theme.title
            strong: true
            room: panel.width - 32
            text: root.session.purpose
        }
        AlarmMarker {
            visible: root.session.subjectPriority > 0
            x: Theme.mirrored ? panel.width - width - 16 : 16
            y: 44
            size: 20
            priority: Math.max(1, root.session.subjectPriority)
            look: root.session.subjectLook
        }
        Label {
            start: root.session.subjectPriority > 0 ? 56 : 16
            line: 66
            room: panel.width - start - 16
            text: root.session.subject !== "" ? root.session.subject : qsTr("Values and alarms show without it.")
        }
        Rectangle {
            x: 16
            y: 84
            width: panel.width - 32
            height: 1
            color: Theme.line
        }
        Icon {
            x: Theme.mirrored ? panel.width - width - 10 : 10
            y: 96
            width: 44
            height: 44
            name: "badge"
            color: Theme.text
        }
        Label {
            id: personLabel
            start: 64
            line: 115
            strong: true
            room: panel.width - 80
            text: root.session.personName
        }
        Label {
            start: personLabel.start + personLabel.width + 6
            line: 115
            quiet: true
            text: root.session.personRole
        }
        Label {
            start: 64
            line: 138
            quiet: true
            room: panel.width - 80
            text: root.session.personNote
        }
        Text {
            x: Theme.mirrored ? 16 : 64
            y: 147
            width: panel.width - 80
            height: 50
            wrapMode: Text.Wrap
            lineHeight: 23
            lineHeightMode: Text.FixedHeight
            maximumLineCount: 2
            horizontalAlignment: Text.AlignLeft
            text: root.session.failure !== "" ? root.session.failure : root.session.hint
            color: Theme.text
            font.pixelSize: Theme.body
            font.bold: root.session.failure !== ""
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.caption
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Rectangle {
            x: 16
            y: 204
            width: panel.width - 32
            height: 1
            color: Theme.line
        }
        Repeater {
            model: root.kiosk.tiles

            Item {
                id: mini
                required property SensorTile modelData
                required property int index
                readonly property real step: (panel.width - 28) / 3

                x: Theme.mirrored ? panel.width - 16 - (index + 1) * step : 16 + index * step
                width: step
                height: panel.height

                Label {
                    id: miniTag
                    line: 229
                    quiet: true
                    text: mini.modelData.tag
                }
                Item {
                    x: Theme.mirrored ? mini.width - miniTag.width - 6 - width : miniTag.width + 6
                    width: miniValue.width + miniUnit.width + 5
                    height: 240

                    Text {
                        id: miniValue
                        y: 229 - baselineOffset
                        text: mini.modelData.valueText
                        color: mini.modelData.stale ? Theme.muted : Theme.live
                        font.pixelSize: Theme.body
                        font.bold: true
                        font.strikeout: mini.modelData.stale
                        Accessible.ignored: true
                    }
                    Text {
                        id: miniUnit
                        x: miniValue.width + 5
                        y: 229 - baselineOffset
                        text: mini.modelData.stale ? mini.modelData.ageText : mini.modelData.unit
                        color: Theme.muted
                        font.pixelSize: Theme.caption
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    KeyButton {
        start: 8
        y: root.portrait ? root.height - 108 : 256
        width: root.portrait ? 188 : 208
        icon: "cancel"
        label: qsTr("Cancel")
        note: qsTr("back")
        onPressed: root.kiosk.cancelSignIn()
    }
    KeyButton {
        start: root.portrait ? 204 : 224
        y: root.portrait ? root.height - 108 : 256
        width: root.portrait ? 188 : 208
        icon: "lang"
        label: root.kiosk.settings.languageName
        note: root.kiosk.settings.otherLanguages
        spokenName: qsTr("Language: %1").arg(label)
        onPressed: root.kiosk.settings.nextLanguage()
    }
    PinPad {
        x: Theme.mirrored || root.portrait ? 8 : 440
        y: root.portrait ? 256 : 8
        width: root.portrait ? root.width - 16 : 832
        height: root.portrait ? root.height - 372 : 348
        focus: true
        entered: root.session.entered
        places: root.session.places
        shownDigits: root.session.shownDigits
        confirmAvailable: root.session.canConfirm
        eraseText: qsTr("Erase")
        confirmText: qsTr("OK")
        spokenEntry: qsTr("%n digits entered", "", root.session.entered)
        onDigitPressed: digit => root.session.digit(digit)
        onErasePressed: root.session.erase()
        onConfirmPressed: root.session.confirm()
    }
}
