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
            files.chooseKind(wanted.split(":").pop());
    }

    ExchangeModel {
        id: files
        admin: root.admin
    }
    PageHead {
        id: head
        title: qsTr("Import, export")
        note: qsTr("CSV for a spreadsheet, JSON for a program; never passwords or secrets")
        age: files.page.age
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Column {
        id: controls
        visible: !files.page.loading && !files.page.failed && !files.page.empty
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
                choices: files.kinds
                current: files.kind
                onChosen: index => files.kind = index
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
                    current: files.format
                    spokenName: qsTr("Format")
                    onChosen: index => files.format = index
                }
            }
        }
        DeskText {
            width: parent.width
            text: qsTr("Columns: %1").arg(files.columnsText)
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
                enabled: files.canExport && !files.busy
                hint: files.exportFile
                onClicked: files.exportAll()
            }
            DeskText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("into %1").arg(files.exportFile)
                quiet: true
            }
        }
        Row {
            visible: files.canImport
            spacing: 8

            Field {
                id: path
                width: 480
                label: qsTr("File to import; type its path or drop it here")
                text: files.importFile
                onEdited: text => files.importFile = text
                onAccepted: files.importAll(false)
            }
            Button {
                anchors.bottom: parent.bottom
                text: qsTr("Try")
                enabled: files.importFile !== "" && !files.busy
                hint: qsTr("Says what would happen and changes nothing")
                onClicked: files.importAll(false)
            }
            Button {
                anchors.bottom: parent.bottom
                primary: true
                text: qsTr("Import")
                enabled: files.mayApply && !files.busy
                hint: qsTr("All rows or none; try it first")
                onClicked: files.importAll(true)
            }
        }
        DeskText {
            visible: !files.canImport
            text: qsTr("You may not import this kind of data.")
            quiet: true
        }
        DeskText {
            visible: files.reported
            text: files.report
            strong: true
        }
        DeskText {
            visible: files.reported
            text: files.reportNote
            quiet: true
        }
    }
    DataTable {
        visible: files.rows > 0
        anchors.top: controls.bottom
        anchors.topMargin: 12
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        table: files
        spokenName: qsTr("Rows that cannot be taken")
        footEnd: files.extent
    }
    ListState {
        page: files.page
        emptyIcon: "import"
        emptyTitle: qsTr("There is nothing you may export")
    }
    DropArea {
        anchors.fill: parent
        enabled: files.canImport
        onDropped: drop => {
            if (drop.hasUrls)
                files.importFile = drop.urls[0].toString();
        }
    }
}
