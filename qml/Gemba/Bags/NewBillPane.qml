import QtQuick
import Gemba.Desk

// What a new bill has to say before it is opened.
DetailPane {
    id: root

    readonly property int plannedNumber: /^[0-9]{1,4}$/.test(planned.text.trim()) ? parseInt(planned.text.trim()) : 0
    readonly property bool ready: destination.text.trim() !== "" && vehicle.text.trim() !== "" && plannedNumber >= 1 && plannedNumber <= 1000

    signal wanted(string number, string destination, string vehicle, string area, int planned)

    function send(): void {
        if (root.ready)
            root.wanted(number.text, destination.text, vehicle.text, area.text, root.plannedNumber);
    }

    title: qsTr("New bill")
    note: qsTr("Nothing is opened until you say so")
    onVisibleChanged: {
        if (!visible)
            return;
        for (const field of [number, destination, vehicle, area, planned])
            field.text = "";
        destination.take();
    }

    foot: Row {
        spacing: 12

        Button {
            text: qsTr("Open the bill")
            primary: true
            enabled: root.ready
            hint: qsTr("Destination, vehicle and a plan of 1 to 1000 parents are needed")
            onClicked: root.send()
        }
        Button {
            text: qsTr("Discard")
            onClicked: root.closed()
        }
    }

    DetailSection {
        divided: false

        Column {
            width: parent.width
            spacing: 8

            Field {
                id: destination
                width: parent.width
                label: qsTr("Destination")
                maximumLength: 120
                onAccepted: root.send()
            }
            Field {
                id: vehicle
                width: parent.width
                label: qsTr("Vehicle")
                maximumLength: 80
                onAccepted: root.send()
            }
            Field {
                id: planned
                width: parent.width
                label: qsTr("Parents planned")
                maximumLength: 4
                inputMethodHints: Qt.ImhDigitsOnly
                fault: text !== "" && root.plannedNumber === 0 ? qsTr("A whole number, 1 to 1000") : ""
                onAccepted: root.send()
            }
            Field {
                id: area
                width: parent.width
                label: qsTr("Dock, where it is known")
                maximumLength: 64
                onAccepted: root.send()
            }
            Field {
                id: number
                width: parent.width
                label: qsTr("Number, where it comes from elsewhere")
                hint: qsTr("Left empty, the next one is taken")
                maximumLength: 40
                onAccepted: root.send()
            }
        }
    }
}
