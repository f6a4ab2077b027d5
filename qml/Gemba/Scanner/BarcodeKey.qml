import QtQuick
import Gemba.Scanner
import Gemba.Ui

// A command that is scanned from the screen, or pressed. Black on white in every scheme, or no scanner reads it.
Item {
    id: root

    property string title
    property string code
    property string note

    signal pressed()

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: note
    Accessible.focusable: true
    Accessible.onPressAction: root.pressed()
    Keys.onReturnPressed: root.pressed()
    Keys.onEnterPressed: root.pressed()
    Keys.onSpacePressed: root.pressed()

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: "#ffffff"
        border.width: root.activeFocus ? 3 : 1
        border.color: root.activeFocus ? Theme.interactive : Theme.line
    }
    StationText {
        x: 8
        y: 5
        width: parent.width - 16
        height: 28
        horizontalAlignment: Text.AlignHCenter
        size: 22
        strong: true
        color: "#1c2529"
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 14
        text: root.title
    }
    Barcode {
        x: 4
        y: 35
        width: parent.width - 8
        height: parent.height - 42
        text: root.code
    }
    MouseArea {
        anchors.fill: parent
        onClicked: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.pressed();
        }
    }
}
