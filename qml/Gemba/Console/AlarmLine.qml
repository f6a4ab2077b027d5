import QtQuick
import Gemba.Console
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The gravest unacknowledged alarm, on every page. F2 acknowledges it, F3 opens it. Priority 1 asks for a note first, in the
// line itself: nothing stands over an alarm.
FocusScope {
    id: root

    required property ShellController shell
    property bool noting: false

    function acknowledge(): void {
        if (!line.mayAcknowledge)
            return;
        if (line.noteNeeded && !root.noting) {
            root.noting = true;
            note.text = "";
            note.take();
            return;
        }
        if (line.noteNeeded && note.text.trim() === "")
            return;
        line.acknowledge(root.noting ? note.text.trim() : "");
        root.noting = false;
    }

    height: 36
    Accessible.role: Accessible.AlertMessage
    Accessible.name: line.spoken

    AlarmLineModel {
        id: line
        shell: root.shell
        // Another alarm has come to the top: a note begun for the one before would be wrong for it.
        property string told: alarmKey
        onToldChanged: root.noting = false
    }
    Shortcut {
        sequence: "F2"
        enabled: line.mayAcknowledge
        onActivated: root.acknowledge()
    }
    Shortcut {
        sequence: "F3"
        enabled: line.shown
        onActivated: root.shell.open("alarms", line.alarmKey)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.panel
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.lineStrong
    }
    Hatch {
        visible: !line.known
        anchors.fill: parent
        anchors.topMargin: 1
        opacity: 0.5
        tokens: Theme.tokens
    }
    DeskText {
        visible: !line.known || !line.shown
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        text: line.spoken
        quiet: line.known
        strong: !line.known
        spoken: false
    }
    Row {
        id: words
        visible: line.shown
        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.right: root.noting ? undefined : end.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10
        clip: true

        AlarmMarker {
            anchors.verticalCenter: parent.verticalCenter
            size: 18
            priority: line.priority
            look: line.look
            still: !line.known
        }
        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            text: line.time
            strong: true
            spoken: false
        }
        DeskText {
            visible: !root.noting
            anchors.verticalCenter: parent.verticalCenter
            text: line.age
            quiet: true
            spoken: false
        }
        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            text: line.source
            strong: true
            spoken: false
        }
        DeskText {
            anchors.verticalCenter: parent.verticalCenter
            text: line.condition
            spoken: false
        }
        DeskText {
            visible: !root.noting
            anchors.verticalCenter: parent.verticalCenter
            text: line.place
            quiet: true
            spoken: false
        }
    }
    Field {
        id: note
        visible: root.noting
        anchors.left: words.right
        anchors.leftMargin: 12
        anchors.right: end.left
        anchors.rightMargin: 12
        y: 2
        maximumLength: 500
        placeholder: qsTr("What is being done about it: priority 1 needs a note")
        onAccepted: root.acknowledge()
        onCancelled: root.noting = false
        Keys.onEscapePressed: root.noting = false
    }
    Row {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        DeskText {
            visible: !root.noting && root.width > 900
            anchors.verticalCenter: parent.verticalCenter
            text: line.more
            quiet: true
            spoken: false
        }
        Button {
            visible: line.shown && !root.noting
            small: true
            text: qsTr("Open  F3")
            onClicked: root.shell.open("alarms", line.alarmKey)
        }
        Button {
            visible: line.shown && line.mayAcknowledge
            small: true
            primary: true
            enabled: !root.noting || note.text.trim() !== ""
            text: qsTr("Acknowledge  F2")
            hint: line.noteNeeded ? qsTr("Asks for a note first") : ""
            onClicked: root.acknowledge()
        }
        Button {
            visible: root.noting
            small: true
            text: qsTr("Cancel")
            onClicked: root.noting = false
        }
    }
}
