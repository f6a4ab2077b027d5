#include "scanned_text.h"

#include <algorithm>

namespace gemba::bags {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar gs(0x1d);
constexpr qsizetype longestScan = 512;

bool isFrame(QChar c)
{
    return c == QChar(0x02) || c == QChar(0x03) || c == u'\r' || c == u'\n' || c == u'\t' || c == u' ';
}

QStringView unframed(QStringView text)
{
    while (!text.isEmpty() && isFrame(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isFrame(text.back()))
        text.chop(1);
    return text;
}

// ']' , a letter for the symbology, one modifier character.
bool beginsWithAim(QStringView text)
{
    return text.size() >= 3 && text[0] == u']' &&
           ((text[1] >= u'A' && text[1] <= u'Z') || (text[1] >= u'a' && text[1] <= u'z')) &&
           ((text[2] >= u'0' && text[2] <= u'9') || (text[2] >= u'A' && text[2] <= u'Z') ||
            (text[2] >= u'a' && text[2] <= u'z'));
}

// The identifiers of symbols that begin with FNC1, by ISO/IEC 15424.
bool isGs1(QStringView symbology)
{
    return symbology == u"C1" || symbology == u"d2" || symbology == u"Q3" || symbology == u"e0" || symbology == u"J1";
}

// The order in which elements are asked for the bag: serial, asset, company's own, batch, logistic unit.
int rankOf(const Gs1Element &element)
{
    static const QStringList order{u"21"_s, u"8004"_s, u"90"_s, u"91"_s, u"92"_s, u"93"_s, u"94"_s,
                                   u"95"_s, u"96"_s,   u"97"_s, u"98"_s, u"99"_s, u"10"_s, u"00"_s};
    return int(order.indexOf(element.ai));
}

Error unreadable(const QString &why)
{
    return Error{ErrorCode::FieldFormat, u"code"_s, why};
}

// What the QR code of a printed bill begins with. Capitals too: a scanner that types does not always mind Caps Lock.
constexpr QLatin1StringView billLink("gemba:bill/");

Result<ScannedText> readBillLink(ScannedText out, QStringView text)
{
    text = text.mid(billLink.size());
    if (const qsizetype end = text.indexOf(u'?'); end >= 0) // no number holds one
        text = text.left(end);
    out.code = canonicalCode(text.toString());
    if (out.code.isEmpty())
        return unreadable(u"the link names no bill"_s);
    out.isBill = true;
    return out;
}

Result<ScannedText> readElements(ScannedText out, QStringView text, const CodeForms &forms)
{
    auto elements = readGs1(text);
    if (!elements)
        return elements.error();
    out.elements = *elements;
    QList<Gs1Element> candidates;
    std::copy_if(elements->begin(), elements->end(), std::back_inserter(candidates),
                 [](const Gs1Element &e) { return rankOf(e) >= 0; });
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Gs1Element &a, const Gs1Element &b) { return rankOf(a) < rankOf(b); });
    for (const Gs1Element &element : candidates) {
        const QString code = canonicalCode(element.value);
        if (const CodeForm *form = forms.formOf(code)) {
            out.code = code;
            out.form = form;
            return out;
        }
    }
    if (candidates.isEmpty())
        return unreadable(u"no element of the symbol names a bag"_s);
    out.code = canonicalCode(candidates.first().value);
    return out;
}

} // namespace

bool isBillNumber(const QString &canonical)
{
    const QStringView digits = QStringView(canonical).mid(2);
    return canonical.startsWith(u"B."_s) && !digits.isEmpty() &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<ScannedText> readScanned(const QString &raw, const CodeForms &forms)
{
    if (raw.size() > longestScan)
        return unreadable(u"longer than %1 characters"_s.arg(longestScan));
    ScannedText out;
    QStringView text = unframed(raw);
    if (beginsWithAim(text)) {
        out.symbology = text.mid(1, 2).toString();
        text = unframed(text.mid(3));
    }
    if (text.isEmpty())
        return unreadable(u"there is nothing in it"_s);
    const bool hasGs = text.contains(gs);
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar c) { return c == gs || c.isPrint(); });
    if (!isPrintable)
        return unreadable(u"it holds a control character"_s);
    if (isGs1(out.symbology) || hasGs)
        return readElements(std::move(out), text, forms);
    if (text.front() == u'/' && text.size() > 1) {
        out.isCommand = true;
        out.code = text.mid(1).toString().toLower();
        return out;
    }
    if (text.startsWith(billLink, Qt::CaseInsensitive))
        return readBillLink(std::move(out), text);
    out.code = canonicalCode(text.toString());
    if (out.code.isEmpty())
        return unreadable(u"there is nothing in it"_s);
    out.isBill = isBillNumber(out.code);
    if (!out.isBill)
        out.form = forms.formOf(out.code);
    return out;
}

} // namespace gemba::bags
