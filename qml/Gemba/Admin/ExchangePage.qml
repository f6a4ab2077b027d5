import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Data out and in as files: a trial first, then all rows or none.
FocusScope {
    id: root

    required property ShellController shell

    focus: true
    Component.onCompleted: {
        const wanted = root.shell.takeTarget();
        if (wanted !== "")
            files.chooseKind(wanted.split(":").pop());
    }

    ExchangeModel {
        id: files
        shell: root.shell
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
    Item {
        id: controls
        readonly property real half: Math.round((width - 8) / 2)
        visible: !files.page.loading && !files.page.failed && !files.page.empty
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        height: boxes.y + boxes.height

        Row {
            id: what
            spacing: 16

            Select {
                width: 280
                label: qsTr("What")
                choices: files.kinds
                current: files.kind
                onChosen: index => files.kind = index
            }
            Column {
                spacing: 2

                DeskText {
                    height: 18
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
        Row {
            id: boxes
            anchors.top: what.bottom
            anchors.topMargin: 12
            spacing: 8

            HealthBox {
                id: out
                width: controls.half
                height: Math.max(implicitHeight, inward.implicitHeight)
                title: qsTr("Out")
                note: qsTr("everything of this kind, as one file")

                Column {
                    x: 12
                    width: out.room - 24
                    topPadding: 12
                    bottomPadding: 8
                    spacing: 12

                    DeskText {
                        width: parent.width
                        text: qsTr("into %1").arg(files.exportFile)
                        elide: Text.ElideMiddle
                        quiet: true
                    }
                    Button {
                        icon: "transfer"
                        text: qsTr("Export")
                        enabled: files.canExport && !files.busy
                        hint: files.exportFile
                        onClicked: files.exportAll()
                    }
                }
            }
            HealthBox {
                id: inward
                width: controls.width - controls.half - 8
                height: Math.max(implicitHeight, out.implicitHeight)
                title: qsTr("In")
                note: qsTr("a trial first, then all rows or none")

                DeskText {
                    visible: !files.canImport
                    x: 12
                    topPadding: 12
                    text: qsTr("You may not import this kind of data.")
                    quiet: true
                }
                Column {
                    visible: files.canImport
                    x: 12
                    width: inward.room - 24
                    topPadding: 8
                    bottomPadding: 8
                    spacing: 8

                    Field {
                        id: path
                        width: parent.width
                        label: qsTr("File to import; type its path or drop it here")
                        text: files.importFile
                        onEdited: text => files.importFile = text
                        onAccepted: files.importAll(false)
                    }
                    Row {
                        spacing: 8

                        Button {
                            text: qsTr("Try")
                            enabled: files.importFile !== "" && !files.busy
                            hint: qsTr("Says what would happen and changes nothing")
                            onClicked: files.importAll(false)
                        }
                        Button {
                            primary: true
                            text: qsTr("Import")
                            enabled: files.mayApply && !files.busy
                            hint: qsTr("All rows or none; try it first")
                            onClicked: files.importAll(true)
                        }
                    }
                    DeskText {
                        visible: files.reported
                        width: parent.width
                        text: files.report
                        strong: true
                    }
                    DeskText {
                        visible: files.reported
                        width: parent.width
                        text: files.reportNote
                        quiet: true
                    }
                }
            }
        }
    }
    DataTable {
        visible: files.rows > 0
        anchors.top: controls.bottom
        anchors.topMargin: 8
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
    HealthBox {
        id: columns
        visible: controls.visible && files.rows === 0
        anchors.top: controls.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        title: qsTr("Columns")
        note: qsTr("in the first row of a file, in any order")

        ListView {
            width: columns.room
            height: columns.height - 36
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: files.columnList
            delegate: Item {
                id: line
                required property var modelData

                width: columns.room
                height: Theme.tableRow
                Accessible.role: Accessible.StaticText
                Accessible.name: [modelData.name, modelData.need, modelData.meaning].join(", ")

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                DeskText {
                    id: columnName
                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    width: 200
                    text: line.modelData.name
                    strong: line.modelData.required
                    spoken: false
                }
                DeskText {
                    id: need
                    anchors.left: columnName.right
                    anchors.leftMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    width: 120
                    text: line.modelData.need
                    quiet: true
                    spoken: false
                }
                DeskText {
                    anchors.left: need.right
                    anchors.leftMargin: 12
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.modelData.meaning
                    quiet: true
                    spoken: false
                }
            }
        }
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
