import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell

// How long a role's sessions last, and whether it asks for a second factor.
FocusScope {
    id: root

    property int session
    property int idle
    property int absolute
    property bool secondFactor
    property bool factor: secondFactor
    readonly property bool good: sessionField.good && idleField.good && absoluteField.good

    signal confirmed(int session, int idle, int absolute, bool factor)
    signal cancelled()

    implicitHeight: column.implicitHeight
    onVisibleChanged: {
        root.factor = root.secondFactor;
        if (visible)
            sessionField.take();
    }
    Keys.onEscapePressed: root.cancelled()

    component Minutes: Field {
        property int least: 1
        property int most: 1440
        property int was
        readonly property int minutes: parseInt(text, 10)
        readonly property bool good: minutes >= least && minutes <= most

        suffix: qsTr("min")
        maximumLength: 4
        inputMethodHints: Qt.ImhDigitsOnly
        text: was
        changed: minutes !== was
        fault: good ? "" : qsTr("From %1 to %2 minutes").arg(least).arg(most)
    }

    Column {
        id: column
        width: parent.width
        spacing: 8

        Minutes {
            id: sessionField
            width: parent.width
            label: qsTr("A session lasts, without extension")
            least: 5
            was: root.session
        }
        Minutes {
            id: idleField
            width: parent.width
            label: qsTr("It ends when nothing was done for")
            most: 60
            was: root.idle
        }
        Minutes {
            id: absoluteField
            width: parent.width
            label: qsTr("At most, however often it is extended")
            least: 5
            was: root.absolute
        }
        CheckBox {
            text: qsTr("Asks for a second factor")
            checked: root.factor
            onToggled: root.factor = !root.factor
        }
        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            small: true
            quiet: true
            text: qsTr("Sessions that are open keep their end; the next ones follow. Can be undone.")
        }
        Row {
            spacing: 8

            Button {
                primary: true
                enabled: root.good
                text: qsTr("Save")
                onClicked: root.confirmed(sessionField.minutes, idleField.minutes, absoluteField.minutes, root.factor)
            }
            Button {
                text: qsTr("Cancel")
                onClicked: root.cancelled()
            }
        }
    }
}
