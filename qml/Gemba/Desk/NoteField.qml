import QtQuick
import Gemba.Desk
import Gemba.Ui

// A few lines of typing: a reason, a note.
Item {
    id: root

    property alias text: input.text
    property string label
    property string placeholder
    property string fault
    property int lines: 2
    property int maximumLength: 500

    signal edited(string text)

    function take(): void {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitWidth: 240
    implicitHeight: (label === "" ? 0 : 20) + lines * 20 + 8 + (note.visible ? 18 : 0)

    DeskText {
        visible: root.label !== ""
        width: parent.width
        height: 18
        small: true
        quiet: true
        text: root.label
        spoken: false
    }
    Rectangle {
        id: box
        y: root.label === "" ? 0 : 20
        width: parent.width
        height: root.lines * 20 + 8
        radius: Theme.corner
        color: Theme.raised
        border.width: input.activeFocus || root.fault !== "" ? 2 : 1
        border.color: input.activeFocus ? Theme.interactive : root.fault !== "" ? Theme.text : Theme.lineStrong
    }
    Flickable {
        id: view
        anchors.fill: box
        anchors.margins: 4
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        clip: true
        contentHeight: input.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        TextEdit {
            id: input
            width: view.width
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            horizontalAlignment: TextEdit.AlignLeft
            color: Theme.text
            selectionColor: Theme.interactive
            selectedTextColor: Theme.onInteractive
            selectByMouse: true
            font.pixelSize: Theme.deskBody
            activeFocusOnTab: true
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: {
                if (length > root.maximumLength)
                    remove(root.maximumLength, length);
                root.edited(text);
            }
            onCursorRectangleChanged: {
                if (cursorRectangle.y < view.contentY)
                    view.contentY = cursorRectangle.y;
                else if (cursorRectangle.y + cursorRectangle.height > view.contentY + view.height)
                    view.contentY = cursorRectangle.y + cursorRectangle.height - view.height;
            }
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label !== "" ? root.label : root.placeholder
            Accessible.description: root.fault
            Accessible.multiLine: true
            Accessible.focusable: true
            Accessible.onPressAction: input.forceActiveFocus(Qt.OtherFocusReason)
        }
        DeskText {
            visible: input.text === "" && !input.activeFocus
            width: view.width
            text: root.placeholder
            quiet: true
            spoken: false
        }
    }
    DeskText {
        id: note
        visible: root.fault !== ""
        anchors.top: box.bottom
        anchors.topMargin: 2
        width: parent.width
        small: true
        strong: true
        text: root.fault
        spoken: false
    }
}
