import QtQuick
import Gemba.Admin
import Gemba.Desk
import Gemba.Shell
import Gemba.Ui

// Which sensors are due, and the certificates of what was done.
FocusScope {
    id: root

    required property ShellController shell

    focus: true

    CalibrationModel {
        id: calibration
        shell: root.shell
    }
    PageHead {
        id: head
        title: qsTr("Calibration")
        note: calibration.summary
        age: calibration.page.age

        SearchField {
            width: 240
            placeholder: qsTr("Tag, name or area")
            onEdited: text => calibration.query = text
        }
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
        anchors.right: detail.visible ? detail.left : parent.right
        anchors.rightMargin: detail.visible ? 0 : 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        focus: true
        table: calibration
        spokenName: qsTr("Sensors")
        footStart: qsTr("Most overdue first")
        footEnd: calibration.extent

        ListState {
            page: calibration.page
            emptyIcon: "quality"
            emptyTitle: qsTr("No sensor is registered yet")
        }
    }
    DetailPane {
        id: detail
        visible: calibration.hasCurrent
        anchors.top: head.bottom
        anchors.topMargin: 1
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 376
        title: calibration.title
        note: calibration.note
        onClosed: calibration.currentKey = ""

        DetailSection {
            title: qsTr("Records")
            divided: false

            DeskText {
                visible: calibration.records.length === 0
                width: parent.width
                text: qsTr("None yet. A technician calibrates at the kiosk.")
                quiet: true
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            Repeater {
                model: calibration.records

                Item {
                    id: record
                    required property int index
                    required property string modelData

                    width: parent ? parent.width : 0
                    height: 36

                    DeskText {
                        anchors.left: parent.left
                        anchors.right: print.left
                        anchors.rightMargin: 8
                        anchors.verticalCenter: parent.verticalCenter
                        text: record.modelData
                        small: true
                    }
                    Button {
                        id: print
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        small: true
                        icon: "print"
                        text: qsTr("Certificate")
                        spokenName: qsTr("Certificate, %1").arg(record.modelData)
                        onClicked: calibration.saveCertificate(record.index)
                    }
                }
            }
        }
    }
}
