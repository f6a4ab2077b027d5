import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// How the whole trail stands, in one strip.
Rectangle {
    id: root

    required property AuditSummary summary

    height: 66
    radius: Theme.corner
    color: Theme.panel
    border.width: root.summary.whole ? 1 : 2
    border.color: root.summary.whole ? Theme.line : Theme.text

    DeskIcon {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        width: 24
        height: 24
        picture: root.summary.whole ? "audit" : "warn"
        color: Theme.text
    }
    Row {
        id: facts
        anchors.left: picture.right
        anchors.leftMargin: 8
        anchors.right: segments.left
        height: parent.height
        clip: true

        Repeater {
            model: [
                [qsTr("Chain"), root.summary.chain, root.summary.chainNote],
                [qsTr("Rows"), root.summary.rows, ""],
                [root.summary.verifiedTitle, root.summary.verified, root.summary.verifiedNote],
                [root.summary.outsideTitle, root.summary.outside, root.summary.outsideNote]
            ]

            Item {
                id: fact
                required property var modelData

                width: Math.max(title.implicitWidth, figure.implicitWidth + 6 + Math.min(260, note.implicitWidth)) + 28
                height: 66
                // Whole or not at all.
                opacity: (Theme.mirrored ? x >= -1 : x + width <= facts.width + 1) ? 1 : 0
                Accessible.role: Accessible.StaticText
                Accessible.name: fact.modelData.filter(words => words !== "").join(", ")

                DeskText {
                    id: title
                    x: Theme.mirrored ? parent.width - width - 12 : 12
                    y: 10
                    text: fact.modelData[0]
                    small: true
                    quiet: true
                    spoken: false
                }
                DeskText {
                    id: figure
                    x: Theme.mirrored ? parent.width - width - 12 : 12
                    y: 28
                    text: root.summary.known ? fact.modelData[1] : "…"
                    font.pixelSize: Theme.deskTitle
                    lineHeight: 26
                    spoken: false
                }
                DeskText {
                    id: note
                    x: Theme.mirrored ? figure.x - 6 - width : figure.x + figure.width + 6
                    anchors.baseline: figure.baseline
                    anchors.baselineOffset: lift - figure.lift
                    width: Math.min(260, implicitWidth)
                    text: fact.modelData[2]
                    small: true
                    quiet: true
                    spoken: false
                }
            }
        }
    }
    Item {
        id: segments
        visible: root.summary.segments.length > 0 && root.width >= 1000
        anchors.right: parent.right
        anchors.rightMargin: 16
        width: visible ? Math.min(380, Math.max(160, parent.width * 0.28)) : 0
        height: parent.height
        Accessible.role: Accessible.StaticText
        Accessible.name: root.summary.segmentsNote

        // Time runs from left to right in every language.
        Row {
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            y: 14
            width: parent.width
            spacing: 1

            Repeater {
                model: root.summary.segments

                Rectangle {
                    required property bool modelData

                    width: Math.max(1, (segments.width - root.summary.segments.length) / root.summary.segments.length)
                    height: 16
                    color: modelData ? "transparent" : Theme.muted
                    border.width: modelData ? 1 : 0
                    border.color: Theme.lineStrong
                }
            }
        }
        DeskText {
            anchors.left: parent.left
            y: 36
            text: root.summary.segmentsFrom
            small: true
            quiet: true
            spoken: false
        }
        DeskText {
            anchors.right: parent.right
            y: 36
            text: root.summary.segmentsNote
            small: true
            quiet: true
            spoken: false
        }
    }
}
