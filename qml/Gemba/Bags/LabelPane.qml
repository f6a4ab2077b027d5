import QtQuick
import Gemba.Bags
import Gemba.Desk

// One range of numbers, and printing it: all of it or some, for a sheet or for a label printer.
DetailPane {
    id: root

    required property LabelsModel labels
    readonly property int from: numberOf(fromField.text)
    readonly property int to: numberOf(toField.text)
    readonly property bool fits: from >= 1 && to >= from && to <= labels.count

    function numberOf(text: string): int {
        return /^[0-9]{1,5}$/.test(text.trim()) ? parseInt(text.trim()) : 0;
    }
    function start(why: string): void {
        root.labels.print(medium.current === 1, root.from, root.to, why);
    }
    function begin(): void {
        fromField.text = "1";
        toField.text = root.labels.count.toString();
        reason.visible = false;
    }

    icon: "print"
    title: root.labels.first
    note: root.labels.last !== root.labels.first ? qsTr("to %1").arg(root.labels.last) : ""
    onTitleChanged: root.begin()
    Component.onCompleted: root.begin()

    foot: [
        DeskText {
            visible: root.labels.busy
            width: parent.width
            text: root.labels.progress
            small: true
            quiet: true
        },
        ReasonBar {
            id: reason
            question: qsTr("Print these labels again?")
            consequence: root.labels.againConsequence
            confirmText: qsTr("Print again")
            onConfirmed: why => root.start(why)
        },
        Button {
            visible: root.labels.mayPrint && !reason.visible
            icon: "print"
            text: root.labels.again ? qsTr("Print again …") : qsTr("Print labels")
            primary: !root.labels.again
            enabled: root.fits && !root.labels.busy
            hint: qsTr("Saved in your documents")
            onClicked: {
                if (root.labels.again)
                    reason.ask();
                else
                    root.start("");
            }
        }
    ]

    DetailSection {
        title: qsTr("Numbers")
        divided: false

        FactRow {
            name: qsTr("Form")
            value: root.labels.form
        }
        FactRow {
            name: qsTr("Labels")
            value: root.labels.size
            live: true
        }
        FactRow {
            name: qsTr("Set aside")
            value: root.labels.reserved
        }
        FactRow {
            visible: root.labels.gaps
            name: qsTr("Place")
            value: qsTr("Between numbers in use")
        }
        FactRow {
            name: qsTr("Printed")
            value: root.labels.printed
            strong: !root.labels.again
        }
    }
    DetailSection {
        visible: root.labels.mayPrint
        title: qsTr("Print")
        note: qsTr("100 × 50 mm each")

        Column {
            width: parent.width
            spacing: 8

            Segmented {
                id: medium
                choices: [qsTr("PDF"), qsTr("ZPL")]
                spokenName: qsTr("For what")
                onChosen: index => current = index
            }
            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: medium.current === 1 ? qsTr("For a label printer with 8 dots a millimetre; send it the file as it is.") : qsTr("One label a page, for any printer.")
            }
            Row {
                width: parent.width
                spacing: 8

                Field {
                    id: fromField
                    width: (parent.width - 8) / 2
                    label: qsTr("From label")
                    maximumLength: 5
                    inputMethodHints: Qt.ImhDigitsOnly
                    fault: root.fits || text === "" || root.from >= 1 && root.from <= root.labels.count ? "" : qsTr("1 to %1").arg(root.labels.size)
                }
                Field {
                    id: toField
                    width: (parent.width - 8) / 2
                    label: qsTr("To label")
                    maximumLength: 5
                    inputMethodHints: Qt.ImhDigitsOnly
                    fault: root.fits || text === "" || root.to >= root.from && root.to <= root.labels.count ? "" : qsTr("At most %1").arg(root.labels.size)
                }
            }
            DeskText {
                visible: root.to - root.from >= 500
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: qsTr("More than 500 labels come in several files.")
            }
        }
    }
}
