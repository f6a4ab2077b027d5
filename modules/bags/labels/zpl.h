#pragma once

#include "label_layout.h"

#include <QByteArray>

namespace gemba::bags {

/// The label in ZPL II for 8 dots a millimetre, from ^XA to ^XZ. The code is sent as the dots it consists of, so that it is the
/// same as on every other print; texts in the printer's scalable font, UTF-8 with every byte that means something to ZPL written in
/// hexadecimal, so that nothing in a text can become a command.
QByteArray zplOf(const LabelLayout &layout);

} // namespace gemba::bags
