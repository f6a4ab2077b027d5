import QtQuick
import Gemba.Shell
import Gemba.Desk

// Stands over the rows of a table while there are none: loading, empty (in the page's own words) or failed.
Item {
    id: root

    required property PageState page
    property string emptyIcon: "info"
    property string emptyTitle: qsTr("There is nothing here yet")
    property string emptyNote
    property string emptyAction

    signal emptyActed()

    anchors.fill: parent

    StatePane {
        anchors.fill: parent
        visible: root.page !== null && (root.page.loading || root.page.failed || root.page.empty)
        loading: root.page !== null && root.page.loading
        icon: root.page !== null && root.page.failed ? "warn" : root.emptyIcon
        title: root.page !== null && root.page.failed ? root.page.failure : root.emptyTitle
        note: root.page !== null && root.page.failed ? root.page.remedy : root.emptyNote
        reference: root.page !== null && root.page.failed ? root.page.reference : ""
        action: root.page === null ? "" : root.page.failed ? qsTr("Try again") : root.emptyAction
        onActed: {
            if (root.page.failed)
                root.page.retry();
            else
                root.emptyActed();
        }
    }
}
