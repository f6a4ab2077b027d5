#include "cell_guard.h"

namespace gemba::files {

namespace {

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    return end - at;
}

bool startsLikeFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    switch (cell.front().unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\0':
        return !isPlainNumber(cell);
    default:
        return false;
    }
}

bool needsGuard(QStringView cell)
{
    while (!cell.isEmpty() && cell.front() == u'\'')
        cell = cell.mid(1);
    return startsLikeFormula(cell);
}

} // namespace

bool isPlainNumber(QStringView cell)
{
    qsizetype at = !cell.isEmpty() && (cell.front() == u'+' || cell.front() == u'-') ? 1 : 0;
    const qsizetype whole = digitsFrom(cell, at);
    if (whole == 0)
        return false;
    at += whole;
    if (at < cell.size() && cell.at(at) == u'.') {
        const qsizetype fraction = digitsFrom(cell, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at < cell.size() && (cell.at(at) == u'e' || cell.at(at) == u'E')) {
        ++at;
        if (at < cell.size() && (cell.at(at) == u'+' || cell.at(at) == u'-'))
            ++at;
        const qsizetype exponent = digitsFrom(cell, at);
        if (exponent == 0 || exponent > 3)
            return false;
        at += exponent;
    }
    return at == cell.size();
}

QString guarded(const QString &cell)
{
    return needsGuard(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell) ? cell.mid(1) : cell;
}

} // namespace gemba::files
