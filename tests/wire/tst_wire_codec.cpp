#include <gemba/wire/codec.h>

#include <QJsonDocument>
#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { Red, Green };

struct Point
{
    static constexpr auto schemaName = "Point";
    double x = 0;
    std::optional<double> y;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("x", &Point::x, "Abscissa").range(0, 10),
                          wire::field("y", &Point::y, "Ordinate")};
    }
    bool operator==(const Point &) const = default;
};

struct Shape
{
    SensorId id;
    Colour colour = Colour::Red;
    QList<Point> points;
    QString note;
    QMap<QString, qint64> counts;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &Shape::id, "Identity"), wire::field("colour", &Shape::colour, "Paint"),
                          wire::field("points", &Shape::points, "Corners").maxItems(3),
                          wire::field("note", &Shape::note, "Remark").optional().maxLength(5),
                          wire::field("counts", &Shape::counts, "Tallies").optional()};
    }
    bool operator==(const Shape &) const = default;
};

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

template <>
struct wire::EnumNames<Colour>
{
    static constexpr std::array values{std::pair{Colour::Red, "red"}, std::pair{Colour::Green, "green"}};
};

class CodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTripKeepsEverything()
    {
        const Shape shape{SensorId(u"P1"_s), Colour::Green, {{1.5, std::nullopt}, {0, -2.0}}, u"zażó"_s, {{u"a"_s, 7}}};
        const auto back = wire::decode<Shape>(wire::encode(shape), wire::Unknown::Refuse);
        QVERIFY(back.ok());
        QCOMPARE(*back, shape);
    }

    void refusalsNameTheField_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *text, ErrorCode code, const char *field) {
            QTest::newRow(name) << QByteArray(text) << int(code) << QString::fromLatin1(field);
        };
        row("missing", R"({"colour":"red","points":[]})", ErrorCode::FieldMissing, "id");
        row("unknown", R"({"id":"a","colour":"red","points":[],"x":1})", ErrorCode::FieldUnknown, "x");
        row("enum", R"({"id":"a","colour":"blue","points":[]})", ErrorCode::FieldFormat, "colour");
        row("nested range", R"({"id":"a","colour":"red","points":[{"x":1},{"x":11}]})", ErrorCode::FieldRange,
            "points.1.x");
        row("nested type", R"({"id":"a","colour":"red","points":[{"x":"1"}]})", ErrorCode::FieldType, "points.0.x");
        row("items", R"({"id":"a","colour":"red","points":[{"x":1},{"x":1},{"x":1},{"x":1}]})", ErrorCode::FieldRange,
            "points");
        row("length", R"({"id":"a","colour":"red","points":[],"note":"123456"})", ErrorCode::FieldRange, "note");
        row("empty id", R"({"id":"","colour":"red","points":[]})", ErrorCode::FieldRange, "id");
        row("nul", R"({"id":"a\u0000","colour":"red","points":[]})", ErrorCode::FieldFormat, "id");
        row("fraction", R"({"id":"a","colour":"red","points":[],"counts":{"n":1.5}})", ErrorCode::FieldType,
            "counts.n");
        row("huge", R"({"id":"a","colour":"red","points":[],"counts":{"n":1e300}})", ErrorCode::FieldType, "counts.n");
        row("null required", R"({"id":null,"colour":"red","points":[]})", ErrorCode::FieldType, "id");
    }
    void refusalsNameTheField()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QString, field);
        const auto result = wire::decode<Shape>(json(text.constData()), wire::Unknown::Refuse);
        QVERIFY(!result.ok());
        QCOMPARE(int(result.error().code), code);
        QCOMPARE(result.error().field, field);
    }

    void repliesIgnoreUnknownFields()
    {
        const auto result = wire::decode<Point>(json(R"({"x":1,"later":true})"), wire::Unknown::Ignore);
        QVERIFY(result.ok());
        QCOMPARE(result->x, 1.0);
    }

    void schemaListsNamedTypesOnce()
    {
        wire::SchemaSet set;
        const QJsonObject schema = wire::Codec<Shape>::schema(set, {});
        QCOMPARE(set.keys(), QStringList{u"Point"_s});
        QCOMPARE(schema["required"_L1].toArray(), (QJsonArray{u"id"_s, u"colour"_s, u"points"_s}));
        QCOMPARE(schema["properties"_L1]["points"_L1]["items"_L1]["$ref"_L1].toString(),
                 u"#/components/schemas/Point"_s);
        QCOMPARE(set[u"Point"_s]["properties"_L1]["x"_L1]["maximum"_L1].toDouble(), 10.0);
    }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "tst_wire_codec.moc"
