import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// The draft of an account: fields, grants, exclusions, and before saving what would change.
DetailPane {
    id: root

    required property UserEditor editor

    title: editor.fresh ? qsTr("New user") : qsTr("Change the account")
    note: editor.fresh ? qsTr("Nothing is made until you save") : qsTr("Nothing changes until you save")
    onClosed: editor.cancel()
    onVisibleChanged: if (visible) (editor.fresh ? signInName : personName).take()
    Keys.onEscapePressed: editor.cancel()

    DetailSection {
        Column {
            width: parent.width
            spacing: 8

            Field {
                id: signInName
                visible: root.editor.fresh
                width: parent.width
                label: qsTr("Sign-in name")
                hint: qsTr("Letters and digits, or the personnel number; it stays")
                maximumLength: 64
                text: root.editor.name
                onEdited: text => root.editor.name = text
            }
            Field {
                id: personName
                width: parent.width
                label: qsTr("Name as people say it")
                maximumLength: 120
                text: root.editor.displayName
                onEdited: text => root.editor.displayName = text
            }
            Field {
                width: parent.width
                label: qsTr("E-mail, for resetting the password")
                maximumLength: 254
                text: root.editor.email
                onEdited: text => root.editor.email = text
            }
            Select {
                width: parent.width
                label: qsTr("Language")
                choices: root.editor.languageChoices
                current: root.editor.language
                onChosen: index => root.editor.language = index
            }
        }
    }
    GrantSection {
        draft: root.editor.grants
    }
    DetailSection {
        title: qsTr("Excluded")

        Column {
            width: parent.width
            spacing: 8

            Flow {
                visible: root.editor.exclusions.length > 0
                width: parent.width
                spacing: 6

                Repeater {
                    model: root.editor.exclusions

                    Chip {
                        required property int index
                        required property string modelData
                        text: modelData
                        removable: true
                        removeName: qsTr("No longer exclude: %1").arg(modelData)
                        onRemoved: root.editor.include(index)
                    }
                }
            }
            Select {
                width: parent.width
                label: qsTr("Keep a right back, whatever the roles grant")
                choices: root.editor.exclusionChoices
                current: -1
                onChosen: index => root.editor.exclude(index)
            }
        }
    }
    DetailSection {
        visible: root.editor.fresh
        height: visible ? implicitHeight : 0
        title: qsTr("First password, to hand over")
        action: qsTr("Copy")
        onActed: root.editor.copyPassword()

        FactRow {
            name: qsTr("Password")
            value: root.editor.password
            code: true
        }
    }
    DetailSection {
        title: qsTr("Before and after")

        DiffView {
            diff: root.editor.diff
            changedOnly: true
            beforeTitle: qsTr("Now")
            afterTitle: qsTr("After saving")
        }
    }
    foot: [
        Row {
            spacing: 8

            Button {
                primary: true
                width: 224
                enabled: root.editor.fault === "" && !root.editor.saving
                hint: root.editor.fault
                text: root.editor.fresh ? qsTr("Make the account") : qsTr("Save the changes")
                onClicked: root.editor.save()
            }
            Button {
                text: qsTr("Discard")
                onClicked: root.editor.cancel()
            }
        },
        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            small: true
            quiet: true
            text: root.editor.fault !== "" ? root.editor.fault
                : root.editor.fresh ? qsTr("The account can be turned off again at any time.")
                : qsTr("Rights change at once, on open sessions too. Can be undone.")
        }
    ]
}
