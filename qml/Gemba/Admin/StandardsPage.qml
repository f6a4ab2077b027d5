import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Reference instruments: which calibrations may be traced to, and until when.
FocusScope {
    id: root

    required property ShellController shell
    property bool making: false
    readonly property bool writable: root.shell.may("sensors.manage")
    readonly property bool edited: mark.changed || description.changed || certificate.changed || due.changed || uncertainty.changed

    focus: true
    Component.onCompleted: standards.currentKey = root.shell.takeTarget()

    function fill(): void {
        removing.visible = false;
        mark.text = root.making ? "" : standards.mark;
        description.text = root.making ? "" : standards.description;
        certificate.text = root.making ? "" : standards.certificate;
        due.text = root.making ? "" : standards.due;
        uncertainty.text = root.making ? "" : standards.uncertainty;
    }
    function begin(): void {
        standards.currentKey = "";
        root.making = true;
        root.fill();
        mark.take();
    }
    function send(): void {
        if (root.writable)
            standards.save(mark.text, description.text, certificate.text, due.text, uncertainty.text);
    }

    StandardsModel {
        id: standards
        shell: root.shell
        edited: root.edited
        onSaved: root.making = false
        onFormBegun: {
            if (standards.hasCurrent)
                root.making = false;
            root.fill();
        }
    }
    PageHead {
        id: head
        title: qsTr("Standards")
        note: standards.summary
        age: standards.page.age

        SearchField {
            width: 240
            placeholder: qsTr("Mark, make or certificate")
            onEdited: text => standards.query = text
        }
        Button {
            visible: root.writable
            icon: "add"
            primary: true
            text: qsTr("New standard")
            onClicked: root.begin()
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    DataTable {
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.rightMargin: pane.visible ? 0 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        focus: true
        table: standards
        spokenName: qsTr("Standards")
        footStart: qsTr("What runs out first stands first")
        footEnd: standards.extent

        ListState {
            page: standards.page
            emptyIcon: "quality"
            emptyTitle: standards.query === "" ? qsTr("No reference instrument is entered yet") : qsTr("Nothing fits the search")
            emptyNote: standards.query === "" ? qsTr("Nothing can be calibrated without one: enter the instrument and its own certificate.") : ""
            emptyAction: standards.query === "" && root.writable ? qsTr("New standard") : ""
            onEmptyActed: root.begin()
        }
    }
    DetailPane {
        id: pane
        visible: root.making || standards.hasCurrent
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 376
        icon: "quality"
        title: root.making ? qsTr("New standard") : standards.mark
        note: root.making ? "" : standards.stateText
        onClosed: {
            root.making = false;
            standards.currentKey = "";
        }

        foot: [
            ConfirmBar {
                id: removing
                visible: false
                question: qsTr("Remove this standard?")
                consequence: qsTr("Nothing can be calibrated with it any more. Records of calibrations keep its name and certificate.")
                confirmText: qsTr("Remove")
                word: standards.mark
                onConfirmed: {
                    removing.visible = false;
                    standards.remove();
                }
                onCancelled: removing.visible = false
            },
            Row {
                visible: root.writable && !removing.visible
                spacing: 8

                Button {
                    primary: true
                    text: root.making ? qsTr("Enter") : qsTr("Save")
                    enabled: root.making || root.edited
                    onClicked: root.send()
                }
                Button {
                    visible: !root.making
                    danger: true
                    text: qsTr("Remove …")
                    onClicked: removing.visible = true
                }
            }
        ]

        DetailSection {
            divided: false

            Field {
                id: mark
                width: parent.width
                label: qsTr("Mark on the instrument")
                hint: root.making ? qsTr("stays for ever, e.g. REF-03") : ""
                fault: standards.faultField === "standard" ? standards.faultText : ""
                maximumLength: 64
                enabled: root.writable && root.making
                onAccepted: root.send()
            }
            Field {
                id: description
                width: parent.width
                label: qsTr("Make, model, range")
                fault: standards.faultField === "description" ? standards.faultText : ""
                maximumLength: 200
                enabled: root.writable
                changed: !root.making && text !== standards.description
                onAccepted: root.send()
            }
            Field {
                id: certificate
                width: parent.width
                label: qsTr("Number of its own certificate")
                fault: standards.faultField === "certificate" ? standards.faultText : ""
                maximumLength: 64
                enabled: root.writable
                changed: !root.making && text !== standards.certificate
                onAccepted: root.send()
            }
            Field {
                id: due
                width: parent.width
                label: qsTr("Good until, year-month-day")
                hint: qsTr("After that day nothing can be calibrated with it.")
                fault: standards.faultField === "dueAtMs" ? standards.faultText : ""
                placeholder: "2027-03-14"
                maximumLength: 10
                enabled: root.writable
                changed: !root.making && text !== standards.due
                inputMethodHints: Qt.ImhDate
                onAccepted: root.send()
            }
            Field {
                id: uncertainty
                width: parent.width
                label: qsTr("Expanded uncertainty, k = 2")
                hint: qsTr("In the unit it measures; may be left empty.")
                fault: standards.faultField === "uncertainty" ? standards.faultText : ""
                maximumLength: 16
                enabled: root.writable
                changed: !root.making && text !== standards.uncertainty
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                onAccepted: root.send()
            }
        }
    }
}
