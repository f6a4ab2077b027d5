#include <gemba/wire/codec.h>

namespace gemba::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestExactInteger = 9007199254740992.0; // 2^53: beyond it JSON readers disagree

} // namespace

QString DecodeContext::path() const
{
    return m_path.join(u'.');
}

bool DecodeContext::fail(ErrorCode code, const QString &detail)
{
    if (!error)
        error = Error{code, path(), detail};
    return false;
}

bool DecodeContext::failAt(const QString &name, ErrorCode code, const QString &detail)
{
    enter(name);
    fail(code, detail);
    leave();
    return false;
}

bool decodeBool(const QJsonValue &in, bool &out, DecodeContext &ctx)
{
    if (!in.isBool())
        return ctx.fail(ErrorCode::FieldType, u"expected true or false"_s);
    out = in.toBool();
    return true;
}

bool decodeInteger(const QJsonValue &in, qint64 &out, const Bounds &bounds, DecodeContext &ctx)
{
    if (!in.isDouble())
        return ctx.fail(ErrorCode::FieldType, u"expected a whole number"_s);
    const double real = in.toDouble();
    if (std::floor(real) != real || std::abs(real) > largestExactInteger)
        return ctx.fail(ErrorCode::FieldType, u"expected a whole number"_s);
    if (real < bounds.minimum || real > bounds.maximum)
        return ctx.fail(ErrorCode::FieldRange, u"expected %1 to %2"_s.arg(bounds.minimum).arg(bounds.maximum));
    out = in.toInteger();
    return true;
}

bool decodeReal(const QJsonValue &in, double &out, const Bounds &bounds, DecodeContext &ctx)
{
    if (!in.isDouble() || !std::isfinite(in.toDouble()))
        return ctx.fail(ErrorCode::FieldType, u"expected a number"_s);
    out = in.toDouble();
    if (out < bounds.minimum || out > bounds.maximum)
        return ctx.fail(ErrorCode::FieldRange, u"expected %1 to %2"_s.arg(bounds.minimum).arg(bounds.maximum));
    return true;
}

bool decodeText(const QJsonValue &in, QString &out, const Bounds &bounds, DecodeContext &ctx)
{
    if (!in.isString())
        return ctx.fail(ErrorCode::FieldType, u"expected text"_s);
    const QString text = in.toString();
    if (text.size() < bounds.minLength)
        return ctx.fail(ErrorCode::FieldRange, u"at least %1 characters"_s.arg(bounds.minLength));
    if (text.size() > bounds.maxLength)
        return ctx.fail(ErrorCode::FieldRange, u"at most %1 characters"_s.arg(bounds.maxLength));
    // PostgreSQL text cannot hold U+0000, and no human text needs it.
    if (text.contains(QChar(QChar::Null)))
        return ctx.fail(ErrorCode::FieldFormat, u"the character U+0000 is not allowed"_s);
    out = text;
    return true;
}

bool decodeBytes(const QJsonValue &in, QByteArray &out, const Bounds &bounds, DecodeContext &ctx)
{
    QString text;
    if (!decodeText(in, text, bounds, ctx))
        return false;
    const auto result = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return ctx.fail(ErrorCode::FieldFormat, u"expected base64"_s);
    out = *result;
    return true;
}

QJsonObject typeSchema(QLatin1String type)
{
    return {{u"type"_s, QString(type)}};
}

QJsonObject integerSchema(const Bounds &bounds)
{
    QJsonObject s = realSchema(bounds);
    s.insert(u"type"_s, u"integer"_s);
    s.insert(u"format"_s, u"int64"_s);
    return s;
}

QJsonObject realSchema(const Bounds &bounds)
{
    QJsonObject s = typeSchema("number"_L1);
    if (std::isfinite(bounds.minimum))
        s.insert(u"minimum"_s, bounds.minimum);
    if (std::isfinite(bounds.maximum))
        s.insert(u"maximum"_s, bounds.maximum);
    return s;
}

QJsonObject textSchema(const Bounds &bounds)
{
    QJsonObject s = typeSchema("string"_L1);
    if (bounds.minLength > 0)
        s.insert(u"minLength"_s, bounds.minLength);
    s.insert(u"maxLength"_s, bounds.maxLength);
    return s;
}

QJsonObject referenceSchema(const QString &name)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + name}};
}

} // namespace gemba::wire
