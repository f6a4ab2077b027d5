import QtQuick
import Gemba.Ui

// Where, whether the link lives, who, how many alarms, what time. In portrait it takes two lines.
Rectangle {
    id: root

    property string site
    property string device
    property string linkText
    property string linkAge
    property bool linkGood: true
    property int beat: 4
    property bool signedIn: false
    property string userName
    property string userRole
    property bool countsKnown: true
    property list<int> counts: [0, 0, 0, 0]
    property list<int> looks: [0, 0, 0, 0]
    property list<string> countTexts: ["0", "0", "0", "0"]
    property string dateText
    property string timeText
    property string zoneText
    property string spokenAlarms
    // Before the kiosk belongs to a server there are no users and no alarms to speak of.
    property bool pairing: false
    property string serverLabel
    property string serverName
    property bool portrait: width < 800

    readonly property int lineHeight: 36

    height: portrait ? 2 * lineHeight : lineHeight
    color: Theme.panel

    component Cell: Item {
        property real start: 0
        property bool divided: true
        property string spoken

        x: Theme.mirrored ? root.width - start - width : start
        height: root.lineHeight - 1
        Accessible.role: Accessible.StaticText
        Accessible.name: spoken

        Rectangle {
            visible: parent.divided
            x: Theme.mirrored ? parent.width - 1 : 0
            width: 1
            height: parent.height
            color: Theme.line
        }
    }

    Rectangle {
        y: root.height - 1
        width: root.width
        height: 1
        color: Theme.line
    }
    Cell {
        id: place
        width: root.pairing ? (root.portrait ? root.width : 452) : root.portrait ? 200 : 228
        divided: false
        spoken: root.site + ", " + root.device

        Label {
            id: siteLabel
            start: 12
            line: 24
            strong: true
            room: place.width - 24
            text: root.site
        }
        Label {
            start: 12 + siteLabel.width + 5
            line: 24
            room: Math.max(1, place.width - start - 8)
            visible: implicitWidth * Theme.caption <= room * Theme.body
            quiet: true
            text: root.device
        }
    }
    Cell {
        id: linkCell
        start: root.portrait ? 0 : root.pairing ? 452 : 228
        y: root.portrait ? root.lineHeight : 0
        width: root.portrait ? 200 : 224
        divided: !root.portrait
        readonly property color ink: root.linkGood || root.pairing ? Theme.text : Theme.ground
        spoken: root.linkText + " " + root.linkAge

        Rectangle {
            anchors.fill: parent
            visible: !root.linkGood && !root.pairing
            color: Theme.text
        }
        LinkBeat {
            visible: root.linkGood
            x: Theme.mirrored ? parent.width - width - 12 : 12
            y: 12
            lit: root.beat
        }
        Icon {
            visible: !root.linkGood
            x: Theme.mirrored ? parent.width - width - 12 : 12
            y: 7
            name: root.pairing ? "link" : "nolink"
            color: linkCell.ink
        }
        Label {
            id: linkLabel
            start: root.linkGood ? 48 : 44
            line: 24
            strong: true
            color: linkCell.ink
            room: linkCell.width - start - 8
            text: root.linkText
        }
        Label {
            start: linkLabel.start + linkLabel.width + 5
            line: 24
            color: root.linkGood ? Theme.muted : Theme.ground
            room: Math.max(1, linkCell.width - start - 8)
            visible: !root.pairing && implicitWidth * Theme.caption <= room * Theme.body
            text: root.linkAge
        }
    }
    Cell {
        id: userCell
        visible: !root.pairing
        start: root.portrait ? 200 : 452
        width: root.portrait ? 200 : 224
        spoken: root.signedIn ? root.userName + ", " + root.userRole : root.userName

        Icon {
            x: Theme.mirrored ? parent.width - width - 10 : 10
            y: 7
            name: "user"
            color: root.signedIn ? Theme.text : Theme.muted
        }
        Label {
            id: userLabel
            start: 38
            line: 24
            strong: root.signedIn
            quiet: !root.signedIn
            room: userCell.width - 38 - 8
            text: root.userName
        }
        Label {
            start: 38 + userLabel.width + 5
            line: 24
            quiet: true
            room: Math.max(1, userCell.width - start - 8)
            visible: root.signedIn && implicitWidth * Theme.caption <= room * Theme.body
            text: root.userRole
        }
    }
    Cell {
        id: alarmCell
        visible: !root.pairing
        start: root.portrait ? 200 : 676
        y: root.portrait ? root.lineHeight : 0
        width: root.portrait ? 200 : 296
        spoken: root.spokenAlarms

        Repeater {
            model: 4

            Item {
                id: counter
                required property int index
                readonly property int step: root.portrait ? 49 : 70

                x: Theme.mirrored ? alarmCell.width - 6 - index * step - 60 : 6 + index * step
                width: 60

                AlarmMarker {
                    x: Theme.mirrored ? 60 - width : 0
                    y: 3
                    size: 20
                    priority: counter.index + 1
                    look: root.countsKnown && root.counts[counter.index] > 0 ? root.looks[counter.index] : AlarmShape.Idle
                }
                Label {
                    start: root.portrait ? 31 : 38
                    line: 24
                    readonly property bool some: root.countsKnown && root.counts[counter.index] > 0
                    strong: some
                    quiet: !some
                    text: root.countsKnown ? root.countTexts[counter.index] : "?"
                }
            }
        }
    }
    Cell {
        id: serverCell
        visible: root.pairing
        start: root.portrait ? 200 : 676
        y: root.portrait ? root.lineHeight : 0
        width: root.portrait ? 200 : 296
        spoken: root.serverLabel + " " + root.serverName

        Label {
            id: serverLabelText
            start: 12
            line: 24
            quiet: true
            text: root.serverLabel
        }
        Label {
            start: 12 + serverLabelText.width + 5
            line: 24
            room: serverCell.width - start - 8
            text: root.serverName
        }
    }
    Cell {
        id: clockCell
        visible: !root.portrait
        start: 972
        width: root.width - 972
        spoken: root.dateText + " " + root.timeText + " " + root.zoneText

        Label {
            id: zoneLabel
            end: 12
            line: 24
            quiet: true
            text: root.zoneText
        }
        Label {
            id: timeLabel
            end: 12 + zoneLabel.width + 5
            line: 24
            strong: true
            text: root.timeText
        }
        Label {
            end: timeLabel.end + timeLabel.width + 10
            line: 24
            quiet: true
            room: clockCell.width - end - 8
            text: root.dateText
        }
    }
}
