import QtQuick
import Gemba.Desk
import Gemba.Ui

// How something was and how it will be, field by field. What changes is struck on one side and, in the interactive colour
// with a bar, new on the other.
Item {
    id: root

    required property DiffModel diff
    property string fieldTitle: qsTr("Field")
    property string beforeTitle: qsTr("Now")
    property string afterTitle: qsTr("Will be")
    property bool changedOnly: false

    readonly property real first: Math.round(width * 0.3)
    readonly property real second: Math.round(width * 0.35)

    width: parent ? parent.width : 0
    implicitHeight: rows.implicitHeight + 2

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: "transparent"
        border.width: 1
        border.color: Theme.line
    }
    Column {
        id: rows
        x: 1
        y: 1
        width: parent.width - 2

        Item {
            width: parent.width
            height: Theme.tableRow

            Rectangle {
                anchors.fill: parent
                color: Theme.raised
            }
            Repeater {
                model: [root.fieldTitle, root.beforeTitle, root.afterTitle]

                DeskText {
                    required property int index
                    required property string modelData
                    readonly property real start: index === 0 ? 8 : index === 1 ? root.first + 8 : root.first + root.second + 8

                    x: Theme.mirrored ? rows.width - start - width : start
                    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                    width: (index === 0 ? root.first : index === 1 ? root.second : rows.width - root.first - root.second) - 16
                    text: modelData
                    small: true
                    strong: true
                    quiet: true
                }
            }
        }
        Repeater {
            model: root.diff

            Item {
                id: line
                required property string field
                required property string before
                required property string after
                required property string note
                required property bool changed

                visible: changed || !root.changedOnly
                width: rows.width
                height: visible ? Math.max(Theme.tableRow, oldText.implicitHeight + 8, newText.implicitHeight + 8) : 0
                Accessible.role: Accessible.StaticText
                Accessible.name: changed ? qsTr("%1: %2 becomes %3").arg(field).arg(before).arg(after)
                                         : qsTr("%1: stays %2").arg(field).arg(before)

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                DeskText {
                    anchors.left: parent.left
                    anchors.leftMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    width: root.first - 16
                    text: line.field
                    strong: line.changed
                    quiet: !line.changed
                    spoken: false
                }
                DeskText {
                    id: oldText
                    x: Theme.mirrored ? rows.width - root.first - 8 - width : root.first + 8
                    anchors.verticalCenter: parent.verticalCenter
                    width: root.second - 16
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                    text: line.before
                    quiet: true
                    font.strikeout: line.changed && line.before !== ""
                    spoken: false
                }
                Rectangle {
                    visible: line.changed
                    x: Theme.mirrored ? rows.width - root.first - root.second - 4 : root.first + root.second
                    y: 1
                    width: 4
                    height: parent.height - 1
                    color: Theme.interactive
                }
                DeskText {
                    id: newText
                    readonly property real start: root.first + root.second + 12
                    x: Theme.mirrored ? rows.width - start - width : start
                    anchors.verticalCenter: parent.verticalCenter
                    width: rows.width - start - 8
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                    text: line.after
                    strong: line.changed
                    color: line.changed ? Theme.interactive : Theme.muted
                    spoken: false
                }
            }
        }
    }
}
