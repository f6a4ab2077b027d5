import QtQuick
import Gemba.Desk

// The search of a page. "/" comes here from anywhere on the page, Esc empties it.
Field {
    id: root

    icon: "search"
    suffix: "/"
    keyLook: true
    Accessible.ignored: true

    Shortcut {
        sequence: "/"
        enabled: root.visible && root.enabled && !root.editing
        onActivated: root.take()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: root.visible && root.enabled
        onActivated: root.take()
    }
}
