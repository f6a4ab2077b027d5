import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// What the reference standard holds, typed as a number.
Item {
    id: root

    required property ServiceModel service
    readonly property bool portrait: width < height

    Banner {
        width: root.width
        word: qsTr("SERVICE")
        start: root.service.logNote
        end: root.service.endNote
    }
    Panel {
        id: panel
        start: 8
        y: 40
        width: root.portrait ? root.width - 16 : 424
        height: 208

        Label {
            start: 16
            line: 34
            size: Theme.title
            strong: true
            room: panel.width - 32
            text: qsTr("Reference value")
        }
        Label {
            start: 16
            line: 66
            room: panel.width - 32
            text: qsTr("What the standard holds now:")
        }
        Label {
            start: 16
            line: 110
            size: Theme.value
            strong: true
            color: Theme.live
            room: panel.width - 32
            text: root.service.referenceWithUnit
        }
        Label {
            start: 16
            line: 146
            quiet: true
            room: panel.width - 32
            text: qsTr("%1 reads").arg(root.service.tag) + " " + root.service.valueText + " " + root.service.unit
        }
        Label {
            start: 16
            line: 190
            quiet: true
            room: panel.width - 32
            text: qsTr("The stability lamp starts over.")
        }
    }
    KeyButton {
        start: 8
        y: root.portrait ? root.height - 108 : 256
        width: root.portrait ? root.width - 16 : 424
        icon: "cancel"
        label: qsTr("Cancel")
        note: qsTr("keeps %1").arg(root.service.referenceWithUnit)
        onPressed: root.service.cancelEdit()
    }
    NumberPad {
        x: Theme.mirrored || root.portrait ? 8 : 440
        y: root.portrait ? 256 : 40
        width: root.portrait ? root.width - 16 : 832
        height: root.portrait ? root.height - 372 : 316
        focus: true
        text: root.service.editText
        unit: root.service.unit
        decimalPoint: root.service.decimalPoint
        eraseText: qsTr("Erase")
        confirmText: qsTr("OK")
        onKeyPressed: key => root.service.type(key)
        onErasePressed: root.service.erase()
        onConfirmPressed: root.service.confirmReference()
    }
}
