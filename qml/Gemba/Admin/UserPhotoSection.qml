import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Ui

// The photo of a person, large, and how another comes in its place.
Column {
    id: root

    required property UserPhoto photo
    property string name

    width: parent ? parent.width : 0
    onVisibleChanged: {
        file.text = "";
        root.photo.forgetFault();
    }

    DetailSection {
        divided: false
        title: qsTr("Photo")

        Item {
            width: parent.width
            height: 176

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 160
                height: 160
                y: 4
                radius: Theme.corner
                color: Theme.raised
                border.width: 1
                border.color: drop.containsDrag ? Theme.interactive : Theme.lineStrong
                Accessible.role: Accessible.Graphic
                Accessible.name: root.photo.known ? qsTr("Photo of %1").arg(root.name) : qsTr("No photo of %1").arg(root.name)

                DeskIcon {
                    visible: !portrait.readable
                    anchors.centerIn: parent
                    width: 48
                    height: 48
                    picture: "user"
                    color: Theme.muted
                }
                Portrait {
                    id: portrait
                    anchors.fill: parent
                    anchors.margins: 1
                    file: root.photo.photo
                }
            }
            DropArea {
                id: drop
                anchors.fill: parent
                enabled: !root.photo.busy
                onDropped: dropped => {
                    if (dropped.hasUrls)
                        root.photo.set(dropped.urls[0].toString());
                }
            }
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            strong: true
            text: root.photo.failure
        }
        TextAction {
            visible: root.photo.failure !== ""
            text: qsTr("Try again")
            onClicked: root.photo.load()
        }
        Column {
            width: parent.width
            spacing: 8

            Field {
                id: file
                width: parent.width
                label: qsTr("Picture file; type its path or drop it on the photo")
                hint: qsTr("Any size: the middle square is taken, without place and time.")
                fault: root.photo.fault
                maximumLength: 1000
                onEdited: root.photo.forgetFault()
                onAccepted: set.press()
            }
            Row {
                spacing: 8

                Button {
                    id: set
                    enabled: file.text.trim() !== "" && !root.photo.busy
                    text: root.photo.known ? qsTr("Put in its place") : qsTr("Set the photo")
                    onClicked: root.photo.set(file.text)
                }
                Button {
                    visible: root.photo.known
                    enabled: !root.photo.busy
                    text: qsTr("Remove")
                    spokenName: qsTr("Remove the photo of %1").arg(root.name)
                    hint: qsTr("Can be undone.")
                    onClicked: root.photo.remove()
                }
            }
        }
    }
}
