import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Terminals and devices: who waits to be let in, who is in, who is switched off.
FocusScope {
    id: root

    required property ShellController shell
    property bool making: false
    readonly property bool open: root.making || stations.chosen

    focus: true
    Component.onCompleted: stations.currentKey = root.shell.takeTarget()

    function fill(): void {
        asking.visible = false;
        removing.visible = false;
        renewing.visible = false;
        code.text = "";
        newName.text = root.making ? "" : stations.name;
        newArea.text = root.making ? "" : stations.area;
    }
    function begin(): void {
        stations.putCodeAway();
        stations.currentKey = "";
        root.making = true;
        root.fill();
        newName.take();
    }

    TerminalsModel {
        id: stations
        shell: root.shell
        onCurrentChanged: {
            if (stations.currentKey !== "")
                root.making = false;
            root.fill();
        }
    }
    DeviceDesk {
        id: desk
        stations: stations
    }
    PageHead {
        id: head
        title: qsTr("Terminals and devices")
        note: stations.waitingCount > 0 ? qsTr("%1, %2 waiting").arg(stations.extent).arg(stations.waitingCount) : stations.extent
        age: stations.page.age

        Button {
            visible: root.shell.canOpen("quarantine")
            text: qsTr("Refused messages")
            icon: "warn"
            onClicked: root.shell.open("quarantine")
        }
        Button {
            visible: root.shell.may("devices.manage")
            text: qsTr("Device code")
            icon: "add"
            primary: true
            onClicked: root.begin()
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Item {
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.rightMargin: pane.visible ? 8 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8

        SearchField {
            id: search
            placeholder: qsTr("Name, area or address")
            onEdited: text => stations.query = text
        }
        DataTable {
            anchors.top: search.bottom
            anchors.topMargin: 8
            width: parent.width
            anchors.bottom: parent.bottom
            focus: true
            table: stations
            spokenName: qsTr("Terminals and devices")
            footEnd: stations.extent

            ListState {
                page: stations.page
                emptyIcon: "terminals"
                emptyTitle: stations.query === "" ? qsTr("There is no terminal and no device yet") : qsTr("Nothing fits the search")
                emptyNote: stations.query === "" ? qsTr("A kiosk asks by itself once it is told this server's address. A device needs a code.") : ""
            }
        }
    }
    DetailPane {
        id: pane
        visible: root.open
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        icon: root.making || stations.device ? "node" : "terminals"
        title: root.making ? qsTr("Let a device in") : stations.name
        note: root.making ? "" : qsTr("%1, %2").arg(stations.what).arg(stations.stateText)
        onClosed: {
            root.making = false;
            stations.putCodeAway();
            stations.currentKey = "";
        }

        foot: [
            ConfirmBar {
                id: asking
                visible: false
                question: qsTr("Shut this terminal out?")
                consequence: qsTr("Its connection is closed and whoever is signed in on it is signed out. It must be paired again to come back.")
                confirmText: qsTr("Shut out")
                word: stations.name
                onConfirmed: {
                    asking.visible = false;
                    stations.revoke();
                }
                onCancelled: asking.visible = false
            },
            ConfirmBar {
                id: removing
                visible: false
                question: qsTr("Remove this device?")
                consequence: qsTr("It is off the broker at once and its secret is worth nothing. Sensors that it speaks for must be removed or moved first. To come back it must be let in anew.")
                confirmText: qsTr("Remove")
                word: stations.name
                onConfirmed: {
                    removing.visible = false;
                    desk.remove();
                }
                onCancelled: removing.visible = false
            },
            ConfirmBar {
                id: renewing
                visible: false
                question: qsTr("Give this device a new secret?")
                consequence: qsTr("The one it has stops working at once: it is silent until the new one is in it.")
                confirmText: qsTr("New secret")
                onConfirmed: {
                    renewing.visible = false;
                    desk.rotateSecret();
                }
                onCancelled: renewing.visible = false
            },
            Row {
                visible: stations.waiting && !root.making
                spacing: 12

                Button {
                    text: qsTr("Let in")
                    primary: true
                    enabled: stations.device || code.text.trim().length >= 8
                    onClicked: stations.approve(code.text, newName.text, newArea.text)
                }
                Button {
                    text: qsTr("Refuse")
                    onClicked: stations.refuse()
                }
            },
            Flow {
                visible: !stations.waiting && !root.making && !stations.gone && !asking.visible && !removing.visible && !renewing.visible
                width: parent ? parent.width : 0
                spacing: 12

                Button {
                    text: stations.off ? qsTr("Switch on") : qsTr("Switch off")
                    hint: stations.device ? qsTr("It is off the broker at once; its sensors and its secret stay.") : qsTr("Its connection is closed at once.")
                    onClicked: {
                        if (stations.off)
                            stations.resume();
                        else
                            stations.suspend();
                    }
                }
                Button {
                    visible: !stations.device
                    text: qsTr("Shut out")
                    danger: true
                    onClicked: asking.visible = true
                }
                Button {
                    visible: desk.mqtt && root.shell.may("devices.manage")
                    text: qsTr("New secret …")
                    onClicked: renewing.visible = true
                }
                Button {
                    visible: desk.known && root.shell.may("devices.manage")
                    text: qsTr("Remove …")
                    danger: true
                    onClicked: removing.visible = true
                }
            },
            Button {
                visible: root.making && stations.code === ""
                text: qsTr("Make code")
                primary: true
                onClicked: stations.makeCode(newName.text, newArea.text)
            }
        ]

        DetailSection {
            visible: root.making && stations.code !== ""
            title: qsTr("Code, shown this once")

            DeskText {
                width: parent.width
                text: stations.code
                strong: true
                font.family: "monospace"
                font.pixelSize: Theme.deskTitle
                lineHeight: 28
            }
            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                quiet: true
                text: stations.codeNote
            }
        }
        DetailSection {
            visible: stations.waiting && !root.making
            title: stations.device ? qsTr("It says of itself") : qsTr("Its screen must show")

            DeskText {
                visible: !stations.device
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                strong: true
                text: stations.fingerprintWords
            }
            Field {
                id: code
                visible: !stations.device
                width: parent.width
                label: qsTr("The code on its screen")
                maximumLength: 16
            }
            FactRow {
                visible: stations.device
                name: qsTr("Identity")
                value: stations.identity
                code: true
            }
            FactRow {
                name: qsTr("Asks from")
                value: stations.address
                code: true
            }
        }
        DetailSection {
            visible: !stations.gone
            title: qsTr("Name and area")
            action: root.making || stations.waiting ? "" : qsTr("Save")
            onActed: stations.rename(newName.text, newArea.text)

            Field {
                id: newName
                width: parent.width
                label: qsTr("Name")
                maximumLength: 64
                changed: !root.making && stations.chosen && text !== stations.name
            }
            Field {
                id: newArea
                width: parent.width
                label: qsTr("Area")
                maximumLength: 64
                changed: !root.making && stations.chosen && text !== stations.area
            }
        }
        DevicePane {
            visible: desk.known && !root.making
            shell: root.shell
            device: desk
        }
        DetailSection {
            visible: !stations.waiting && !root.making

            FactRow {
                name: qsTr("Identity")
                value: stations.identity
                code: true
            }
            FactRow {
                name: qsTr("Last seen")
                value: stations.seen
            }
        }
    }
}
