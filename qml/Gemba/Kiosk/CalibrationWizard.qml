import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// Two points and a check: hold the reference, wait for the lamp, capture; see before and after; sign off.
Item {
    id: root

    required property ServiceModel service
    readonly property bool portrait: width < height
    readonly property real keysTop: portrait ? height - 332 : 256

    Banner {
        width: root.width
        word: qsTr("SERVICE")
        start: root.service.logNote
        end: root.service.endNote
    }
    Repeater {
        model: root.service.stepNames

        Panel {
            id: stepPanel
            required property string modelData
            required property int index
            readonly property bool now: index === root.service.step
            readonly property bool done: index < root.service.step

            start: root.portrait ? 8 + index % 2 * 196 : 8 + index * 168
            y: root.portrait ? 40 + Math.floor(index / 2) * 44 : 40
            width: root.portrait ? 188 : 160
            height: 36
            fill: now ? Theme.raised : Theme.ground
            outline: now ? Theme.lineStrong : Theme.line
            Accessible.role: Accessible.StaticText
            Accessible.name: done ? qsTr("%1, done").arg(modelData) : now ? qsTr("%1, now").arg(modelData) : modelData

            Icon {
                visible: stepPanel.done
                x: Theme.mirrored ? stepPanel.width - 10 - width : 10
                y: 7
                name: "ok"
                color: Theme.muted
            }
            Label {
                visible: !stepPanel.done
                start: 14
                line: 24
                strong: stepPanel.now
                quiet: !stepPanel.now
                text: stepPanel.index + 1
            }
            Label {
                id: stepName
                start: 40
                line: 24
                strong: stepPanel.now
                quiet: !stepPanel.now
                room: stepPanel.width - 48
                text: stepPanel.modelData
            }
            Label {
                start: stepName.start + stepName.width + 5
                line: 24
                quiet: true
                visible: implicitWidth <= stepPanel.width - start - 4
                text: root.service.stepReferences[stepPanel.index] ?? ""
            }
            Rectangle {
                visible: stepPanel.now
                y: stepPanel.height - 4
                width: stepPanel.width
                height: 4
                radius: 2
                color: Theme.interactive
            }
        }
    }
    Panel {
        id: reading
        start: 8
        y: root.portrait ? 128 : 84
        width: root.portrait ? root.width - 16 : 664
        height: root.portrait ? 300 : 164

        Label {
            id: readsLabel
            start: 16
            line: 32
            strong: true
            text: qsTr("%1 reads").arg(root.service.tag)
        }
        Label {
            start: readsLabel.start + readsLabel.width + 5
            line: 32
            quiet: true
            room: (root.portrait ? reading.width : 330) - start
            text: root.service.rawText
        }
        Item {
            x: Theme.mirrored ? reading.width - width - 14 : 14
            width: bigValue.width + 12 + bigUnit.width
            height: 120

            Text {
                id: bigValue
                y: 104 - baselineOffset
                text: root.service.valueText
                color: Theme.live
                font.pixelSize: Theme.hero
                font.bold: true
                Accessible.role: Accessible.StaticText
                Accessible.name: root.service.valueText + " " + root.service.unit
            }
            Text {
                id: bigUnit
                x: bigValue.width + 12
                y: 104 - baselineOffset
                text: root.service.unit
                color: Theme.muted
                font.pixelSize: 35
                Accessible.ignored: true
            }
        }
        Label {
            id: difference
            start: 16
            line: 146
            strong: true
            text: root.service.differenceText
        }
        Label {
            start: difference.start + difference.width + 5
            line: 146
            quiet: true
            room: (root.portrait ? reading.width - 8 : 336) - start
            text: root.service.referenceText
        }
        Item {
            id: lamp
            x: root.portrait || Theme.mirrored ? 16 : 340
            y: root.portrait ? 156 : 0
            width: root.portrait ? reading.width - 32 : 308
            height: 164

            Rectangle {
                id: disc
                x: Theme.mirrored ? lamp.width - 28 : 0
                y: 12
                width: 28
                height: 28
                radius: 14
                color: root.service.stable ? Theme.live : "transparent"
                border.width: 2
                border.color: root.service.stable ? Theme.live : Theme.lineStrong
                Accessible.role: Accessible.Indicator
                Accessible.name: root.service.stableTitle + " " + root.service.stableNote

                Icon {
                    visible: root.service.stable
                    anchors.centerIn: parent
                    name: "ok"
                    color: Theme.panel
                }
            }
            Label {
                id: stableTitle
                start: 36
                line: 33
                size: Theme.title
                strong: true
                text: root.service.stableTitle
            }
            Label {
                start: stableTitle.start + stableTitle.width + 6
                line: 33
                quiet: true
                room: lamp.width - start
                text: root.service.stableNote
            }
            StabilityStrip {
                y: 48
                width: lamp.width
                height: 72
                history: root.service.recent
                scaling: root.service.recentScale
                windowPart: root.service.windowPart
            }
            Label {
                id: windowLabel
                line: root.portrait ? 138 : 146
                size: Theme.caption
                quiet: true
                text: root.service.windowText
            }
            Label {
                end: 0
                line: root.portrait ? 138 : 146
                size: Theme.caption
                quiet: true
                room: lamp.width - windowLabel.width - 8
                text: root.service.spreadText
            }
        }
    }
    Panel {
        id: tablePanel
        readonly property int columns: 5
        readonly property int rows: Math.floor(root.service.table.length / columns)
        readonly property real rowStep: rows > 4 ? 29 : 34
        readonly property list<int> edges: root.portrait ? [16, 212, 212, 282, 368] : [16, 244, 344, 460, 568]

        start: root.portrait ? 8 : 680
        y: root.portrait ? 436 : 40
        width: root.portrait ? root.width - 16 : 592
        height: root.portrait ? 240 : 208
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Before and after")

        Label {
            start: 16
            line: 32
            strong: true
            text: qsTr("Before and after")
        }
        Label {
            end: 24
            line: 32
            size: Theme.caption
            quiet: true
            room: tablePanel.width / 2
            text: qsTr("after = if captured now")
        }
        Repeater {
            model: [qsTr("Reference"), qsTr("Raw"), qsTr("Before"), qsTr("After")]

            Label {
                required property string modelData
                required property int index

                visible: !root.portrait || index !== 1
                end: tablePanel.width - (tablePanel.edges[index + 1] ?? 0)
                line: 60
                size: root.portrait ? 13 : Theme.caption
                quiet: true
                text: modelData
            }
        }
        Repeater {
            model: root.service.table

            Item {
                id: cell
                required property string modelData
                required property int index
                readonly property int column: index % tablePanel.columns
                readonly property int row: Math.floor(index / tablePanel.columns)

                width: tablePanel.width
                y: 68 + row * tablePanel.rowStep
                height: tablePanel.rowStep

                Rectangle {
                    visible: cell.column === 0
                    x: 16
                    width: cell.width - 32
                    height: 1
                    color: Theme.line
                }
                Label {
                    start: 16
                    end: cell.column === 0 ? -1 : tablePanel.width - (tablePanel.edges[cell.column] ?? 0)
                    line: tablePanel.rowStep - 10
                    size: root.portrait ? Theme.caption : Theme.body
                    // Upright there is no room for the raw column; where the reference is empty its unit takes that place.
                    readonly property string alternative: root.portrait && cell.column === 1 && cell.modelData === ""
                                                          ? root.service.table[cell.index + 1] ?? "" : cell.modelData
                    visible: !root.portrait || cell.column !== 2
                    readonly property bool result: cell.column === 4 && /^[–0-9]/.test(cell.modelData)
                    strong: result
                    color: result ? Theme.live : cell.column === 1 || cell.column === 2 || cell.column === 4 ? Theme.muted : Theme.text
                    room: root.portrait ? (cell.column === 0 ? 132 : 100) : (cell.column === 0 ? 130 : 112)
                    text: alternative
                }
            }
        }
    }
    KeyButton {
        start: 8
        y: root.keysTop
        width: root.portrait ? 188 : 160
        icon: "back"
        mirrorsIcon: true
        label: qsTr("Back")
        note: root.service.backNote
        available: root.service.step > 0
        onPressed: root.service.back()
    }
    KeyButton {
        start: root.portrait ? 204 : 176
        y: root.keysTop
        width: root.portrait ? 188 : 160
        icon: "gauge"
        label: root.service.step < 3 ? root.service.referenceWithUnit : qsTr("Reference")
        note: root.service.step < 3 ? qsTr("change reference") : qsTr("all points taken")
        available: root.service.step < 3
        onPressed: root.service.editReference()
    }
    KeyButton {
        start: root.portrait ? 8 : 344
        y: root.portrait ? root.keysTop + 108 : root.keysTop
        width: root.portrait ? 188 : 160
        icon: "measure"
        label: root.service.standardName
        note: root.service.standardDue
        available: root.service.standardsToChoose > 0 && root.service.step < 3
        onPressed: root.service.nextStandard()
    }
    KeyButton {
        start: root.portrait ? 204 : 512
        y: root.portrait ? root.keysTop + 108 : root.keysTop
        width: root.portrait ? 188 : 160
        icon: "cancel"
        label: qsTr("Abort")
        note: qsTr("keeps old values")
        onPressed: root.service.abort()
    }
    Panel {
        id: notice
        start: root.portrait ? 8 : 680
        y: root.portrait ? 684 : root.keysTop
        width: root.portrait ? root.width - 16 : 448
        height: 100
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.service.title + ". " + root.service.secondLine + " " + root.service.thirdLine

        Label {
            start: 20
            line: 33
            size: Theme.title
            strong: true
            room: notice.width - 32
            text: root.service.title
        }
        Label {
            start: 20
            line: 60
            room: notice.width - 32
            text: root.service.secondLine
        }
        Label {
            start: 20
            line: 84
            quiet: true
            room: notice.width - 32
            text: root.service.thirdLine
        }
    }
    KeyButton {
        start: root.portrait ? 8 : 1136
        y: root.portrait ? root.keysTop + 216 : root.keysTop
        width: root.portrait ? root.width - 16 : 136
        height: root.portrait ? 108 : 100
        primary: true
        icon: "ok"
        label: root.service.actionLabel
        note: root.service.actionNote
        available: root.service.actionAvailable
        onPressed: root.service.act()
    }
}
