import QtQuick
import Gemba.Ui

// A key for gloved fingers: picture, label, and a second line that says what it will do or why it cannot.
// Without a picture it is a choice key with a larger label.
Item {
    id: root

    property string icon
    property string label
    property string note
    property real start: 0
    property bool primary: false
    property bool chosen: false
    property bool available: true
    property bool mirrorsIcon: false
    property int labelSize: icon === "" ? Theme.title : Theme.body
    property int iconSize: 44
    property real iconTop: 8
    property real labelLine: icon === "" ? height / 2 : 70
    property real noteLine: icon === "" ? height / 2 + 24 : 90
    property string spokenName: label

    signal pressed()

    readonly property color ink: !available ? Theme.disabled : primary ? Theme.onInteractive : Theme.text

    function press(): void {
        if (root.available)
            root.pressed();
    }

    width: 160
    height: Theme.keyHeight
    x: parent && Theme.mirrored ? parent.width - start - width : start
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
        color: !root.available ? "transparent"
             : root.primary ? Theme.interactive
             : area.pressed ? Theme.ground : Theme.raised
        border.width: root.primary && root.available ? 0 : 1
        border.color: root.available ? Theme.lineStrong : Theme.line
    }
    Icon {
        visible: root.icon !== ""
        name: root.icon
        color: root.ink
        flipped: root.mirrorsIcon && Theme.mirrored
        width: root.iconSize
        height: root.iconSize
        x: Math.round((root.width - width) / 2)
        y: root.iconTop
    }
    Text {
        x: 8
        width: root.width - 16
        y: root.labelLine - baselineOffset
        horizontalAlignment: Text.AlignHCenter
        text: root.label
        color: root.ink
        font.pixelSize: root.labelSize
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.caption
        elide: Text.ElideRight
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Text {
        visible: text !== ""
        x: 4
        width: root.width - 8
        y: root.noteLine - baselineOffset
        horizontalAlignment: Text.AlignHCenter
        text: root.note
        color: root.available ? (root.primary ? Theme.onInteractive : Theme.muted) : Theme.disabled
        font.pixelSize: Theme.caption
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        elide: Text.ElideRight
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Rectangle {
        visible: root.chosen
        x: 8
        y: root.height - 8
        width: root.width - 16
        height: 4
        color: Theme.interactive
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 4
        visible: area.pressed && root.primary
        color: "transparent"
        radius: 2
        border.width: 2
        border.color: Theme.onInteractive
    }
    FocusRing {
        target: root
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
