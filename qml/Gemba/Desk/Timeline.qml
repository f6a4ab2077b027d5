import QtQuick
import Gemba.Desk
import Gemba.Ui

// What happened, newest first: when, what, how it ended.
Column {
    id: root

    required property TimelineModel entries
    property int timeWidth: 64
    property bool pressable: false

    signal pressed(string key)

    width: parent ? parent.width : 0

    Repeater {
        model: root.entries

        Item {
            id: entry
            required property string time
            required property string what
            required property string outcome
            required property bool strong
            required property string key

            width: root.width
            height: 22
            activeFocusOnTab: root.pressable
            Accessible.role: root.pressable ? Accessible.Button : Accessible.StaticText
            Accessible.name: time + ", " + what + (outcome !== "" ? ", " + outcome : "")
            Accessible.focusable: root.pressable
            Accessible.onPressAction: root.pressed(entry.key)
            Keys.onReturnPressed: root.pressed(entry.key)
            Keys.onSpacePressed: root.pressed(entry.key)

            DeskText {
                id: when
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(root.timeWidth, implicitWidth)
                text: entry.time
                small: true
                quiet: true
                spoken: false
            }
            DeskText {
                anchors.left: when.right
                anchors.leftMargin: 8
                anchors.right: end.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                text: entry.what
                small: true
                spoken: false
            }
            DeskText {
                id: end
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: entry.outcome
                small: true
                strong: entry.strong
                quiet: !entry.strong
                spoken: false
            }
            FocusRing {
                target: entry
            }
            MouseArea {
                anchors.fill: parent
                enabled: root.pressable
                onClicked: root.pressed(entry.key)
            }
        }
    }
}
