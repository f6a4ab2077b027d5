import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Ui

// Data out and in as files: a trial first, then all rows or none.
FocusScope {
    id: root

    required property AdminController admin

    focus: true
    Component.onCompleted: {
        const wanted = root.admin.takeTarget();
        if (wanted !== "")
            data.chooseKind(wanted.split(":").pop());
    }

    ExchangeModel {
        id: data
        admin: root.admin
    }
    PageHead {
        id: head
        title: qsTr("Import, export")
        note: qsTr("CSV for a spreadsheet, JSON for a program; never passwords or secrets")
        age: data.page.age
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Column {
        id: controls
        visible: !data.page.loading && !data.page.failed && !data.page.empty
        anchors.top: head.bottom
        anchors.topMargin: 13
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        spacing: 12

        Row {
            spacing: 16

            Select {
                width: 240
                label: qsTr("What")
                choices: data.kinds
                current: data.kind
                onChosen: index => data.kind = index
            }
            Column {
                spacing: 2

                DeskText {
                    text: qsTr("Format")
                    small: true
                    quiet: true
                }
                Segmented {
                    choices: ["CSV", "JSON"]
                    current: data.format
                    spokenName: qsTr("Format")
                    onChosen: index => data.format = index
                }
            }
        }
        DeskText {
            width: parent.width
            text: qsTr("Columns: %1").arg(data.columnsText)
            small: true
            quiet: true
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        Row {
            spacing: 12

            Button {
                icon: "transfer"
                text: qsTr("Export")
                enabled: data.canExport && !data.busy
                hint: data.exportFile
                onClicked: data.exportAll()
            }
            DeskText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("into %1").arg(data.exportFile)
                quiet: true
            }
        }
        Row {
            visible: data.canImport
            spacing: 8

            Field {
                id: path
                width: 480
                label: qsTr("File to import; type its path or drop it here")
                text: data.importFile
                onEdited: text => data.importFile = text
                onAccepted: data.importAll(false)
            }
            Button {
                anchors.bottom: parent.bottom
                text: qsTr("Try")
                enabled: data.importFile !== "" && !data.busy
                hint: qsTr("Says what would happen and changes nothing")
                onClicked: data.importAll(false)
            }
            Button {
                anchors.bottom: parent.bottom
                primary: true
                text: qsTr("Import")
                enabled: data.mayApply && !data.busy
                hint: qsTr("All rows or none; try it first")
                onClicked: data.importAll(true)
            }
        }
        DeskText {
            visible: !data.canImport
            text: qsTr("You may not import this kind of data.")
            quiet: true
        }
        DeskText {
            visible: data.reported
            text: data.report
            strong: true
        }
        DeskText {
            visible: data.reported
            text: data.reportNote
            quiet: true
        }
    }
    DataTable {
        visible: data.rows > 0
        anchors.top: controls.bottom
        anchors.topMargin: 12
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        table: data
        spokenName: qsTr("Rows that cannot be taken")
        footEnd: data.extent
    }
    ListState {
        page: data.page
        emptyIcon: "import"
        emptyTitle: qsTr("There is nothing you may export")
    }
    DropArea {
        anchors.fill: parent
        enabled: data.canImport
        onDropped: drop => {
            if (drop.hasUrls)
                data.importFile = drop.urls[0].toString();
        }
    }
}
