import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// What is used of the disk with the data, and when it will be too much.
HealthBox {
    id: root

    required property var disk
    readonly property bool known: disk.total !== undefined

    title: qsTr("Disk")
    note: known ? disk.title : qsTr("unknown")
    end: known ? disk.used + "  " + disk.percent : ""

    ForecastPlot {
        visible: root.known
        width: root.room
        height: root.height - 32 - 88
        tokens: Theme.tokens
        times: root.known ? root.disk.times : []
        used: root.known ? root.disk.bytes : []
        total: root.known ? root.disk.total : 0
        level: root.known ? root.disk.level : 0
        levelText: root.known ? root.disk.levelText : ""
        scaleTexts: root.known ? root.disk.scale : []
        perDay: root.known ? root.disk.perDay : NaN
        reachesAt: root.known ? root.disk.reachesAt : NaN
        earliestAt: root.known ? root.disk.earliestAt : NaN
        latestAt: root.known ? root.disk.latestAt : NaN
        beginText: root.known ? root.disk.beginText : ""
        nowText: root.known ? root.disk.nowText : ""
        reachText: root.known ? root.disk.reachText : ""
        Accessible.role: Accessible.Graphic
        Accessible.name: root.known ? root.disk.trend : qsTr("unknown")
    }
    Column {
        visible: root.known
        x: 12
        width: root.room - 24
        topPadding: 6

        DeskText {
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 2
            text: root.known ? root.disk.trend : ""
            small: true
            strong: true
        }
        DeskText {
            visible: text !== ""
            width: parent.width
            text: root.known ? root.disk.rate : ""
            small: true
            quiet: true
        }
        DeskText {
            width: parent.width
            text: root.known ? root.disk.ballast : ""
            small: true
            quiet: true
        }
    }
}
