import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Limits that were in force: which, since when, by whom and why; the chosen ones beside those in force.
FocusScope {
    id: root

    required property LimitVersions versions

    signal drafted()

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line
    }
    ListView {
        id: list
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: comparison.top
        anchors.margins: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.versions
        currentIndex: root.versions.chosen
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Versions")
        Accessible.focusable: true
        Accessible.onPressAction: forceActiveFocus(Qt.OtherFocusReason)
        Keys.onUpPressed: root.versions.chosen = root.versions.chosen - 1
        Keys.onDownPressed: root.versions.chosen = root.versions.chosen + 1
        Keys.onReturnPressed: take.clicked()

        delegate: Rectangle {
            id: line
            required property int index
            required property string title
            required property string note
            required property string reason
            required property bool current

            width: list.width
            height: words.implicitHeight + 12
            color: ListView.isCurrentItem ? Theme.ground : "transparent"
            Accessible.role: Accessible.ListItem
            Accessible.name: line.title + (line.note === "" ? "" : ", " + line.note) + (line.reason === "" ? "" : ", " + line.reason)
            Accessible.selected: ListView.isCurrentItem
            Accessible.onPressAction: root.versions.chosen = line.index

            Rectangle {
                visible: line.ListView.isCurrentItem
                anchors.left: parent.left
                width: 4
                height: parent.height
                color: Theme.interactive
            }
            Column {
                id: words
                anchors.left: parent.left
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.rightMargin: 12
                y: 6

                DeskText {
                    width: parent.width
                    text: line.title
                    strong: line.current
                    spoken: false
                }
                DeskText {
                    width: parent.width
                    text: line.note
                    small: true
                    quiet: true
                    spoken: false
                }
                DeskText {
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    text: line.reason
                    small: true
                    spoken: false
                }
            }
            Rectangle {
                y: parent.height - 1
                width: parent.width
                height: 1
                color: Theme.line
            }
            MouseArea {
                anchors.fill: parent
                onClicked: {
                    root.versions.chosen = line.index;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }
    }
    FocusRing {
        target: list
    }
    Column {
        id: comparison
        visible: root.versions.chosen >= 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 12
        height: visible ? implicitHeight : 0
        spacing: 8

        DiffView {
            diff: root.versions.diff
            fieldTitle: qsTr("Limit")
            beforeTitle: qsTr("In force")
            afterTitle: root.versions.chosenTitle
        }
        Button {
            id: take
            enabled: root.versions.canDraft
            text: qsTr("Take as draft")
            hint: qsTr("Nothing is in force by it: the draft is rehearsed and sent like any other")
            onClicked: {
                if (!enabled)
                    return;
                root.versions.draft();
                root.drafted();
            }
        }
    }
    ListState {
        page: root.versions.page
        emptyIcon: "history"
        emptyTitle: qsTr("These limits never changed")
    }
}
