import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Messages that the server refused: from whom, and what was wrong.
FocusScope {
    id: root

    required property ShellController shell

    focus: true
    Component.onCompleted: {
        const wanted = root.shell.takeTarget();
        if (wanted !== "")
            refused.query = wanted;
    }

    QuarantineModel {
        id: refused
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("Quarantine")
        note: qsTr("What devices sent and the server could not take; the oldest make room")
        age: refused.page.age

        SearchField {
            width: 240
            placeholder: qsTr("Device, topic or fault")
            text: refused.query
            onEdited: text => refused.query = text
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
        anchors.right: detail.visible ? detail.left : parent.right
        anchors.rightMargin: detail.visible ? 0 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        focus: true
        table: refused
        spokenName: qsTr("Refused messages")
        footStart: qsTr("Newest first")
        footEnd: refused.extent

        ListState {
            page: refused.page
            emptyIcon: "ok"
            emptyTitle: refused.query === "" ? qsTr("Nothing was refused") : qsTr("Nothing fits the search")
            emptyNote: refused.query === "" ? qsTr("Every message that came could be read.") : ""
        }
    }
    DetailPane {
        id: detail
        visible: refused.hasCurrent
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 376
        icon: "node"
        title: refused.device
        note: refused.came
        onClosed: refused.currentKey = ""

        DetailSection {
            divided: false
            title: qsTr("What was wrong")

            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                strong: true
                text: refused.reason
            }
        }
        DetailSection {
            title: qsTr("The message")

            FactRow {
                name: qsTr("Came by")
                value: refused.source
                code: true
                small: true
            }
            FactRow {
                name: qsTr("Size")
                value: refused.size
                small: true
            }
            CommandLines {
                commands: refused.head
                spokenName: refused.headNote
                copyName: qsTr("Copy the message")
                onCopied: refused.copyHead()
            }
            DeskText {
                width: parent.width
                small: true
                quiet: true
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: refused.headNote
            }
        }
    }
}
