import QtQuick
import Gemba.Scanner
import Gemba.Ui

// The words of a failure: the outcome, the bag, what is wrong with it and what to do.
Rectangle {
    id: root

    required property StationController station
    property real wordHeight: 120
    property int wordSize: 100
    property real whatHeight: 52
    property int whatSize: 40
    property string sub
    property int step: 52

    radius: Theme.corner
    color: ScanColors.plate

    ResultWord {
        id: word
        station: root.station
        x: 34
        y: 14
        width: root.width - 68
        height: root.wordHeight
        size: root.wordSize
    }
    StationText {
        id: subWord
        visible: text !== ""
        x: 34
        y: word.y + word.height
        width: root.width - 68
        height: visible ? 62 : 0
        size: 50
        strong: true
        text: root.sub
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 24
    }
    ResultSubject {
        id: subject
        station: root.station
        x: 34
        y: subWord.y + subWord.height + 6
        width: root.width - 68
        whatHeight: root.whatHeight
        whatSize: root.whatSize
    }
    ResultSteps {
        station: root.station
        x: 34
        y: subject.y + subject.height + 12
        width: root.width - 68
        height: root.height - y - 8
        size: root.step < 50 ? 34 : root.width > 700 ? 38 : 36
        step: root.step
    }
}
