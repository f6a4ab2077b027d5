import QtQuick
import Gemba.Desk
import Gemba.Ui

// The pages of a program under their sections. Up and Down go from page to page, Enter opens; a figure at the end says how
// many there are.
//
// `pages` has the roles pageId, section, title, icon, count, waits and shortcut; `section` is empty but on the first of a
// section, and what `waits` is for somebody to do.
FocusScope {
    id: root

    property alias pages: repeater.model
    property string currentPage
    property string spokenName
    property alias foot: footColumn.data

    signal chosen(string pageId)

    // A low window does not hide the page one is on.
    function showCurrent(): void {
        for (let i = 0; i < repeater.count; ++i) {
            const item = repeater.itemAt(i);
            if (item === null || item.pageId !== root.currentPage)
                continue;
            const bottom = column.y + item.y + item.height + 4;
            if (bottom > view.contentY + view.height)
                view.contentY = bottom - view.height;
            else if (column.y + item.y < view.contentY)
                view.contentY = Math.max(0, column.y + item.y - 8);
        }
    }

    onCurrentPageChanged: root.showCurrent()

    implicitWidth: 168
    Accessible.role: Accessible.PageTabList
    Accessible.name: spokenName

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
    Flickable {
        id: view
        width: parent.width
        height: parent.height - footColumn.implicitHeight - 8
        clip: true
        contentHeight: column.implicitHeight + 12
        boundsBehavior: Flickable.StopAtBounds
        onHeightChanged: root.showCurrent()

        Column {
            id: column
            y: 8
            width: parent.width
            onPositioningComplete: root.showCurrent()

            Repeater {
                id: repeater

                Column {
                    id: entry
                    required property int index
                    required property string pageId
                    required property string section
                    required property string title
                    required property string icon
                    required property string count
                    required property bool waits
                    required property string shortcut

                    width: column.width

                    DeskText {
                        visible: entry.section !== ""
                        anchors.left: parent.left
                        anchors.leftMargin: 16
                        height: entry.index === 0 ? 24 : 32
                        verticalAlignment: Text.AlignBottom
                        bottomPadding: 4
                        text: entry.section
                        small: true
                        quiet: true
                        Accessible.role: Accessible.Heading
                    }
                    RailItem {
                        width: entry.width
                        text: entry.title
                        icon: entry.icon
                        end: entry.count
                        endWaits: entry.waits
                        hint: entry.shortcut
                        chosen: entry.pageId === root.currentPage
                        onPressed: root.chosen(entry.pageId)
                    }
                }
            }
        }
    }
    Column {
        id: footColumn
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        width: parent.width
    }
}
