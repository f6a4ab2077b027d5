import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The backups on the shelf, how the last rehearsed restore went, how to restore, and the ways to make, check and rehearse one.
FocusScope {
    id: root

    required property ShellController shell
    // What is asked about at the moment: "run", "drill", "check", "drill this"; empty: nothing.
    property string asking

    function ask(what: string): void {
        root.asking = what;
    }

    focus: true
    Component.onCompleted: backups.currentKey = root.shell.takeTarget()

    BackupsModel {
        id: backups
        shell: root.shell
        narrow: root.width < 1040
        onCurrentChanged: root.asking = ""
    }
    PageHead {
        id: head
        title: qsTr("Backups")
        note: backups.summary
        age: backups.page.age

        Button {
            text: qsTr("Drill")
            enabled: !backups.working && backups.newest !== ""
            hint: qsTr("Restores the newest good backup aside and takes the time; nothing in use is touched")
            onClicked: root.ask("drill")
        }
        Button {
            primary: true
            icon: "backups"
            text: qsTr("Back up now")
            enabled: !backups.working && !backups.page.loading && !backups.page.failed
            onClicked: root.ask("run")
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
        anchors.fill: undefined
        anchors.top: rule.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: backups.page.loading || backups.page.failed
        page: backups.page
    }
    Rectangle {
        id: figures
        visible: main.visible
        anchors.top: rule.bottom
        anchors.topMargin: 8
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

            Repeater {
                model: backups.figures

                KpiCell {
                    required property int index
                    required property var modelData

                    width: (figures.width - 2) / Math.max(1, backups.figures.length)
                    name: modelData.name
                    value: modelData.value
                    note: modelData.note
                    divided: index < backups.figures.length - 1
                }
            }
        }
    }
    Item {
        id: main
        visible: !backups.page.loading && !backups.page.failed
        anchors.top: figures.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: pane.left
        anchors.rightMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8

        Column {
            id: above
            width: parent.width
            spacing: 8

            Rectangle {
                visible: root.asking === "run" || root.asking === "drill"
                width: parent.width
                height: visible ? ask.implicitHeight + 24 : 0
                radius: Theme.corner
                color: Theme.raised
                border.width: 1
                border.color: Theme.lineStrong

                ConfirmBar {
                    id: ask
                    visible: parent.visible
                    x: 12
                    y: 12
                    width: parent.width - 24
                    grave: false
                    question: root.asking === "drill" ? qsTr("Rehearse a restore with the newest good backup?") : qsTr("Make a backup now?")
                    consequence: root.asking === "drill"
                                 ? qsTr("%1 is restored into a scratch place, the server's parts are started on it, everything is compared and the time is taken. It needs room for a second database and takes minutes. Nothing in use is touched.").arg(backups.newest)
                                 : qsTr("The database, keys and configuration are copied, read back and checked. It takes minutes; work goes on meanwhile. No older backup is removed by it.")
                    confirmText: root.asking === "drill" ? qsTr("Begin the drill") : qsTr("Back up now")
                    onConfirmed: {
                        if (root.asking === "drill") {
                            backups.currentKey = "";
                            backups.rehearse();
                        } else {
                            backups.backUp();
                        }
                        root.asking = "";
                    }
                    onCancelled: root.asking = ""
                }
            }
            Rectangle {
                visible: backups.working
                width: parent.width
                height: visible ? 56 : 0
                radius: Theme.corner
                color: Theme.raised
                border.width: 1
                border.color: Theme.interactive
                Accessible.role: Accessible.ProgressBar
                Accessible.name: backups.workTitle + ", " + backups.progress

                DeskText {
                    id: workTitle
                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    y: 8
                    width: Math.min(implicitWidth, parent.width * 0.5)
                    text: backups.workTitle
                    strong: true
                    spoken: false
                }
                DeskText {
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    y: 8
                    width: Math.min(implicitWidth, parent.width - workTitle.width - 36)
                    text: backups.progress
                    quiet: true
                    spoken: false
                }
                Rectangle {
                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    y: 38
                    height: 8
                    radius: 2
                    color: Theme.ground
                    border.width: 1
                    border.color: Theme.lineStrong

                    Rectangle {
                        visible: backups.share > 0
                        anchors.left: parent.left
                        width: Math.round(parent.width * Math.max(0, backups.share))
                        height: parent.height
                        radius: 2
                        color: Theme.interactive
                    }
                }
            }
            Rectangle {
                visible: backups.failure !== ""
                width: parent.width
                height: visible ? wrong.implicitHeight + 20 : 0
                radius: Theme.corner
                color: Theme.raised
                border.width: 2
                border.color: Theme.text
                Accessible.role: Accessible.AlertMessage
                Accessible.name: backups.failure + ". " + backups.failureNote

                DeskIcon {
                    id: sign
                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    picture: "warn"
                }
                Column {
                    id: wrong
                    anchors.left: sign.right
                    anchors.leftMargin: 12
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    y: 10

                    DeskText {
                        width: parent.width
                        text: backups.failure
                        strong: true
                        spoken: false
                    }
                    DeskText {
                        width: parent.width
                        visible: text !== ""
                        text: backups.failureNote
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        spoken: false
                    }
                }
            }
        }
        DataTable {
            anchors.top: above.bottom
            anchors.topMargin: above.height > 0 ? 8 : 0
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: backups
            spokenName: qsTr("Backups")
            footStart: backups.schedule
            footEnd: backups.extent

            ListState {
                page: backups.page
                emptyIcon: "backups"
                emptyTitle: qsTr("No backup has been made yet")
                emptyNote: backups.schedule
                emptyAction: backups.working ? "" : qsTr("Back up now")
                onEmptyActed: root.ask("run")
            }
        }
    }
    DetailPane {
        id: pane
        visible: !backups.page.loading && !backups.page.failed
        anchors.top: figures.bottom
        anchors.topMargin: 8
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: backups.narrow ? 336 : 376
        icon: backups.chosen ? "backups" : ""
        title: backups.chosen ? backups.kind : qsTr("Drill and restore")
        note: backups.chosen ? backups.begun : ""
        closable: backups.chosen
        onClosed: backups.currentKey = ""

        foot: [
            ConfirmBar {
                visible: root.asking === "check" || root.asking === "drill this"
                grave: false
                question: root.asking === "check" ? qsTr("Check this backup?") : qsTr("Rehearse a restore with this backup?")
                consequence: root.asking === "check"
                             ? qsTr("Every byte is read back, the database is unpacked aside and checked. It takes minutes and reading from the disk; nothing is changed.")
                             : qsTr("It is restored into a scratch place, the server's parts are started on it, everything is compared and the time is taken. Nothing in use is touched.")
                confirmText: root.asking === "check" ? qsTr("Check") : qsTr("Begin the drill")
                onConfirmed: {
                    if (root.asking === "check")
                        backups.check();
                    else
                        backups.rehearse();
                    root.asking = "";
                }
                onCancelled: root.asking = ""
            },
            Row {
                visible: backups.chosen && root.asking !== "check" && root.asking !== "drill this"
                spacing: 12

                Button {
                    text: qsTr("Check")
                    enabled: !backups.working
                    hint: qsTr("Reads every byte back and checks the database in it")
                    onClicked: root.ask("check")
                }
                Button {
                    text: qsTr("Drill with this one")
                    enabled: !backups.working && !backups.damaged
                    hint: backups.damaged ? qsTr("A damaged backup cannot be restored") : qsTr("Restores it aside and takes the time")
                    onClicked: root.ask("drill this")
                }
            }
        ]

        DetailSection {
            visible: !backups.chosen
            title: backups.drillTitle

            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: backups.drillResult
                strong: true
            }
            DeskText {
                visible: text !== ""
                width: parent.width
                topPadding: 4
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: backups.drillDetail
                small: true
                quiet: true
            }
        }
        DetailSection {
            visible: backups.chosen
            title: qsTr("Is it any good?")

            FactRow {
                name: qsTr("Proof")
                value: backups.proof
                strong: backups.damaged
            }
            FactRow {
                name: qsTr("Checked")
                value: backups.proven
            }
            DeskText {
                visible: text !== ""
                width: parent.width
                topPadding: 4
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: backups.reason
                small: true
                quiet: !backups.damaged
            }
        }
        DetailSection {
            visible: backups.chosen
            title: qsTr("What it holds")

            FactRow {
                name: qsTr("Size")
                value: backups.size
            }
            FactRow {
                name: qsTr("Database")
                value: backups.database
            }
            FactRow {
                name: qsTr("Rows")
                value: backups.rowsHeld
            }
            FactRow {
                name: qsTr("Audit lines")
                value: backups.auditRows
            }
            FactRow {
                name: qsTr("Server's keys")
                value: backups.keys
            }
            FactRow {
                name: qsTr("Written by")
                value: qsTr("version %1, in %2").arg(backups.program).arg(backups.took)
            }
        }
        DetailSection {
            visible: backups.chosen
            title: qsTr("Where")

            FactRow {
                name: qsTr("Folder")
                value: backups.name
                small: true
            }
            FactRow {
                name: qsTr("Copy elsewhere")
                value: backups.copies
            }
        }
        DetailSection {
            visible: !backups.chosen && backups.continuousCommands !== ""
            title: qsTr("Restore the newest state (continuous copy)")

            DeskText {
                width: parent.width
                bottomPadding: 8
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: backups.continuousNote
            }
            CommandLines {
                commands: backups.continuousCommands
                onCopied: backups.copy(commands)
            }
        }
        DetailSection {
            visible: backups.restoreCommands !== "" && !backups.damaged
            title: backups.chosen ? qsTr("Restore it") : qsTr("Restore the newest good backup")

            DeskText {
                width: parent.width
                bottomPadding: 8
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: qsTr("On the server itself, as root, with the server stopped: a running one refuses.")
            }
            CommandLines {
                commands: backups.restoreCommands
                onCopied: backups.copy(commands)
            }
            DeskText {
                width: parent.width
                topPadding: 8
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: qsTr("What is there now is set aside, not deleted, so it can be put back. --dry-run does everything but the last step. An encrypted backup asks for its passphrase, or takes --key-file FILE.")
            }
        }
    }
}
