import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// Three huge values and the clock, for reading across the hall. Moves a little every minute and dims in steps.
Item {
    id: root

    required property KioskController kiosk
    readonly property bool portrait: width < height

    Item {
        id: block
        x: root.kiosk.restShift * 4
        y: root.kiosk.restShift * 2
        width: root.width
        height: root.height

        Repeater {
            model: root.kiosk.tiles

            Item {
                id: big
                required property SensorTile modelData
                required property int index
                readonly property real edge: root.portrait ? 24 : 32 + index * 320

                x: Theme.mirrored ? block.width - edge - width : edge
                y: root.portrait ? 220 + index * 340 : 0
                width: root.portrait ? root.width - 48 : 296
                height: root.portrait ? 320 : block.height
                Accessible.role: Accessible.StaticText
                Accessible.name: big.modelData.spoken

                Label {
                    id: bigTag
                    line: 64
                    size: Theme.title
                    strong: true
                    text: big.modelData.tag
                }
                Label {
                    start: bigTag.width + 12
                    line: 64
                    size: Theme.title
                    quiet: true
                    room: big.width - start
                    text: big.modelData.name
                }
                Item {
                    x: Theme.mirrored ? big.width - width : 0
                    width: bigValue.width + 8 + bigUnit.width
                    height: 100

                    Text {
                        id: bigValue
                        y: 138 - baselineOffset
                        text: big.modelData.valueText
                        color: big.modelData.stale ? Theme.muted : Theme.live
                        font.pixelSize: Theme.hero
                        font.bold: true
                        font.strikeout: big.modelData.stale
                        Accessible.ignored: true
                    }
                    Text {
                        id: bigUnit
                        x: bigValue.width + 8
                        y: 138 - baselineOffset
                        text: big.modelData.unit
                        color: Theme.muted
                        font.pixelSize: 36
                        Accessible.ignored: true
                    }
                }
                Sparkline {
                    x: 0
                    y: 168
                    width: big.width - 88
                    height: 132
                    tokens: Theme.tokens
                    trace: big.modelData.history
                    scaling: big.modelData.scaling
                    stale: big.modelData.stale
                }
                LimitBar {
                    x: big.width - 88
                    y: 168
                    width: 72
                    height: 132
                    tokens: Theme.tokens
                    scaling: big.modelData.scaling
                    value: big.modelData.value
                    known: big.modelData.known
                    stale: big.modelData.stale
                    limitTexts: big.modelData.limitTexts
                }
                Label {
                    line: 330
                    quiet: true
                    visible: big.height > 330
                    text: big.modelData.stale ? big.modelData.staleText : big.modelData.qualityText + " " + big.modelData.ageText
                }
            }
        }
        Item {
            readonly property real edge: root.portrait ? 24 : 992
            x: Theme.mirrored ? block.width - edge - width : edge
            width: root.portrait ? root.width - 48 : 256
            height: block.height

            Label {
                line: root.portrait ? 130 : 138
                size: Theme.hero
                strong: true
                color: Theme.text
                text: root.kiosk.status.minuteText
            }
            Label {
                line: root.portrait ? 60 : 64
                size: Theme.title
                quiet: true
                text: root.kiosk.status.dateText
            }
            Label {
                line: root.portrait ? 170 : 196
                text: root.kiosk.status.spokenAlarms
                room: parent.width
            }
            Label {
                line: root.portrait ? 196 : 224
                quiet: true
                room: parent.width
                text: root.kiosk.status.site + ", " + root.kiosk.status.device
            }
            Label {
                visible: !root.portrait
                line: 330
                quiet: true
                room: parent.width
                text: qsTr("Press anywhere to begin")
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "#000000"
        opacity: root.kiosk.dimming
    }
}
