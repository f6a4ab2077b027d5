import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Every change and every refusal: searched, compared, proven, taken out.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    AuditModel {
        id: trail
        shell: root.shell
    }
    Component.onCompleted: {
        const target = root.shell.takeTarget();
        if (target !== "")
            trail.currentKey = target;
    }

    PageHead {
        id: head
        title: qsTr("Audit")
        note: qsTr("Every change and every refusal, nothing can be edited")
        age: trail.page.age

        Button {
            icon: "diff"
            text: qsTr("Compare heads …")
            hint: qsTr("Finds what the chain alone cannot show: rows cut off its end, or a trail written anew")
            onClicked: {
                outside.visible = !outside.visible;
                if (outside.visible)
                    heads.take();
            }
        }
        Button {
            icon: "transfer"
            text: trail.summary.exporting ? qsTr("Exporting …") : qsTr("Export, signed")
            enabled: !trail.summary.exporting && root.shell.may("audit.export")
            hint: qsTr("Writes all rows into a file that proves itself")
            onClicked: trail.summary.exportAll()
        }
        Button {
            icon: "refresh"
            text: trail.summary.verifying ? qsTr("Verifying …") : qsTr("Verify now")
            enabled: !trail.summary.verifying
            hint: qsTr("Recomputes every row; the verification becomes a row itself")
            onClicked: trail.summary.verifyNow()
        }
    }
    AuditChain {
        id: chain
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        summary: trail.summary
    }
    Column {
        id: outside
        visible: false
        anchors.top: chain.bottom
        anchors.topMargin: visible ? 8 : 0
        anchors.left: chain.left
        anchors.right: chain.right
        height: visible ? implicitHeight : 0
        spacing: 4
        Keys.onEscapePressed: outside.visible = false

        Row {
            width: parent.width
            spacing: 8

            Field {
                id: heads
                width: Math.min(560, parent.width - compare.width - shut.width - 16)
                label: qsTr("File with signed heads, kept outside; type its path or drop it here")
                maximumLength: 1024
                onAccepted: compare.clicked()
            }
            Button {
                id: compare
                anchors.bottom: parent.bottom
                primary: true
                text: trail.summary.checking ? qsTr("Comparing …") : qsTr("Compare")
                enabled: heads.text.trim() !== "" && !trail.summary.checking
                onClicked: if (enabled) trail.summary.checkAnchors(heads.text)
            }
            Button {
                id: shut
                anchors.bottom: parent.bottom
                text: qsTr("Close")
                onClicked: outside.visible = false
            }
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            strong: !trail.summary.checkedWhole
            text: trail.summary.checkedText
        }
    }
    DropArea {
        anchors.fill: outside
        enabled: outside.visible
        onDropped: drop => {
            if (drop.hasUrls)
                heads.text = drop.urls[0].toString();
        }
    }
    Rectangle {
        id: rule
        anchors.top: outside.bottom
        anchors.topMargin: 8
        width: parent.width
        height: 1
        color: Theme.line
    }
    Item {
        id: filters
        anchors.top: rule.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: table.right
        height: Theme.control

        SearchField {
            anchors.left: parent.left
            anchors.right: period.left
            anchors.rightMargin: 8
            placeholder: qsTr("who, what, where")
            spokenName: qsTr("Search the audit trail")
            text: trail.query
            onEdited: text => trail.query = text
            onCancelled: trail.query = ""
        }
        Select {
            id: period
            anchors.right: results.left
            anchors.rightMargin: 8
            width: 136
            choices: trail.periods
            current: trail.period
            spokenName: qsTr("Time")
            onChosen: index => trail.period = index
        }
        Segmented {
            id: results
            anchors.right: parent.right
            choices: [qsTr("All"), qsTr("Changes"), qsTr("Refused")]
            current: trail.result
            spokenName: qsTr("Result")
            onChosen: index => trail.result = index
        }
    }
    Flow {
        id: chips
        anchors.top: filters.bottom
        anchors.topMargin: trail.chips.length > 0 ? 6 : 0
        anchors.left: filters.left
        anchors.right: filters.right
        spacing: 6

        Repeater {
            model: trail.chips

            Chip {
                required property int index
                required property string modelData

                text: modelData
                interactive: true
                removable: true
                removeName: qsTr("Remove %1").arg(modelData)
                onRemoved: trail.removeChip(index)
            }
        }
    }
    DataTable {
        id: table
        anchors.top: chips.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.rightMargin: pane.visible ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        focus: true
        table: trail
        spokenName: qsTr("Audit trail")
        footStart: trail.summary.retention
        footEnd: trail.searching ? qsTr("Searching older rows …") : trail.extent
        onNearEnd: trail.loadMore()

        ListState {
            page: trail.page
            emptyIcon: "audit"
            emptyTitle: trail.searching ? qsTr("Searching older rows …") : qsTr("No row is like that")
            emptyNote: trail.searching ? "" : qsTr("Take a filter out, or search for other words.")
        }
    }
    AuditPane {
        id: pane
        visible: trail.detail.shown
        anchors.top: rule.bottom
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 424
        trail: trail
        onCloseAsked: {
            trail.currentKey = "";
            table.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
