import QtQuick
import Gemba.Ui

// Priority by shape and number, state by ring, fill or outline. Only an unacknowledged marker blinks.
AlarmShape {
    property int size: 24
    property bool still: false

    width: size * 1.5
    height: size * 1.5
    tokens: Theme.tokens
    opacity: look === AlarmShape.Unacknowledged && !still && !Theme.blinkOn ? 0.15 : 1
}
