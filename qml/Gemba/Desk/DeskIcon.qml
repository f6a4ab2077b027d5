import QtQuick
import Gemba.Desk
import Gemba.Ui

// A drawing of resources/icons/desk, 16 units wide. `directed` ones point along the reading direction.
Icon {
    property string picture
    property bool directed: false

    name: picture === "" ? "" : "desk/" + picture
    color: Theme.text
    flipped: directed && Theme.mirrored
    width: 16
    height: 16
}
