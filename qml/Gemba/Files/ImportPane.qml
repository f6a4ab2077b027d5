import QtQuick
import Gemba.Desk
import Gemba.Files
import Gemba.Shell

// A file that is to come in: sent first and tried; nothing is changed by that.
DetailPane {
    id: root

    required property ShellController shell

    signal started(string job)

    function take(file: string): void {
        form.choose(file);
    }

    icon: "import"
    title: qsTr("Import a file")
    note: qsTr("Tried first; that changes nothing")
    onVisibleChanged: {
        if (!visible)
            return;
        form.look();
        path.take();
    }

    ImportForm {
        id: form
        shell: root.shell
        onStarted: job => root.started(job)
        onFileChosen: path.text = form.file
    }
    Loader {
        id: chooser
        visible: false
    }

    foot: Row {
        spacing: 12

        Button {
            icon: "import"
            text: qsTr("Send and try")
            primary: true
            enabled: form.ready
            hint: form.busy ? qsTr("A file is on its way already") : qsTr("Says what would happen and changes nothing")
            onClicked: form.start()
        }
        Button {
            text: qsTr("Discard")
            onClicked: root.closed()
        }
    }

    DetailSection {
        visible: form.failure !== "" || !form.loading && form.kinds.length === 0
        divided: false

        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: form.failure !== "" ? form.failure : qsTr("There is nothing you may import.")
        }
    }
    DetailSection {
        visible: form.kinds.length > 0
        divided: false

        Column {
            width: parent.width
            spacing: 8

            Select {
                width: parent.width
                label: qsTr("What")
                choices: form.kinds
                current: form.kind
                onChosen: index => form.kind = index
            }
            Field {
                id: path
                width: parent.width
                label: qsTr("File")
                hint: qsTr("CSV or XLSX: choose it, type its path, or drop it here")
                maximumLength: 4096
                onEdited: text => form.file = text
                onAccepted: form.start()
            }
            Button {
                visible: chooser.status !== Loader.Error
                icon: "search"
                text: qsTr("Choose a file …")
                onClicked: {
                    chooser.source = "";
                    chooser.setSource("OpenDialog.qml", {
                        "form": form
                    });
                }
            }
        }
    }
    DetailSection {
        visible: form.recent.length > 0
        title: qsTr("Newest in your folders")

        Repeater {
            model: form.recent

            Item {
                id: recent
                required property var modelData

                width: parent ? parent.width : 0
                height: 28

                TextAction {
                    anchors.left: parent.left
                    anchors.right: age.left
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    small: false
                    text: recent.modelData.name
                    onClicked: root.take(recent.modelData.path)
                }
                DeskText {
                    id: age
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: recent.modelData.note
                    small: true
                    quiet: true
                }
            }
        }
    }
    DetailSection {
        visible: form.columns.length > 0
        title: qsTr("Columns, in any order; the first row names them")

        Repeater {
            model: form.columns

            FactRow {
                required property var modelData

                name: modelData.name
                value: modelData.required ? qsTr("%1, needed").arg(modelData.meaning) : modelData.meaning
                strong: modelData.required
            }
        }
    }
}
