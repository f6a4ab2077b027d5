import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// What is known of a device, how often it is to measure, and a secret that was just made for it.
Column {
    id: root

    required property ShellController shell
    required property DeviceDesk device

    width: parent ? parent.width : 0

    DetailSection {
        visible: root.device.secret !== ""
        title: qsTr("Secret, shown this once")

        FactRow {
            name: qsTr("MQTT user name")
            value: root.device.secretUser
            code: true
        }
        FactRow {
            name: qsTr("MQTT secret")
            value: root.device.secret
            code: true
            strong: true
        }
        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            small: true
            quiet: true
            text: qsTr("The one of before is refused from now on: write the new one into the device. Nobody can show it again.")
        }
        Row {
            spacing: 8

            Button {
                small: true
                icon: "copy"
                text: qsTr("Copy")
                spokenName: qsTr("Copy the secret")
                onClicked: root.device.copySecret()
            }
            Button {
                small: true
                text: qsTr("I have it")
                onClicked: root.device.putSecretAway()
            }
        }
    }
    DetailSection {
        visible: root.device.known
        title: qsTr("How it is")
        action: root.device.mqtt && root.shell.may("devices.command") ? root.device.pinging ? qsTr("Waiting …") : qsTr("Ping") : ""
        onActed: root.device.ping()

        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            strong: true
            text: root.device.pinged
        }
        Repeater {
            model: root.device.factNames

            FactRow {
                required property int index
                required property string modelData

                name: modelData
                value: root.device.factValues[index] ?? ""
                small: true
            }
        }
    }
    DetailSection {
        visible: root.device.mqtt && intervals.count > 0
        title: qsTr("Configuration")
        action: root.shell.may("devices.manage") && root.device.sendable ? qsTr("Send") : ""
        onActed: root.device.configure()

        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            small: true
            quiet: true
            text: root.device.configuration
        }
        Repeater {
            id: intervals
            model: root.device

            Item {
                id: line
                required property int index
                required property string sensor
                required property string name
                required property string interval
                required property bool changed

                width: parent ? parent.width : 0
                height: Theme.control + 4

                DeskText {
                    anchors.left: parent.left
                    anchors.right: field.left
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("%1, %2").arg(line.sensor).arg(line.name)
                }
                Field {
                    id: field
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: 128
                    atEnd: true
                    suffix: qsTr("ms")
                    text: line.interval
                    changed: line.changed
                    maximumLength: 7
                    enabled: root.shell.may("devices.manage")
                    inputMethodHints: Qt.ImhDigitsOnly
                    spokenName: qsTr("Milliseconds between readings of %1").arg(line.sensor)
                    onEdited: text => root.device.setInterval(line.index, text)
                    onAccepted: root.device.configure()
                }
            }
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            small: true
            strong: true
            text: root.device.fault
        }
    }
}
