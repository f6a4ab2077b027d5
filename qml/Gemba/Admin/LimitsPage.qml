import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Limits: the worst signals first, a draft beside what is in force, and what the draft would have done in the past.
FocusScope {
    id: root

    required property ShellController shell
    readonly property bool narrow: width < 1040
    property bool looking: false // at what was in force before

    focus: true
    Component.onCompleted: {
        const wanted = root.shell.takeTarget();
        if (wanted !== "")
            signals.currentKey = wanted;
    }

    LimitSensorsModel {
        id: signals
        shell: root.shell
    }
    LimitsEditor {
        id: limits
        shell: root.shell
        sensor: signals.currentKey
    }
    LimitVersions {
        id: versions
        editor: limits
        active: root.looking
    }
    PageHead {
        id: head
        title: qsTr("Limits")
        note: signals.summary
        age: signals.page.age

        Row {
            spacing: 8

            Button {
                visible: limits.known
                icon: "history"
                text: root.looking ? qsTr("Rehearsal") : qsTr("Versions")
                hint: root.looking ? qsTr("What the draft would have done") : qsTr("What was in force before, and the way back to it")
                onClicked: root.looking = !root.looking
            }
            Button {
                icon: "filter"
                text: qsTr("Alarm review")
                onClicked: root.shell.open("review")
            }
            Button {
                icon: "import"
                text: qsTr("Import")
                visible: root.shell.may("data.import")
                onClicked: root.shell.open("exchange", "import:limits")
            }
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    SearchField {
        id: search
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 12
        width: list.width - 8
        visible: !signals.page.loading && !signals.page.failed
        placeholder: qsTr("Tag or place")
        onEdited: text => signals.query = text
    }
    DataTable {
        id: list
        visible: search.visible
        anchors.top: search.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: root.narrow ? 208 : 248
        rowHeight: 44
        columnChooser: false
        focus: true
        table: signals
        spokenName: qsTr("Signals")
        footStart: qsTr("Worst first, last 7 days")

        ListState {
            page: signals.page
            emptyIcon: "limits"
            emptyTitle: qsTr("No sensor is registered yet")
        }
    }
    LimitDraftPane {
        id: draft
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: list.right
        anchors.leftMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: root.narrow ? 300 : 328
        visible: limits.known
        shell: root.shell
        limits: limits
    }
    ListState {
        anchors.fill: undefined
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !search.visible
        page: signals.page
    }
    LimitVersionsPane {
        visible: root.looking && search.visible && limits.known
        anchors.top: draft.top
        anchors.left: draft.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.bottom: draft.bottom
        versions: versions
        onDrafted: root.looking = false
    }
    Item {
        visible: !root.looking && search.visible && limits.sensor !== ""
        anchors.top: draft.top
        anchors.left: draft.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.bottom: draft.bottom

        Rectangle {
            anchors.fill: parent
            radius: Theme.corner
            color: Theme.panel
            border.width: 1
            border.color: Theme.line
        }
        Item {
            id: rehearsalHead
            width: parent.width
            height: 40

            DeskText {
                id: rehearsalTitle
                anchors.left: parent.left
                anchors.leftMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Rehearsal")
                strong: true
            }
            DeskText {
                anchors.left: rehearsalTitle.right
                anchors.leftMargin: 8
                anchors.right: span.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: limits.rehearsing ? qsTr("running …") : limits.rehearsalNote
                quiet: true
                small: true
            }
            Segmented {
                id: span
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                small: true
                choices: limits.spans
                current: limits.span
                spokenName: qsTr("Days rehearsed")
                onChosen: index => limits.span = index
            }
        }
        Rectangle {
            anchors.top: rehearsalHead.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
        Flow {
            id: figures
            readonly property int across: width < 480 ? 3 : 5
            anchors.top: rehearsalHead.bottom
            width: parent.width
            height: across === 5 ? 64 : 128

            Repeater {
                model: [qsTr("Alarms a day"), qsTr("Chatter bouts"), qsTr("Minutes in flood"), qsTr("Plant, a day"), qsTr("Real dips kept")]

                KpiCell {
                    required property int index
                    required property string modelData
                    readonly property list<string> notes: [qsTr("aim under 5"), qsTr("3 in a minute"), qsTr("over 10 in 10 min"), qsTr("acceptable 150"), qsTr("by note")]

                    width: Math.floor(figures.width / figures.across)
                    divided: index % figures.across < figures.across - 1 && index < 4
                    name: modelData
                    value: limits.figuresDraft[index] ?? ""
                    unit: limits.figuresInForce[index] === "" ? "" : qsTr("was %1").arg(limits.figuresInForce[index] ?? "")
                    note: notes[index]
                }
            }
        }
        Rectangle {
            anchors.top: figures.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
        RehearsalChart {
            anchors.top: figures.bottom
            anchors.topMargin: 8
            anchors.left: parent.left
            anchors.leftMargin: 8
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.bottom: dips.top
            anchors.bottomMargin: 8
            visible: limits.known
            tokens: Theme.tokens
            editor: limits
            Accessible.role: Accessible.Chart
            Accessible.name: qsTr("History with the limits in force and drafted, and the alarms each would have raised")
        }
        Column {
            id: dips
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            spacing: 2

            DeskText {
                visible: limits.dips.length > 0
                width: parent.width
                text: qsTr("Real dips, by note")
                small: true
                strong: true
            }
            Repeater {
                model: Math.min(3, limits.dips.length) // the newest

                DeskText {
                    required property int index
                    width: dips.width
                    text: limits.dips[limits.dips.length - Math.min(3, limits.dips.length) + index]
                    small: true
                }
            }
        }
        ListState {
            page: limits.page
            emptyIcon: "limits"
            emptyTitle: qsTr("Choose a signal")
            visible: limits.sensor !== ""
        }
    }
}
