import QtQuick
import Gemba.Ui

// One cell of the strip.
Item {
    id: root

    property string icon
    property string text
    property string figure
    property string aside
    property string under
    property bool strong: dashed
    property bool dashed: false
    property int priority: 0

    width: line.width + (dashed ? 50 : 27)
    height: 56

    Rectangle {
        anchors.left: parent.left
        width: 1
        height: parent.height
        color: Theme.line
    }
    Loader {
        anchors.fill: parent
        anchors.leftMargin: 1
        active: root.dashed
        sourceComponent: Item {
            Hatch {
                anchors.fill: parent
                tokens: Theme.tokens
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: 8
                color: Theme.raised
                radius: Theme.corner
            }
            DashedFrame {
                anchors.fill: parent
                anchors.margins: 8
                tokens: Theme.tokens
            }
        }
    }
    Row {
        id: line
        anchors.centerIn: parent
        height: parent.height
        spacing: 8

        Icon {
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: 22
            height: 22
            name: root.icon
            color: Theme.text
        }
        AlarmShape {
            visible: root.priority > 0
            anchors.verticalCenter: parent.verticalCenter
            width: 30
            height: 30
            priority: Math.max(1, root.priority)
            look: AlarmShape.Acknowledged
            tokens: Theme.tokens
        }
        Column {
            visible: root.text !== ""
            anchors.verticalCenter: parent.verticalCenter

            StationText {
                height: root.under === "" ? root.height : 26
                size: 20
                strong: root.strong
                text: root.text
            }
            StationText {
                visible: root.under !== ""
                height: 22
                size: 16
                text: root.under
            }
        }
        StationText {
            visible: text !== ""
            height: parent.height
            size: 20
            strong: true
            text: root.figure
        }
        StationText {
            visible: text !== ""
            height: parent.height
            size: 20
            quiet: true
            text: root.aside
        }
    }
}
