import QtQuick
import Gemba.Desk
import Gemba.Ui

// Words on a desktop page. Cut with an ellipsis where its width is less than it needs; `spoken: false` inside controls,
// whose own name says the same.
Text {
    property bool strong: false
    property bool quiet: false
    property bool small: false
    property bool spoken: true

    color: quiet ? Theme.muted : Theme.text
    font.pixelSize: small ? Theme.deskCaption : Theme.deskBody
    font.bold: strong
    lineHeight: small ? 16 : 20
    lineHeightMode: Text.FixedHeight
    verticalAlignment: Text.AlignVCenter
    // Said outright, because otherwise each text would start at the edge of its own script.
    horizontalAlignment: Text.AlignLeft
    elide: Text.ElideRight
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || text === ""
}
