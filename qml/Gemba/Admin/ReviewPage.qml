import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Which alarms should be none: the definitions, worst first, and why each exists.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    ReviewModel {
        id: review
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("Alarm review")
        note: qsTr("What comes too often, and what nobody answers")
        age: review.page.age

        Row {
            spacing: 8

            CheckBox {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Due for review only")
                checked: review.overdueOnly
                onToggled: review.overdueOnly = !review.overdueOnly
            }
            Segmented {
                choices: review.spans
                current: review.span
                spokenName: qsTr("Days looked back on")
                onChosen: index => review.span = index
            }
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Rectangle {
        id: figures
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        height: 66
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line

        Row {
            anchors.fill: parent
            anchors.margins: 1

            KpiCell {
                width: parent.width * 0.155
                name: qsTr("Alarms a day")
                value: review.perDay
                note: qsTr("up to 150 is acceptable")
            }
            KpiCell {
                width: parent.width * 0.155
                name: qsTr("Chatter")
                value: review.chattering
                note: qsTr("3 in a minute")
            }
            KpiCell {
                width: parent.width * 0.155
                name: qsTr("Stale")
                value: review.stale
                note: qsTr("active for over a day")
            }
            KpiCell {
                width: parent.width * 0.155
                name: qsTr("Never answered")
                value: review.unanswered
                note: qsTr("came, nobody acknowledged")
            }
            KpiCell {
                width: parent.width * 0.155
                name: qsTr("Due for review")
                value: review.overdue
                note: qsTr("never done, or again")
            }
            KpiCell {
                width: parent.width * 0.225
                divided: false
                name: qsTr("Priority 1 / 2 / 3 / 4")
                value: review.shares
                unit: "%"
                note: review.idealShares
            }
        }
    }
    SearchField {
        id: search
        anchors.top: figures.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        width: 280
        placeholder: qsTr("Tag, name or area")
        onEdited: text => review.query = text
    }
    DataTable {
        anchors.top: search.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: detail.visible ? detail.left : parent.right
        anchors.rightMargin: detail.visible ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        focus: true
        table: review
        spokenName: qsTr("Alarm definitions")
        footStart: qsTr("Worst first")
        footEnd: review.extent

        ListState {
            page: review.page
            emptyIcon: "limits"
            emptyTitle: qsTr("No alarm is defined, or none is due")
        }
    }
    DetailPane {
        id: detail
        visible: review.hasCurrent
        anchors.top: figures.bottom
        anchors.topMargin: 8
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 376
        title: review.title
        note: review.note
        onClosed: review.currentKey = ""

        DetailSection {
            title: qsTr("Why it exists")
            divided: false

            NoteField {
                id: cause
                width: parent.width
                label: qsTr("What makes it come")
                text: review.cause
            }
            NoteField {
                id: consequence
                width: parent.width
                label: qsTr("What happens if nobody acts")
                text: review.consequence
            }
            NoteField {
                id: action
                width: parent.width
                label: qsTr("What the operator should do")
                text: review.action
            }
        }
        DetailSection {
            title: qsTr("How urgent it is")

            Field {
                id: minutes
                width: parent.width
                label: qsTr("Minutes in which acting still helps")
                text: String(review.minutes)
                inputMethodHints: Qt.ImhDigitsOnly
                maximumLength: 5
            }
            Select {
                id: severity
                width: parent.width
                label: qsTr("How bad the consequence is")
                choices: review.classes
                current: review.consequenceClass
                onChosen: index => severity.current = index
            }
            FactRow {
                name: qsTr("Priority in force")
                value: review.priorityText
            }
            FactRow {
                name: qsTr("Suggested by consequence and time")
                value: review.suggestedText
                strong: true
            }
            FactRow {
                name: qsTr("Decided")
                value: review.decidedText
            }
        }
        foot: [
            Row {
                spacing: 8

                Button {
                    primary: true
                    text: qsTr("Save")
                    enabled: root.shell.may("alarms.rationalise")
                    hint: enabled ? "" : qsTr("Needs the permission alarms.rationalise")
                    onClicked: review.save(cause.text, consequence.text, action.text, minutes.text, severity.current)
                }
                Button {
                    visible: review.sensor !== ""
                    text: qsTr("Limits")
                    onClicked: root.shell.open("sensors", review.sensor)
                }
            }
        ]
    }
    Connections {
        target: review
        function onDetailChanged() {
            cause.text = review.cause;
            consequence.text = review.consequence;
            action.text = review.action;
            minutes.text = String(review.minutes);
            severity.current = review.consequenceClass;
        }
    }
}
