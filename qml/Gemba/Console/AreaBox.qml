import QtQuick
import Gemba.Console
import Gemba.Desk
import Gemba.Ui

// One area of the overview: its name, how many alarms of each priority, and its tiles.
Item {
    id: root

    required property string area
    required property string note
    required property list<string> counts
    required property TileList tiles
    required property string rest

    signal openedSensor(string sensor)
    signal openedAlarms(string key)
    signal reached(Item item)

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line
    }
    DeskText {
        id: heading
        anchors.left: parent.left
        anchors.leftMargin: 12
        height: 32
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, parent.width * 0.5)
        text: root.area
        strong: true
        Accessible.role: Accessible.Heading
    }
    DeskText {
        anchors.left: heading.right
        anchors.leftMargin: 8
        anchors.right: marks.left
        anchors.rightMargin: 4
        height: 32
        verticalAlignment: Text.AlignVCenter
        text: root.note
        quiet: true
        small: true
    }
    Row {
        id: marks
        anchors.right: parent.right
        anchors.rightMargin: 10
        height: 32
        spacing: 2

        Repeater {
            model: 4

            Row {
                id: mark
                required property int index

                visible: (root.counts[index] ?? "") !== ""
                height: 32

                AlarmMarker {
                    anchors.verticalCenter: parent.verticalCenter
                    size: 16
                    priority: mark.index + 1
                    look: AlarmShape.Acknowledged
                }
                DeskText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.counts[mark.index] ?? ""
                    spoken: false
                }
            }
        }
        DeskText {
            visible: root.height < 40
            height: 32
            verticalAlignment: Text.AlignVCenter
            text: root.rest
            quiet: true
            small: true
        }
    }
    Flow {
        id: flow
        x: 8
        y: 32
        width: parent.width - 16
        spacing: 8

        Repeater {
            model: root.tiles

            SensorTile {
                id: tile
                width: large ? flow.width : Math.floor((flow.width - 8) / 2)
                height: large ? 88 : 56
                onPressed: {
                    if (tile.sensor !== "")
                        root.openedSensor(tile.sensor);
                    else
                        root.openedAlarms(tile.tileKey);
                }
                onActiveFocusChanged: if (activeFocus) root.reached(tile)
            }
        }
    }
    DeskText {
        visible: root.height >= 40 && root.rest !== ""
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        text: root.rest
        quiet: true
        small: true
    }
}
