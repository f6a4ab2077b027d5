import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The fields of one sensor, two abreast where they are short. What is wrong stands under the field it is about.
Flow {
    id: root

    required property ShellController shell
    required property SensorEditor editor
    readonly property bool writable: root.shell.may("sensors.manage") && !root.editor.saving
    readonly property real halfWidth: Math.floor((width - spacing) / 2)

    width: parent ? parent.width : 0
    spacing: 8

    function take(): void {
        const first = repeater.itemAt(0);
        if (first !== null)
            (first as SensorField).take();
    }

    Repeater {
        id: repeater
        model: root.editor

        SensorField {
            width: half ? root.halfWidth : root.width
            enabled: root.writable && !fixed
            onEdited: (row, text) => root.editor.setText(row, text)
            onPicked: (row, choice) => root.editor.choose(row, choice)
            onAccepted: root.editor.save()
        }
    }
}
