import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The chosen row: what changed, what proves it, where it came from.
DetailPane {
    id: root

    required property AuditModel trail
    readonly property AuditDetail line: trail.detail

    signal closeAsked()

    title: line.title
    note: line.note
    onClosed: root.closeAsked()

    DetailSection {
        divided: true

        FactRow {
            name: qsTr("Who")
            value: root.line.who
        }
        FactRow {
            name: qsTr("Where")
            value: root.line.where
        }
        FactRow {
            name: qsTr("Result")
            value: root.line.result
            strong: true
        }
        Row {
            topPadding: 6
            spacing: 8

            Button {
                small: true
                icon: "prev"
                text: qsTr("Newer")
                onClicked: root.trail.step(-1)
            }
            Button {
                small: true
                icon: "next"
                text: qsTr("Older")
                onClicked: root.trail.step(1)
            }
        }
    }
    DetailSection {
        title: qsTr("Before and after")
        note: root.line.diffNote

        DiffView {
            visible: root.line.diff.total > 0
            diff: root.line.diff
            beforeTitle: qsTr("Before")
            afterTitle: qsTr("After")
        }
        Row {
            topPadding: 8
            spacing: 16

            TextAction {
                text: qsTr("Copy as JSON")
                onClicked: {
                    copy.text = root.line.json;
                    copy.selectAll();
                    copy.copy();
                }
            }
            TextAction {
                text: qsTr("Only this object")
                onClicked: root.trail.onlyThisEntity()
            }
            TextAction {
                text: qsTr("Only this person")
                onClicked: root.trail.onlyThisActor()
            }
        }
        Row {
            topPadding: 6
            spacing: 16

            TextAction {
                text: qsTr("Only this action")
                onClicked: root.trail.onlyThisAction()
            }
            TextAction {
                text: qsTr("Without this action")
                onClicked: root.trail.notThisAction()
            }
        }
        TextEdit {
            id: copy
            visible: false
        }
    }
    DetailSection {
        title: qsTr("Proof")
        note: root.line.whole ? "" : qsTr("does not fit")

        FactRow {
            small: true
            name: qsTr("Row before")
            value: root.line.rowBefore
            code: true
        }
        FactRow {
            small: true
            name: qsTr("This row")
            value: root.line.thisRow
            code: true
        }
        FactRow {
            small: true
            name: qsTr("Row after")
            value: root.line.rowAfter
            strong: !root.line.whole
        }
        FactRow {
            small: true
            name: qsTr("Segment")
            value: root.line.sealed
        }
    }
    DetailSection {
        title: qsTr("Where it came from")

        FactRow {
            small: true
            name: qsTr("Session")
            value: root.line.session
            code: true
        }
        FactRow {
            small: true
            name: qsTr("Reference")
            value: root.line.reference
            code: true
        }
    }
}
