import QtQuick
import Gemba.Scanner
import Gemba.Ui

// The last result where the page needs the room for a list.
Item {
    id: root

    required property StationController station
    readonly property int look: station.result.outcome
    readonly property bool queued: look === StationController.Queued

    width: 830
    height: 140
    visible: look >= 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: station.result.spoken

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: ScanColors.plate
        border.width: 1
        border.color: Theme.line
    }
    Rectangle {
        width: 150
        height: parent.height
        anchors.left: parent.left
        radius: Theme.corner
        color: root.look === StationController.Accepted ? ScanColors.good
             : root.look === StationController.AlreadyHere ? ScanColors.here
             : root.queued ? ScanColors.queued : "transparent"

        Hatch {
            visible: root.queued
            anchors.fill: parent
            tokens: Theme.tokens
        }
        Rectangle {
            visible: root.queued
            anchors.centerIn: parent
            width: 108
            height: 108
            color: ScanColors.plate
        }
        ScanShape {
            anchors.centerIn: parent
            width: root.queued ? 88 : 108
            height: width
            look: root.look
            tokens: Theme.tokens
        }
    }
    Loader {
        anchors.fill: parent
        active: root.queued
        sourceComponent: QueuedFrame {
            tokens: Theme.tokens
        }
    }
    StationText {
        anchors.left: parent.left
        anchors.leftMargin: 174
        y: 10
        width: 630 - delta.width - 40
        height: 64
        size: 54
        strong: true
        text: root.station.result.word.replace("\n", " ")
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 24
    }
    StyledText {
        anchors.left: parent.left
        anchors.leftMargin: 174
        y: 76
        width: 630 - delta.width - 40
        height: 50
        size: 36
        text: root.station.result.line
    }
    StationText {
        id: delta
        anchors.right: parent.right
        anchors.rightMargin: 28
        height: parent.height
        size: 84
        strong: true
        color: Theme.live
        text: root.station.result.delta
    }
}
