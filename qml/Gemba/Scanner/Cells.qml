import QtQuick
import Gemba.Scanner
import Gemba.Ui

// One cell for each place: full, empty, the one of just now, and those that wait for the server. Never mirrored.
Grid {
    id: root

    property int total: 0
    property int filled: 0
    property int queued: 0
    property bool newest: false
    readonly property int shown: Math.min(total, 60)

    columns: shown > 30 ? 15 : 10
    columnSpacing: 5
    rowSpacing: 5
    LayoutMirroring.enabled: false

    Repeater {
        model: root.shown

        Rectangle {
            id: cell
            required property int index
            readonly property bool full: index < root.filled
            readonly property bool fresh: root.newest && index === root.filled - 1
            readonly property bool waits: full && index >= root.filled - root.queued

            width: (root.width - (root.columns - 1) * 5) / root.columns
            height: root.shown > 45 ? 17 : 22
            radius: 2
            color: fresh ? ScanColors.good : waits ? "transparent" : full ? Theme.live : Theme.band
            border.width: waits ? 2 : 0
            border.color: Theme.text

            Loader {
                anchors.fill: parent
                anchors.margins: 2
                active: cell.waits && !cell.fresh
                sourceComponent: Hatch {
                    tokens: Theme.tokens
                }
            }
        }
    }
}
