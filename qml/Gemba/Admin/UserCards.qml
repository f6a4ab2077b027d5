import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Ui

// The cards and tags of a person: those there are, and a field that a reader types into.
Column {
    id: root

    required property UserDetails details
    required property UserBadges badges
    // Which card is about to be taken away.
    property string removing
    readonly property string whose: root.details.id

    function hand(): void {
        root.badges.add(number.text);
        number.text = "";
    }

    width: parent ? parent.width : 0
    onWhoseChanged: root.removing = ""
    onVisibleChanged: {
        number.text = "";
        root.removing = "";
    }

    DetailSection {
        divided: false
        title: qsTr("Cards and tags")

        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            quiet: root.badges.failure === ""
            strong: root.badges.failure !== ""
            text: root.badges.failure !== "" ? root.badges.failure
                : !root.badges.asked ? qsTr("Loading")
                : root.badges.keys.length === 0 ? qsTr("%1 has none.").arg(root.details.name) : ""
        }
        TextAction {
            visible: root.badges.failure !== ""
            text: qsTr("Try again")
            onClicked: root.badges.load()
        }
        Repeater {
            model: root.badges.keys

            Column {
                id: card
                required property int index
                required property string modelData
                readonly property string cardTitle: root.badges.titles[card.index] ?? ""

                width: parent ? parent.width : 0
                bottomPadding: 4

                Item {
                    width: parent.width
                    height: 44

                    Rectangle {
                        visible: card.index > 0
                        width: parent.width
                        height: 1
                        color: Theme.line
                    }
                    DeskIcon {
                        id: picture
                        anchors.left: parent.left
                        y: 6
                        picture: "card"
                        color: Theme.muted
                    }
                    DeskText {
                        anchors.left: picture.right
                        anchors.leftMargin: 8
                        anchors.right: take.left
                        anchors.rightMargin: 8
                        y: 3
                        text: card.cardTitle
                    }
                    DeskText {
                        anchors.left: picture.right
                        anchors.leftMargin: 8
                        anchors.right: take.left
                        anchors.rightMargin: 8
                        y: 24
                        text: root.badges.notes[card.index] ?? ""
                        small: true
                        quiet: true
                    }
                    Button {
                        id: take
                        visible: root.removing !== card.modelData
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        small: true
                        text: qsTr("Take away")
                        spokenName: qsTr("Take the card away: %1").arg(card.cardTitle)
                        onClicked: root.removing = card.modelData
                    }
                }
                ConfirmBar {
                    visible: root.removing === card.modelData
                    question: qsTr("Take this card away?")
                    consequence: qsTr("It opens nothing any more and all sessions of %1 end. To give it back it has to be read again.").arg(root.details.name)
                    confirmText: qsTr("Take it away")
                    onCancelled: root.removing = ""
                    onConfirmed: {
                        root.removing = "";
                        root.badges.remove(card.modelData);
                    }
                }
            }
        }
    }
    DetailSection {
        title: qsTr("Another card")

        Column {
            width: parent.width
            spacing: 8

            Field {
                id: number
                width: parent.width
                label: qsTr("Hold it to the reader, or type its number")
                hint: qsTr("The reader types into this field and presses Enter. It works on enrolled terminals only.")
                // A card opens doors: nobody reads its number off the screen.
                secret: true
                maximumLength: 64
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                onAccepted: if (give.enabled) root.hand()
            }
            Button {
                id: give
                icon: "add"
                enabled: number.text.trim().length >= 4
                text: qsTr("Give the card")
                onClicked: root.hand()
            }
        }
    }
}
