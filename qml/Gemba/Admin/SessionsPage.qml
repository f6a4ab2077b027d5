import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Who is signed in, and where; one press ends it.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    SessionsModel {
        id: sessions
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("Sessions")
        note: qsTr("Who is signed in, from where and until when")
        age: sessions.page.age
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Item {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.rightMargin: pane.visible ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8

        SearchField {
            id: search
            placeholder: qsTr("Name, station or address")
            onEdited: text => sessions.query = text
        }
        DataTable {
            anchors.top: search.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: sessions
            spokenName: qsTr("Sessions")
            footEnd: sessions.extent
            onNearEnd: sessions.loadMore()
            onPicked: asking.visible = false

            ListState {
                page: sessions.page
                emptyIcon: "sessions"
                emptyTitle: sessions.query === "" ? qsTr("Nobody is signed in") : qsTr("No session fits the search")
            }
        }
    }
    DetailPane {
        id: pane
        visible: sessions.chosen
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        icon: "sessions"
        title: sessions.person
        note: qsTr("%1, %2").arg(sessions.program).arg(sessions.place)
        onClosed: sessions.currentKey = ""

        foot: [
            ConfirmBar {
                id: asking
                property bool all: false
                visible: false
                question: asking.all ? qsTr("End all sessions of this person?") : qsTr("End this session?")
                consequence: asking.all ? sessions.allConsequence : sessions.consequence
                confirmText: asking.all ? qsTr("End all") : qsTr("End")
                onConfirmed: {
                    asking.visible = false;
                    if (asking.all)
                        sessions.endAll();
                    else
                        sessions.end();
                }
                onCancelled: asking.visible = false
            },
            Row {
                visible: !asking.visible
                spacing: 12

                Button {
                    text: qsTr("End")
                    danger: true
                    onClicked: {
                        asking.all = false;
                        asking.visible = true;
                    }
                }
                Button {
                    visible: sessions.ofPerson > 1
                    text: qsTr("End all %1").arg(sessions.ofPerson)
                    danger: true
                    onClicked: {
                        asking.all = true;
                        asking.visible = true;
                    }
                }
            }
        ]

        DetailSection {
            title: qsTr("Where")

            FactRow {
                name: qsTr("Program")
                value: sessions.program
            }
            FactRow {
                name: qsTr("Station")
                value: sessions.place
            }
            FactRow {
                name: qsTr("Address")
                value: sessions.address
                code: true
            }
        }
        DetailSection {
            title: qsTr("How long")

            FactRow {
                name: qsTr("Since")
                value: sessions.since
            }
            FactRow {
                name: qsTr("Last used")
                value: sessions.lastUsed
            }
            FactRow {
                name: qsTr("Ends without use")
                value: sessions.idleEnd
            }
            FactRow {
                name: qsTr("Ends unless extended")
                value: sessions.capEnd
            }
            FactRow {
                name: qsTr("Ends in any case")
                value: sessions.absoluteEnd
            }
        }
    }
}
