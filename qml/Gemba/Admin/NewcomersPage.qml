import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// People who are to have an account: those who asked for one by themselves, and those of another system.
FocusScope {
    id: root

    required property ShellController shell
    // 0: who asks; 1: from a file.
    property int tab: 0

    focus: true
    Component.onCompleted: if (root.shell.takeTarget() === "import") root.tab = 1

    RegistrationsModel {
        id: asking
        shell: root.shell
    }
    PeopleImportModel {
        id: file
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("New people")
        note: root.tab === 0 ? asking.openText : qsTr("With the passwords they have in the other system")
        age: root.tab === 0 ? asking.page.age : ""

        Segmented {
            spokenName: qsTr("How they come")
            choices: [asking.rows > 0 ? qsTr("Asking for an account %1").arg(asking.rows) : qsTr("Asking for an account"), qsTr("From a file")]
            current: root.tab
            onChosen: index => root.tab = index
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RegistrationsView {
        anchors.top: head.bottom
        anchors.topMargin: 1
        width: parent.width
        anchors.bottom: parent.bottom
        visible: root.tab === 0
        focus: visible
        shell: root.shell
        requests: asking
    }
    PeopleImportView {
        anchors.top: head.bottom
        anchors.topMargin: 1
        width: parent.width
        anchors.bottom: parent.bottom
        visible: root.tab === 1
        focus: visible
        shell: root.shell
        file: file
    }
}
