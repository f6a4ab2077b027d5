import QtQuick
import Gemba.Bags
import Gemba.Desk
import Gemba.Shell

// All about one bag: what it is, what is in it, what happened, and what may be corrected.
DetailPane {
    id: root

    required property BagDetail bag
    required property ShellController shell
    property string asking: ""

    function ask(what: string): void {
        root.asking = what;
        reason.ask();
    }

    icon: root.bag.isParent ? "card" : "more"
    title: root.bag.code
    note: root.bag.failure !== "" ? root.bag.failure : root.bag.note

    Connections {
        target: root.bag
        function onChanged() {
            if (!reason.visible)
                root.asking = "";
        }
    }

    foot: [
        DeskText {
            visible: text !== "" && !reason.visible
            width: parent.width
            text: root.bag.hindrance
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            small: true
            quiet: true
        },
        ReasonBar {
            id: reason
            codeLabel: root.asking === "move" ? qsTr("Into which parent") : root.asking === "weigh" ? qsTr("What the scale says, in kg") : ""
            codeFault: root.asking === "weigh" && reason.code.trim() !== "" && !root.bag.isWeight(reason.code) ? qsTr("A number of kilograms") : ""
            needsReason: root.asking === "complete" ? root.bag.completingNeedsReason : root.asking !== "weigh"
            grave: root.asking === "unpack"
            question: root.asking === "unpack" ? qsTr("Take children out?")
                    : root.asking === "move" ? qsTr("Move children into another parent?")
                    : root.asking === "reopen" ? qsTr("Open this parent again?")
                    : root.asking === "complete" ? qsTr("Complete this parent?")
                    : root.asking === "weigh" ? qsTr("Note this weight?")
                    : qsTr("Take the last entry back?")
            consequence: root.asking === "unpack" ? root.bag.unpackConsequence
                       : root.asking === "move" ? qsTr("The ticked ones, or all where none is ticked. A code that is new becomes a parent. The move can be taken back.")
                       : root.asking === "reopen" ? qsTr("It takes children again and cannot be put on a bill until it is complete.")
                       : root.asking === "complete" ? qsTr("It takes no more children and can be put on a bill. It can be opened again.")
                       : root.asking === "weigh" ? qsTr("It stands beside the nominal weight and is compared with it. It can be taken back.")
                       : qsTr("%1. A further entry says the opposite; both stay readable.").arg(root.bag.undoable)
            confirmText: root.asking === "unpack" ? qsTr("Take out")
                       : root.asking === "move" ? qsTr("Move")
                       : root.asking === "reopen" ? qsTr("Open again")
                       : root.asking === "complete" ? qsTr("Complete")
                       : root.asking === "weigh" ? qsTr("Note")
                       : qsTr("Take back")
            onConfirmed: why => {
                if (root.asking === "unpack")
                    root.bag.unpack(why);
                else if (root.asking === "move")
                    root.bag.move(reason.code, why);
                else if (root.asking === "reopen")
                    root.bag.reopen(why);
                else if (root.asking === "complete")
                    root.bag.complete(why);
                else if (root.asking === "weigh")
                    root.bag.weigh(reason.code);
                else
                    root.bag.undoLast(why);
            }
        },
        Flow {
            visible: !reason.visible
            width: parent.width
            spacing: 8

            Button {
                visible: root.bag.undoable !== ""
                icon: "undo"
                text: qsTr("Take back")
                hint: root.bag.undoable
                onClicked: root.ask("undo")
            }
            Button {
                visible: root.bag.canComplete
                text: qsTr("Complete")
                onClicked: root.ask("complete")
            }
            Button {
                visible: root.bag.canWeigh
                text: qsTr("Weigh …")
                onClicked: root.ask("weigh")
            }
            Button {
                visible: root.bag.canReopen
                text: qsTr("Open again")
                onClicked: root.ask("reopen")
            }
            Button {
                visible: root.bag.canMove
                text: qsTr("Move …")
                onClicked: root.ask("move")
            }
            Button {
                visible: root.bag.canUnpack
                text: root.bag.children.checkedCount > 0 ? qsTr("Take out %1").arg(root.bag.children.checkedCount) : qsTr("Take all out")
                danger: true
                onClicked: root.ask("unpack")
            }
        }
    ]

    DetailSection {
        title: qsTr("Now")
        divided: false

        FactRow {
            name: qsTr("State")
            value: root.bag.state
            strong: true
        }
        FactRow {
            visible: root.bag.parentCode !== ""
            name: qsTr("In parent")
            value: root.bag.parentCode
            code: true
        }
        FactRow {
            visible: root.bag.bill !== ""
            name: qsTr("On bill")
            value: root.bag.bill
            code: true
        }
        FactRow {
            visible: root.bag.isParent
            name: qsTr("Children")
            value: root.bag.filled
            live: true
        }
        FactRow {
            visible: root.bag.isParent
            name: qsTr("Nominal")
            value: root.bag.nominal
        }
        FactRow {
            visible: root.bag.isParent
            name: qsTr("Scale")
            value: root.bag.scale
        }
        FactRow {
            visible: root.bag.area !== ""
            name: qsTr("Area")
            value: root.bag.area
        }
        FactRow {
            name: qsTr("Last change")
            value: root.bag.lastChange
        }
        FactRow {
            name: qsTr("First seen")
            value: root.bag.firstSeen
        }
        Row {
            spacing: 16

            TextAction {
                visible: root.bag.parentCode !== ""
                text: qsTr("Show the parent")
                onClicked: root.shell.open("bagSearch", root.bag.parentCode)
            }
            TextAction {
                visible: root.bag.bill !== ""
                text: qsTr("Show the bill")
                onClicked: root.shell.open("bills", root.bag.bill)
            }
        }
    }
    DetailSection {
        visible: root.bag.isParent && root.bag.children.rows > 0
        title: qsTr("In it")

        DataTable {
            width: parent.width
            height: Math.min(root.bag.children.rows, 7) * 28 + 34
            table: root.bag.children
            columnChooser: false
            spokenName: qsTr("Children")
        }
    }
    DetailSection {
        visible: root.bag.history.total > 0
        title: qsTr("What happened")

        Timeline {
            entries: root.bag.history
        }
    }
}
