#include "postgres_text.h"

#include "connection.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

QByteArray realText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

void appendEscaped(QByteArray &out, const QByteArray &field)
{
    for (const char c : field) {
        switch (c) {
        case '\\':
            out.append("\\\\");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        default:
            out.append(c);
        }
    }
}

} // namespace

std::optional<QByteArray> postgresText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return std::nullopt;
    case QMetaType::QByteArray:
        return "\\x" + value.toByteArray().toHex();
    case QMetaType::Double:
        return realText(value.toDouble());
    case QMetaType::QString:
        return value.toString().toUtf8();
    default:
        return QByteArray::number(value.toLongLong());
    }
}

void appendCopyRow(QByteArray &out, const QVariantList &row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            out.append('\t');
        if (const auto text = postgresText(bindable(row[i])))
            appendEscaped(out, *text);
        else
            out.append("\\N");
    }
    out.append('\n');
}

std::optional<QString> copyTargetOf(const QString &sql)
{
    static const QRegularExpression plainInsert(
        u"^\\s*INSERT\\s+INTO\\s+(\\w+)\\s*\\(([\\w\\s,]+)\\)\\s*VALUES\\s*\\(\\s*\\?(?:\\s*,\\s*\\?)*\\s*\\)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = plainInsert.match(sql);
    if (!match.hasMatch())
        return std::nullopt;
    return u"%1 (%2)"_s.arg(match.captured(1), match.captured(2));
}

QString numberedPlaceholders(const QString &sql)
{
    QString numbered;
    int number = 0;
    QChar quote;
    for (const QChar c : sql) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'?') {
            numbered += u'$' + QString::number(++number);
            continue;
        }
        numbered += c;
    }
    return numbered;
}

} // namespace gemba::storage
