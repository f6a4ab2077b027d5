import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// What is wrong, where, since when, what can be done: three values, a trend, four keys, one notice, one action.
Item {
    id: root

    required property KioskController kiosk
    readonly property bool portrait: width < height

    Repeater {
        model: root.kiosk.tiles

        ValueTile {
            id: tile
            required property SensorTile modelData
            required property int index

            start: root.portrait ? 8 : 8 + index * 224
            y: root.portrait ? 8 + index * 156 : 8
            width: root.portrait ? root.width - 16 : 216
            height: root.portrait ? 148 : 240
            wide: root.portrait
            tag: modelData.tag
            name: modelData.name
            valueText: modelData.valueText
            unit: modelData.unit
            qualityText: modelData.qualityText
            ageText: modelData.ageText
            rateText: modelData.rateText
            rateUnit: modelData.rateUnit
            rateStep: modelData.rateStep
            conditionText: modelData.conditionText
            limitName: modelData.limitName
            staleText: modelData.staleText
            stale: modelData.stale
            known: modelData.known
            doubtful: modelData.doubtful
            chosen: modelData.chosen
            alarmPriority: modelData.alarmPriority
            alarmLook: modelData.alarmLook
            value: modelData.value
            history: modelData.history
            scaling: modelData.scaling
            limitTexts: modelData.limitTexts
            spoken: modelData.spoken
            onPressed: root.kiosk.select(index)
        }
    }
    KeyButton {
        id: more
        visible: root.kiosk.moreTiles
        start: root.portrait ? 8 : 1172
        y: root.portrait ? 476 : 8
        width: root.portrait ? root.width - 16 : 100
        height: root.portrait ? 100 : 240
        icon: "next"
        mirrorsIcon: true
        iconTop: root.portrait ? 8 : 76
        labelLine: root.portrait ? 70 : 150
        noteLine: root.portrait ? 90 : 174
        label: qsTr("More")
        note: root.kiosk.tilesNote
        onPressed: root.kiosk.nextTiles()

        AlarmMarker {
            visible: root.kiosk.hiddenPriority > 0
            x: Theme.mirrored ? 8 : more.width - width - 8
            y: 8
            priority: Math.max(1, root.kiosk.hiddenPriority)
            look: root.kiosk.hiddenLook
        }
    }
    TrendPanel {
        start: root.portrait ? 8 : 680
        y: root.portrait ? (more.visible ? 584 : 476) : 8
        width: root.portrait ? root.width - 16 : more.visible ? 484 : 592
        height: root.portrait ? (more.visible ? 164 : 240) : 240
        trend: root.kiosk.overviewTrend
    }
    KeyButton {
        start: 8
        y: root.portrait ? 864 : 256
        width: root.portrait ? 188 : 160
        icon: "bell"
        label: qsTr("Alarms")
        note: root.kiosk.alarmsNote
        onPressed: root.kiosk.show(KioskController.Alarms)
    }
    KeyButton {
        start: root.portrait ? 204 : 176
        y: root.portrait ? 864 : 256
        width: root.portrait ? 188 : 160
        icon: "trend"
        label: qsTr("Trend")
        note: root.kiosk.trendNote
        onPressed: root.kiosk.show(KioskController.Trend)
    }
    KeyButton {
        start: root.portrait ? 8 : 344
        y: root.portrait ? 972 : 256
        width: root.portrait ? 188 : 160
        icon: "service"
        label: qsTr("Service")
        note: root.kiosk.serviceNote
        available: root.kiosk.linked
        onPressed: root.kiosk.openService()
    }
    KeyButton {
        readonly property bool stays: root.kiosk.session.ending

        start: root.portrait ? 204 : 512
        y: root.portrait ? 972 : 256
        width: root.portrait ? 188 : 160
        icon: root.kiosk.session.signedIn && !stays ? "signout" : "user"
        mirrorsIcon: true
        label: stays ? qsTr("Stay signed in") : root.kiosk.session.signedIn ? qsTr("Sign out") : qsTr("Sign in")
        note: root.kiosk.signNote
        chosen: stays
        available: root.kiosk.linked || root.kiosk.session.signedIn
        // While the session is ending any press prolongs it, so this key then has nothing more to do.
        onPressed: if (!stays) root.kiosk.signInOrOut()
    }
    NoticePanel {
        start: root.portrait ? 8 : 680
        y: root.portrait ? (more.visible ? 756 : 724) : 256
        width: root.portrait ? root.width - 16 : 448
        height: root.portrait && !more.visible ? 132 : 100
        notice: root.kiosk.notice
    }
    KeyButton {
        start: root.portrait ? 8 : 1136
        y: root.portrait ? 1080 : 256
        width: root.portrait ? root.width - 16 : 136
        height: root.portrait ? 120 : 100
        primary: true
        icon: root.kiosk.notice.actionIcon
        label: root.kiosk.notice.actionLabel
        note: root.kiosk.notice.actionNote
        available: root.kiosk.notice.actionAvailable
        onPressed: root.kiosk.act()
    }
}
