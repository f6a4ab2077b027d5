import QtQuick
import Gemba.Bags
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Every bag there is: by the start of its code, by the last digits, or by any part; and all about the one that is chosen.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    BagsModel {
        id: found
        shell: root.shell
    }
    Component.onCompleted: {
        const target = root.shell.takeTarget();
        if (target.startsWith("?")) {
            // Digits alone are what people read aloud: the end of a code.
            found.match = /^[0-9]+$/.test(target.substring(1)) ? 1 : 0;
            found.query = target.substring(1);
        } else if (target !== "") {
            found.query = target;
            found.currentKey = target;
        }
    }

    PageHead {
        id: head
        title: qsTr("Bag search")
        note: qsTr("By code, by its last digits, or by any part of it")
        age: found.page.age

        ExportButton {
            shell: root.shell
            hindrance: found.exportHindrance
            onClicked: found.exportAll()
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
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.rightMargin: pane.visible ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8

        Flow {
            id: filters
            width: parent.width
            spacing: 8

            SearchField {
                width: Math.max(200, Math.min(320, filters.width - 8))
                placeholder: qsTr("Code or part of it")
                spokenName: qsTr("Search bags")
                text: found.query
                onEdited: text => found.query = text
                onCancelled: found.query = ""
            }
            Segmented {
                choices: [qsTr("Begins with"), qsTr("Ends with"), qsTr("Contains")]
                current: found.match
                spokenName: qsTr("Which part")
                onChosen: index => found.match = index
            }
            Segmented {
                choices: found.kinds
                current: found.kind
                spokenName: qsTr("Kind")
                onChosen: index => found.kind = index
            }
            Select {
                visible: found.kind > 0
                width: 132
                choices: found.states
                current: found.state
                spokenName: qsTr("State")
                onChosen: index => found.state = index
            }
            ListFilterFields {
                filters: found.filters
            }
        }
        DataTable {
            anchors.top: filters.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: found
            spokenName: qsTr("Bags")
            footEnd: found.extent
            onNearEnd: found.loadMore()

            ListState {
                page: found.page
                emptyIcon: "search"
                emptyTitle: found.query === "" && !found.filtered ? qsTr("There are no bags yet") : qsTr("No bag fits")
                emptyNote: found.query === "" && !found.filtered
                           ? qsTr("They come into being with their first scan.")
                           : qsTr("Try “Contains”, or fewer letters of the code.")
                emptyAction: found.filtered ? qsTr("Drop the filters") : ""
                onEmptyActed: found.dropFilters()
            }
        }
    }
    BagPane {
        id: pane
        visible: found.detail.shown
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        bag: found.detail
        shell: root.shell
        onClosed: found.currentKey = ""
    }
}
