#pragma once

#include "stored_bag.h"

#include <gemba/core/result.h>

namespace gemba::bags {

/// The canonical code in a parameter, as it is typed or scanned. FieldFormat about @p field.
Result<QString> codeIn(const QString &text, const Formats &formats, const QString &field);
/// The same of a list, each once.
Result<QStringList> codesIn(const QStringList &texts, const Formats &formats, const QString &field);

} // namespace gemba::bags
