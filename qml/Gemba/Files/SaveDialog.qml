import QtQuick
import QtQuick.Dialogs
import Gemba.Files

// Where the file of a job is to lie, by the dialog of the desk. Loaded when it is asked for: without the package of dialogs files go
// to the documents.
Item {
    id: root

    required property FileJobsModel jobs
    // Another one may be chosen before the dialog is answered.
    required property string job

    Component.onCompleted: {
        dialog.selectedFile = root.jobs.proposedFile();
        dialog.open();
    }

    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        title: qsTr("Save as")
        defaultSuffix: root.jobs.proposedEnding()
        onAccepted: root.jobs.saveTo(root.job, dialog.selectedFile)
    }
}
