import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The seven figures, each with a small line of how it went.
Rectangle {
    id: root

    required property var figures

    height: 66
    radius: Theme.corner
    color: Theme.panel
    border.width: 1
    border.color: Theme.line

    Row {
        anchors.fill: parent
        anchors.margins: 1

        Repeater {
            model: root.figures

            KpiCell {
                id: cell
                required property int index
                required property var modelData

                width: (root.width - 2) / Math.max(1, root.figures.length)
                name: cell.modelData.name
                value: cell.modelData.value
                unit: cell.modelData.unit
                note: cell.modelData.note
                divided: cell.index < root.figures.length - 1
                Accessible.role: Accessible.StaticText
                Accessible.name: cell.name + ", " + cell.value + " " + cell.unit + ", " + cell.note

                MiniLine {
                    anchors.right: parent.right
                    anchors.rightMargin: 8
                    y: 23
                    width: 52
                    height: 18
                    visible: cell.modelData.line.length > 1 && cell.width >= 150
                    tokens: Theme.tokens
                    values: cell.modelData.line
                }
            }
        }
    }
}
