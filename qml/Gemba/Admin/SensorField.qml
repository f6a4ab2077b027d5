import QtQuick
import Gemba.Desk
import Gemba.Ui

// One field of the form, typed or chosen.
Item {
    id: root

    required property int index
    required property string label
    required property string text
    required property string hint
    required property string fault
    required property bool changed
    required property list<string> choices
    required property int chosen
    required property bool half
    required property bool fixed

    signal edited(row: int, text: string)
    signal picked(row: int, choice: int)
    signal accepted()

    function take(): void {
        if (root.choices.length > 0)
            picker.forceActiveFocus(Qt.OtherFocusReason);
        else
            typed.take();
    }

    implicitHeight: root.choices.length > 0 ? picker.implicitHeight + (said.visible ? said.implicitHeight + 2 : 0) : typed.implicitHeight

    Field {
        id: typed
        visible: root.choices.length === 0
        width: parent.width
        enabled: root.enabled
        label: root.label
        text: root.text
        hint: root.hint
        fault: root.fault
        changed: root.changed
        maximumLength: 500
        onEdited: text => root.edited(root.index, text)
        onAccepted: root.accepted()
    }
    Select {
        id: picker
        visible: root.choices.length > 0
        width: parent.width
        enabled: root.enabled
        label: root.label
        choices: root.choices
        current: root.chosen
        changed: root.changed
        onChosen: index => root.picked(root.index, index)
    }
    DeskText {
        id: said
        visible: root.choices.length > 0 && text !== ""
        anchors.top: picker.bottom
        anchors.topMargin: 2
        width: parent.width
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        small: true
        strong: true
        text: root.fault
    }
}
