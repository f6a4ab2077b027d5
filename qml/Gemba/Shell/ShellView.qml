import QtQuick
import Gemba.Shell
import Gemba.Desk
import Gemba.Ui

// A whole desktop program: strip, warnings, rail, the page, what stands over it, and the program's own foot.
FocusScope {
    id: root

    required property ShellController shell
    // "Admin", "Console": beside the name of the suite.
    property string program
    property string placeholder: qsTr("Go to a page or a setting")
    // Below the page, in its width.
    property Component foot
    readonly property Item pageItem: page.item as Item

    function showPage(): void {
        if (root.shell.component === "") {
            page.source = "";
            return;
        }
        page.setSource("qrc:/qt/qml/Gemba/" + root.shell.component + ".qml", {
            "shell": root.shell
        });
    }

    focus: true
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: root.showPage()

    Connections {
        target: root.shell
        function onPageChanged() {
            root.showPage();
        }
    }
    Binding {
        target: Theme
        property: "scheme"
        value: root.shell.settings.scheme
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: root.shell.settings.mirrored
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.shell.settings.reducedMotion
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.shell.inside
        onActivated: root.goTo()
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: root.shell.inside
        onActivated: root.shell.lock()
    }
    Shortcut {
        sequences: [StandardKey.Refresh]
        enabled: root.shell.inside
        onActivated: root.shell.reload()
    }
    Instantiator {
        model: 9

        Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)
            enabled: root.shell.inside
            onActivated: root.shell.openNth(index)
        }
    }
    function goTo(): void {
        root.shell.palette.open();
        palette.open();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    DesktopStrip {
        id: strip
        width: parent.width
        program: root.program
        site: root.shell.strip.site
        station: root.shell.strip.station
        linkText: root.shell.strip.linkText
        linkAge: root.shell.strip.linkAge
        linkGood: root.shell.strip.linkGood
        beat: root.shell.strip.beat
        goodCount: root.shell.strip.goodCount
        goodOf: root.shell.strip.goodOf
        countsKnown: root.shell.strip.countsKnown
        counts: root.shell.strip.counts
        countTexts: root.shell.strip.countTexts
        unacknowledged: root.shell.strip.unacknowledged
        spokenAlarms: root.shell.strip.spokenAlarms
        userName: root.shell.strip.userName
        userRole: root.shell.strip.userRole
        userAction: root.shell.inside ? qsTr("My account") : ""
        onUserPressed: root.shell.open("account")
        timeText: root.shell.strip.timeText
        dateText: root.shell.strip.dateText
    }
    NoticeBar {
        id: lost
        anchors.top: strip.bottom
        visible: root.shell.strip.lostText !== ""
        hatched: true
        icon: "nolink"
        text: root.shell.strip.lostText
        note: root.shell.strip.lostNote
        action: qsTr("Try now")
        onActed: root.shell.retryLink()
    }
    NoticeBar {
        id: ending
        anchors.top: lost.bottom
        visible: root.shell.strip.endingText !== ""
        icon: "clock"
        text: root.shell.strip.endingText
        note: root.shell.strip.endingNote
        action: qsTr("Stay signed in")
        secondAction: qsTr("Sign out")
        onActed: root.shell.stay()
        onActedSecond: root.shell.signOut()
    }
    NavRail {
        id: rail
        visible: root.shell.inside
        anchors.left: parent.left
        anchors.top: ending.bottom
        anchors.bottom: parent.bottom
        width: visible ? 168 : 0
        pages: root.shell.pages
        currentPage: root.shell.page
        spokenName: qsTr("Pages")
        onChosen: pageId => root.shell.open(pageId)
        foot: [
            RailItem {
                width: rail.width
                icon: "search"
                text: qsTr("Go to")
                end: "Ctrl K"
                endIsKey: true
                onPressed: root.goTo()
            },
            RailItem {
                width: rail.width
                icon: "theme"
                text: root.shell.lookText
                end: root.shell.settings.language.toUpperCase()
                onPressed: root.shell.settings.nextScheme()
            },
            RailItem {
                width: rail.width
                icon: "lock"
                text: qsTr("Lock")
                end: "Ctrl L"
                endIsKey: true
                onPressed: root.shell.lock()
            }
        ]
    }
    Loader {
        id: page
        objectName: "page"
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: ending.bottom
        anchors.bottom: foot.top
        focus: true
        visible: root.shell.inside
    }
    Loader {
        id: foot
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        active: root.foot !== null && root.shell.inside
        height: active ? 36 : 0
        sourceComponent: root.foot
    }
    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: ending.bottom
        anchors.bottom: parent.bottom
        active: !root.shell.inside
        focus: active
        sourceComponent: SignInPage {
            shell: root.shell
        }
    }
    Toast {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: foot.height + 24
        text: root.shell.toast.text
        note: root.shell.toast.note
        action: root.shell.toast.action
        stays: root.shell.toast.stays
        onActed: root.shell.toast.act()
        onClosed: root.shell.toast.close()
    }
    CommandPalette {
        id: palette
        entries: root.shell.palette
        placeholder: root.placeholder
        nothing: qsTr("Nothing has that name.")
        onTyped: text => root.shell.palette.search(text)
        onChosen: index => root.shell.palette.go(index)
        onClosed: page.forceActiveFocus(Qt.OtherFocusReason)
    }
}
