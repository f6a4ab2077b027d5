import QtQuick
import Gemba.Ui

// Text placed the way the layouts are drawn: `line` is the baseline, `start` or `end` the distance from the reading
// edge. Both edges change sides in right-to-left layouts. `room` caps the width; text then shrinks to caption size
// before it is cut.
Text {
    id: root

    property int size: Theme.body
    property bool strong: false
    property bool quiet: false
    property real start: 0
    property real end: -1
    property real line: -1
    property real room: 0

    readonly property real edge: end >= 0 ? end : start

    x: parent ? ((end >= 0) === Theme.mirrored ? edge : parent.width - edge - width) : 0
    y: line >= 0 ? line - baselineOffset : 0
    width: room > 0 ? Math.min(room, implicitWidth) : implicitWidth
    color: quiet ? Theme.muted : Theme.text
    font.pixelSize: size
    font.bold: strong
    fontSizeMode: room > 0 && size > Theme.caption ? Text.HorizontalFit : Text.FixedSize
    minimumPixelSize: Theme.caption
    elide: room > 0 ? Text.ElideRight : Text.ElideNone
    textFormat: Text.PlainText
    // The sentence of the control around it is read out; its parts would only repeat it.
    Accessible.ignored: true
}
