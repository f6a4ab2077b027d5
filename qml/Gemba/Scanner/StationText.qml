import QtQuick
import Gemba.Ui

// A text of the station. The sentence of the control around it is read out; its parts would only repeat it.
Text {
    property int size: 22
    property bool strong: false
    property bool quiet: false

    color: quiet ? Theme.muted : Theme.text
    font.pixelSize: size
    font.bold: strong
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    elide: Text.ElideRight
    Accessible.ignored: true
}
