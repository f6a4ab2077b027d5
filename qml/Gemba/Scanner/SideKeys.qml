import QtQuick
import Gemba.Scanner
import Gemba.Ui

// The small keys below the context, or how many scans are held behind a failure.
Item {
    id: root

    required property StationController station
    readonly property bool holding: station.latched >= 0

    width: 500
    height: 96

    Rectangle {
        visible: root.holding
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.panel
        Accessible.role: Accessible.StaticText
        Accessible.name: root.station.heldCount + " " + root.station.heldTitle + ", " + root.station.heldNote

        StationText {
            id: count
            anchors.left: parent.left
            anchors.leftMargin: 20
            height: parent.height
            size: 60
            strong: true
            color: Theme.live
            text: root.station.heldCount
        }
        StationText {
            anchors.left: count.right
            anchors.leftMargin: 18
            y: 16
            width: 440 - count.width
            height: 32
            size: 25
            strong: true
            text: root.station.heldTitle
        }
        StationText {
            anchors.left: count.right
            anchors.leftMargin: 18
            y: 48
            width: 440 - count.width
            height: 32
            size: 25
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 16
            text: root.station.heldNote
        }
    }
    Row {
        visible: !root.holding
        anchors.left: parent.left
        width: 500
        height: 96
        spacing: 12

        Repeater {
            model: root.station.sideKeys

            StationKey {
                required property string rowKey
                required property string iconName
                required property int index

                width: (500 - 12 * (root.station.sideKeys.count - 1)) / Math.max(1, root.station.sideKeys.count)
                height: 96
                icon: iconName
                small: width < 300
                onPressed: root.station.command(rowKey)

                required title
                required note
                required chosen
                required available
            }
        }
    }
}
