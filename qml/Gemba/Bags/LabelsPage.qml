import QtQuick
import Gemba.Bags
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Labels: numbers that are set aside in one piece, and what was printed of them.
FocusScope {
    id: root

    required property ShellController shell
    property bool reserving: false

    focus: true

    LabelsModel {
        id: labels
        shell: root.shell
        onWasReserved: root.reserving = false
    }
    Component.onCompleted: {
        const target = root.shell.takeTarget();
        if (target === "+")
            root.reserving = labels.mayPrint;
        else if (target !== "")
            labels.currentKey = target;
    }

    PageHead {
        id: head
        title: qsTr("Labels")
        note: qsTr("Numbers that were set aside, newest first")
        age: labels.page.age

        Button {
            visible: labels.mayPrint
            icon: "add"
            text: qsTr("Set numbers aside")
            primary: true
            enabled: !root.reserving
            onClicked: root.reserving = true
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    DataTable {
        id: list
        readonly property bool beside: pane.visible || form.visible

        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: beside ? pane.left : parent.right
        anchors.rightMargin: beside ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        focus: true
        table: labels
        rowHeight: 44
        spokenName: qsTr("Labels")
        footStart: qsTr("A number that was set aside is never given out again")
        footEnd: labels.extent
        onNearEnd: labels.loadMore()
        onPicked: root.reserving = false

        ListState {
            page: labels.page
            emptyIcon: "print"
            emptyTitle: qsTr("No labels have been made yet")
            emptyNote: labels.mayPrint ? qsTr("Set numbers aside first; then print their labels.") : qsTr("Somebody with the right to print labels can set numbers aside.")
            emptyAction: labels.mayPrint ? qsTr("Set numbers aside") : ""
            onEmptyActed: root.reserving = true
        }
    }
    LabelPane {
        id: pane
        visible: labels.chosen && !root.reserving
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        labels: labels
        onClosed: labels.currentKey = ""
    }
    NewLabelsPane {
        id: form
        visible: root.reserving
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        forms: labels.forms
        onlyGaps: labels.onlyGaps
        onClosed: root.reserving = false
        onWanted: (which, count, gaps) => labels.reserve(which, count, gaps)
    }
}
