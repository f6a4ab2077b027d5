import QtQuick
import Gemba.Scanner
import Gemba.Ui

// Half the screen for one scan. Seven outcomes, each with a colour and an edge of its own that never changes sides: colour only
// where the shape is, words on the plate.
Item {
    id: root

    required property StationController station
    readonly property int look: station.result.outcome
    readonly property color field: look === StationController.Accepted ? ScanColors.good
                                 : look === StationController.AlreadyHere ? ScanColors.here
                                 : look === StationController.Queued ? ScanColors.queued
                                 : look === StationController.WrongParent ? Theme.p1
                                 : look === StationController.Unknown || look === StationController.Refused ? Theme.p2
                                 : look === StationController.Full ? Theme.p3
                                 : look === StationController.Reversed ? Theme.p4 : ScanColors.plate

    width: 830
    height: 560
    visible: look >= 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: station.result.spoken

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.field
    }
    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (root.look) {
            case StationController.Accepted:
                return accepted;
            case StationController.AlreadyHere:
                return alreadyHere;
            case StationController.Queued:
                return queued;
            case StationController.WrongParent:
                return wrongParent;
            case StationController.Unknown:
                return unknown;
            case StationController.Full:
                return full;
            case StationController.Refused:
                return refused;
            case StationController.Reversed:
                return reversed;
            default:
                return null;
            }
        }
    }
    Component {
        id: accepted
        Item {
            ScanShape {
                x: 280
                y: 26
                width: 270
                height: 270
                look: root.look
                tokens: Theme.tokens
            }
            Rectangle {
                id: acceptedPlate
                x: 20
                y: 322
                width: 790
                height: 218
                radius: Theme.corner
                color: ScanColors.plate

                ResultWord {
                    station: root.station
                    anchors.left: parent.left
                    anchors.leftMargin: 28
                    y: 14
                    width: 734 - acceptedDelta.width - 24
                    height: 120
                    size: 108
                }
                StationText {
                    id: acceptedDelta
                    anchors.right: parent.right
                    anchors.rightMargin: 28
                    y: 14
                    height: 120
                    size: 108
                    strong: true
                    color: Theme.live
                    text: root.station.result.delta
                }
                CodeText {
                    id: acceptedCode
                    anchors.left: parent.left
                    anchors.leftMargin: 28
                    y: 136
                    head: root.station.result.head
                    tail: root.station.result.tail
                    room: 420
                }
                StationText {
                    anchors.right: parent.right
                    anchors.rightMargin: 28
                    y: 148
                    width: 734 - acceptedCode.width - 20
                    height: 56
                    horizontalAlignment: Text.AlignRight
                    size: 26
                    quiet: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 18
                    text: root.station.result.age
                }
            }
        }
    }
    Component {
        id: alreadyHere
        Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: 6
                color: "transparent"
                radius: Theme.corner
                border.width: 6
                border.color: ScanColors.onHere
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: 20
                color: "transparent"
                radius: 2
                border.width: 6
                border.color: ScanColors.onHere
            }
            ScanShape {
                anchors.left: parent.left
                anchors.leftMargin: 54
                y: 54
                width: 212
                height: 212
                look: root.look
                tokens: Theme.tokens
            }
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: 284
                y: 44
                width: 508
                height: 232
                color: ScanColors.plate

                ResultWord {
                    station: root.station
                    x: 9
                    y: 8
                    width: 490
                    height: 216
                    size: 108
                }
            }
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: 38
                y: 290
                width: 754
                height: 232
                color: ScanColors.plate

                ResultSubject {
                    station: root.station
                    x: 16
                    y: 6
                    width: 722
                }
                ResultSteps {
                    station: root.station
                    x: 16
                    y: 142
                    width: 722
                    height: 84
                }
            }
        }
    }
    Component {
        id: queued
        Item {
            Hatch {
                anchors.fill: parent
                tokens: Theme.tokens
            }
            QueuedFrame {
                anchors.fill: parent
                tokens: Theme.tokens
            }
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: 38
                y: 34
                width: 190
                height: 222
                color: ScanColors.plate

                ScanShape {
                    anchors.centerIn: parent
                    width: 164
                    height: 164
                    look: root.look
                    tokens: Theme.tokens
                }
            }
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: 250
                y: 34
                width: 542
                height: 222
                color: ScanColors.plate

                ResultWord {
                    station: root.station
                    x: 22
                    y: 6
                    width: 498
                    height: 210
                    size: 104
                }
            }
            Rectangle {
                x: 38
                y: 288
                width: 754
                height: 142
                color: ScanColors.plate

                ResultSubject {
                    station: root.station
                    x: 26
                    y: 6
                    width: 702
                }
            }
            Rectangle {
                x: 38
                y: 454
                width: 754
                height: 72
                color: ScanColors.plate

                StyledText {
                    x: 26
                    width: 702
                    height: 72
                    size: 40
                    text: root.station.result.foot
                }
            }
        }
    }
    Component {
        id: wrongParent
        Item {
            ScanShape {
                x: 18
                y: 178
                width: 204
                height: 204
                look: root.look
                tokens: Theme.tokens
            }
            ResultPlate {
                station: root.station
                x: 240
                width: 590
                height: 560
                wordHeight: 240
                wordSize: 116
            }
        }
    }
    Component {
        id: reversed
        Item {
            ScanShape {
                x: 610
                y: 180
                width: 200
                height: 200
                look: root.look
                tokens: Theme.tokens
            }
            ResultPlate {
                station: root.station
                width: 590
                height: 560
                wordHeight: 108
                wordSize: 100
                whatHeight: 96
                whatSize: 34
                sub: root.station.result.sub
            }
        }
    }
    Component {
        id: full
        Item {
            ScanShape {
                x: 351
                y: 12
                width: 128
                height: 128
                look: root.look
                tokens: Theme.tokens
            }
            ResultPlate {
                station: root.station
                y: 148
                width: 830
                height: 412
                wordHeight: 92
                wordSize: 112
                step: 46
            }
        }
    }
    Component {
        id: refused
        Item {
            ScanShape {
                x: 342
                y: 402
                width: 146
                height: 146
                look: root.look
                tokens: Theme.tokens
            }
            ResultPlate {
                station: root.station
                width: 830
                height: 390
                wordHeight: 116
                wordSize: 108
                whatSize: 36
            }
        }
    }
    Component {
        id: unknown
        ResultUnknown {
            station: root.station
        }
    }
}
