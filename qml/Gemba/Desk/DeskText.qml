import QtQuick
import Gemba.Desk
import Gemba.Ui

// Words on a desktop page. Cut with an ellipsis where its width is less than it needs; `spoken: false` inside controls,
// whose own name says the same.
Text {
    id: root

    // Arabic letters have a taller line than Latin ones, which pushes a line with both down in its fixed height: by so much
    // it is drawn higher again. Whoever puts two texts on one baseline takes it into account.
    readonly property real lift: {
        const room = height - topPadding - bottomPadding - contentHeight;
        const above = topPadding + (verticalAlignment === Text.AlignTop ? 0 : verticalAlignment === Text.AlignBottom ? room : room / 2);
        const extra = baselineOffset - above - 1.07 * font.pixelSize;
        return extra > 1.5 ? Math.round(extra) : 0;
    }
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
    transform: Translate {
        y: -root.lift
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken || text === ""
}
