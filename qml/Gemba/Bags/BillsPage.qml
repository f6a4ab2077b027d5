import QtQuick
import Gemba.Bags
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Bills: what leaves together, to where, in what; opened, loaded, closed, and corrected with a reason.
FocusScope {
    id: root

    required property ShellController shell
    property bool making: false

    focus: true

    BillsModel {
        id: bills
        shell: root.shell
        onBillOpened: root.making = false
    }
    Component.onCompleted: {
        const target = root.shell.takeTarget();
        if (target === "+")
            root.making = bills.mayOpen;
        else if (target !== "")
            bills.currentKey = target;
    }

    PageHead {
        id: head
        title: qsTr("Bills")
        note: qsTr("Newest first")
        age: bills.page.age

        ExportButton {
            shell: root.shell
            hindrance: bills.filters.dayFault
            onClicked: bills.exportAll()
        }
        Button {
            visible: bills.mayOpen
            icon: "add"
            text: qsTr("New bill")
            primary: true
            enabled: !root.making
            onClicked: root.making = true
        }
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
        anchors.right: pane.visible || form.visible ? pane.left : parent.right
        anchors.rightMargin: pane.visible || form.visible ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8

        Flow {
            id: filters
            width: parent.width
            spacing: 8

            SearchField {
                width: Math.max(200, Math.min(320, filters.width - 8))
                placeholder: qsTr("Number, destination or vehicle")
                spokenName: qsTr("Search bills")
                text: bills.query
                onEdited: text => bills.query = text
                onCancelled: bills.query = ""
            }
            Segmented {
                choices: [qsTr("All"), qsTr("Loading"), qsTr("Closed"), qsTr("Void")]
                current: bills.state
                spokenName: qsTr("State")
                onChosen: index => bills.state = index
            }
            ListFilterFields {
                filters: bills.filters
            }
        }
        DataTable {
            anchors.top: filters.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: bills
            spokenName: qsTr("Bills")
            footStart: bills.summary
            footEnd: bills.extent
            onNearEnd: bills.loadMore()
            onPicked: root.making = false

            ListState {
                page: bills.page
                emptyIcon: "card"
                emptyTitle: bills.query === "" && bills.state === 0 && !bills.filters.any ? qsTr("There are no bills yet") : qsTr("No bill fits")
                emptyNote: bills.mayOpen ? qsTr("“New bill” opens one; stations then load parents onto it.") : qsTr("Somebody who manages bills can open one.")
                emptyAction: bills.filters.any ? qsTr("Drop the filters") : bills.mayOpen && bills.state === 0 && bills.query === "" ? qsTr("New bill") : ""
                onEmptyActed: {
                    if (bills.filters.any)
                        bills.filters.clear();
                    else
                        root.making = true;
                }
            }
        }
    }
    BillPane {
        id: pane
        visible: bills.detail.shown && !root.making
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        bill: bills.detail
        shell: root.shell
        onClosed: bills.currentKey = ""
    }
    NewBillPane {
        id: form
        visible: root.making
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        onClosed: root.making = false
        onWanted: (number, destination, vehicle, area, planned) => bills.openBill(number, destination, vehicle, area, planned)
    }
}
