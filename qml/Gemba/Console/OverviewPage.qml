import QtQuick
import Gemba.Console
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The plant at a glance. Room follows severity: what is wrong is large, an area in which all is well is one line.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    OverviewModel {
        id: plant
        shell: root.shell
        columns: Math.max(1, Math.floor((view.width + 8) / 392))
    }
    PageHead {
        id: head
        title: qsTr("Overview")
        note: plant.note
        age: plant.page.age

        Segmented {
            choices: [qsTr("Severity"), qsTr("Place")]
            current: plant.worstFirst ? 0 : 1
            spokenName: qsTr("Order")
            onChosen: index => plant.worstFirst = index === 0
        }
        Segmented {
            choices: [qsTr("All"), qsTr("Abnormal only")]
            current: plant.abnormalOnly ? 1 : 0
            spokenName: qsTr("What is shown")
            onChosen: index => plant.abnormalOnly = index === 1
        }
    }
    Item {
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 16
        anchors.rightMargin: 16

        Rectangle {
            id: strip
            visible: !plant.page.loading && !plant.page.failed
            width: parent.width
            height: visible ? 64 : 0
            radius: Theme.corner
            color: Theme.panel
            border.width: 1
            border.color: Theme.line

            Row {
                Repeater {
                    model: plant.kpiNames.length

                    KpiCell {
                        required property int index

                        width: strip.width / Math.max(1, plant.kpiNames.length)
                        name: plant.kpiNames[index] ?? ""
                        value: plant.kpiFigures[index] ?? ""
                        unit: plant.kpiUnits[index] ?? ""
                        note: plant.kpiNotes[index] ?? ""
                        divided: index + 1 < plant.kpiNames.length
                    }
                }
            }
        }
        Flickable {
            id: view
            anchors.top: strip.bottom
            anchors.topMargin: strip.visible ? 8 : 0
            anchors.bottom: parent.bottom
            width: parent.width
            clip: true
            contentHeight: plant.height
            boundsBehavior: Flickable.StopAtBounds

            readonly property real areaWidth: Math.floor((width - (plant.columns - 1) * 8) / plant.columns)

            // What the keyboard comes to is scrolled into sight.
            function reveal(item: Item): void {
                const top = item.mapToItem(view.contentItem, 0, 0).y;
                if (top < view.contentY)
                    view.contentY = Math.max(0, top - 8);
                else if (top + item.height > view.contentY + view.height)
                    view.contentY = top + item.height + 8 - view.height;
            }

            Repeater {
                model: plant

                AreaBox {
                    required property int column
                    required property real topEdge
                    required property real tall

                    x: Theme.mirrored ? view.width - (column + 1) * view.areaWidth - column * 8 : column * (view.areaWidth + 8)
                    y: topEdge
                    width: view.areaWidth
                    height: tall
                    onOpenedSensor: sensor => root.shell.open("trends", sensor)
                    onOpenedAlarms: key => root.shell.open("alarms", key)
                    onReached: item => view.reveal(item)
                }
            }
        }
        ListState {
            page: plant.page
            emptyIcon: "columns"
            emptyTitle: qsTr("There are no sensors yet")
            emptyNote: qsTr("They appear here as soon as somebody adds them.")
        }
    }
}
