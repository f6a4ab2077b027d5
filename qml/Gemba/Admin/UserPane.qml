import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// One person: what they may do and why, how they sign in, what they have open, what they did last.
DetailPane {
    id: root

    required property UserDetails details
    // Which question stands at the foot.
    property string asking
    property bool showingRights: false
    // Access, cards, photo.
    property int tab: 0
    readonly property bool onAccess: root.tab === 0
    readonly property string whose: root.details.id

    title: details.name
    note: details.note
    icon: "user"
    portrait: photo.photo
    editable: true
    editText: qsTr("Change %1").arg(details.name)
    // A question is about the person it was asked of.
    onWhoseChanged: root.asking = ""
    onTabChanged: root.asking = ""

    UserBadges {
        id: badges
        details: root.details
    }
    UserPhoto {
        id: photo
        details: root.details
    }
    TabRow {
        spokenName: qsTr("What of %1").arg(root.details.name)
        tabs: [qsTr("Access"), root.details.cardCountText, qsTr("Photo")]
        current: root.tab
        onChosen: index => root.tab = index
    }
    UserCards {
        visible: root.tab === 1
        details: root.details
        badges: badges
    }
    UserPhotoSection {
        visible: root.tab === 2
        name: root.details.name
        photo: photo
    }
    DetailSection {
        visible: root.onAccess
        divided: false
        title: qsTr("Roles")
        action: qsTr("Change")
        onActed: root.edited()

        Repeater {
            model: root.details.grantRoles

            Item {
                id: grant
                required property int index
                required property string modelData
                readonly property string scope: root.details.grantScopes[index] ?? ""
                readonly property string end: root.details.grantEnds[index] ?? ""

                width: parent ? parent.width : 0
                height: 24
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData + ", " + scope + ", " + end

                DeskText {
                    id: role
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(88, Math.min(implicitWidth, 140))
                    text: grant.modelData
                    strong: true
                    spoken: false
                }
                DeskText {
                    anchors.left: role.right
                    anchors.leftMargin: 8
                    anchors.right: ends.left
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    text: grant.scope
                    small: true
                    quiet: true
                    spoken: false
                }
                DeskText {
                    id: ends
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: grant.end
                    small: true
                    quiet: true
                    spoken: false
                }
            }
        }
        FactRow {
            visible: root.details.excluded !== ""
            name: qsTr("Excluded")
            value: root.details.excluded
        }
        TextAction {
            text: root.showingRights ? qsTr("Hide the rights") : root.details.rightsText
            onClicked: root.showingRights = !root.showingRights
        }
        Repeater {
            model: root.showingRights ? root.details.rights : []

            DeskText {
                required property string modelData
                width: parent ? parent.width : 0
                text: modelData
                small: true
            }
        }
    }
    DetailSection {
        visible: root.onAccess
        title: qsTr("Sign-in")
        action: qsTr("Set a PIN")
        onActed: root.asking = "pin"

        FactRow {
            name: qsTr("Last")
            value: root.details.lastText
        }
        FactRow {
            name: qsTr("Password")
            value: root.details.passwordText
        }
        FactRow {
            name: qsTr("Second factor")
            value: root.details.factorText
            strong: root.details.factorMissing
        }
        FactRow {
            name: qsTr("PIN")
            value: root.details.pinText
        }
        FactRow {
            name: qsTr("Cards")
            value: root.details.cardsText
        }
        FactRow {
            name: qsTr("E-mail")
            value: root.details.emailText
        }
    }
    DetailSection {
        visible: root.onAccess && root.details.sessionsShown
        height: visible ? implicitHeight : 0
        title: qsTr("Sessions %1").arg(root.details.sessionCount)
        action: root.details.sessionCount > 0 ? qsTr("End all") : ""
        onActed: root.asking = "sessions"

        DeskText {
            visible: root.details.sessionCount === 0
            text: qsTr("Nothing open")
            small: true
            quiet: true
        }
        Repeater {
            model: root.details.sessionTitles

            Item {
                id: session
                required property int index
                required property string modelData

                width: parent ? parent.width : 0
                height: 44

                Rectangle {
                    visible: session.index > 0
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                DeskText {
                    anchors.left: parent.left
                    anchors.right: sessionEnd.left
                    anchors.rightMargin: 8
                    y: 3
                    text: session.modelData
                }
                DeskText {
                    anchors.left: parent.left
                    anchors.right: end.left
                    anchors.rightMargin: 8
                    y: 24
                    text: root.details.sessionNotes[session.index] ?? ""
                    small: true
                    quiet: true
                }
                DeskText {
                    id: sessionEnd
                    anchors.right: end.left
                    anchors.rightMargin: 8
                    y: 5
                    text: root.details.sessionEnds[session.index] ?? ""
                    small: true
                    quiet: true
                }
                Button {
                    id: end
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(56, implicitWidth)
                    small: true
                    text: qsTr("End")
                    spokenName: qsTr("End the session on %1").arg(session.modelData)
                    onClicked: root.details.endSession(root.details.sessionKeys[session.index])
                }
            }
        }
    }
    DetailSection {
        visible: root.onAccess && root.details.decisionsShown
        height: visible ? implicitHeight : 0
        title: qsTr("Last decisions")

        DeskText {
            visible: root.details.decisions.total === 0
            text: qsTr("None recorded")
            small: true
            quiet: true
        }
        Timeline {
            entries: root.details.decisions
        }
    }
    foot: [
        Column {
            visible: root.details.temporaryPassword !== ""
            width: parent.width
            spacing: 6

            DeskText {
                width: parent.width
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                strong: true
                text: qsTr("Hand this over; it is shown only now. It must be changed at the next sign-in.")
            }
            FactRow {
                name: qsTr("Password")
                value: root.details.temporaryPassword
                code: true
            }
            Row {
                spacing: 8

                Button {
                    icon: "copy"
                    text: qsTr("Copy")
                    onClicked: root.details.copyTemporary()
                }
                Button {
                    text: qsTr("Done")
                    onClicked: root.details.forgetTemporary()
                }
            }
        },
        ConfirmBar {
            visible: root.asking === "password"
            question: qsTr("Reset the password of %1?").arg(root.details.name)
            consequence: qsTr("The old one stops working and all sessions end at once. A temporary one is shown for you to hand over. This cannot be undone, but repeated.")
            confirmText: qsTr("Reset it")
            onCancelled: root.asking = ""
            onConfirmed: {
                root.asking = "";
                root.details.resetPassword();
            }
        },
        ConfirmBar {
            visible: root.asking === "mail"
            question: qsTr("Mail a code to %1?").arg(root.details.email)
            consequence: qsTr("With it %1 sets a new password. It works once and for 30 minutes; until then the password so far goes on working.").arg(root.details.name)
            confirmText: qsTr("Mail it")
            grave: false
            onCancelled: root.asking = ""
            onConfirmed: {
                root.asking = "";
                root.details.mailReset();
            }
        },
        Column {
            visible: root.asking === "pin"
            width: parent.width
            spacing: 8
            onVisibleChanged: {
                pin.text = "";
                if (visible)
                    pin.take();
            }
            Keys.onEscapePressed: root.asking = ""

            Field {
                id: pin
                width: parent.width
                label: qsTr("New PIN of %1, 4 to 12 digits").arg(root.details.name)
                hint: qsTr("It works on enrolled terminals only. The old one stops working.")
                secret: true
                maximumLength: 12
                inputMethodHints: Qt.ImhDigitsOnly
                onAccepted: setPin.press()
            }
            Row {
                spacing: 8

                Button {
                    id: setPin
                    primary: true
                    enabled: /^[0-9]{4,12}$/.test(pin.text)
                    text: qsTr("Set it")
                    onClicked: {
                        root.details.setPin(pin.text);
                        root.asking = "";
                    }
                }
                Button {
                    text: qsTr("Cancel")
                    onClicked: root.asking = ""
                }
            }
        },
        ConfirmBar {
            visible: root.asking === "factor"
            question: qsTr("Reset the second factor of %1?").arg(root.details.name)
            consequence: qsTr("The app and the recovery codes stop working and all sessions end. At the next sign-in a new one is set up. This cannot be undone.")
            word: qsTr("reset", "word to type before a second factor is reset")
            confirmText: qsTr("Reset it")
            onCancelled: root.asking = ""
            onConfirmed: {
                root.asking = "";
                root.details.resetSecondFactor();
            }
        },
        ConfirmBar {
            visible: root.asking === "sessions"
            question: qsTr("End all sessions of %1?").arg(root.details.name)
            consequence: qsTr("Every program they are signed in with signs out at once. They can sign in again.")
            confirmText: qsTr("End all")
            onCancelled: root.asking = ""
            onConfirmed: {
                root.asking = "";
                root.details.endAllSessions();
            }
        },
        Flow {
            visible: root.onAccess && root.asking === "" && root.details.temporaryPassword === ""
            width: parent.width
            spacing: 8

            Button {
                icon: "keys"
                text: qsTr("Reset password")
                onClicked: root.asking = "password"
            }
            Button {
                icon: "mail"
                enabled: root.details.email !== ""
                text: qsTr("Mail a code")
                spokenName: qsTr("Mail a code to set a new password")
                hint: root.details.email === "" ? qsTr("There is no e-mail address to send it to.") : root.details.email
                onClicked: root.asking = "mail"
            }
            Button {
                text: qsTr("Reset 2FA")
                spokenName: qsTr("Reset the second factor")
                onClicked: root.asking = "factor"
            }
            Button {
                enabled: !root.details.oneself
                text: root.details.active ? qsTr("Turn off") : qsTr("Turn on")
                hint: root.details.oneself ? qsTr("Nobody turns themselves off.") : root.details.active ? root.details.offText : ""
                onClicked: root.details.setActive(!root.details.active)
            }
        },
        DeskText {
            visible: root.onAccess && root.asking === "" && root.details.temporaryPassword === ""
            width: parent.width
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            small: true
            quiet: true
            text: root.details.oneself ? qsTr("This is you. Nobody turns themselves off.")
                : root.details.active ? root.details.offText : qsTr("Turned off: nobody can sign in with this account.")
        }
    ]
}
