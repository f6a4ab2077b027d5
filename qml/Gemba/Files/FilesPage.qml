import QtQuick
import Gemba.Desk
import Gemba.Files
import Gemba.Shell
import Gemba.Ui

// Whole tables: what goes out, what comes in, and what was imported so far.
FocusScope {
    id: root

    required property ShellController shell
    readonly property bool mayExport: shell.may("data.export")
    readonly property bool mayImport: shell.may("data.import")
    // 0 out, 1 in, 2 imported.
    property int view: mayExport ? 0 : 1
    // Which form is open: "", "export", "import".
    property string making: ""
    readonly property Item beside: pane.visible ? pane : imported.visible ? imported : exportForm.visible ? exportForm : importForm.visible ? importForm : null

    function show(view: int, key: string): void {
        root.view = view;
        root.making = "";
        if (view === 2) {
            history.load();
            return;
        }
        jobs.inward = view === 1;
        jobs.currentKey = key;
    }
    function make(what: string): void {
        if (what === "export" ? root.mayExport : root.mayImport)
            root.making = what;
    }

    focus: true
    Component.onCompleted: {
        const target = root.shell.takeTarget();
        jobs.inward = root.view === 1;
        if (target === "+")
            root.make("export");
        else if (target === "+in")
            root.make("import");
        else if (target === "in" || target.startsWith("in:"))
            root.show(1, target.substring(3));
        else if (target === "imported")
            root.show(2, "");
        else if (target !== "")
            jobs.currentKey = target;
    }

    FileJobsModel {
        id: jobs
        shell: root.shell
    }
    ImportsModel {
        id: history
        // Who may not import is not told what was imported.
        shell: root.mayImport ? root.shell : null
        onUndoing: job => root.show(1, job)
    }

    PageHead {
        id: head
        title: qsTr("Files")
        note: qsTr("Whole tables out and in; files are kept for a day")
        age: root.view === 2 ? history.page.age : jobs.page.age

        Button {
            visible: root.mayImport
            icon: "import"
            text: qsTr("Import a file")
            enabled: root.making !== "import"
            onClicked: root.make("import")
        }
        Button {
            visible: root.mayExport
            icon: "add"
            text: qsTr("New export")
            primary: true
            enabled: root.making !== "export"
            onClicked: root.make("export")
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
        readonly property bool reports: jobs.problems.rows > 0 && root.view === 1

        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: root.beside !== null ? root.beside.left : parent.right
        anchors.rightMargin: root.beside !== null ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8

        Segmented {
            id: views
            visible: root.mayImport
            height: visible ? implicitHeight : 0
            choices: [qsTr("Out"), qsTr("In"), qsTr("Imported so far")]
            current: root.view
            spokenName: qsTr("Which way")
            onChosen: index => root.show(index, "")
        }
        DataTable {
            id: jobTable
            visible: root.view < 2
            anchors.top: views.bottom
            anchors.topMargin: views.visible ? 8 : 0
            width: parent.width
            height: list.reports ? Math.round((parent.height - y - 36) * 0.42) : parent.height - y
            focus: visible
            table: jobs
            rowHeight: 44
            spokenName: root.view === 0 ? qsTr("Exports") : qsTr("Imports")
            footStart: root.view === 0 ? qsTr("Each is the table of one moment") : qsTr("Nothing is changed until you say so")
            footEnd: jobs.extent
            onPicked: root.making = ""

            ListState {
                page: jobs.page
                emptyIcon: root.view === 0 ? "transfer" : "import"
                emptyTitle: root.view === 0 ? qsTr("No exports of yours are here") : qsTr("No imports of yours are here")
                emptyNote: root.view === 0 ? qsTr("“New export” makes a file of a whole table, however long it is.") : qsTr("“Import a file” tries a file first and says what is wrong with it.")
                emptyAction: root.view === 0 ? (root.mayExport ? qsTr("New export") : "") : qsTr("Import a file")
                onEmptyActed: root.make(root.view === 0 ? "export" : "import")
            }
        }
        DeskText {
            id: reportTitle
            visible: list.reports
            anchors.top: jobTable.bottom
            anchors.topMargin: 8
            width: parent.width
            height: 28
            verticalAlignment: Text.AlignVCenter
            text: jobs.problemText
            strong: true
            Accessible.role: Accessible.Heading
        }
        DataTable {
            visible: list.reports
            anchors.top: reportTitle.bottom
            width: parent.width
            anchors.bottom: parent.bottom
            table: jobs.problems
            rowHeight: 44
            spokenName: qsTr("Rows that cannot be taken")
        }
        DataTable {
            visible: root.view === 2
            anchors.top: views.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: visible
            table: history
            rowHeight: 44
            spokenName: qsTr("Imported so far")
            footStart: qsTr("Everybody’s, newest first")
            footEnd: history.extent
            onNearEnd: history.loadMore()
            onPicked: root.making = ""

            ListState {
                page: history.page
                emptyIcon: "history"
                emptyTitle: qsTr("Nothing has been imported yet")
                emptyAction: qsTr("Import a file")
                onEmptyActed: root.make("import")
            }
        }
    }
    JobPane {
        id: pane
        visible: root.view < 2 && jobs.chosen && root.making === ""
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        jobs: jobs
        onClosed: jobs.currentKey = ""
    }
    ImportedPane {
        id: imported
        visible: root.view === 2 && history.chosen && root.making === ""
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        imports: history
        onClosed: history.currentKey = ""
    }
    ExportPane {
        id: exportForm
        visible: root.making === "export"
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        shell: root.shell
        onClosed: root.making = ""
        onStarted: job => root.show(0, job)
    }
    ImportPane {
        id: importForm
        visible: root.making === "import"
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        shell: root.shell
        onClosed: root.making = ""
        onStarted: job => root.show(1, job)
    }
    DropArea {
        anchors.fill: parent
        enabled: root.mayImport
        onDropped: drop => {
            if (!drop.hasUrls)
                return;
            root.make("import");
            importForm.take(drop.urls[0].toString());
        }
    }
}
