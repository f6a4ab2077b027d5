import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Ui

// The roles of a draft, each with its areas and its last day.
DetailSection {
    id: root

    required property GrantDraft draft

    title: qsTr("Roles")
    action: qsTr("Add a role")
    onActed: root.draft.add()

    Column {
        width: parent.width
        spacing: 12

        Repeater {
            model: root.draft.count

            Column {
                id: grant
                required property int index

                width: parent ? parent.width : 0
                spacing: 6

                Row {
                    width: parent.width
                    spacing: 8

                    Select {
                        width: parent.width - remove.width - 8
                        spokenName: qsTr("Role %1").arg(grant.index + 1)
                        choices: root.draft.roleChoices
                        current: root.draft.roles[grant.index] ?? -1
                        onChosen: index => root.draft.setRole(grant.index, index)
                    }
                    Button {
                        id: remove
                        width: 32
                        icon: "remove"
                        spokenName: qsTr("Take role %1 away").arg(grant.index + 1)
                        onClicked: root.draft.remove(grant.index)
                    }
                }
                Row {
                    width: parent.width
                    spacing: 8

                    Field {
                        width: parent.width - 148
                        placeholder: qsTr("Everywhere; or areas, with commas")
                        spokenName: qsTr("Areas of role %1").arg(grant.index + 1)
                        text: root.draft.areas[grant.index] ?? ""
                        onAccepted: root.draft.setAreas(grant.index, text)
                        onEditingChanged: if (!editing) root.draft.setAreas(grant.index, text)
                    }
                    Field {
                        width: 140
                        placeholder: qsTr("No end")
                        spokenName: qsTr("Last day of role %1, as year-month-day").arg(grant.index + 1)
                        maximumLength: 10
                        text: root.draft.ends[grant.index] ?? ""
                        onAccepted: root.draft.setEnd(grant.index, text)
                        onEditingChanged: if (!editing) root.draft.setEnd(grant.index, text)
                    }
                }
            }
        }
        DeskText {
            visible: root.draft.areaText !== ""
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 3
            small: true
            quiet: true
            text: qsTr("Areas: %1").arg(root.draft.areaText)
        }
    }
}
