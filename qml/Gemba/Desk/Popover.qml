import QtQuick
import Gemba.Desk
import Gemba.Ui

// A small sheet below (or, without room, above) the control it belongs to, over everything else of the window. A press
// beside it and Esc close it; the keyboard then goes back where it was.
Item {
    id: root

    required property Item owner
    property int sheetWidth: owner.width
    property int sheetHeight: 100
    property bool opened: false
    default property alias content: sheet.data

    signal closed()

    function open(): void {
        let top = root.owner;
        while (top.parent)
            top = top.parent;
        cover.parent = top;
        const place = root.owner.mapToItem(top, 0, 0);
        const below = place.y + root.owner.height + 2;
        sheet.y = below + root.sheetHeight <= top.height - 4 ? below : Math.max(4, place.y - root.sheetHeight - 2);
        const start = Theme.mirrored ? place.x + root.owner.width - root.sheetWidth : place.x;
        sheet.x = Math.max(4, Math.min(start, top.width - root.sheetWidth - 4));
        root.opened = true;
        sheet.forceActiveFocus(Qt.PopupFocusReason);
    }
    function close(): void {
        if (!root.opened)
            return;
        root.opened = false;
        cover.parent = root;
        root.owner.forceActiveFocus(Qt.PopupFocusReason);
        root.closed();
    }

    Item {
        id: cover
        visible: root.opened
        anchors.fill: parent
        z: 1000
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true

        MouseArea {
            anchors.fill: parent
            onPressed: root.close()
            onWheel: wheel => wheel.accepted = true
        }
        FocusScope {
            id: sheet
            width: root.sheetWidth
            height: root.sheetHeight
            Keys.onEscapePressed: root.close()
            Keys.onTabPressed: event => event.accepted = true
            Keys.onBacktabPressed: event => event.accepted = true

            Rectangle {
                anchors.fill: parent
                radius: Theme.corner
                color: Theme.raised
                border.width: 1
                border.color: Theme.lineStrong
            }
            MouseArea {
                anchors.fill: parent
            }
        }
    }
}
