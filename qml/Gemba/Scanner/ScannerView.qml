import QtQuick
import Gemba.Scanner
import Gemba.Ui

// The whole station on a stage of 1366 by 768, scaled to the window. A latched failure colours the ground.
Item {
    id: root

    required property StationController station

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "scheme"
        value: root.station.settings.scheme
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: root.station.settings.mirrored
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.station.settings.reducedMotion
    }
    Binding {
        target: ScanColors
        property: "tokens"
        value: Theme.tokens
    }
    Rectangle {
        anchors.fill: parent
        color: root.station.latched === StationController.WrongParent ? Theme.p1
             : root.station.latched === StationController.Unknown || root.station.latched === StationController.Refused ? Theme.p2
             : root.station.latched === StationController.Full ? Theme.p3
             : root.station.latched === StationController.Reversed ? Theme.p4 : Theme.ground
    }
    Item {
        id: stage
        width: 1366
        height: 768
        x: (root.width - 1366 * scale) / 2
        y: (root.height - 768 * scale) / 2
        scale: Math.min(root.width / 1366, root.height / 768)
        transformOrigin: Item.TopLeft

        StationStrip {
            station: root.station
        }
        Loader {
            id: page
            anchors.fill: parent
            focus: true
            sourceComponent: {
                switch (root.station.page) {
                case StationController.Work:
                    return work;
                case StationController.Bill:
                    return bill;
                case StationController.Bills:
                    return bills;
                case StationController.Queue:
                    return queue;
                case StationController.Resolve:
                    return resolve;
                case StationController.Lookup:
                    return lookup;
                case StationController.Setup:
                    return setup;
                case StationController.Reason:
                    return reason;
                case StationController.SignIn:
                    return signIn;
                case StationController.Pairing:
                    return pairing;
                case StationController.Broken:
                    return broken;
                default:
                    return home;
                }
            }
        }
        BottomKeys {
            station: root.station
            x: 12
            y: 640
            onAnswered: page.forceActiveFocus(Qt.OtherFocusReason)
        }
        // What a command did or could not do. It covers the caption line only, never a result or a key.
        Rectangle {
            visible: root.station.message !== ""
            x: 12
            y: 574
            width: 830
            height: 54
            radius: Theme.corner
            color: Theme.text
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.station.message

            StationText {
                x: 18
                width: 794
                height: 54
                size: 24
                strong: true
                color: Theme.raised
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 15
                text: root.station.message
            }
        }
    }
    Component {
        id: home
        HomePage {
            station: root.station
        }
    }
    Component {
        id: work
        WorkPage {
            station: root.station
        }
    }
    Component {
        id: bill
        BillPage {
            station: root.station
        }
    }
    Component {
        id: bills
        BillsPage {
            station: root.station
        }
    }
    Component {
        id: queue
        QueuePage {
            station: root.station
        }
    }
    Component {
        id: resolve
        ResolvePage {
            station: root.station
        }
    }
    Component {
        id: lookup
        LookupPage {
            station: root.station
        }
    }
    Component {
        id: setup
        SetupPage {
            station: root.station
        }
    }
    Component {
        id: reason
        ReasonPage {
            station: root.station
        }
    }
    Component {
        id: signIn
        SignInPage {
            station: root.station
            focus: true
        }
    }
    Component {
        id: pairing
        PairingPage {
            station: root.station
        }
    }
    Component {
        id: broken
        BrokenPage {
            station: root.station
        }
    }
}
