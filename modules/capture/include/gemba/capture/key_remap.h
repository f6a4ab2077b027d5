#pragma once

#include <gemba/core/result.h>

#include <QHash>
#include <QString>

namespace gemba::capture {

/// Undoes what a keyboard layout that differs from the scanner's, or CapsLock, does to a code. Learned from one barcode whose
/// content is known. A value.
class KeyRemap
{
public:
    /// Content of the calibration barcode: every character that codes, bills and commands are made of.
    static QString alphabet();

    /// What must be done so that @p observed becomes alphabet(). FieldFormat with the reason in words where characters were lost or
    /// two of them became one: then the scanner itself has to be set, no table can tell them apart again.
    static Result<KeyRemap> learn(const QString &observed);

    bool isEmpty() const { return m_map.isEmpty(); }
    /// Characters that differ.
    qsizetype size() const { return m_map.size(); }
    QString apply(const QString &raw) const;

    /// "ßab-": pairs of observed and meant, for the settings. A text with a lone half or a doubled key gives no remap.
    QString toText() const;
    static KeyRemap fromText(const QString &text);

private:
    QHash<QChar, QChar> m_map;
};

} // namespace gemba::capture
