import QtQuick
import Gemba.Kiosk
import Gemba.Ui

// Three lines about what matters most, with its marker.
Panel {
    id: root

    required property NoticeModel notice
    readonly property bool pictured: notice.alarmPriority > 0 || notice.icon !== ""
    readonly property real textStart: pictured ? 84 : 20
    readonly property real textRoom: width - textStart - 12
    readonly property bool tall: height > 110

    height: Theme.keyHeight
    alarmPriority: notice.linkLost ? 0 : notice.alarmPriority
    stale: notice.linkLost
    Accessible.role: Accessible.AlertMessage
    Accessible.name: notice.title + ". " + notice.secondLine + ". " + notice.thirdLine

    AlarmMarker {
        visible: root.notice.alarmPriority > 0
        x: Theme.mirrored ? root.width - width - 20 : 20
        y: 22
        size: 36
        priority: Math.max(1, root.notice.alarmPriority)
        look: root.notice.alarmLook
    }
    Icon {
        visible: root.notice.alarmPriority === 0 && root.notice.icon !== ""
        x: Theme.mirrored ? root.width - width - 22 : 22
        y: 28
        width: 44
        height: 44
        name: root.notice.icon
        color: Theme.text
    }
    Label {
        id: titleLabel
        start: root.textStart
        line: 33
        size: Theme.title
        strong: true
        room: root.textRoom
        text: root.notice.title
    }
    Label {
        id: asideLabel
        start: root.textStart + titleLabel.width + 6
        line: 33
        quiet: true
        visible: text !== "" && implicitWidth <= root.width - start - 8
        text: root.notice.aside
    }
    Label {
        id: second
        start: root.textStart
        line: 60
        quiet: root.notice.calm
        room: root.textRoom
        text: root.notice.secondLine
    }
    Label {
        id: third
        start: root.textStart
        line: 84
        quiet: root.notice.calm
        room: root.textRoom
        width: root.tall ? root.textRoom : Math.min(room, implicitWidth)
        wrapMode: root.tall ? Text.Wrap : Text.NoWrap
        maximumLineCount: root.tall ? 2 : 1
        text: root.notice.thirdLine
    }
    Label {
        readonly property bool beside: third.implicitWidth + 8 + implicitWidth <= root.textRoom
        visible: text !== "" && (beside || root.tall)
        start: beside ? root.textStart + third.implicitWidth + 8 : root.textStart
        line: beside ? 84 : 108
        size: Theme.caption
        quiet: true
        text: root.notice.small
    }
}
