import QtQuick
import Gemba.Ui

// What a page shows instead of its data: that it is loading, that there is nothing and what would change that, or that
// it failed and why.
Item {
    id: root

    property string icon
    property string title
    property string note
    property bool loading: false

    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + note

    Repeater {
        model: root.loading ? 3 : 0

        Rectangle {
            required property int index

            x: 16
            y: root.height / 2 - 44 + index * 32
            width: (root.width - 32) * (index === 2 ? 0.5 : 1)
            height: 20
            radius: Theme.corner
            color: Theme.ground
        }
    }
    Icon {
        visible: !root.loading && root.icon !== ""
        x: (root.width - width) / 2
        y: root.height / 2 - 70
        width: 44
        height: 44
        name: root.icon
        color: Theme.muted
    }
    Text {
        visible: !root.loading
        x: 16
        width: root.width - 32
        y: root.height / 2 + 8 - baselineOffset
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        color: Theme.text
        font.pixelSize: Theme.title
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        Accessible.ignored: true
    }
    Text {
        visible: !root.loading
        x: 16
        width: root.width - 32
        y: root.height / 2 + 38 - baselineOffset
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: root.note
        color: Theme.muted
        font.pixelSize: Theme.body
        Accessible.ignored: true
    }
}
