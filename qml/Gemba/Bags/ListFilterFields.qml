import QtQuick
import Gemba.Bags
import Gemba.Desk

// Where, who and when, beside the search of a list.
Flow {
    id: root

    required property ListFilters filters

    width: Math.min(parent.width, 632)
    spacing: 8

    Field {
        width: 120
        placeholder: qsTr("Area")
        maximumLength: 64
        text: root.filters.area
        onEdited: text => root.filters.area = text
    }
    Field {
        width: 240
        placeholder: qsTr("Person, by user name")
        maximumLength: 128
        text: root.filters.by
        onEdited: text => root.filters.by = text
    }
    Field {
        width: 124
        placeholder: qsTr("First day")
        maximumLength: 10
        fault: root.filters.dayFault
        text: root.filters.firstDay
        onEdited: text => root.filters.firstDay = text
    }
    Field {
        width: 124
        placeholder: qsTr("Last day")
        maximumLength: 10
        text: root.filters.lastDay
        onEdited: text => root.filters.lastDay = text
    }
}
