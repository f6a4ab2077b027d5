import QtQuick
import Gemba.Scanner
import Gemba.Ui

// One of the two places that a bag is said to be in. Dashed: the one that does not count.
Item {
    id: root

    property string title
    property string code
    property string count
    property string line
    property bool dashed: false

    width: 372
    height: 196

    Rectangle {
        visible: !root.dashed
        anchors.fill: parent
        radius: Theme.corner
        color: "transparent"
        border.width: 3
        border.color: Theme.text
    }
    Loader {
        anchors.fill: parent
        active: root.dashed
        sourceComponent: QueuedFrame {
            thickness: 3
            tokens: Theme.tokens
        }
    }
    StationText {
        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 12
        width: 332
        height: 32
        size: 24
        quiet: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 15
        text: root.title
    }
    StationText {
        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 48
        width: 332 - figures.width - 8
        height: 66
        size: 52
        strong: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 22
        text: root.code
    }
    StationText {
        id: figures
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 54
        height: 60
        size: 32
        color: Theme.live
        text: root.count
    }
    StationText {
        anchors.left: parent.left
        anchors.leftMargin: 20
        y: 122
        width: 332
        height: 40
        size: 26
        text: root.line
    }
}
