#include "code_forms.h"

#include <algorithm>

namespace gemba::bags {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCodeCharacter(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z') || c == u'-';
}

bool fits(const CodeForm &form, const QString &code)
{
    if (!code.startsWith(form.prefix))
        return false;
    const QStringView rest = QStringView(code).mid(form.prefix.size());
    if (form.digits > 0)
        return rest.size() == form.digits && std::all_of(rest.begin(), rest.end(), isDigit);
    return code.size() >= form.minLength && code.size() <= form.maxLength &&
           std::all_of(rest.begin(), rest.end(), isCodeCharacter);
}

bool comesBefore(const CodeForm &a, const CodeForm &b)
{
    if (a.prefix.size() != b.prefix.size())
        return a.prefix.size() > b.prefix.size();
    return (a.digits > 0) > (b.digits > 0);
}

} // namespace

QString canonicalCode(const QString &text)
{
    return text.left(512).normalized(QString::NormalizationForm_KC).trimmed().toUpper();
}

CodeForms::CodeForms(QList<CodeForm> forms)
    : m_forms(std::move(forms))
{
    std::stable_sort(m_forms.begin(), m_forms.end(), comesBefore);
}

const CodeForm *CodeForms::formOf(const QString &canonical) const
{
    const auto found =
        std::find_if(m_forms.begin(), m_forms.end(), [&](const CodeForm &f) { return fits(f, canonical); });
    return found == m_forms.end() ? nullptr : &*found;
}

const CodeForm *CodeForms::named(const QString &name) const
{
    const auto found = std::find_if(m_forms.begin(), m_forms.end(), [&](const CodeForm &f) { return f.name == name; });
    return found == m_forms.end() ? nullptr : &*found;
}

bool takesCodesFrom(const CodeForm &form, const CodeForm &other)
{
    const CodeForm &longer = form.prefix.size() >= other.prefix.size() ? form : other;
    const CodeForm &shorter = &longer == &form ? other : form;
    if (!longer.prefix.startsWith(shorter.prefix))
        return false;
    const auto shortest = [](const CodeForm &f) { return f.digits > 0 ? f.prefix.size() + f.digits : f.minLength; };
    const auto longest = [](const CodeForm &f) { return f.digits > 0 ? f.prefix.size() + f.digits : f.maxLength; };
    if (shortest(form) > longest(other) || shortest(other) > longest(form))
        return false;
    const QStringView more = QStringView(longer.prefix).mid(shorter.prefix.size());
    if (shorter.digits > 0 && !std::all_of(more.begin(), more.end(), isDigit))
        return false;
    return !comesBefore(other, form);
}

QString problemOf(const CodeForm &form)
{
    if (!std::all_of(form.prefix.begin(), form.prefix.end(), isCodeCharacter))
        return u"a prefix has capital letters, digits and hyphens only"_s;
    if (form.digits == 0 && form.minLength > form.maxLength)
        return u"the shortest code is longer than the longest"_s;
    if (form.digits == 0 && form.maxLength <= form.prefix.size())
        return u"the longest code has no room after the prefix"_s;
    if (form.kind == BagKind::Parent && form.prefix.isEmpty())
        return u"a form of parents needs a prefix, or children would pass for parents"_s;
    return {};
}

} // namespace gemba::bags
