import QtQuick
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The own account: where one is signed in, and the own password, second factor and keys.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    AccountModel {
        id: account
        shell: root.shell
        onSessionsEnded: sessions.load()
        Component.onCompleted: account.begin(root.shell.takeTarget())
    }
    OwnSessionsModel {
        id: sessions
        shell: root.shell
        onCurrentChanged: asking.visible = false
    }
    PageHead {
        id: head
        title: qsTr("My account")
        note: account.roles === "" ? account.name : qsTr("%1, %2", "person, roles").arg(account.name).arg(account.roles)
        age: sessions.page.age
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Item {
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: pane.left
        anchors.rightMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8

        DeskText {
            id: where
            width: parent.width
            text: qsTr("Where you are signed in")
            strong: true
            Accessible.role: Accessible.Heading
        }
        DataTable {
            anchors.top: where.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: acts.top
            anchors.bottomMargin: 8
            focus: true
            table: sessions
            spokenName: where.text
            footEnd: sessions.extent

            ListState {
                page: sessions.page
                emptyIcon: "sessions"
                emptyTitle: qsTr("You are signed in nowhere")
                emptyNote: qsTr("This program will ask for your password again.")
            }
        }
        Item {
            id: acts
            anchors.bottom: parent.bottom
            width: parent.width
            height: asking.visible ? asking.implicitHeight : buttons.implicitHeight

            ConfirmBar {
                id: asking
                property bool all: false
                visible: false
                question: asking.all ? qsTr("End your other sessions?") : qsTr("End this session?")
                consequence: asking.all ? qsTr("Every other program you are signed in with signs out at once. You can sign in again.") : sessions.consequence
                confirmText: asking.all ? qsTr("End the others") : qsTr("End")
                onConfirmed: {
                    asking.visible = false;
                    if (asking.all)
                        sessions.endAll();
                    else
                        sessions.end();
                }
                onCancelled: asking.visible = false
            }
            Row {
                id: buttons
                visible: !asking.visible
                spacing: 8

                Button {
                    enabled: sessions.chosen
                    text: qsTr("End")
                    spokenName: qsTr("End the chosen session")
                    hint: sessions.chosen ? sessions.consequence : qsTr("Choose a session first.")
                    onClicked: {
                        asking.all = false;
                        asking.visible = true;
                    }
                }
                Button {
                    visible: sessions.others > 0
                    text: qsTr("End all others")
                    onClicked: {
                        asking.all = true;
                        asking.visible = true;
                    }
                }
            }
        }
    }
    AccountPane {
        id: pane
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        shell: root.shell
        account: account
    }
}
