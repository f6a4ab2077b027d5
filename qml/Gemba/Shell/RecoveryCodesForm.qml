import QtQuick
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Recovery codes, shown this once.
Column {
    id: root

    required property OwnAccess own

    spacing: 16

    SheetTitle {
        text: qsTr("Keep these codes")
        note: qsTr("Each works once in place of the app's code, should you lose it. They are shown now and never again: print them or write them down.")
    }
    Rectangle {
        width: parent.width
        height: codes.implicitHeight + 24
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.lineStrong
        Grid {
            id: codes
            x: 16
            y: 12
            width: parent.width - 32
            columns: 2
            rowSpacing: 4
            LayoutMirroring.enabled: false

            Repeater {
                model: root.own.recoveryCodes

                DeskText {
                    required property string modelData
                    width: codes.width / 2
                    text: modelData
                    font.family: "monospace"
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 8

        Button {
            icon: "copy"
            text: qsTr("Copy")
            focus: true
            onClicked: root.own.copyCodes()
        }
        Button {
            primary: true
            text: qsTr("I have them")
            onClicked: root.own.codesKept()
        }
    }
}
