import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// The service menu, and once a sensor is in service mode its calibration.
Item {
    id: root

    required property KioskController kiosk

    Loader {
        anchors.fill: parent
        sourceComponent: !root.kiosk.service.active ? menu : root.kiosk.service.editing ? reference : wizard
    }
    Component {
        id: menu
        ServiceMenu {
            kiosk: root.kiosk
        }
    }
    Component {
        id: wizard
        CalibrationWizard {
            service: root.kiosk.service
        }
    }
    Component {
        id: reference
        ReferencePad {
            service: root.kiosk.service
        }
    }
}
