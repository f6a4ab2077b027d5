#pragma once

#include <gemba/core/ids.h>
#include <gemba/core/result.h>
#include <gemba/wire/field.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QStringList>

#include <array>
#include <cmath>
#include <optional>

namespace gemba::wire {

/// How strictly an object is read: requests refuse unknown fields, replies and events ignore them.
enum class Unknown { Refuse, Ignore };

/// Collects where decoding is and the first thing that was wrong.
class DecodeContext
{
public:
    explicit DecodeContext(Unknown mode)
        : unknown(mode)
    {
    }
    const Unknown unknown;
    std::optional<Error> error;

    bool fail(ErrorCode code, const QString &detail);
    /// Fails at a field below the present place.
    bool failAt(const QString &name, ErrorCode code, const QString &detail);
    void enter(const QString &name) { m_path.append(name); }
    void leave() { m_path.removeLast(); }
    QString path() const;

private:
    QStringList m_path;
};

/// Bounds of the field being decoded, untyped.
struct Bounds
{
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    int minLength = 0;
    int maxLength = 4096;
    int maxItems = 1000;
};

/// Named object schemas gathered while describing a type; become components/schemas.
using SchemaSet = QMap<QString, QJsonObject>;

template <typename T>
struct Codec;

/// Enumerations: specialise with `static constexpr std::array values{std::pair{State::Normal, "normal"}, …};`
template <typename E>
struct EnumNames;

template <typename E>
concept WireEnum = requires
{
    EnumNames<E>::values;
};

template <WireEnum E>
QString enumName(E value)
{
    for (const auto &[v, name] : EnumNames<E>::values) {
        if (v == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <WireEnum E>
std::optional<E> enumFromName(const QString &text)
{
    for (const auto &[v, name] : EnumNames<E>::values) {
        if (text == QLatin1String(name))
            return v;
    }
    return std::nullopt;
}

bool decodeBool(const QJsonValue &in, bool &out, DecodeContext &ctx);
bool decodeInteger(const QJsonValue &in, qint64 &out, const Bounds &bounds, DecodeContext &ctx);
bool decodeReal(const QJsonValue &in, double &out, const Bounds &bounds, DecodeContext &ctx);
bool decodeText(const QJsonValue &in, QString &out, const Bounds &bounds, DecodeContext &ctx);
bool decodeBytes(const QJsonValue &in, QByteArray &out, const Bounds &bounds, DecodeContext &ctx);
QJsonObject integerSchema(const Bounds &bounds);
QJsonObject realSchema(const Bounds &bounds);
QJsonObject textSchema(const Bounds &bounds);
QJsonObject typeSchema(QLatin1String type);
QJsonObject referenceSchema(const QString &name);

template <>
struct Codec<bool>
{
    static QJsonValue encode(bool v) { return v; }
    static bool decode(const QJsonValue &in, bool &out, const Bounds &, DecodeContext &ctx)
    {
        return decodeBool(in, out, ctx);
    }
    static QJsonObject schema(SchemaSet &, const Bounds &) { return typeSchema(QLatin1String("boolean")); }
};

template <>
struct Codec<qint64>
{
    static QJsonValue encode(qint64 v) { return v; }
    static bool decode(const QJsonValue &in, qint64 &out, const Bounds &bounds, DecodeContext &ctx)
    {
        return decodeInteger(in, out, bounds, ctx);
    }
    static QJsonObject schema(SchemaSet &, const Bounds &bounds) { return integerSchema(bounds); }
};

template <>
struct Codec<int>
{
    static QJsonValue encode(int v) { return v; }
    static bool decode(const QJsonValue &in, int &out, const Bounds &bounds, DecodeContext &ctx)
    {
        Bounds narrow = bounds;
        narrow.minimum = std::max(narrow.minimum, double(std::numeric_limits<int>::min()));
        narrow.maximum = std::min(narrow.maximum, double(std::numeric_limits<int>::max()));
        qint64 wide = 0;
        if (!decodeInteger(in, wide, narrow, ctx))
            return false;
        out = static_cast<int>(wide);
        return true;
    }
    static QJsonObject schema(SchemaSet &, const Bounds &bounds) { return integerSchema(bounds); }
};

template <>
struct Codec<double>
{
    /// JSON has no NaN or infinity; they travel as null and only where the field is optional.
    static QJsonValue encode(double v) { return std::isfinite(v) ? QJsonValue(v) : QJsonValue(); }
    static bool decode(const QJsonValue &in, double &out, const Bounds &bounds, DecodeContext &ctx)
    {
        return decodeReal(in, out, bounds, ctx);
    }
    static QJsonObject schema(SchemaSet &, const Bounds &bounds) { return realSchema(bounds); }
};

template <>
struct Codec<QString>
{
    static QJsonValue encode(const QString &v) { return v; }
    static bool decode(const QJsonValue &in, QString &out, const Bounds &bounds, DecodeContext &ctx)
    {
        return decodeText(in, out, bounds, ctx);
    }
    static QJsonObject schema(SchemaSet &, const Bounds &bounds) { return textSchema(bounds); }
};

/// Base64 text.
template <>
struct Codec<QByteArray>
{
    static QJsonValue encode(const QByteArray &v) { return QString::fromLatin1(v.toBase64()); }
    static bool decode(const QJsonValue &in, QByteArray &out, const Bounds &bounds, DecodeContext &ctx)
    {
        return decodeBytes(in, out, bounds, ctx);
    }
    static QJsonObject schema(SchemaSet &, const Bounds &bounds)
    {
        QJsonObject s = textSchema(bounds);
        s.insert(QLatin1String("contentEncoding"), QLatin1String("base64"));
        return s;
    }
};

template <typename Tag>
struct Codec<Id<Tag>>
{
    static QJsonValue encode(const Id<Tag> &v) { return v.text(); }
    static bool decode(const QJsonValue &in, Id<Tag> &out, const Bounds &, DecodeContext &ctx)
    {
        QString text;
        Bounds bounds;
        bounds.minLength = 1;
        bounds.maxLength = 64;
        if (!decodeText(in, text, bounds, ctx))
            return false;
        out = Id<Tag>(text);
        return true;
    }
    static QJsonObject schema(SchemaSet &, const Bounds &)
    {
        Bounds bounds;
        bounds.minLength = 1;
        bounds.maxLength = 64;
        return textSchema(bounds);
    }
};

template <WireEnum E>
struct Codec<E>
{
    static QJsonValue encode(E v) { return enumName(v); }
    static bool decode(const QJsonValue &in, E &out, const Bounds &, DecodeContext &ctx)
    {
        const auto value = in.isString() ? enumFromName<E>(in.toString()) : std::nullopt;
        if (!value) {
            QStringList names;
            for (const auto &[v, name] : EnumNames<E>::values)
                names.append(QString::fromLatin1(name));
            return ctx.fail(ErrorCode::FieldFormat,
                            QLatin1String("expected one of ") + names.join(QLatin1String(", ")));
        }
        out = *value;
        return true;
    }
    static QJsonObject schema(SchemaSet &, const Bounds &)
    {
        QJsonArray names;
        for (const auto &[v, name] : EnumNames<E>::values)
            names.append(QString::fromLatin1(name));
        QJsonObject s = typeSchema(QLatin1String("string"));
        s.insert(QLatin1String("enum"), names);
        return s;
    }
};

template <typename T>
struct Codec<std::optional<T>>
{
    static QJsonValue encode(const std::optional<T> &v) { return v ? Codec<T>::encode(*v) : QJsonValue(); }
    static bool decode(const QJsonValue &in, std::optional<T> &out, const Bounds &bounds, DecodeContext &ctx)
    {
        if (in.isNull() || in.isUndefined()) {
            out.reset();
            return true;
        }
        return Codec<T>::decode(in, out.emplace(), bounds, ctx);
    }
    static QJsonObject schema(SchemaSet &set, const Bounds &bounds)
    {
        return QJsonObject{
            {QLatin1String("anyOf"), QJsonArray{Codec<T>::schema(set, bounds), typeSchema(QLatin1String("null"))}}};
    }
};

template <typename T>
struct Codec<QList<T>>
{
    static QJsonValue encode(const QList<T> &list)
    {
        QJsonArray out;
        for (const T &item : list)
            out.append(Codec<T>::encode(item));
        return out;
    }
    static bool decode(const QJsonValue &in, QList<T> &out, const Bounds &bounds, DecodeContext &ctx)
    {
        if (!in.isArray())
            return ctx.fail(ErrorCode::FieldType, QLatin1String("expected a list"));
        const QJsonArray array = in.toArray();
        if (array.size() > bounds.maxItems)
            return ctx.fail(ErrorCode::FieldRange, QStringLiteral("at most %1 items").arg(bounds.maxItems));
        out.clear();
        out.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            ctx.enter(QString::number(i));
            T item{};
            if (!Codec<T>::decode(array.at(i), item, bounds, ctx))
                return false;
            ctx.leave();
            out.append(std::move(item));
        }
        return true;
    }
    static QJsonObject schema(SchemaSet &set, const Bounds &bounds)
    {
        QJsonObject s = typeSchema(QLatin1String("array"));
        s.insert(QLatin1String("items"), Codec<T>::schema(set, bounds));
        s.insert(QLatin1String("maxItems"), bounds.maxItems);
        return s;
    }
};

template <typename T>
struct Codec<QMap<QString, T>>
{
    static QJsonValue encode(const QMap<QString, T> &map)
    {
        QJsonObject out;
        for (auto it = map.begin(); it != map.end(); ++it)
            out.insert(it.key(), Codec<T>::encode(it.value()));
        return out;
    }
    static bool decode(const QJsonValue &in, QMap<QString, T> &out, const Bounds &bounds, DecodeContext &ctx)
    {
        if (!in.isObject())
            return ctx.fail(ErrorCode::FieldType, QLatin1String("expected an object"));
        const QJsonObject object = in.toObject();
        if (object.size() > bounds.maxItems)
            return ctx.fail(ErrorCode::FieldRange, QStringLiteral("at most %1 members").arg(bounds.maxItems));
        out.clear();
        for (auto it = object.begin(); it != object.end(); ++it) {
            ctx.enter(it.key());
            T item{};
            if (!Codec<T>::decode(it.value(), item, bounds, ctx))
                return false;
            ctx.leave();
            out.insert(it.key(), std::move(item));
        }
        return true;
    }
    static QJsonObject schema(SchemaSet &set, const Bounds &bounds)
    {
        QJsonObject s = typeSchema(QLatin1String("object"));
        s.insert(QLatin1String("additionalProperties"), Codec<T>::schema(set, bounds));
        return s;
    }
};

/// Free-form object whose meaning another document gives (audit before/after, device configuration).
template <>
struct Codec<QJsonObject>
{
    static QJsonValue encode(const QJsonObject &v) { return v; }
    static bool decode(const QJsonValue &in, QJsonObject &out, const Bounds &, DecodeContext &ctx)
    {
        if (!in.isObject())
            return ctx.fail(ErrorCode::FieldType, QLatin1String("expected an object"));
        out = in.toObject();
        return true;
    }
    static QJsonObject schema(SchemaSet &, const Bounds &) { return typeSchema(QLatin1String("object")); }
};

template <typename T>
inline constexpr bool isOptionalType = false;
template <typename T>
inline constexpr bool isOptionalType<std::optional<T>> = true;

template <typename S, typename M>
constexpr Bounds boundsOf(const Field<S, M> &f)
{
    return {f.minimumValue, f.maximumValue, f.minLengthValue, f.maxLengthValue, f.maxItemsValue};
}

template <HasFields T>
struct Codec<T>
{
    static QJsonValue encode(const T &v) { return encodeObject(v); }

    static QJsonObject encodeObject(const T &v)
    {
        QJsonObject out;
        std::apply([&](const auto &...f) { (encodeField(v, f, out), ...); }, T::fields());
        return out;
    }

    static bool decode(const QJsonValue &in, T &out, const Bounds &, DecodeContext &ctx)
    {
        if (!in.isObject())
            return ctx.fail(ErrorCode::FieldType, QLatin1String("expected an object"));
        const QJsonObject object = in.toObject();
        qsizetype known = 0;
        const bool ok =
            std::apply([&](const auto &...f) { return (decodeField(object, out, f, known, ctx) && ...); }, T::fields());
        if (!ok)
            return false;
        if (ctx.unknown == Unknown::Refuse && known != object.size())
            return refuseUnknown(object, ctx);
        return true;
    }

    /// The object schema itself, inline.
    static QJsonObject objectSchema(SchemaSet &set)
    {
        QJsonObject properties;
        QJsonArray required;
        std::apply([&](const auto &...f) { (describeField(f, properties, required, set), ...); }, T::fields());
        QJsonObject s = typeSchema(QLatin1String("object"));
        s.insert(QLatin1String("properties"), properties);
        if (!required.isEmpty())
            s.insert(QLatin1String("required"), required);
        return s;
    }

    static QJsonObject schema(SchemaSet &set, const Bounds &)
    {
        if constexpr (HasSchemaName<T>) {
            const QString name = QString::fromLatin1(T::schemaName);
            if (!set.contains(name)) {
                set.insert(name, {}); // Reserves the name so that a type may contain itself.
                set.insert(name, objectSchema(set));
            }
            return referenceSchema(name);
        } else {
            return objectSchema(set);
        }
    }

private:
    template <typename M>
    static void encodeField(const T &v, const Field<T, M> &f, QJsonObject &out)
    {
        if constexpr (isOptionalType<M>) {
            if (!(v.*f.member))
                return;
        }
        out.insert(QLatin1String(f.name), Codec<M>::encode(v.*f.member));
    }

    template <typename M>
    static bool decodeField(const QJsonObject &object, T &out, const Field<T, M> &f, qsizetype &known,
                            DecodeContext &ctx)
    {
        const auto it = object.constFind(QLatin1String(f.name));
        if (it == object.constEnd()) {
            if (isOptionalType<M> || f.isOptional)
                return true;
            return ctx.failAt(QString::fromLatin1(f.name), ErrorCode::FieldMissing, QLatin1String("required"));
        }
        ++known;
        ctx.enter(QString::fromLatin1(f.name));
        if (!Codec<M>::decode(it.value(), out.*f.member, boundsOf(f), ctx))
            return false;
        ctx.leave();
        return true;
    }

    static bool refuseUnknown(const QJsonObject &object, DecodeContext &ctx)
    {
        QStringList names;
        std::apply([&](const auto &...f) { (names.append(QString::fromLatin1(f.name)), ...); }, T::fields());
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!names.contains(it.key()))
                return ctx.failAt(it.key(), ErrorCode::FieldUnknown, QLatin1String("not a field of this message"));
        }
        return true;
    }

    template <typename M>
    static void describeField(const Field<T, M> &f, QJsonObject &properties, QJsonArray &required, SchemaSet &set)
    {
        QJsonObject s = Codec<M>::schema(set, boundsOf(f));
        s.insert(QLatin1String("description"), QString::fromUtf8(f.doc));
        if (f.isSecret)
            s.insert(QLatin1String("writeOnly"), true);
        properties.insert(QLatin1String(f.name), s);
        if (!isOptionalType<M> && !f.isOptional)
            required.append(QString::fromLatin1(f.name));
    }
};

/// The wire form of a struct.
template <HasFields T>
QJsonObject encode(const T &value)
{
    return Codec<T>::encodeObject(value);
}

/// Reads and checks a struct. The error names the field by its path ("limits.hi", "sensors.3.id").
template <typename T>
Result<T> decode(const QJsonValue &value, Unknown unknown)
{
    DecodeContext ctx(unknown);
    T out{};
    if (!Codec<T>::decode(value, out, Bounds{}, ctx))
        return *ctx.error;
    return out;
}

} // namespace gemba::wire
