import QtQuick
import Gemba.Console
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// What happened to alarms, newest first; nothing of it is ever changed.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    JournalModel {
        id: journal
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("Journal")
        note: qsTr("Every change of every alarm, newest first")
        age: journal.page.age
    }
    DataTable {
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        anchors.bottomMargin: 8
        focus: true
        table: journal
        spokenName: qsTr("Journal of alarms")
        footEnd: journal.extent
        onNearEnd: journal.loadMore()

        ListState {
            page: journal.page
            emptyIcon: "history"
            emptyTitle: qsTr("Nothing has happened yet")
            emptyNote: qsTr("The first alarm will stand here.")
        }
    }
}
