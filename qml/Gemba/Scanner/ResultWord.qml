import QtQuick
import Gemba.Scanner
import Gemba.Ui

// The word of the outcome, as large as it fits.
StationText {
    required property StationController station

    text: station.result.word
    strong: true
    elide: Text.ElideNone
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: 36
    lineHeight: 0.74
}
