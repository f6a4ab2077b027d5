import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// What the server depends on, and the keys and certificates that end.
HealthBox {
    id: root

    required property var parts
    required property var certificates

    title: qsTr("Outside parts")
    note: qsTr("breaker")
    end: qsTr("round trip")

    Repeater {
        model: root.parts

        HealthPart {
            width: root.room
        }
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

        HealthPart {
            width: root.room
        }
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
