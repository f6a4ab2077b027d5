import QtQuick
import Gemba.Ui

// A sentence with bold parts, in the size it needs to fit.
Text {
    property int size: 40

    color: Theme.text
    font.pixelSize: size
    textFormat: Text.StyledText
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    fontSizeMode: Text.Fit
    minimumPixelSize: 20
    Accessible.ignored: true
}
