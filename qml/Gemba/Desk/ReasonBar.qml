import QtQuick
import Gemba.Desk

// An act that asks before it is done: what will happen, how to undo it, and why it is done. Without the reason it stays off.
Column {
    id: root

    property string question
    property string consequence
    property string confirmText
    property string label: qsTr("Reason")
    property bool needsReason: true
    property bool grave: false
    // A second field before the reason: a parent to move to, a weight.
    property string codeLabel
    property alias code: codeField.text
    // Why what stands in it cannot be taken; empty when it can.
    property string codeFault
    readonly property bool ready: (!needsReason || note.text.trim() !== "") && (codeLabel === "" || (codeField.text.trim() !== "" && codeFault === ""))

    signal confirmed(string reason)
    signal cancelled()

    // Shows it empty, with the keyboard in its first field.
    function ask(): void {
        note.text = "";
        codeField.text = "";
        visible = true;
        if (root.codeLabel !== "")
            codeField.take();
        else if (root.needsReason)
            note.take();
    }

    visible: false
    width: parent ? parent.width : 0
    spacing: 8
    Keys.onEscapePressed: root.cancelled()

    Field {
        id: codeField
        visible: root.codeLabel !== ""
        width: parent.width
        label: root.codeLabel
        fault: root.codeFault
    }
    NoteField {
        id: note
        visible: root.needsReason
        width: parent.width
        label: root.label
    }
    ConfirmBar {
        width: parent.width
        question: root.question
        consequence: root.consequence
        confirmText: root.confirmText
        grave: root.grave
        busy: !root.ready
        onConfirmed: {
            root.visible = false;
            root.confirmed(note.text.trim());
        }
        onCancelled: {
            root.visible = false;
            root.cancelled();
        }
    }
}
