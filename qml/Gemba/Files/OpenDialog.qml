import QtQuick
import QtQuick.Dialogs
import Gemba.Files

// Which file is to come in, by the dialog of the desk. Loaded when it is asked for: without the package of dialogs the path is typed.
Item {
    id: root

    required property ImportForm form

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog
        title: qsTr("Import a file")
        nameFilters: [qsTr("Tables (*.csv *.xlsx)"), qsTr("All files (*)")]
        onAccepted: root.form.choose(`${dialog.selectedFile}`)
    }
}
