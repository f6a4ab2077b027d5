import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Everybody with an account: who needs something done, who may do what and where, and what they have open.
FocusScope {
    id: root

    required property ShellController shell
    property int asking: root.shell.pages.count("newcomers")

    focus: true

    UsersModel {
        id: users
        shell: root.shell
        Component.onCompleted: {
            const target = root.shell.takeTarget();
            if (target !== "")
                users.currentKey = target;
        }
    }
    UserDetails {
        id: details
        users: users
    }
    // The window counts them, for the rail.
    Connections {
        target: root.shell.pages

        function onCounted(page: string): void {
            if (page === "newcomers")
                root.asking = root.shell.pages.count(page);
        }
    }
    UserEditor {
        id: editor
        users: users
        onSaved: table.forceActiveFocus(Qt.OtherFocusReason)
    }
    PageHead {
        id: head
        title: qsTr("Users")
        note: users.summary
        age: users.page.age

        Button {
            visible: root.asking > 0
            icon: "mail"
            text: qsTr("%n ask(s)", "people who ask for an account", root.asking)
            spokenName: qsTr("%n people ask for an account", "", root.asking)
            hint: qsTr("Give them an account, or refuse.")
            onClicked: root.shell.open("newcomers")
        }
        Button {
            icon: "import"
            text: qsTr("Import")
            hint: qsTr("People of another system, with their passwords")
            onClicked: root.shell.open("newcomers", "import")
        }
        Button {
            visible: root.shell.canOpen("exchange")
            icon: "transfer"
            text: qsTr("Export")
            onClicked: root.shell.open("exchange", "users")
        }
        Button {
            primary: true
            icon: "add"
            text: qsTr("New user")
            onClicked: editor.create()
        }
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Item {
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.left: parent.left
        anchors.right: pane.visible ? pane.left : parent.right
        anchors.bottom: parent.bottom

        Flow {
            id: bar
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.rightMargin: 8
            y: 8
            spacing: 8

            SearchField {
                width: 240
                placeholder: qsTr("Name, e-mail or card")
                onEdited: text => users.query = text
            }
            Select {
                spokenName: qsTr("Role")
                choices: users.roleChoices
                current: users.roleFilter
                onChosen: index => users.roleFilter = index
            }
            Select {
                spokenName: qsTr("Area")
                choices: users.areaChoices
                current: users.areaFilter
                onChosen: index => users.areaFilter = index
            }
            Segmented {
                spokenName: qsTr("Which accounts")
                choices: users.stateChoices
                current: users.stateFilter
                onChosen: index => users.stateFilter = index
            }
        }
        DataTable {
            id: table
            anchors.top: bar.bottom
            anchors.topMargin: 8
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.right: parent.right
            anchors.rightMargin: pane.visible ? 8 : 16
            anchors.bottom: many.visible ? many.top : parent.bottom
            anchors.bottomMargin: 8
            focus: true
            table: users
            spokenName: qsTr("Users")
            footStart: users.checkedText
            footEnd: users.extent
            onNearEnd: users.loadMore()
            onActivated: if (details.known) editor.edit()

            ListState {
                page: users.page
                emptyIcon: "users"
                emptyTitle: users.waitingOnly ? qsTr("Nobody needs attention") : users.filtered ? qsTr("Nobody fits these filters") : qsTr("Nobody has an account yet")
                emptyNote: users.waitingOnly ? qsTr("Everybody who is active has signed in, has a password of their own and the second factor that their roles want.") : users.filtered ? qsTr("Take a filter away, or search for another name.") : qsTr("“New user” makes the first one.")
            }
        }
        Row {
            id: many
            visible: users.checkedCount > 0
            anchors.left: parent.left
            anchors.leftMargin: 16
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            height: visible ? Theme.control : 0
            spacing: 8

            DeskText {
                anchors.verticalCenter: parent.verticalCenter
                text: users.checkedText
                strong: true
            }
            Button {
                text: qsTr("Turn off")
                hint: qsTr("Ends their sessions at once. Can be undone.")
                onClicked: users.setCheckedActive(false)
            }
            Button {
                text: qsTr("Turn on")
                onClicked: users.setCheckedActive(true)
            }
            Button {
                text: qsTr("Untick all")
                onClicked: users.uncheckAll()
            }
        }
    }
    UserEditPane {
        id: pane
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.bottom: parent.bottom
        width: 376
        visible: editor.open || details.known
        details: details
        editor: editor
        users: users
    }
}
