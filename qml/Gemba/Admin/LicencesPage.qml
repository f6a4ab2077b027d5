import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// What the suite is made of, and under which terms.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    LicencesModel {
        id: licences
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("Licences")
        note: licences.own === "" ? "" : qsTr("Gemba itself: %1").arg(licences.own)
        age: licences.page.age
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    DataTable {
        id: parts
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: own.left
        anchors.rightMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        focus: true
        table: licences
        spokenName: qsTr("Parts")
        footEnd: licences.extent

        ListState {
            page: licences.page
            emptyIcon: "licence"
        }
    }
    DetailPane {
        id: own
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.width < 1040 ? 288 : 376
        title: qsTr("Licence of Gemba")
        note: licences.own
        closable: false

        DetailSection {
            divided: false

            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                text: licences.text
            }
        }
    }
}
