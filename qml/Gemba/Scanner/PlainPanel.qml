import QtQuick
import Gemba.Scanner
import Gemba.Ui

// A page's own title, note and facts in the place of a result.
Rectangle {
    id: root

    required property StationController station
    property real factsTop: 190
    property int factSize: 28
    property bool facts: true

    width: 830
    height: 560
    radius: Theme.corner
    color: Theme.raised
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: station.plain.title + ". " + station.plain.note

    StationText {
        anchors.left: parent.left
        anchors.leftMargin: 40
        y: 30
        width: 750
        height: 76
        size: 56
        strong: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 26
        text: root.station.plain.title
    }
    StationText {
        anchors.left: parent.left
        anchors.leftMargin: 40
        y: 108
        width: 750
        height: 70
        size: 28
        quiet: true
        wrapMode: Text.Wrap
        fontSizeMode: Text.Fit
        minimumPixelSize: 18
        text: root.station.plain.note
    }
    FactList {
        visible: root.facts
        x: 40
        y: root.factsTop
        width: 750
        facts: root.station.rows
        strongFirst: false
        split: 330
        step: 51
        size: root.factSize
    }
}
