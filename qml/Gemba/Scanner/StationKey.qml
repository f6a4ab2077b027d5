import QtQuick
import Gemba.Ui

// A key for gloved hands, never lower than 96 pixels: picture, what it does, and what follows from it.
Item {
    id: root

    property string icon
    property string title
    property string note
    property bool primary: false
    property bool chosen: false
    property bool available: true
    property bool small: false
    property string spokenName: title
    readonly property color ink: !available ? Theme.disabled : primary ? Theme.onInteractive : Theme.interactive

    signal pressed()

    function press(): void {
        if (root.available)
            root.pressed();
    }

    implicitHeight: 96
    enabled: available
    activeFocusOnTab: available
    Accessible.role: Accessible.Button
    Accessible.name: spokenName
    Accessible.description: note
    Accessible.focusable: available
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()
    Keys.onSpacePressed: root.press()

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: !root.available ? Theme.panel : root.primary ? Theme.interactive : area.pressed ? Theme.ground : Theme.raised
        border.width: root.chosen ? 3 : root.primary && root.available ? 0 : 1
        border.color: root.chosen ? Theme.text : root.available ? Theme.lineStrong : Theme.line
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: root.primary ? 6 : -3
        visible: root.activeFocus
        color: "transparent"
        radius: Theme.corner
        border.width: 2
        border.color: root.primary ? Theme.onInteractive : Theme.interactive
    }
    TextMetrics {
        id: titleSize
        font.pixelSize: root.primary ? 38 : 30
        font.bold: true
        text: root.title
    }
    TextMetrics {
        id: noteSize
        font.pixelSize: root.primary ? 22 : 20
        text: root.note
    }
    // One below the other where the key is narrow, side by side where it is wide.
    Icon {
        id: smallIcon
        visible: root.small && root.icon !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: 14
        width: 34
        height: 34
        name: root.icon
        color: root.ink
        flipped: Theme.mirrored && (root.icon === "next" || root.icon === "back")
    }
    StationText {
        visible: root.small
        x: 6
        width: root.width - 12
        y: root.icon !== "" ? root.height - 46 : root.note !== "" ? root.height / 2 - 36 : 0
        height: root.icon !== "" || root.note !== "" ? 36 : root.height
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        size: 25
        strong: true
        color: root.chosen ? Theme.text : root.ink
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 15
    }
    StationText {
        visible: root.small && root.icon === "" && root.note !== ""
        x: 6
        width: root.width - 12
        y: root.height / 2
        height: 34
        horizontalAlignment: Text.AlignHCenter
        text: root.note
        size: 24
        quiet: !root.chosen
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 15
    }
    Row {
        visible: !root.small
        anchors.centerIn: parent
        spacing: 18
        LayoutMirroring.enabled: Theme.mirrored

        Icon {
            id: wideIcon
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: 44
            height: 44
            name: root.icon
            color: root.ink
            flipped: Theme.mirrored && (root.icon === "next" || root.icon === "back")
        }
        Column {
            readonly property real room: root.width - (root.icon !== "" ? 62 : 0) - 48
            anchors.verticalCenter: parent.verticalCenter
            spacing: -5

            StationText {
                width: Math.min(parent.room, titleSize.advanceWidth + 2)
                height: root.primary ? 50 : 42
                anchors.left: parent.left
                text: root.title
                size: root.primary ? 38 : 30
                strong: true
                color: root.ink
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 18
            }
            StationText {
                visible: text !== ""
                width: Math.min(parent.room, noteSize.advanceWidth + 2)
                height: noteSize.advanceWidth + 2 > parent.room ? 56 : 34
                anchors.left: parent.left
                text: root.note
                size: root.primary ? 22 : 20
                color: root.primary && root.available ? Theme.onInteractive : Theme.muted
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                fontSizeMode: Text.Fit
                minimumPixelSize: 14
                lineHeight: 0.9
            }
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.press();
        }
    }
}
