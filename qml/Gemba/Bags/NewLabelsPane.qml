import QtQuick
import Gemba.Desk

// Which numbers are to be set aside, and how many.
DetailPane {
    id: root

    property list<string> forms
    // What was wanted is there between numbers in use only.
    property bool onlyGaps: false
    readonly property int countNumber: /^[0-9]{1,4}$/.test(count.text.trim()) ? parseInt(count.text.trim()) : 0
    readonly property bool ready: root.forms.length > 0 && countNumber >= 1 && countNumber <= 5000

    signal wanted(int form, int count, bool gaps)

    function send(): void {
        if (root.ready)
            root.wanted(form.current, root.countNumber, gaps.visible && gaps.checked);
    }

    icon: "print"
    title: qsTr("Set numbers aside")
    note: qsTr("The next free ones, in one piece")
    onVisibleChanged: {
        if (!visible)
            return;
        gaps.checked = false;
        count.text = "";
        count.take();
    }

    foot: Row {
        spacing: 12

        Button {
            text: qsTr("Set aside")
            primary: true
            enabled: root.ready
            hint: qsTr("A form and 1 to 5000 labels are needed")
            onClicked: root.send()
        }
        Button {
            text: qsTr("Discard")
            onClicked: root.closed()
        }
    }

    DetailSection {
        divided: false

        Column {
            width: parent.width
            spacing: 8

            Select {
                id: form
                width: parent.width
                label: qsTr("Form of the codes")
                choices: root.forms
                onChosen: index => {
                    gaps.checked = false;
                    current = index;
                }
            }
            Field {
                id: count
                width: parent.width
                label: qsTr("How many")
                maximumLength: 4
                inputMethodHints: Qt.ImhDigitsOnly
                fault: text !== "" && !root.ready && root.forms.length > 0 ? qsTr("A whole number, 1 to 5000") : ""
                onAccepted: root.send()
            }
            DeskText {
                visible: root.onlyGaps
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: qsTr("So many numbers are left between those in use only. Labels from elsewhere that nobody has scanned yet may have them: then two bags have one code, and one of them can never be packed.")
            }
            CheckBox {
                id: gaps
                visible: root.onlyGaps
                width: parent.width
                text: qsTr("There are none: take the numbers")
                onToggled: checked = !checked
            }
            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                small: true
                quiet: true
                text: root.forms.length === 0 ? qsTr("No form of codes has numbers that can be counted.") : qsTr("Nobody else gets these numbers, even if their labels are never printed. Numbers in use are passed over.")
            }
        }
    }
}
