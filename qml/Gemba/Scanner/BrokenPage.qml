import QtQuick
import Gemba.Scanner
import Gemba.Ui

// The station cannot save: nothing may be scanned.
Item {
    id: root

    required property StationController station

    Rectangle {
        x: 12
        y: 68
        width: 1342
        height: 688
        radius: Theme.corner
        color: ScanColors.plate
        border.width: 12
        border.color: Theme.p1
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.station.plain.title + " " + root.station.plain.note

        ScanShape {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 60
            width: 200
            height: 200
            look: StationController.WrongParent
            tokens: Theme.tokens
        }
        StationText {
            x: 60
            y: 290
            width: 1222
            height: 150
            size: 64
            strong: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: 30
            text: root.station.plain.title
        }
        StationText {
            x: 60
            y: 450
            width: 1222
            height: 100
            size: 40
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.station.plain.note
        }
        StationText {
            x: 60
            y: 600
            width: 1222
            height: 40
            size: 20
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            text: root.station.plain.tail
        }
    }
}
