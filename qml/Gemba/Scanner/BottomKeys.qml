import QtQuick
import Gemba.Scanner
import Gemba.Ui

// The row of keys at the foot. Where a key has a barcode it can be scanned from the screen.
Item {
    id: root

    required property StationController station
    readonly property bool latched: station.latched >= 0

    // The failure is no longer there to be answered: the key that stands in its place now must not have the focus for it.
    signal answered()

    width: 1342
    height: 116
    onLatchedChanged: if (!root.latched) root.answered()

    Row {
        anchors.left: parent.left
        width: root.width
        height: root.height
        spacing: 12

        Repeater {
            id: keys
            model: root.station.keys

            Item {
                id: slot
                required property string rowKey
                required property string iconName
                required property string title
                required property string note
                required property string barcode
                required property int rowWidth
                required property bool primary
                required property bool available
                required property int index
                readonly property int others: root.station.keys.count
                readonly property bool answers: primary && root.latched

                width: rowWidth > 0 ? rowWidth : root.free / Math.max(1, root.flexible)
                height: root.height
                onAnswersChanged: if (slot.answers) stationKey.forceActiveFocus(Qt.OtherFocusReason)

                StationKey {
                    id: stationKey
                    visible: slot.barcode === ""
                    anchors.fill: parent
                    icon: slot.iconName
                    title: slot.title
                    note: slot.note
                    primary: slot.primary
                    available: slot.available
                    small: slot.width < 260
                    onPressed: root.station.command(slot.rowKey)
                    // Whoever is told of a failure can answer it with Enter.
                    Component.onCompleted: if (slot.answers) forceActiveFocus(Qt.OtherFocusReason)
                }
                BarcodeKey {
                    visible: slot.barcode !== ""
                    y: 20
                    width: parent.width
                    height: 96
                    title: slot.title
                    code: slot.barcode
                    onPressed: root.station.command(slot.rowKey)
                }
            }
        }
    }
    readonly property real free: {
        let fixed = 0;
        for (let i = 0; i < keys.count; ++i) {
            const key = keys.itemAt(i);
            fixed += key && key.rowWidth > 0 ? key.rowWidth : 0;
        }
        return width - fixed - 12 * Math.max(0, keys.count - 1);
    }
    readonly property int flexible: {
        let count = 0;
        for (let i = 0; i < keys.count; ++i) {
            const key = keys.itemAt(i);
            count += key && key.rowWidth > 0 ? 0 : 1;
        }
        return count;
    }
}
