import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// A code to scan or type, the words to compare, and how far the approval is.
Item {
    id: root

    required property KioskController kiosk
    readonly property bool portrait: width < height
    readonly property PairingModel pairing: kiosk.pairing

    QrCode {
        x: Theme.mirrored && !root.portrait ? root.width - width - 8 : 8
        y: 8
        width: root.portrait ? root.width - 16 : 348
        height: 348
        text: root.pairing.qrText
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Pairing code as a picture")
    }
    Panel {
        id: codePanel
        start: root.portrait ? 8 : 364
        y: root.portrait ? 364 : 8
        width: root.portrait ? root.width - 16 : 452
        height: 240
        Accessible.role: Accessible.StaticText
        Accessible.name: root.pairing.spokenCode

        Label {
            start: 20
            line: 34
            size: Theme.title
            strong: true
            text: qsTr("Pairing code")
        }
        Row {
            x: Theme.mirrored ? codePanel.width - width - 18 : 18
            y: 126 - front.baselineOffset
            LayoutMirroring.enabled: false
            spacing: root.portrait ? 14 : 22

            Text {
                id: front
                text: root.pairing.codeFront
                color: Theme.live
                font.pixelSize: root.portrait ? 56 : Theme.hero
                font.bold: true
                Accessible.ignored: true
            }
            Text {
                text: root.pairing.codeBack
                color: Theme.live
                font.pixelSize: root.portrait ? 56 : Theme.hero
                font.bold: true
                Accessible.ignored: true
            }
        }
        Text {
            x: 20
            y: 156
            width: codePanel.width - 40
            height: 50
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            lineHeight: 24
            lineHeightMode: Text.FixedHeight
            maximumLineCount: 2
            text: qsTr("In Gemba Admin open Terminals, then scan the picture or type this code.")
            color: Theme.text
            font.pixelSize: Theme.body
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.caption
            Accessible.ignored: true
        }
        Label {
            start: 20
            line: 226
            size: Theme.caption
            quiet: true
            text: root.pairing.validText
        }
    }
    Panel {
        id: wordPanel
        start: root.portrait ? 8 : 824
        y: root.portrait ? 612 : 8
        width: root.portrait ? root.width - 16 : 448
        height: 240
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Compare with the server") + ": " + root.pairing.spokenWords

        Label {
            start: 20
            line: 34
            size: Theme.title
            strong: true
            room: wordPanel.width - 40
            text: qsTr("Compare with the server")
        }
        Label {
            start: 20
            line: 60
            quiet: true
            room: wordPanel.width - 40
            text: qsTr("The server must show the same words.")
        }
        Repeater {
            model: root.pairing.words

            Item {
                id: wordItem
                required property string modelData
                required property int index
                readonly property real edge: 20 + index % 2 * (wordPanel.width - 32) / 2

                x: Theme.mirrored ? wordPanel.width - edge - width : edge
                width: (wordPanel.width - 40) / 2
                height: 240

                Label {
                    line: 100 + Math.floor(wordItem.index / 2) * 34
                    size: Theme.caption
                    quiet: true
                    text: root.pairing.wordNumbers[wordItem.index] ?? ""
                }
                Label {
                    start: 20
                    line: 100 + Math.floor(wordItem.index / 2) * 34
                    size: Theme.title
                    strong: true
                    text: wordItem.modelData
                }
            }
        }
        Label {
            start: 20
            line: 226
            size: Theme.caption
            quiet: true
            room: wordPanel.width - 40
            text: qsTr("Words differ? Stop, and call an administrator.")
        }
    }
    Panel {
        id: statePanel
        start: root.portrait ? 8 : 364
        y: root.portrait ? 860 : 256
        width: root.portrait ? root.width - 16 : 452
        height: 100
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.pairing.title + ". " + root.pairing.secondLine

        Spinner {
            visible: root.pairing.waiting
            x: Theme.mirrored ? statePanel.width - width - 20 : 20
            y: 28
        }
        Icon {
            visible: !root.pairing.waiting
            x: Theme.mirrored ? statePanel.width - width - 20 : 20
            y: 28
            width: 44
            height: 44
            name: "info"
            color: Theme.text
        }
        Label {
            start: 84
            line: 33
            size: Theme.title
            strong: true
            room: statePanel.width - 96
            text: root.pairing.title
        }
        Label {
            start: 84
            line: 60
            room: statePanel.width - 96
            text: root.pairing.secondLine
        }
        Label {
            start: 84
            line: 84
            quiet: true
            room: statePanel.width - 96
            text: root.pairing.thirdLine
        }
    }
    KeyButton {
        start: root.portrait ? 8 : 824
        y: root.portrait ? root.height - 240 : 256
        width: root.portrait ? 188 : 144
        icon: "lang"
        label: root.kiosk.settings.languageName
        note: root.kiosk.settings.otherLanguages
        spokenName: qsTr("Language: %1").arg(label)
        onPressed: root.kiosk.settings.nextLanguage()
    }
    KeyButton {
        start: root.portrait ? 204 : 976
        y: root.portrait ? root.height - 240 : 256
        width: root.portrait ? 188 : 144
        icon: "server"
        label: qsTr("Server")
        note: root.pairing.severalServers ? qsTr("choose another") : qsTr("only one found")
        available: root.pairing.severalServers
        onPressed: root.pairing.nextServer()
    }
    KeyButton {
        start: root.portrait ? 8 : 1128
        y: root.portrait ? root.height - 132 : 256
        width: root.portrait ? root.width - 16 : 144
        icon: "refresh"
        label: qsTr("New code")
        note: root.pairing.waiting ? qsTr("cancels this one") : qsTr("asks the server")
        onPressed: root.pairing.newCode()
    }
}
