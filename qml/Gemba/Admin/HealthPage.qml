import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// How the server is: live, with what it was and where it is going.
FocusScope {
    id: root

    required property ShellController shell
    readonly property real half: Math.round((width - 32 - 8) / 2)

    focus: true

    HealthModel {
        id: health
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("Health")
        note: health.note
        age: health.page.age

        Segmented {
            choices: [qsTr("Last hour"), qsTr("24 h"), qsTr("30 d")]
            current: health.span
            spokenName: qsTr("Time of the small lines")
            focus: true
            onChosen: index => health.span = index
        }
        Button {
            icon: "transfer"
            text: qsTr("Support file")
            hint: qsTr("Saves all these figures and their history as one file")
            onClicked: health.saveSupportFile()
        }
    }
    Rectangle {
        id: rule
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    ListState {
        id: state
        anchors.fill: undefined
        anchors.top: rule.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        z: 1
        page: health.page
        emptyIcon: "health"
    }
    Flickable {
        id: view
        anchors.top: rule.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !health.page.loading && !health.page.failed
        clip: true
        contentHeight: sheet.implicitHeight + 16
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: sheet
            x: 16
            y: 8
            width: root.width - 32
            spacing: 8

            HealthConditions {
                visible: health.conditions.length > 0
                width: parent.width
                conditions: health.conditions
            }
            HealthStrip {
                width: parent.width
                figures: health.figures
            }
            Row {
                spacing: 8

                HealthQueues {
                    id: queues
                    width: root.half
                    height: Math.max(implicitHeight, latencies.implicitHeight)
                    queues: health.queues
                }
                HealthLatencies {
                    id: latencies
                    width: root.half
                    height: Math.max(implicitHeight, queues.implicitHeight)
                    latencies: health.latencies
                    end: health.latencyNote
                }
            }
            Row {
                id: lower
                readonly property real third: Math.round((sheet.width - 16) / 3)
                // What the window leaves, so that nothing stands empty below.
                readonly property real tall: Math.max(330, view.height - y - 24)
                spacing: 8

                HealthDisk {
                    width: lower.third
                    height: lower.tall
                    disk: health.disk
                }
                HealthBackups {
                    width: lower.third
                    height: lower.tall
                    backups: health.backups
                    drill: health.drill
                    missing: health.backupNote
                }
                HealthParts {
                    width: sheet.width - 16 - 2 * lower.third
                    height: lower.tall
                    parts: health.outside
                    certificates: health.certificates
                }
            }
        }
    }
}
