import QtQuick
import Gemba.Desk
import Gemba.Ui

// What is known about the chosen row, at the end edge: sections that scroll, and actions that stay at the foot.
FocusScope {
    id: root

    property string title
    property string note
    property string icon
    // Of a person, instead of the icon.
    property alias portrait: photo.file
    property bool closable: true
    property bool editable: false
    property string editText: qsTr("Edit")
    default property alias content: sections.data
    property alias foot: footColumn.data

    signal closed()
    signal edited()

    implicitWidth: 376
    Keys.onEscapePressed: event => {
        if (root.closable)
            root.closed();
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }
    Rectangle {
        anchors.left: parent.left
        width: 1
        height: parent.height
        color: Theme.lineStrong
    }
    Item {
        id: head
        visible: root.title !== ""
        anchors.left: parent.left
        anchors.leftMargin: 1
        anchors.right: parent.right
        height: visible ? 64 : 0

        Rectangle {
            id: picture
            visible: root.icon !== ""
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            width: 40
            height: 40
            radius: Theme.corner
            color: "transparent"
            border.width: 1
            border.color: Theme.lineStrong

            DeskIcon {
                anchors.centerIn: parent
                width: 24
                height: 24
                visible: !photo.readable
                picture: root.icon
                color: Theme.muted
            }
            Portrait {
                id: photo
                visible: readable
                anchors.fill: parent
            }
        }
        Column {
            anchors.left: picture.visible ? picture.right : parent.left
            anchors.leftMargin: picture.visible ? 12 : 16
            anchors.right: tools.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter

            DeskText {
                width: parent.width
                text: root.title
                strong: true
                font.pixelSize: Theme.deskTitle
                lineHeight: 26
            }
            DeskText {
                visible: text !== ""
                width: parent.width
                text: root.note
                small: true
                quiet: true
            }
        }
        Row {
            id: tools
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            Button {
                visible: root.editable
                small: true
                width: 28
                height: 28
                icon: "edit"
                spokenName: root.editText
                onClicked: root.edited()
            }
            Button {
                visible: root.closable
                small: true
                width: 28
                height: 28
                icon: "close"
                spokenName: qsTr("Close")
                onClicked: root.closed()
            }
        }
    }
    Flickable {
        id: view
        anchors.left: parent.left
        anchors.leftMargin: 1
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: footBox.top
        clip: true
        contentHeight: sections.implicitHeight
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: sections
            width: view.width
        }
    }
    Rectangle {
        visible: view.visibleArea.heightRatio < 1
        anchors.right: parent.right
        y: view.y + view.visibleArea.yPosition * view.height
        width: 4
        height: Math.max(16, view.visibleArea.heightRatio * view.height)
        radius: 2
        color: Theme.lineStrong
    }
    Item {
        id: footBox
        anchors.left: parent.left
        anchors.leftMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: footColumn.implicitHeight > 0 ? footColumn.implicitHeight + 20 : 0

        Rectangle {
            visible: parent.height > 0
            width: parent.width
            height: 1
            color: Theme.line
        }
        Column {
            id: footColumn
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.rightMargin: 16
            y: 8
            spacing: 6
        }
    }
}
