import QtQuick
import Gemba.Desk
import Gemba.Files

// One import of the past, and taking it back as one.
DetailPane {
    id: root

    required property ImportsModel imports
    readonly property string key: root.imports.currentKey

    icon: "history"
    title: root.imports.what
    note: root.imports.fileName
    onKeyChanged: reason.visible = false

    foot: [
        ReasonBar {
            id: reason
            question: qsTr("Take the whole import back?")
            consequence: root.imports.undoConsequence
            confirmText: qsTr("Take back")
            onConfirmed: why => root.imports.undo(why)
        },
        Button {
            visible: root.imports.canUndo && !reason.visible
            icon: "undo"
            text: qsTr("Take back …")
            onClicked: reason.ask()
        }
    ]

    DetailSection {
        title: qsTr("What it did")
        divided: false

        Repeater {
            model: root.imports.facts

            FactRow {
                required property var modelData
                required property int index

                name: modelData.name
                value: modelData.value
                strong: index === 0
            }
        }
    }
    DetailSection {
        visible: root.imports.undone !== ""
        title: qsTr("Taken back")

        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: root.imports.undone
        }
    }
}
