import QtQuick
import Gemba.Bags
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The dock at a glance: how fast, how much, what is open, and what wants a decision.
FocusScope {
    id: root

    required property ShellController shell

    function findBag(text: string): void {
        if (text.trim() !== "")
            root.shell.open("bagSearch", "?" + text.trim());
    }

    focus: true

    BagDashboard {
        id: dock
        shell: root.shell
    }
    BagAreasModel {
        id: areaRows
        shell: root.shell
    }
    StationsModel {
        id: stationRows
        shell: root.shell
    }
    OpenParentsModel {
        id: parentRows
        shell: root.shell
    }
    BillsModel {
        id: billRows
        today: true
        shell: root.shell
    }

    PageHead {
        id: head
        title: qsTr("Bags")
        note: dock.note
        age: dock.page.age

        SearchField {
            width: 224
            placeholder: qsTr("Code, or its last digits")
            spokenName: qsTr("Find a bag")
            onAccepted: root.findBag(text)
        }
        Button {
            visible: root.shell.canOpen("endOfDay")
            text: qsTr("End of day")
            onClicked: root.shell.open("endOfDay")
        }
        ExportButton {
            shell: root.shell
            text: qsTr("Export …")
            hint: qsTr("Choose a table and how much of it")
            onClicked: root.shell.open("files", "+")
        }
    }
    Item {
        id: body
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        anchors.bottomMargin: 8

        readonly property real upper: Math.max(200, Math.min(280, (height - strip.height - 16) * 0.41))
        readonly property real third: Math.floor((width - 16) * 0.35)

        Item {
            id: strip
            width: parent.width
            height: 64

            Rectangle {
                anchors.fill: parent
                radius: Theme.corner
                color: Theme.panel
                border.width: 1
                border.color: Theme.line
            }
            Row {
                id: cells
                readonly property real cell: strip.width / 7.4

                visible: !dock.page.loading && !dock.page.failed

                KpiCell {
                    width: cells.cell
                    name: qsTr("Scans, last 5 min")
                    value: dock.perMinute
                    unit: qsTr("per min")
                    note: dock.perMinuteNote
                }
                KpiCell {
                    width: cells.cell
                    name: qsTr("Bags today")
                    value: dock.packedToday
                    note: dock.packedNote
                }
                KpiCell {
                    width: cells.cell
                    name: qsTr("Parents completed")
                    value: dock.completedToday
                    note: dock.completedNote
                }
                KpiCell {
                    width: cells.cell
                    name: qsTr("Parents open")
                    value: dock.openParents
                    note: dock.openParentsNote
                }
                KpiCell {
                    width: cells.cell
                    name: qsTr("Bills open")
                    value: dock.openBills
                    note: dock.openBillsNote
                }
                KpiCell {
                    width: cells.cell * 1.4
                    name: qsTr("Not accepted today")
                    value: dock.refusedToday
                    unit: dock.refusedUnit
                    note: dock.refusedNote
                }
                KpiCell {
                    width: cells.cell
                    divided: false
                    name: qsTr("To decide")
                    value: dock.toDecide
                    note: dock.somethingToDecide ? qsTr("scans that lost") : qsTr("nothing waits")

                    Button {
                        visible: dock.somethingToDecide && root.shell.canOpen("resolutions")
                        anchors.right: parent.right
                        anchors.rightMargin: 8
                        y: 8
                        small: true
                        text: qsTr("Decide")
                        onClicked: root.shell.open("resolutions")
                    }
                }
            }
            DeskText {
                visible: dock.page.loading || dock.page.failed
                anchors.left: parent.left
                anchors.leftMargin: 12
                anchors.right: retry.left
                anchors.verticalCenter: parent.verticalCenter
                text: dock.page.loading ? qsTr("Loading …") : dock.page.failure + " " + dock.page.remedy + " " + dock.page.reference
                quiet: true
            }
            Button {
                id: retry
                visible: dock.page.failed
                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Try again")
                onClicked: dock.page.retry()
            }
        }
        DockBox {
            id: chart
            anchors.top: strip.bottom
            anchors.topMargin: 8
            anchors.left: parent.left
            width: body.third
            height: body.upper
            title: qsTr("Bags per 15 min")
            actions: [
                Row {
                    height: 32
                    spacing: 6

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: 10
                        height: 10
                        color: Theme.band
                    }
                    DeskText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: qsTr("today")
                        small: true
                        quiet: true
                    }
                },
                Row {
                    visible: dock.usualName !== ""
                    height: 32
                    spacing: 6

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: 14
                        height: 2
                        color: Theme.live
                    }
                    DeskText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: dock.usualName
                        small: true
                        quiet: true
                    }
                }
            ]

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            PaceChart {
                anchors.fill: parent
                visible: !dock.page.loading && !dock.page.failed
                tokens: Theme.tokens
                packed: dock.pace
                usual: dock.usualPace
                running: dock.runningQuarter
                hours: dock.paceHours
                Accessible.role: Accessible.Chart
                Accessible.name: dock.spokenPace
            }
        }
        DataTable {
            id: areaTable
            anchors.top: chart.top
            anchors.left: chart.right
            anchors.leftMargin: 8
            width: Math.floor((body.width - 16) * 0.22)
            height: body.upper
            table: areaRows
            columnChooser: false
            spokenName: qsTr("Areas")

            ListState {
                page: areaRows.page
                emptyTitle: qsTr("Nothing packed today")
            }
        }
        DataTable {
            id: stationTable
            anchors.top: chart.top
            anchors.left: areaTable.right
            anchors.leftMargin: 8
            anchors.right: parent.right
            height: body.upper
            table: stationRows
            columnChooser: false
            spokenName: qsTr("Stations")
            footStart: qsTr("No: not accepted in the last 15 min")
            footEnd: stationRows.liveText

            ListState {
                page: stationRows.page
                emptyTitle: qsTr("No station scanned today")
                emptyNote: qsTr("Stations appear here with their first scan.")
            }
        }
        DockBox {
            id: openBox
            anchors.top: chart.bottom
            anchors.topMargin: 8
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            width: Math.floor((body.width - 8) * 0.58)
            title: qsTr("Open parents")
            note: qsTr("left alone longest first")
            actions: Select {
                width: 132
                choices: parentRows.areas
                current: parentRows.area
                spokenName: qsTr("Area")
                onChosen: index => parentRows.area = index
            }

            DataTable {
                anchors.fill: parent
                table: parentRows
                columnChooser: false
                spokenName: qsTr("Open parents")
                footStart: qsTr("Enter opens the parent")
                footEnd: parentRows.extent
                onNearEnd: parentRows.loadMore()
                onActivated: if (parentRows.currentKey !== "") root.shell.open("bagSearch", parentRows.currentKey)

                ListState {
                    page: parentRows.page
                    emptyIcon: "ok"
                    emptyTitle: qsTr("No parent is open")
                    emptyNote: qsTr("A station opens one by scanning its code.")
                }
            }
        }
        DockBox {
            anchors.top: openBox.top
            anchors.bottom: parent.bottom
            anchors.left: openBox.right
            anchors.leftMargin: 8
            anchors.right: parent.right
            title: qsTr("Bills today")
            note: billRows.summary
            actions: Button {
                visible: billRows.mayOpen
                y: 4
                small: true
                text: qsTr("New bill")
                onClicked: root.shell.open("bills", "+")
            }

            DataTable {
                anchors.fill: parent
                table: billRows
                columnChooser: false
                spokenName: qsTr("Bills today")
                footStart: qsTr("kg nominal, from children")
                footEnd: billRows.extent
                onNearEnd: billRows.loadMore()
                onActivated: if (billRows.currentKey !== "") root.shell.open("bills", billRows.currentKey)

                ListState {
                    page: billRows.page
                    emptyTitle: qsTr("No bill was opened today")
                    emptyNote: billRows.mayOpen ? qsTr("“New bill” opens one.") : qsTr("Somebody who manages bills can open one.")
                }
            }
        }
    }
}
