import QtQuick
import Gemba.Scanner
import Gemba.Ui

// A code to scan or type at the admin tool, and the words to compare.
Item {
    id: root

    required property StationController station

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68
        width: 830
        height: 560
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
        Accessible.role: Accessible.StaticText
        Accessible.name: root.station.pairing.spoken

        QrCode {
            anchors.left: parent.left
            anchors.leftMargin: 28
            y: 28
            width: 348
            height: 348
            visible: root.station.pairing.qrText !== ""
            text: root.station.pairing.qrText
        }
        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 404
            y: 30
            width: 400
            height: 50
            size: 36
            strong: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
            text: root.station.pairing.title
        }
        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 404
            y: 90
            width: 400
            height: 130
            size: 26
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignTop
            text: qsTr("In Gemba Admin open Terminals, then scan the picture or type this code.")
        }
        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 404
            y: 226
            width: 400
            height: 150
            size: 22
            quiet: true
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignTop
            text: root.station.pairing.note
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 400
            spacing: 40
            LayoutMirroring.enabled: false

            StationText {
                height: 140
                size: 112
                strong: true
                color: Theme.live
                text: root.station.pairing.front
            }
            StationText {
                height: 140
                size: 112
                strong: true
                color: Theme.live
                text: root.station.pairing.back
            }
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 68
        width: 500
        height: 560
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("The server must show the same words") + ": " + root.station.pairing.spokenWords

        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 18
            width: 452
            height: 82
            size: 28
            strong: true
            wrapMode: Text.Wrap
            text: qsTr("The server must show the same words")
        }
        Column {
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 108

            Repeater {
                model: root.station.pairing.words

                StationText {
                    required property string modelData
                    required property int index
                    width: 452
                    height: 46
                    size: 34
                    text: (index + 1) + "  " + modelData
                }
            }
        }
        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 476
            width: 452
            height: 70
            size: 22
            quiet: true
            wrapMode: Text.Wrap
            text: qsTr("Words differ? Stop, and call an administrator.")
        }
    }
}
