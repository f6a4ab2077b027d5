import QtQuick
import Gemba.Bags
import Gemba.Desk
import Gemba.Shell

// All about one bill, and what the person may do with it.
DetailPane {
    id: root

    required property BillDetail bill
    required property ShellController shell
    property string asking: ""
    // Something is about to be done: what else could be stays out of the way.
    readonly property bool asks: reason.visible || change.visible

    function ask(what: string): void {
        root.asking = what;
        reason.ask();
    }

    // What was chosen of another bill says nothing about this one.
    Connections {
        target: root.bill
        property string number
        function onChanged() {
            if (number !== root.bill.number)
                which.current = 0;
            if (number !== root.bill.number || !root.bill.canChange)
                change.visible = false;
            number = root.bill.number;
        }
    }

    icon: "card"
    title: root.bill.number !== "" ? qsTr("Bill %1").arg(root.bill.number) : ""
    note: root.bill.failure !== "" ? root.bill.failure : root.bill.note

    foot: [
        DeskText {
            visible: text !== "" && !root.asks
            width: parent.width
            text: root.bill.hindrance
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            small: true
            quiet: true
        },
        Row {
            visible: root.bill.canAdd && !root.asks
            width: parent.width
            spacing: 8

            Field {
                id: parentField
                width: parent.width - addButton.width - 8
                placeholder: qsTr("Code of a complete parent")
                onAccepted: root.addParent()
            }
            Button {
                id: addButton
                text: qsTr("Put on")
                enabled: parentField.text.trim() !== ""
                onClicked: root.addParent()
            }
        },
        ReasonBar {
            id: reason
            needsReason: root.asking !== "close" || root.bill.closesShort
            grave: root.asking === "void"
            question: root.asking === "close" ? (root.bill.closesShort ? qsTr("Close this bill short?") : qsTr("Close this bill?"))
                    : root.asking === "reopen" ? qsTr("Open this bill again?")
                    : root.asking === "return" ? qsTr("Take %1 back as a return?").arg(root.bill.chosenParent)
                    : qsTr("Make this bill void?")
            consequence: root.asking === "close" ? root.bill.closeConsequence
                       : root.asking === "reopen" ? root.bill.reopenConsequence
                       : root.asking === "return" ? root.bill.returnConsequence
                       : root.bill.voidConsequence
            confirmText: root.asking === "close" ? qsTr("Close bill")
                       : root.asking === "reopen" ? qsTr("Open again")
                       : root.asking === "return" ? qsTr("Take back")
                       : qsTr("Make void")
            onConfirmed: why => {
                if (root.asking === "close")
                    root.bill.close(why);
                else if (root.asking === "reopen")
                    root.bill.reopen(why);
                else if (root.asking === "return")
                    root.bill.takeReturn(why);
                else
                    root.bill.makeVoid(why);
            }
        },
        ChangeBillBar {
            id: change
            bill: root.bill
        },
        Flow {
            visible: !root.asks
            width: parent.width
            spacing: 8

            Button {
                visible: root.bill.canClose
                text: root.bill.closesShort ? qsTr("Close short …") : qsTr("Close bill")
                primary: !root.bill.closesShort
                onClicked: root.ask("close")
            }
            Button {
                visible: root.bill.canReopen
                text: qsTr("Open again …")
                onClicked: root.ask("reopen")
            }
            Button {
                visible: root.bill.canChange
                text: qsTr("Change …")
                hint: qsTr("Destination, vehicle and plan")
                onClicked: change.ask()
            }
            Button {
                visible: root.bill.canRemove
                text: qsTr("Take off %1").arg(root.bill.chosenParent)
                onClicked: root.bill.remove()
            }
            Button {
                visible: root.bill.canReturn
                text: qsTr("Return %1 …").arg(root.bill.chosenParent)
                onClicked: root.ask("return")
            }
            Button {
                visible: root.bill.canVoid
                text: qsTr("Make void …")
                danger: true
                onClicked: root.ask("void")
            }
        }
    ]

    function addParent(): void {
        root.bill.add(parentField.text);
        parentField.text = "";
    }

    DetailSection {
        title: qsTr("Now")
        divided: false

        FactRow {
            name: qsTr("State")
            value: root.bill.state
            strong: true
        }
        FactRow {
            name: qsTr("Parents")
            value: root.bill.filled
            live: true
        }
        FactRow {
            name: qsTr("Children")
            value: root.bill.children
        }
        FactRow {
            name: qsTr("Nominal")
            value: root.bill.nominal
        }
        FactRow {
            name: qsTr("Scale")
            value: root.bill.scale
        }
        FactRow {
            name: qsTr("Revision")
            value: root.bill.revision
        }
        FactRow {
            name: qsTr("Opened")
            value: root.bill.opened
        }
        FactRow {
            visible: root.bill.closed !== ""
            name: qsTr("Closed")
            value: root.bill.closed
        }
        FactRow {
            visible: root.bill.reason !== ""
            name: qsTr("Reason")
            value: root.bill.reason
        }
    }
    DetailSection {
        visible: root.bill.prints.length > 0
        title: qsTr("On paper")
        note: qsTr("PDF, A4, in the language of this program")

        Column {
            width: parent.width
            spacing: 8

            Row {
                width: parent.width
                spacing: 8

                Select {
                    id: which
                    width: parent.width - printButton.width - 8
                    choices: root.bill.prints
                    spokenName: qsTr("What to print")
                    onChosen: index => current = index
                }
                Button {
                    id: printButton
                    icon: "print"
                    text: qsTr("Print to PDF")
                    enabled: !root.bill.printing
                    hint: qsTr("Saved in your documents; open it there to print it")
                    onClicked: root.bill.print(which.current, annex.checked)
                }
            }
            CheckBox {
                id: annex
                width: parent.width
                text: qsTr("With the children of each parent")
                onToggled: checked = !checked
            }
        }
    }
    DetailSection {
        title: qsTr("On it")

        DeskText {
            visible: root.bill.lines.rows === 0
            text: qsTr("Nothing is on it yet.")
            quiet: true
        }
        DataTable {
            visible: root.bill.lines.rows > 0
            width: parent.width
            height: Math.min(root.bill.lines.rows, 9) * 28 + 34
            table: root.bill.lines
            columnChooser: false
            spokenName: qsTr("Parents on the bill")
            onActivated: if (root.bill.chosenParent !== "") root.shell.open("bagSearch", root.bill.chosenParent)
        }
    }
    DetailSection {
        visible: root.bill.history.total > 0
        title: qsTr("What happened")

        Timeline {
            entries: root.bill.history
        }
    }
}
