pragma ComponentBehavior: Bound

import QtQuick
import Gemba.Desk
import Gemba.Ui

// What the server depends on, and the keys and certificates that end.
HealthBox {
    id: root

    required property var parts
    required property var certificates

    title: qsTr("Outside parts")
    note: qsTr("breaker")
    end: qsTr("round trip")

    component Line: Item {
        id: line
        required property var modelData

        width: root.room
        height: Theme.tableRow
        Accessible.role: Accessible.StaticText
        Accessible.name: [modelData.name, modelData.state, modelData.end].filter(words => words !== "").join(", ")

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        DeskText {
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            width: root.room * 0.34
            text: line.modelData.name
            strong: line.modelData.strong
            spoken: false
        }
        DeskText {
            anchors.left: parent.left
            anchors.leftMargin: 12 + root.room * 0.36
            anchors.right: endText.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: line.modelData.state
            quiet: !line.modelData.strong
            spoken: false
        }
        DeskText {
            id: endText
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: line.modelData.end
            strong: line.modelData.strong
            spoken: false
        }
    }

    Repeater {
        model: root.parts

        Line {}
    }
    Item {
        width: root.room
        height: 32

        Rectangle {
            anchors.fill: parent
            color: Theme.raised
        }
        DeskText {
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Keys and certificates")
            strong: true
            Accessible.role: Accessible.Heading
        }
    }
    Repeater {
        model: root.certificates

        Line {}
    }
    DeskText {
        visible: root.certificates.length === 0
        x: 12
        width: root.room - 24
        topPadding: 8
        text: qsTr("None that this server knows of")
        quiet: true
    }
}
