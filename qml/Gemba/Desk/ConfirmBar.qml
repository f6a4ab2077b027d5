import QtQuick
import Gemba.Desk
import Gemba.Ui

// Asks before something is done: what will happen, and how it is undone. Only what cannot be undone asks for a word to be
// typed. Not modal: it stands where the button was, and everything else goes on.
FocusScope {
    id: root

    property string question
    property string consequence
    property string confirmText
    property string cancelText: qsTr("Cancel")
    // To be typed before it can be confirmed; empty where it can be undone.
    property string word
    property bool busy: false
    // Something is lost or ends by it. What only takes long is not grave.
    property bool grave: true
    readonly property bool ready: !busy && (word === "" || typed.text.trim().toLocaleLowerCase() === word.toLocaleLowerCase())

    signal confirmed()
    signal cancelled()

    function take(): void {
        if (root.word !== "")
            typed.take();
        else
            yes.forceActiveFocus(Qt.OtherFocusReason);
    }

    width: parent ? parent.width : 0
    implicitHeight: column.implicitHeight
    onVisibleChanged: {
        typed.text = "";
        if (visible)
            root.take();
    }
    Keys.onEscapePressed: root.cancelled()

    Column {
        id: column
        width: parent.width
        spacing: 6

        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: root.question
            strong: true
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: root.consequence
            small: true
            quiet: true
        }
        Field {
            id: typed
            visible: root.word !== ""
            width: parent.width
            label: qsTr("Type “%1” to go on").arg(root.word)
            onAccepted: if (root.ready) root.confirmed()
        }
        Row {
            spacing: 8

            Button {
                id: yes
                text: root.confirmText
                danger: root.grave
                primary: !root.grave
                enabled: root.ready
                onClicked: root.confirmed()
            }
            Button {
                text: root.cancelText
                onClicked: root.cancelled()
            }
        }
    }
}
