import QtQuick
import Gemba.Bags
import Gemba.Desk

// What was planned of a bill that is open: where it goes, on what, with how many parents. Nothing is sent before it is confirmed.
Column {
    id: root

    required property BillDetail bill
    // Of the bill as it was when these fields were filled: what somebody else changed since is not written over.
    property int version: 0
    readonly property int plannedNumber: /^[0-9]{1,4}$/.test(planned.text.trim()) ? parseInt(planned.text.trim()) : 0
    readonly property bool plannedFits: plannedNumber >= Math.max(1, root.bill.parents) && plannedNumber <= 1000
    readonly property bool ready: destination.text.trim() !== "" && vehicle.text.trim() !== "" && plannedFits

    function ask(): void {
        destination.text = root.bill.destination;
        vehicle.text = root.bill.vehicle;
        planned.text = root.bill.planned.toString();
        root.version = root.bill.version;
        root.visible = true;
        destination.take();
    }

    visible: false
    width: parent ? parent.width : 0
    spacing: 8
    Keys.onEscapePressed: root.visible = false

    Field {
        id: destination
        width: parent.width
        label: qsTr("Destination")
        maximumLength: 120
        changed: text.trim() !== root.bill.destination
    }
    Field {
        id: vehicle
        width: parent.width
        label: qsTr("Vehicle")
        maximumLength: 80
        changed: text.trim() !== root.bill.vehicle
    }
    Field {
        id: planned
        width: parent.width
        label: qsTr("Parents planned")
        maximumLength: 4
        inputMethodHints: Qt.ImhDigitsOnly
        changed: root.plannedNumber !== root.bill.planned
        fault: text !== "" && !root.plannedFits ? qsTr("A whole number, 1 to 1000, and not fewer than are on it") : ""
    }
    ConfirmBar {
        width: parent.width
        question: qsTr("Change what was planned?")
        consequence: qsTr("The print of the next close says so; earlier prints stay as they are. It can be changed back while the bill is open.")
        confirmText: qsTr("Change")
        grave: false
        busy: !root.ready
        onConfirmed: {
            root.visible = false;
            root.bill.change(destination.text, vehicle.text, root.plannedNumber, root.version);
        }
        onCancelled: root.visible = false
    }
}
