#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace gemba::bags {

enum class BagKind { Parent = 1, Child = 2 };

/// A form that codes may have; see BagFormat of the contract.
struct CodeForm
{
    QString name;
    BagKind kind = BagKind::Parent;
    QString prefix;
    int digits = 5;    ///< after the prefix; 0: letters, digits and hyphens instead
    int minLength = 4; ///< of the whole code, where digits is 0
    int maxLength = 20;
    int capacity = 30;
    int unitGrams = 1000;
    int toleranceGrams = 250;
    bool active = true;
};

/// How a code is kept and compared: NFKC, without what stands around it, upper case. Not longer than 512 characters.
QString canonicalCode(const QString &text);

/// Tells what a canonical code is. Forms with a prefix come before those without, longer prefixes before shorter ones, so that a
/// parent's code never passes for a child's although the form of children would admit it.
class CodeForms
{
public:
    CodeForms() = default;
    explicit CodeForms(QList<CodeForm> forms);
    const QList<CodeForm> &forms() const { return m_forms; }
    /// The form of the code; those that are switched off count too, so that what exists stays what it is.
    const CodeForm *formOf(const QString &canonical) const;
    const CodeForm *named(const QString &name) const;

private:
    QList<CodeForm> m_forms;
};

/// Whether codes that are of @p other by now would be of @p form, were both in the table. That is meant where @p other has no prefix: such
/// a form takes what no other has.
bool takesCodesFrom(const CodeForm &form, const CodeForm &other);

/// Why the form cannot be used, in words; empty when it can.
QString problemOf(const CodeForm &form);

} // namespace gemba::bags
