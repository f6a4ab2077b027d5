import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// Every alarm that is not normal, worst first. Previous and next choose; the corner key answers.
Item {
    id: root

    required property KioskController kiosk
    readonly property bool portrait: width < height
    readonly property AlarmListModel alarms: kiosk.alarms
    readonly property real keysTop: portrait ? height - 440 : 256

    Keys.onUpPressed: alarms.chooseNext(-1)
    Keys.onDownPressed: alarms.chooseNext(1)

    Panel {
        start: 8
        y: 8
        width: root.width - 16
        height: root.keysTop - 16
        stale: !root.kiosk.linked

        ListView {
            id: list
            anchors.fill: parent
            anchors.margins: 1
            clip: true
            model: root.alarms
            currentIndex: root.alarms.currentIndex
            highlightFollowsCurrentItem: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Alarms")
            delegate: AlarmRow {
                width: ListView.view.width
                chosen: ListView.isCurrentItem
                narrow: root.portrait
                firstOutText: qsTr("First out")
                message: root.kiosk.notice.hasMessage ? root.kiosk.notice.title + ": " + root.kiosk.notice.secondLine : ""
                messageMore: root.kiosk.notice.thirdLine
                onPressed: root.alarms.choose(index)
            }
        }
        StateView {
            anchors.fill: parent
            visible: root.alarms.empty
            icon: "ok"
            title: root.alarms.filter === AlarmListModel.All ? qsTr("Nothing is wrong") : qsTr("Nothing matches this filter")
            note: root.alarms.filter === AlarmListModel.All ? qsTr("Alarms appear here by themselves.") : qsTr("Press the filter key to see more.")
        }
    }
    KeyButton {
        start: 8
        y: root.keysTop
        width: root.portrait ? 188 : 160
        icon: "back"
        mirrorsIcon: true
        label: qsTr("Overview")
        note: qsTr("back")
        onPressed: root.kiosk.show(KioskController.Overview)
    }
    KeyButton {
        start: root.portrait ? 8 : 176
        y: root.portrait ? root.keysTop + 108 : root.keysTop
        width: root.portrait ? 188 : 160
        icon: "up"
        label: qsTr("Previous")
        note: root.alarms.previousText
        available: root.alarms.hasPrevious
        onPressed: root.alarms.chooseNext(-1)
    }
    KeyButton {
        start: root.portrait ? 204 : 344
        y: root.portrait ? root.keysTop + 108 : root.keysTop
        width: root.portrait ? 188 : 160
        icon: "down"
        label: qsTr("Next")
        note: root.alarms.nextText
        available: root.alarms.hasNext
        onPressed: root.alarms.chooseNext(1)
    }
    KeyButton {
        start: root.portrait ? 204 : 512
        y: root.keysTop
        width: root.portrait ? 188 : 160
        icon: "filter"
        label: root.alarms.filterText
        note: root.alarms.shownText
        onPressed: root.alarms.nextFilter()
    }
    KeyButton {
        start: root.portrait ? 8 : 680
        y: root.portrait ? root.keysTop + 216 : root.keysTop
        width: root.portrait ? 188 : 220
        icon: "mute"
        label: qsTr("Silence horn")
        note: root.kiosk.hornNote
        available: root.kiosk.linked
        onPressed: root.kiosk.silenceHorn()
    }
    KeyButton {
        start: root.portrait ? 204 : 908
        y: root.portrait ? root.keysTop + 216 : root.keysTop
        width: root.portrait ? 188 : 220
        icon: "shelve"
        label: qsTr("Shelve")
        note: root.alarms.hasCurrent ? qsTr("asks reason and end") : qsTr("nothing chosen")
        available: root.kiosk.linked && root.alarms.hasCurrent
        onPressed: root.kiosk.openShelve()
    }
    KeyButton {
        start: root.portrait ? 8 : 1136
        y: root.portrait ? root.keysTop + 324 : root.keysTop
        width: root.portrait ? root.width - 16 : 136
        height: root.portrait ? 108 : 100
        primary: true
        icon: "ok"
        label: qsTr("Acknowledge")
        note: root.kiosk.acknowledgeNote
        available: root.kiosk.acknowledgeAvailable
        onPressed: root.kiosk.acknowledgeChosen()
    }
}
