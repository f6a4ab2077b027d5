import QtQuick
import Gemba.Scanner
import Gemba.Ui

// Who scans: a badge or a number, then the PIN. A scope of its own: the loader of pages gives the page the focus, and the pad is to
// have it.
FocusScope {
    id: root

    required property StationController station

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68
        width: 830
        height: 688
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line

        PinPad {
            x: 20
            y: 20
            width: 790
            height: 648
            portrait: true
            focus: true
            entered: root.station.signIn.entered
            shownDigits: root.station.signIn.shownDigits
            confirmAvailable: root.station.signIn.canConfirm
            eraseText: qsTr("Erase")
            confirmText: qsTr("OK")
            spokenEntry: qsTr("%n digits entered", "", root.station.signIn.entered)
            onDigitPressed: digit => root.station.digit(digit)
            onErasePressed: root.station.erase()
            onConfirmPressed: root.station.confirm()
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 68
        width: 500
        height: 452
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.station.signIn.person + ". " + root.station.signIn.note + " " + root.station.signIn.failure

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 28
            width: 66
            height: 66
            name: "badge"
            color: Theme.text
        }
        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 108
            width: 452
            height: 60
            size: 46
            strong: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24
            text: root.station.signIn.person
        }
        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 174
            width: 452
            height: 110
            size: 28
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignTop
            fontSizeMode: Text.Fit
            minimumPixelSize: 18
            text: root.station.signIn.note
        }
        StationText {
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 300
            width: 452
            height: 130
            size: 26
            strong: true
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignTop
            fontSizeMode: Text.Fit
            minimumPixelSize: 18
            text: root.station.signIn.failure
        }
    }
    SideKeys {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 532
    }
}
