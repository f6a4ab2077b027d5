import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Ui

// The whole tool: strip, warnings, rail, the page, and what stands over it.
FocusScope {
    id: root

    required property AdminController admin

    function showPage(): void {
        if (root.admin.component === "") {
            page.source = "";
            return;
        }
        page.setSource("qrc:/qt/qml/Gemba/Admin/" + root.admin.component + ".qml", {
            "admin": root.admin
        });
    }

    focus: true
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: root.showPage()

    Connections {
        target: root.admin
        function onPageChanged() {
            root.showPage();
        }
    }
    Binding {
        target: Theme
        property: "scheme"
        value: root.admin.settings.scheme
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: root.admin.settings.mirrored
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.admin.settings.reducedMotion
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.admin.inside
        onActivated: root.goTo()
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: root.admin.inside
        onActivated: root.admin.lock()
    }
    Shortcut {
        sequences: [StandardKey.Refresh]
        enabled: root.admin.inside
        onActivated: root.admin.reload()
    }
    Instantiator {
        model: 9

        Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)
            enabled: root.admin.inside
            onActivated: root.admin.openNth(index)
        }
    }
    function goTo(): void {
        root.admin.palette.open();
        palette.open();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    DesktopStrip {
        id: strip
        width: parent.width
        program: qsTr("Admin")
        site: root.admin.strip.site
        station: root.admin.strip.station
        linkText: root.admin.strip.linkText
        linkAge: root.admin.strip.linkAge
        linkGood: root.admin.strip.linkGood
        beat: root.admin.strip.beat
        goodCount: root.admin.strip.goodCount
        goodOf: root.admin.strip.goodOf
        countsKnown: root.admin.strip.countsKnown
        counts: root.admin.strip.counts
        countTexts: root.admin.strip.countTexts
        unacknowledged: root.admin.strip.unacknowledged
        spokenAlarms: root.admin.strip.spokenAlarms
        userName: root.admin.strip.userName
        userRole: root.admin.strip.userRole
        timeText: root.admin.strip.timeText
        dateText: root.admin.strip.dateText
    }
    NoticeBar {
        id: lost
        anchors.top: strip.bottom
        visible: root.admin.strip.lostText !== ""
        hatched: true
        icon: "nolink"
        text: root.admin.strip.lostText
        note: root.admin.strip.lostNote
        action: qsTr("Try now")
        onActed: root.admin.retryLink()
    }
    NoticeBar {
        id: ending
        anchors.top: lost.bottom
        visible: root.admin.strip.endingText !== ""
        icon: "clock"
        text: root.admin.strip.endingText
        note: root.admin.strip.endingNote
        action: qsTr("Stay signed in")
        secondAction: qsTr("Sign out")
        onActed: root.admin.stay()
        onActedSecond: root.admin.signOut()
    }
    NavRail {
        id: rail
        visible: root.admin.inside
        anchors.left: parent.left
        anchors.top: ending.bottom
        anchors.bottom: parent.bottom
        width: visible ? 168 : 0
        pages: root.admin.pages
        currentPage: root.admin.page
        spokenName: qsTr("Pages")
        onChosen: pageId => root.admin.open(pageId)
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
                text: root.admin.lookText
                end: root.admin.settings.language.toUpperCase()
                onPressed: root.admin.settings.nextScheme()
            },
            RailItem {
                width: rail.width
                icon: "lock"
                text: qsTr("Lock")
                end: "Ctrl L"
                endIsKey: true
                onPressed: root.admin.lock()
            }
        ]
    }
    Loader {
        id: page
        objectName: "page"
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: ending.bottom
        anchors.bottom: parent.bottom
        focus: true
        visible: root.admin.inside
    }
    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: ending.bottom
        anchors.bottom: parent.bottom
        active: !root.admin.inside
        focus: active
        sourceComponent: SignInPage {
            admin: root.admin
        }
    }
    Toast {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        text: root.admin.toast.text
        note: root.admin.toast.note
        action: root.admin.toast.action
        stays: root.admin.toast.stays
        onActed: root.admin.toast.act()
        onClosed: root.admin.toast.close()
    }
    CommandPalette {
        id: palette
        entries: root.admin.palette
        placeholder: qsTr("Go to a page, a person, a sensor, a device or a setting")
        nothing: qsTr("Nothing has that name.")
        onTyped: text => root.admin.palette.search(text)
        onChosen: index => root.admin.palette.go(index)
        onClosed: page.forceActiveFocus(Qt.OtherFocusReason)
    }
}
