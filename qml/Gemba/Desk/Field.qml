import QtQuick
import Gemba.Desk
import Gemba.Ui

// One line of typing. A fault is said under it in words and framed twice as thick, not in an alarm colour.
Item {
    id: root

    property alias text: input.text
    property string label
    property string placeholder
    property string fault
    property string hint
    property string icon
    property bool secret: false
    property bool readOnly: false
    property int maximumLength: 256
    property string spokenName: label !== "" ? label : placeholder
    // Drawn after the text, e.g. a unit or a key that comes here.
    property string suffix
    property bool keyLook: false
    // Bold and in the interactive colour: not yet saved.
    property bool changed: false
    property alias inputMethodHints: input.inputMethodHints
    // Figures stand at the end, under one another.
    property bool atEnd: false
    readonly property alias editing: input.activeFocus
    readonly property string noted: fault !== "" ? fault : hint
    readonly property int noteHeight: noted !== "" ? note.implicitHeight + 2 : 0

    signal edited(string text)
    signal accepted()
    signal cancelled()

    function take(): void {
        input.forceActiveFocus(Qt.OtherFocusReason);
        input.selectAll();
    }

    implicitWidth: 240
    implicitHeight: (label === "" ? 0 : 20) + Theme.control + noteHeight

    DeskText {
        id: labelText
        visible: root.label !== ""
        width: parent.width
        height: 18
        small: true
        quiet: true
        text: root.label
        spoken: false
    }
    Rectangle {
        id: box
        y: root.label === "" ? 0 : 20
        width: parent.width
        height: Theme.control
        radius: Theme.corner
        color: root.readOnly || !root.enabled ? "transparent" : Theme.raised
        border.width: input.activeFocus || root.fault !== "" ? 2 : 1
        border.color: input.activeFocus || root.changed ? Theme.interactive : root.fault !== "" ? Theme.text : Theme.lineStrong
    }
    DeskIcon {
        id: picture
        visible: root.icon !== ""
        anchors.left: box.left
        anchors.leftMargin: 8
        anchors.verticalCenter: box.verticalCenter
        picture: root.icon
        color: Theme.muted
    }
    DeskText {
        anchors.left: input.left
        anchors.right: input.right
        anchors.verticalCenter: box.verticalCenter
        visible: input.text === "" && input.preeditText === ""
        text: root.placeholder
        quiet: true
        spoken: false
    }
    TextInput {
        id: input
        anchors.left: box.left
        anchors.leftMargin: root.icon === "" ? 8 : 32
        anchors.right: end.visible ? end.left : box.right
        anchors.rightMargin: 8
        anchors.verticalCenter: box.verticalCenter
        clip: true
        horizontalAlignment: root.atEnd ? TextInput.AlignRight : TextInput.AlignLeft
        enabled: root.enabled
        readOnly: root.readOnly
        maximumLength: root.maximumLength
        echoMode: root.secret ? TextInput.Password : TextInput.Normal
        passwordCharacter: "•"
        color: !root.enabled ? Theme.disabled : root.changed ? Theme.interactive : Theme.text
        selectionColor: Theme.interactive
        selectedTextColor: Theme.onInteractive
        selectByMouse: true
        font.pixelSize: Theme.deskBody
        font.bold: root.changed
        activeFocusOnTab: true
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
        Keys.onEscapePressed: event => {
            if (root.text !== "" && !root.secret && root.icon === "search") {
                input.clear();
                root.edited("");
            } else {
                event.accepted = false;
                root.cancelled();
            }
        }
        Accessible.role: Accessible.EditableText
        Accessible.name: root.spokenName
        // Of a password's field Qt tells no name.
        Accessible.description: root.secret && root.noted !== "" ? root.spokenName + ". " + root.noted
                              : root.secret ? root.spokenName : root.noted
        Accessible.passwordEdit: root.secret
        Accessible.focusable: true
        Accessible.onPressAction: root.take()
    }
    Rectangle {
        id: end
        visible: root.suffix !== "" && !(root.keyLook && input.activeFocus)
        anchors.right: box.right
        anchors.rightMargin: 8
        anchors.verticalCenter: box.verticalCenter
        width: endText.implicitWidth + (root.keyLook ? 8 : 0)
        height: 18
        radius: Theme.corner
        color: root.keyLook ? Theme.panel : "transparent"
        border.width: root.keyLook ? 1 : 0
        border.color: Theme.line

        DeskText {
            id: endText
            anchors.centerIn: parent
            text: root.suffix
            small: true
            quiet: true
            spoken: false
        }
    }
    DeskText {
        id: note
        visible: text !== ""
        anchors.top: box.bottom
        anchors.topMargin: 2
        width: parent.width
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        small: true
        strong: root.fault !== ""
        quiet: root.fault === ""
        text: root.noted
        spoken: false
    }
}
