import QtQuick
import Gemba.Bags
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// A day summed up by area and person, frozen when it is closed; what arrived later stands by itself.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    EndOfDayModel {
        id: day
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("End of day")
        note: day.note
        age: day.page.age

        Button {
            visible: day.mayClose
            icon: "lock"
            text: qsTr("Close the day …")
            onClicked: asking.visible = true
        }
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
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        anchors.bottomMargin: 8

        Row {
            id: days
            anchors.left: parent.left
            spacing: 8

            Button {
                icon: Theme.mirrored ? "next" : "prev"
                spokenName: qsTr("Day before")
                onClicked: day.step(-1)
            }
            DeskText {
                width: 132
                height: 32
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: day.day
                strong: true
            }
            Button {
                icon: Theme.mirrored ? "prev" : "next"
                spokenName: qsTr("Day after")
                enabled: !day.isToday
                onClicked: day.step(1)
            }
            Chip {
                visible: day.closed
                anchors.verticalCenter: parent.verticalCenter
                icon: "lock"
                text: qsTr("Closed")
            }
        }
        ConfirmBar {
            id: asking
            anchors.top: days.bottom
            anchors.topMargin: visible ? 8 : 0
            height: visible ? implicitHeight : 0
            visible: false
            question: qsTr("Close %1?").arg(day.day)
            consequence: day.closeConsequence
            confirmText: qsTr("Close the day")
            onConfirmed: {
                asking.visible = false;
                day.closeDay();
            }
            onCancelled: asking.visible = false
        }
        Rectangle {
            id: strip
            anchors.top: asking.bottom
            anchors.topMargin: 8
            width: parent.width
            height: 64
            radius: Theme.corner
            color: Theme.panel
            border.width: 1
            border.color: Theme.line

            Row {
                visible: !day.page.loading && !day.page.failed

                Repeater {
                    model: day.names.length

                    KpiCell {
                        required property int index

                        width: strip.width / Math.max(1, day.names.length)
                        name: day.names[index] ?? ""
                        value: day.figures[index] ?? ""
                        note: day.notes[index] ?? ""
                        divided: index + 1 < day.names.length
                    }
                }
            }
        }
        DataTable {
            anchors.top: strip.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: day
            spokenName: qsTr("Figures by area and person")
            footEnd: day.extent

            ListState {
                page: day.page
                emptyTitle: qsTr("Nothing was scanned on this day")
                emptyNote: qsTr("Go to another day with the arrows above.")
            }
        }
    }
}
