import QtQuick
import Gemba.Desk
import Gemba.Files

// One export or import: how far it is, what came of it, and what can be done with it.
DetailPane {
    id: root

    required property FileJobsModel jobs
    // "all", "part", "undo": what was asked for and not yet confirmed.
    property string asking: ""
    readonly property string key: root.jobs.currentKey

    function ask(what: string): void {
        root.asking = what;
        reason.ask();
    }

    icon: root.jobs.inward ? "import" : "transfer"
    title: root.jobs.title
    note: root.jobs.fileName
    onKeyChanged: reason.visible = false

    Loader {
        id: chooser
        visible: false
    }

    foot: [
        ReasonBar {
            id: reason
            needsReason: root.asking === "undo"
            question: root.asking === "undo" ? qsTr("Take the whole import back?")
                    : root.asking === "part" ? qsTr("Take what can be taken?")
                    : qsTr("Take all rows?")
            consequence: root.asking === "undo" ? qsTr("Everything it brought is taken back together, or nothing where something was changed since.")
                       : root.asking === "part" ? root.jobs.partConsequence
                       : root.jobs.takeConsequence
            confirmText: root.asking === "undo" ? qsTr("Take back") : root.asking === "part" ? qsTr("Take the rest") : qsTr("Take all")
            onConfirmed: why => {
                if (root.asking === "undo")
                    root.jobs.undo(why);
                else
                    root.jobs.take(root.asking === "part");
            }
        },
        Flow {
            visible: !reason.visible
            width: parent.width
            spacing: 8

            Button {
                visible: root.jobs.canTakeAll
                text: qsTr("Take all …")
                primary: true
                onClicked: root.ask("all")
            }
            Button {
                visible: root.jobs.canGoOn
                icon: "play"
                text: qsTr("Go on sending")
                primary: true
                onClicked: root.jobs.goOn()
            }
            Button {
                visible: root.jobs.canSave
                icon: "disk"
                text: root.jobs.savesOn ? qsTr("Go on saving") : root.jobs.inward ? qsTr("Save with faults marked") : qsTr("Save")
                primary: !root.jobs.inward
                hint: qsTr("Saved in your documents")
                onClicked: root.jobs.save()
            }
            Button {
                visible: root.jobs.canSave && !root.jobs.savesOn && chooser.status !== Loader.Error
                text: qsTr("Save as …")
                onClicked: {
                    chooser.source = "";
                    chooser.setSource("SaveDialog.qml", {
                        "jobs": root.jobs,
                        "job": root.jobs.currentKey
                    });
                }
            }
            Button {
                visible: root.jobs.canTakePart
                text: qsTr("Take what can be taken …")
                onClicked: root.ask("part")
            }
            Button {
                visible: root.jobs.canTry
                text: qsTr("Try")
                hint: qsTr("Says what would happen and changes nothing")
                onClicked: root.jobs.tryAgain()
            }
            Button {
                visible: root.jobs.canUndo
                icon: "undo"
                text: qsTr("Take back …")
                onClicked: root.ask("undo")
            }
            Button {
                visible: root.jobs.canCancel
                icon: "stop"
                text: qsTr("Cancel it")
                onClicked: root.jobs.cancel()
            }
            Button {
                visible: root.jobs.canForget
                icon: "remove"
                text: qsTr("Remove")
                hint: qsTr("Removes its files from the server; what was imported stays")
                onClicked: root.jobs.cancel()
            }
        }
    ]

    DetailSection {
        visible: root.jobs.progress !== "" || root.jobs.outcome !== "" || root.jobs.failure !== ""
        divided: false

        ProgressLine {
            visible: root.jobs.progress !== ""
            text: root.jobs.progress
            share: root.jobs.share
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: root.jobs.outcome
            strong: true
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: root.jobs.failure
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            small: true
            quiet: true
            text: root.jobs.failureNote
        }
    }
    DetailSection {
        title: qsTr("Now")

        Repeater {
            model: root.jobs.facts

            FactRow {
                required property var modelData
                required property int index

                name: modelData.name
                value: modelData.value
                strong: index === 0
            }
        }
    }
}
