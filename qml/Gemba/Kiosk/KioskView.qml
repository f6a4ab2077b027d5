import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// The whole kiosk: strip, page, and the blink phase everything shares.
Item {
    id: root

    required property KioskController kiosk
    readonly property bool portrait: width < height

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "scheme"
        value: root.kiosk.settings.scheme
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: root.kiosk.settings.mirrored
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.kiosk.settings.reducedMotion
    }
    Timer {
        interval: 500
        repeat: true
        running: root.kiosk.status.anyUnacknowledged && !Theme.reducedMotion
        onTriggered: Theme.blinkOn = !Theme.blinkOn
        onRunningChanged: if (!running) Theme.blinkOn = true
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    StatusStrip {
        id: strip
        visible: root.kiosk.page !== KioskController.Idle
        width: root.width
        portrait: root.portrait
        pairing: root.kiosk.page === KioskController.Pairing
        site: strip.pairing ? qsTr("Gemba kiosk") : root.kiosk.status.site
        device: strip.pairing ? root.kiosk.pairing.terminalText : root.kiosk.status.device
        serverLabel: qsTr("Server")
        serverName: root.kiosk.pairing.serverName
        linkText: root.kiosk.status.linkText
        linkAge: root.kiosk.status.linkAge
        linkGood: root.kiosk.status.linkGood
        beat: root.kiosk.status.beat
        signedIn: root.kiosk.status.signedIn
        userName: root.kiosk.status.userName
        userRole: root.kiosk.status.userRole
        countsKnown: root.kiosk.status.countsKnown
        counts: root.kiosk.status.counts
        looks: root.kiosk.status.looks
        countTexts: root.kiosk.status.countTexts
        spokenAlarms: root.kiosk.status.spokenAlarms
        dateText: root.kiosk.status.dateText
        timeText: root.kiosk.status.timeText
        zoneText: root.kiosk.status.zoneText
    }
    Loader {
        id: page
        y: strip.visible ? strip.height : 0
        width: root.width
        height: root.height - y
        focus: true
        sourceComponent: {
            switch (root.kiosk.page) {
            case KioskController.Alarms:
                return alarms;
            case KioskController.Trend:
                return trend;
            case KioskController.SignIn:
                return signIn;
            case KioskController.Service:
                return service;
            case KioskController.Diagnostics:
                return diagnostics;
            case KioskController.Pairing:
                return pairing;
            case KioskController.Idle:
                return idle;
            case KioskController.Shelve:
                return shelve;
            default:
                return overview;
            }
        }
    }
    Component {
        id: overview
        OverviewPage {
            kiosk: root.kiosk
        }
    }
    Component {
        id: alarms
        AlarmsPage {
            kiosk: root.kiosk
            focus: true
        }
    }
    Component {
        id: trend
        TrendPage {
            kiosk: root.kiosk
        }
    }
    Component {
        id: signIn
        SignInPage {
            kiosk: root.kiosk
        }
    }
    Component {
        id: service
        ServicePage {
            kiosk: root.kiosk
        }
    }
    Component {
        id: diagnostics
        DiagnosticsPage {
            kiosk: root.kiosk
        }
    }
    Component {
        id: pairing
        PairingPage {
            kiosk: root.kiosk
        }
    }
    Component {
        id: idle
        IdlePage {
            kiosk: root.kiosk
        }
    }
    Component {
        id: shelve
        ShelvePage {
            kiosk: root.kiosk
        }
    }
}
