import QtQuick
import Gemba.Bags
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Scans that lost: what the scan says, what counts instead, and what somebody decides.
FocusScope {
    id: root

    required property ShellController shell
    property int remedy: 0

    function ask(what: int): void {
        root.remedy = what;
        reason.ask();
    }

    focus: true

    ResolutionsModel {
        id: lost
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("To decide")
        note: lost.note
        age: lost.page.age
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

        Segmented {
            id: which
            anchors.left: parent.left
            choices: [qsTr("To decide"), qsTr("All")]
            current: lost.all ? 1 : 0
            spokenName: qsTr("Which scans")
            onChosen: index => lost.all = index === 1
        }
        DataTable {
            anchors.top: which.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: lost
            spokenName: qsTr("Scans that lost")
            footStart: qsTr("The first scan that arrived counts until somebody decides")
            footEnd: lost.extent
            onNearEnd: lost.loadMore()
            onPicked: reason.visible = false

            ListState {
                page: lost.page
                emptyIcon: "ok"
                emptyTitle: qsTr("Nothing waits for a decision")
                emptyNote: qsTr("A scan comes here when its station was offline and another station was first.")
                emptyAction: lost.all ? "" : qsTr("Show decided ones")
                onEmptyActed: lost.all = true
            }
        }
    }
    DetailPane {
        id: pane
        visible: lost.chosen
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        icon: "diff"
        title: lost.code
        note: lost.why
        onClosed: lost.currentKey = ""

        foot: [
            ReasonBar {
                id: reason
                label: qsTr("Note")
                needsReason: root.remedy !== 0
                question: root.remedy === 0 ? qsTr("Keep it as it counts?") : root.remedy === 1 ? qsTr("Move it to where the scan says?") : qsTr("Have somebody look?")
                consequence: root.remedy === 0 ? lost.keepConsequence : root.remedy === 1 ? lost.moveConsequence : lost.checkConsequence
                confirmText: root.remedy === 0 ? qsTr("Keep") : root.remedy === 1 ? qsTr("Move") : lost.aboutBill ? qsTr("Hold it") : qsTr("Hold both")
                onConfirmed: why => lost.decide(root.remedy, why)
            },
            Flow {
                visible: !reason.visible && lost.canDecide
                width: parent.width
                spacing: 8

                Button {
                    text: qsTr("Keep")
                    hint: lost.keepConsequence
                    primary: true
                    onClicked: root.ask(0)
                }
                Button {
                    visible: lost.canMove
                    text: qsTr("Move …")
                    hint: lost.moveConsequence
                    onClicked: root.ask(1)
                }
                Button {
                    text: qsTr("Have it checked …")
                    hint: lost.checkConsequence
                    onClicked: root.ask(2)
                }
            },
            DeskText {
                visible: lost.open && !lost.canDecide
                width: parent.width
                text: qsTr("You may look, but not decide.")
                quiet: true
                small: true
            }
        ]

        DetailSection {
            title: qsTr("The scan says")
            divided: false

            FactRow {
                name: qsTr("Job")
                value: lost.lost
                strong: true
            }
            FactRow {
                name: qsTr("Who")
                value: lost.lostWho
            }
            FactRow {
                name: qsTr("Scanned")
                value: lost.lostWhen
            }
        }
        DetailSection {
            title: qsTr("What counts")

            FactRow {
                name: qsTr("Where it is")
                value: lost.counts
                strong: true
            }
            FactRow {
                visible: lost.countsWho !== ""
                name: qsTr("Who")
                value: lost.countsWho
            }
            FactRow {
                visible: lost.countsWhen !== ""
                name: qsTr("When")
                value: lost.countsWhen
            }
            TextAction {
                text: qsTr("Show the bag")
                onClicked: root.shell.open("bagSearch", lost.code)
            }
        }
        DetailSection {
            visible: lost.decision !== ""
            title: qsTr("Decision")

            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: lost.decision
            }
        }
    }
}
