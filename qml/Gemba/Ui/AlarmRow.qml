import QtQuick
import Gemba.Ui

// One alarm on one line; the chosen one opens and says what to do. Below glove size on purpose: the previous and next
// keys choose, touching a row is a shortcut.
Item {
    id: root

    property bool chosen: false
    property bool narrow: false
    required property int index
    // Said instead of the response while it is set: what became of a refused command.
    property string message
    property string messageMore
    required property string tag
    required property string name
    required property int priority
    required property int look
    required property string condition
    required property string valueText
    required property string unit
    required property string limitText
    required property string sinceText
    required property bool firstOut
    property string firstOutText
    required property string stateIcon
    required property string stateText
    required property string stateMore
    required property string detail
    required property string detailMore
    required property bool resting
    required property bool urgent
    required property string spoken

    readonly property bool answerable: look === AlarmShape.Unacknowledged || look === AlarmShape.Returned
    readonly property real middle: narrow ? 26 : chosen ? 34 : 26

    signal pressed()

    height: narrow ? (chosen ? 132 : 64) : (chosen ? 80 : 40)

    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.onPressAction: root.pressed()

    Rectangle {
        anchors.fill: parent
        visible: root.chosen
        color: Theme.raised
    }
    Rectangle {
        visible: root.index > 0
        width: root.width
        height: 1
        color: Theme.line
    }
    Rectangle {
        visible: root.chosen
        x: Theme.mirrored ? root.width - 4 : 0
        width: 4
        height: root.height
        color: Theme.interactive
    }
    AlarmMarker {
        x: Theme.mirrored ? root.width - width - 10 : 10
        y: root.middle - 24
        priority: root.priority
        look: root.look
    }
    Label {
        id: tagLabel
        start: 56
        line: root.middle
        strong: true
        quiet: root.resting
        room: 56
        text: root.tag
    }
    Label {
        visible: !root.narrow
        start: Math.max(96, tagLabel.start + tagLabel.width + 8)
        line: root.middle
        quiet: true
        room: 204 - start
        text: root.name
    }
    Label {
        id: conditionLabel
        start: root.narrow ? tagLabel.start + tagLabel.width + 8 : 208
        line: root.middle
        strong: root.urgent
        quiet: root.resting
        room: root.narrow ? 150 : 140
        text: root.condition
    }
    Item {
        x: Theme.mirrored ? root.width - edge : edge - width
        readonly property real edge: root.narrow ? root.width - 12 : 456
        width: number.width + (unitLabel.text === "" ? 0 : 5 + unitLabel.width)
        height: root.height

        Text {
            id: number
            y: root.middle - baselineOffset
            text: root.valueText
            color: root.resting ? Theme.muted : Theme.text
            font.pixelSize: Theme.body
            font.bold: root.urgent
            Accessible.ignored: true
        }
        Text {
            id: unitLabel
            x: number.width + 5
            y: root.middle - baselineOffset
            text: root.unit
            color: Theme.muted
            font.pixelSize: Theme.caption
            Accessible.ignored: true
        }
    }
    Label {
        visible: !root.narrow
        start: 472
        line: root.middle
        quiet: root.resting || root.look === AlarmShape.Returned
        room: 160
        text: root.limitText
    }
    Label {
        id: sinceLabel
        start: root.narrow ? 56 : 640
        line: root.narrow ? root.middle + 24 : root.middle
        quiet: root.resting || root.narrow
        room: root.narrow ? 88 : 104
        text: root.sinceText
    }
    Rectangle {
        visible: root.firstOut
        x: Theme.mirrored ? root.width - edge - width : edge
        readonly property real edge: root.narrow ? root.width - width - 12 : 752
        y: root.narrow ? root.middle + 5 : root.middle - 18
        width: firstOutLabel.width + 16
        height: 24
        radius: Theme.corner
        color: "transparent"
        border.width: 1
        border.color: Theme.muted

        Label {
            id: firstOutLabel
            start: 8
            line: 17
            size: Theme.caption
            room: root.narrow ? 90 : 70
            text: root.firstOutText
        }
    }
    Icon {
        x: Theme.mirrored ? root.width - edge - width : edge
        readonly property real edge: root.narrow ? 148 : 844
        y: (root.narrow ? root.middle + 24 : root.middle) - 17
        name: root.stateIcon
        color: root.answerable ? Theme.text : Theme.muted
    }
    Label {
        id: stateLabel
        start: root.narrow ? 174 : 876
        line: root.narrow ? root.middle + 24 : root.middle
        strong: root.answerable
        room: root.narrow ? root.width - start - (root.firstOut ? firstOutLabel.width + 36 : 8) : root.width - start - 8
        text: root.stateText
    }
    Label {
        visible: !root.narrow && room > 40
        start: stateLabel.start + stateLabel.width + 5
        line: root.middle
        quiet: true
        room: root.width - start - 12
        text: root.stateMore
    }
    Label {
        id: detailLabel
        visible: root.chosen
        start: 56
        line: root.narrow ? root.middle + 50 : 64
        room: root.width - 68
        width: root.narrow ? room : Math.min(room, implicitWidth)
        wrapMode: root.narrow ? Text.Wrap : Text.NoWrap
        maximumLineCount: root.narrow ? 2 : 1
        strong: root.message !== ""
        text: root.message !== "" ? root.message : root.detail
    }
    Label {
        visible: root.chosen && (root.narrow || room > 100)
        start: root.narrow ? 56 : detailLabel.start + detailLabel.width + 6
        line: root.narrow ? root.middle + 98 : 64
        size: root.narrow ? Theme.caption : Theme.body
        quiet: true
        room: root.width - start - 12
        text: root.message !== "" ? root.messageMore : root.narrow && root.stateMore !== "" ? root.stateMore : root.detailMore
    }
    MouseArea {
        anchors.fill: parent
        onClicked: root.pressed()
    }
}
