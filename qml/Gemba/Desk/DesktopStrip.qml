import QtQuick
import Gemba.Desk
import Gemba.Ui

// Which program, where, whether the link lives, how many sensors are good, how many alarms, who, what time.
Rectangle {
    id: root

    property string program
    property string site
    property string station
    property string linkText
    property string linkAge
    property bool linkGood: true
    property int beat: 4
    property string goodCount
    property string goodOf
    property bool countsKnown: true
    property list<int> counts: [0, 0, 0, 0]
    property list<string> countTexts: ["0", "0", "0", "0"]
    property string unacknowledged
    property string spokenAlarms
    property string userName
    property string userRole
    // What pressing the person does; empty: nothing.
    property string userAction
    property string timeText
    property string dateText
    // Narrow windows leave the less important words out.
    readonly property bool narrow: width < 1240

    signal userPressed()

    height: 40
    color: Theme.panel

    component Cell: Item {
        id: cell
        property string spoken
        property bool divided: true
        // What pressing it does; empty: nothing.
        property string action
        default property alias content: line.data

        signal pressed()

        width: line.implicitWidth + 24
        height: root.height - 1
        activeFocusOnTab: action !== ""
        Accessible.role: action !== "" ? Accessible.Button : Accessible.StaticText
        Accessible.name: spoken
        Accessible.description: action
        Accessible.ignored: spoken === ""
        Accessible.focusable: action !== ""
        Accessible.onPressAction: if (cell.action !== "") cell.pressed()
        Keys.onReturnPressed: if (cell.action !== "") cell.pressed()
        Keys.onEnterPressed: if (cell.action !== "") cell.pressed()
        Keys.onSpacePressed: if (cell.action !== "") cell.pressed()

        Row {
            id: line
            anchors.left: parent.left
            anchors.leftMargin: 12
            height: parent.height
            spacing: 8
        }
        Rectangle {
            visible: cell.divided
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
        FocusRing {
            target: cell
        }
        MouseArea {
            anchors.fill: parent
            enabled: cell.action !== ""
            cursorShape: enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
            onClicked: cell.pressed()
        }
    }
    component Word: DeskText {
        height: root.height - 1
        spoken: false
    }

    Rectangle {
        y: root.height - 1
        width: root.width
        height: 1
        color: Theme.line
    }
    Row {
        id: startRow
        anchors.left: parent.left

        Item {
            width: 168
            height: root.height - 1
            Accessible.role: Accessible.Heading
            Accessible.name: "Gemba " + root.program

            Word {
                id: brand
                anchors.left: parent.left
                anchors.leftMargin: 16
                text: "Gemba"
                strong: true
                font.pixelSize: 16
            }
            Word {
                anchors.left: brand.right
                anchors.leftMargin: 8
                text: root.program
                quiet: true
            }
            Rectangle {
                anchors.right: parent.right
                width: 1
                height: parent.height
                color: Theme.line
            }
        }
        Cell {
            visible: root.site !== ""
            spoken: root.site + ", " + root.station

            DeskIcon {
                anchors.verticalCenter: parent.verticalCenter
                picture: "place"
            }
            Word {
                id: siteWord
                text: root.site
                strong: true
                width: Math.min(implicitWidth, 180)
            }
            Word {
                // What the other cells leave.
                readonly property real spare: root.width - 168 - (siteWord.width + 64) - linkCell.width - (goodCell.visible ? goodCell.width : 0) - endRow.width
                visible: spare >= 64 && text !== ""
                text: root.station
                quiet: true
                width: Math.max(0, Math.min(implicitWidth, spare))
            }
        }
        Item {
            id: linkCell
            readonly property color ink: root.linkGood ? Theme.text : Theme.panel
            width: linkRow.implicitWidth + 24
            height: root.height - 1
            Accessible.role: Accessible.StaticText
            Accessible.name: root.linkText + " " + root.linkAge

            Rectangle {
                anchors.fill: parent
                visible: !root.linkGood
                color: Theme.text
            }
            Row {
                id: linkRow
                anchors.left: parent.left
                anchors.leftMargin: 12
                height: parent.height
                spacing: 8

                LinkBeat {
                    visible: root.linkGood
                    anchors.verticalCenter: parent.verticalCenter
                    lit: root.beat
                }
                DeskIcon {
                    visible: !root.linkGood
                    anchors.verticalCenter: parent.verticalCenter
                    picture: "nolink"
                    color: linkCell.ink
                }
                Word {
                    text: root.linkText
                    color: linkCell.ink
                    strong: !root.linkGood
                }
                Word {
                    visible: text !== ""
                    // Its width shall not jump with every tenth of a second.
                    width: Math.max(32, implicitWidth)
                    text: root.linkAge
                    color: root.linkGood ? Theme.muted : linkCell.ink
                }
            }
            Rectangle {
                anchors.right: parent.right
                width: 1
                height: parent.height
                color: Theme.line
            }
        }
        Cell {
            id: goodCell
            visible: root.goodCount !== "" && !root.narrow
            spoken: root.goodCount + " " + root.goodOf

            Word {
                text: root.goodCount
            }
            Word {
                text: root.goodOf
                quiet: true
            }
        }
    }
    Row {
        id: endRow
        anchors.right: parent.right

        Cell {
            spoken: root.spokenAlarms

            Repeater {
                model: 4

                Row {
                    id: counter
                    required property int index
                    readonly property bool some: root.countsKnown && root.counts[index] > 0
                    height: parent ? parent.height : 0
                    spacing: 2

                    AlarmMarker {
                        anchors.verticalCenter: parent.verticalCenter
                        size: 16
                        still: true
                        priority: counter.index + 1
                        look: counter.some ? AlarmShape.Acknowledged : AlarmShape.Idle
                    }
                    Word {
                        text: root.countsKnown ? root.countTexts[counter.index] : "?"
                        strong: counter.some
                        quiet: !counter.some
                        rightPadding: 4
                    }
                }
            }
            Word {
                visible: text !== "" && !root.narrow
                text: root.unacknowledged
                quiet: true
            }
        }
        Cell {
            visible: root.userName !== ""
            spoken: root.userName + ", " + root.userRole
            action: root.userAction
            onPressed: root.userPressed()

            DeskIcon {
                anchors.verticalCenter: parent.verticalCenter
                picture: "user"
            }
            Word {
                text: root.userName
                strong: true
                width: Math.min(implicitWidth, 160)
            }
            Word {
                visible: text !== "" && !root.narrow
                text: root.userRole
                quiet: true
                width: Math.min(implicitWidth, 140)
            }
        }
        Cell {
            divided: false
            spoken: root.timeText + ", " + root.dateText

            Word {
                text: root.timeText
                strong: true
            }
            Word {
                text: root.dateText
                quiet: true
                rightPadding: 4
            }
        }
    }
}
