import QtQuick
import Gemba.Console
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Histories under one another over the same time, with one cursor for all of them.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    TrendsModel {
        id: trends
        shell: root.shell
    }
    Component.onCompleted: {
        const target = root.shell.takeTarget();
        if (target !== "")
            trends.toggleSensor(target);
    }

    PageHead {
        id: head
        title: qsTr("Trends")
        note: trends.note
        age: trends.page.age

        Segmented {
            choices: trends.spans
            current: trends.span
            spokenName: qsTr("Span")
            onChosen: index => trends.span = index
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Item {
        id: side
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: 300

        SearchField {
            id: search
            width: parent.width
            placeholder: qsTr("Tag, name or area")
            spokenName: qsTr("Search sensors")
            onEdited: text => trends.query = text
            onCancelled: trends.query = ""
        }
        DataTable {
            anchors.top: search.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: trends
            columnChooser: false
            spokenName: qsTr("Sensors")
            footStart: qsTr("Enter shows or hides the history")
            onActivated: if (trends.currentKey !== "") trends.toggleSensor(trends.currentKey)

            ListState {
                page: trends.page
                emptyIcon: "health"
                emptyTitle: trends.query === "" ? qsTr("There are no sensors yet") : qsTr("No sensor fits")
            }
        }
    }
    Item {
        id: plots
        anchors.top: side.top
        anchors.bottom: side.bottom
        anchors.left: side.right
        anchors.leftMargin: 8
        anchors.right: parent.right
        anchors.rightMargin: 16

        Repeater {
            model: trends.tracks

            TrendPanel {
                required property int index
                required property TrendTrack modelData

                y: index * (height + 8)
                width: plots.width
                height: (plots.height - (trends.tracks.length - 1) * 8) / trends.tracks.length
                track: modelData
                gapTitle: trends.gapTitle
                onClosed: trends.toggleSensor(track.sensor)
                onCursorRequested: timeMs => trends.setCursor(timeMs)
                onCursorStepped: direction => trends.stepCursor(direction)
            }
        }
        StatePane {
            anchors.fill: parent
            visible: trends.tracks.length === 0 && !trends.page.failed
            loading: trends.page.loading
            icon: "health"
            title: qsTr("No sensor is chosen")
            note: qsTr("Choose one in the list and press Enter, or press it twice.")
        }
    }
}
