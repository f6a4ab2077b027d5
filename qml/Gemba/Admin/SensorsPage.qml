import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Sensors: which there are, where their readings come from, and the form to make, change and remove one.
FocusScope {
    id: root

    required property ShellController shell

    focus: true
    Component.onCompleted: {
        const wanted = root.shell.takeTarget();
        if (wanted !== "")
            sensors.currentKey = wanted;
    }

    SensorsModel {
        id: sensors
        shell: root.shell
    }
    SensorEditor {
        id: editor
        table: sensors
        onBegun: {
            removing.visible = false;
            if (editor.making)
                form.take();
        }
    }
    PageHead {
        id: head
        title: qsTr("Sensors")
        note: sensors.extent
        age: sensors.page.age

        SearchField {
            width: 240
            placeholder: qsTr("Tag, name, device or source")
            onEdited: text => sensors.query = text
        }
        Button {
            visible: root.shell.canOpen("exchange")
            icon: "import"
            text: qsTr("Import")
            onClicked: root.shell.open("exchange", "import:sensors")
        }
        Button {
            visible: root.shell.may("sensors.manage")
            icon: "add"
            primary: true
            text: qsTr("New sensor")
            onClicked: editor.makeNew()
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
        table: sensors
        spokenName: qsTr("Sensors")
        footEnd: sensors.extent

        ListState {
            page: sensors.page
            emptyIcon: "node"
            emptyTitle: sensors.query === "" ? qsTr("No sensor is registered yet") : qsTr("Nothing fits the search")
            emptyNote: sensors.query === "" ? qsTr("Let a device in first, then register what it measures.") : ""
            emptyAction: sensors.query === "" && root.shell.may("sensors.manage") ? qsTr("New sensor") : ""
            onEmptyActed: editor.makeNew()
        }
    }
    DetailPane {
        id: pane
        visible: editor.shown
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 376
        icon: "node"
        title: editor.title
        note: editor.making ? "" : sensors.place
        onClosed: editor.close()

        foot: [
            ConfirmBar {
                id: removing
                visible: false
                question: qsTr("Remove this sensor?")
                consequence: qsTr("Its readings are refused from now on and its alarms end. Its history stays for the retention time. A new one of the same name begins anew.")
                confirmText: qsTr("Remove")
                word: editor.title
                onConfirmed: {
                    removing.visible = false;
                    editor.remove();
                }
                onCancelled: removing.visible = false
            },
            DeskText {
                visible: text !== "" && !removing.visible
                width: parent ? parent.width : 0
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                strong: true
                text: editor.edits > 0 ? editor.fault : ""
            },
            Flow {
                visible: !removing.visible && root.shell.may("sensors.manage")
                width: parent ? parent.width : 0
                spacing: 8

                Button {
                    primary: true
                    text: editor.making ? qsTr("Register") : qsTr("Save")
                    enabled: editor.edits > 0 && editor.fault === "" && !editor.saving
                    hint: editor.fault
                    onClicked: editor.save()
                }
                Button {
                    visible: editor.edits > 0
                    text: qsTr("Discard")
                    onClicked: editor.discard()
                }
                Button {
                    visible: !editor.making && root.shell.canOpen("limits")
                    text: qsTr("Limits")
                    onClicked: root.shell.open("limits", editor.title)
                }
                Button {
                    visible: !editor.making
                    danger: true
                    text: qsTr("Remove …")
                    onClicked: removing.visible = true
                }
            }
        ]

        DetailSection {
            divided: false

            SensorForm {
                id: form
                shell: root.shell
                editor: editor
            }
        }
    }
}
