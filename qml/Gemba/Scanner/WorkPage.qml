import QtQuick
import Gemba.Scanner
import Gemba.Ui

// One scan on the left, the parent it went into on the right, at the foot what can be taken back.
Item {
    id: root

    required property StationController station

    ScanResult {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68
    }
    Rectangle {
        visible: root.station.result.outcome < 0
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: 68
        width: 830
        height: 560
        radius: Theme.corner
        color: Theme.raised
        border.width: 1
        border.color: Theme.line

        StationText {
            anchors.fill: parent
            anchors.margins: 40
            horizontalAlignment: Text.AlignHCenter
            size: 64
            strong: true
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: 30
            text: qsTr("Scan the bags of this parent")
        }
    }
    ContextPanel {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 68
    }
    SideKeys {
        station: root.station
        anchors.left: parent.left
        anchors.leftMargin: 854
        y: 532
    }
    Tape {
        station: root.station
        visible: root.station.latched < 0
        x: 12
        y: 634
    }
}
