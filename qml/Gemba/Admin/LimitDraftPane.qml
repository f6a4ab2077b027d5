import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// In force beside a draft, limit by limit; below it why, and where it goes: to a second person or into force.
FocusScope {
    id: root

    required property ShellController shell
    required property LimitsEditor limits

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.panel
        border.width: 1
        border.color: Theme.line
    }
    Column {
        id: top
        anchors.top: parent.top
        anchors.topMargin: 12
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 12

        DeskText {
            width: parent.width
            text: root.limits.title
            strong: true
            font.pixelSize: Theme.deskTitle
            lineHeight: 28
        }
        DeskText {
            width: parent.width
            text: root.limits.place
            quiet: true
        }
        DeskText {
            width: parent.width
            text: root.limits.rangeText
            small: true
            quiet: true
        }
    }
    Item {
        id: titles
        // What the figures leave for the names.
        readonly property real first: Math.max(56, parent.width - 24 - 66 - 92 - 62)
        anchors.top: top.bottom
        anchors.topMargin: 8
        width: parent.width
        height: 28

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: 1
            anchors.rightMargin: 1
            color: Theme.raised
        }
        Row {
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter

            Repeater {
                model: [qsTr("Limit"), qsTr("In force"), qsTr("Draft"), qsTr("Priority")]

                DeskText {
                    required property int index
                    required property string modelData
                    width: [titles.first, 66, 92, 66][index]
                    horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                    text: modelData
                    small: true
                    strong: true
                }
            }
        }
    }
    Column {
        id: rows
        anchors.top: titles.bottom
        width: parent.width

        Repeater {
            model: root.limits

            Item {
                id: line
                required property int index
                required property string name
                required property string inForce
                required property string draft
                required property string unit
                required property bool changed
                required property int priority
                required property bool isLimit

                width: rows.width
                height: 40

                Rectangle {
                    visible: line.changed
                    anchors.left: parent.left
                    width: 4
                    height: parent.height
                    color: Theme.interactive
                }
                Rectangle {
                    y: parent.height - 1
                    x: 1
                    width: parent.width - 2
                    height: 1
                    color: Theme.line
                }
                DeskText {
                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    width: titles.first
                    text: line.name
                    strong: line.changed
                }
                DeskText {
                    anchors.left: parent.left
                    anchors.leftMargin: 12 + titles.first
                    anchors.verticalCenter: parent.verticalCenter
                    width: 58
                    horizontalAlignment: Text.AlignRight
                    text: line.inForce
                    quiet: true
                    font.strikeout: line.changed
                }
                Field {
                    anchors.left: parent.left
                    anchors.leftMargin: 78 + titles.first
                    anchors.verticalCenter: parent.verticalCenter
                    width: 84
                    enabled: root.limits.known && root.shell.may("limits.propose") && !root.limits.waiting
                    text: line.draft
                    changed: line.changed
                    atEnd: true
                    maximumLength: 16
                    inputMethodHints: Qt.ImhFormattedNumbersOnly
                    spokenName: qsTr("%1, draft").arg(line.name)
                    onEdited: text => root.limits.setText(line.index, text)
                }
                Row {
                    visible: line.isLimit && line.draft !== ""
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 4

                    AlarmMarker {
                        anchors.verticalCenter: parent.verticalCenter
                        size: 16
                        look: AlarmShape.Acknowledged
                        priority: Math.max(1, line.priority)
                    }
                    Button {
                        small: true
                        width: 24
                        enabled: root.limits.known && root.shell.may("limits.propose") && !root.limits.waiting
                        icon: line.priority < 4 ? "down" : "up"
                        spokenName: qsTr("Priority of %1 is %2; next").arg(line.name).arg(line.priority)
                        onClicked: root.limits.setPriority(line.index, line.priority < 4 ? line.priority + 1 : 1)
                    }
                }
                DeskText {
                    visible: !line.isLimit
                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.unit
                    small: true
                    quiet: true
                }
            }
        }
    }
    Column {
        anchors.top: rows.bottom
        anchors.topMargin: 8
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 12
        spacing: 4

        Item {
            visible: root.limits.suggestionText !== ""
            width: parent.width
            height: 18

            DeskText {
                width: Math.min(implicitWidth, parent.width - useAll.width - 12)
                text: qsTr("Suggested from this history")
                small: true
                strong: true
            }
            TextAction {
                id: useAll
                anchors.right: parent.right
                text: qsTr("Use all")
                visible: !root.limits.waiting && root.shell.may("limits.propose")
                onClicked: root.limits.useSuggestion()
            }
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            text: root.limits.suggestionText
            small: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        DeskText {
            visible: root.limits.response !== ""
            width: parent.width
            text: qsTr("Why, and what to do")
            small: true
            strong: true
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            text: root.limits.response
            small: true
            wrapMode: Text.Wrap
            maximumLineCount: 4
        }
    }
    Column {
        id: foot
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        spacing: 8

        DeskText {
            visible: root.limits.waiting
            width: parent.width
            text: root.limits.waitingText
            strong: true
            wrapMode: Text.Wrap
        }
        DeskText {
            visible: root.limits.waiting
            width: parent.width
            text: root.limits.waitingReason
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        NoteField {
            id: reason
            visible: root.limits.known && (root.limits.edits > 0 || root.limits.waiting) && !root.limits.mine
            width: parent.width
            label: root.limits.waiting ? qsTr("Note of the decision") : qsTr("Reason")
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            text: root.limits.fault !== "" ? root.limits.fault : root.limits.waiting ? "" : root.limits.approvalText
            small: true
            quiet: root.limits.fault === ""
            strong: root.limits.fault !== ""
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Row {
            visible: root.limits.known && !root.limits.waiting && root.limits.edits > 0
            spacing: 8

            Button {
                primary: true
                text: root.limits.needsApproval ? qsTr("Send for approval") : qsTr("Apply")
                enabled: root.limits.fault === "" && reason.text.trim() !== ""
                hint: reason.text.trim() === "" ? qsTr("Write a reason first") : ""
                onClicked: {
                    root.limits.send(reason.text);
                    reason.text = "";
                }
            }
            Button {
                text: qsTr("Discard")
                onClicked: root.limits.discard()
            }
        }
        Row {
            visible: root.limits.waiting && !root.limits.mine
            spacing: 8

            Button {
                primary: true
                text: qsTr("Approve")
                enabled: root.shell.may("limits.approve")
                hint: enabled ? "" : qsTr("Needs the permission limits.approve")
                onClicked: root.limits.approve(reason.text)
            }
            Button {
                danger: true
                text: qsTr("Refuse")
                enabled: root.shell.may("limits.approve") && reason.text.trim() !== ""
                hint: qsTr("Write why first")
                onClicked: root.limits.refuse(reason.text)
            }
        }
        Button {
            visible: root.limits.mine
            text: qsTr("Withdraw")
            hint: qsTr("The limits in force stay")
            onClicked: root.limits.withdraw()
        }
    }
}
