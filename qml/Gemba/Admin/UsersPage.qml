import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Ui

// Everybody with an account.
FocusScope {
    id: root

    required property AdminController admin

    focus: true

    UsersModel {
        id: users
        admin: root.admin
    }
    PageHead {
        id: head
        title: qsTr("Users")
        note: users.extent
        age: users.page.age
    }
    Rectangle {
        anchors.top: head.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    DataTable {
        anchors.top: head.bottom
        anchors.topMargin: 9
        anchors.left: parent.left
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        focus: true
        table: users
        spokenName: qsTr("Users")
        footStart: users.checkedText
        footEnd: users.extent
        onNearEnd: users.loadMore()

        ListState {
            page: users.page
            emptyIcon: "users"
            emptyTitle: qsTr("Nobody has an account yet")
        }
    }
}
