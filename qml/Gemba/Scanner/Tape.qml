import QtQuick
import Gemba.Scanner
import Gemba.Ui

// The last five: press a card to take it back.
Item {
    id: root

    required property StationController station

    width: 1342
    height: 122

    StationText {
        anchors.left: parent.left
        height: 24
        size: 18
        quiet: true
        text: root.station.tape.count > 0 ? qsTr("Last five: press a card to take it back") : qsTr("What is scanned now shows here, to be taken back")
    }
    StationText {
        visible: root.station.tape.count > 0
        anchors.right: parent.right
        height: 24
        size: 18
        quiet: true
        text: qsTr("or scan UNDO for the newest")
    }
    Row {
        anchors.left: parent.left
        y: 26
        width: root.width
        height: 96
        spacing: 12

        Repeater {
            model: root.station.tape

            Item {
                id: card
                required property string rowKey
                required property string head
                required property string tail
                required property string title
                required property string note
                required property string side
                required property int number
                required property bool chosen
                required property bool available

                width: (1342 - 48) / 5
                height: 96
                enabled: available
                activeFocusOnTab: available
                Accessible.role: Accessible.Button
                Accessible.name: note
                Accessible.focusable: available
                Accessible.onPressAction: root.station.command(card.rowKey)
                Keys.onReturnPressed: root.station.command(card.rowKey)
                Keys.onEnterPressed: root.station.command(card.rowKey)
                Keys.onSpacePressed: root.station.command(card.rowKey)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.corner
                    color: card.available ? Theme.raised : Theme.panel
                    border.width: card.activeFocus || card.chosen ? 3 : 1
                    border.color: card.activeFocus ? Theme.interactive : card.chosen ? Theme.text : Theme.lineStrong
                }
                CodeText {
                    anchors.left: parent.left
                    anchors.leftMargin: 14
                    y: 8
                    size: 31
                    head: card.head
                    tail: card.tail
                    room: card.width - 28 - place.width - 10
                }
                StationText {
                    id: place
                    anchors.right: parent.right
                    anchors.rightMargin: 14
                    y: 8
                    height: 38
                    size: 26
                    strong: true
                    quiet: true
                    text: card.number > 0 ? card.number : ""
                }
                Icon {
                    id: undoIcon
                    anchors.left: parent.left
                    anchors.leftMargin: 14
                    y: 60
                    width: 26
                    height: 26
                    name: "undo"
                    color: card.available ? Theme.interactive : Theme.disabled
                }
                StationText {
                    anchors.left: undoIcon.right
                    anchors.leftMargin: 8
                    y: 56
                    width: card.width - 28 - 34 - when.width - 8
                    height: 34
                    size: 22
                    strong: true
                    color: card.available ? Theme.interactive : Theme.disabled
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 14
                    text: card.title
                }
                StationText {
                    id: when
                    anchors.right: parent.right
                    anchors.rightMargin: 14
                    y: 56
                    height: 34
                    size: 22
                    quiet: true
                    text: card.side
                }
                MouseArea {
                    anchors.fill: parent
                    onClicked: {
                        card.forceActiveFocus(Qt.MouseFocusReason);
                        root.station.command(card.rowKey);
                    }
                }
            }
        }
    }
}
