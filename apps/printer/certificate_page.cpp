#include "certificate_page.h"

#include "certificate_words.h"
#include "qr_code.h"
#include "sheet.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>

namespace gemba::certificate {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = print::Sheet::margin;
constexpr double rowHeight = print::Sheet::rowHeight;

using print::ink;
using print::muted;

class CertificateSheet : public print::Sheet
{
public:
    CertificateSheet(QPainter &painter, const QSizeF &size, const QJsonObject &document)
        : print::Sheet(painter, size, document["language"_L1].toString())
        , m_decimals(document["sensor"_L1]["decimals"_L1].toInt(2))
    {
    }

    QString say(Word which) const { return word(which, language()); }

    void fact(Word label, const QString &value)
    {
        print::Sheet::fact(say(label), value.isEmpty() ? say(Word::NotStated) : value);
    }

    void heading(Word label) { print::Sheet::heading(say(label)); }

    QString number(const QJsonValue &value, int more = 0) const
    {
        return value.isDouble() ? QString::number(value.toDouble(), 'f', m_decimals + more) : say(Word::NotStated);
    }

private:
    const int m_decimals;
};

QString day(const QJsonValue &utcMs)
{
    return utcMs.isDouble() ? QDateTime::fromMSecsSinceEpoch(utcMs.toInteger(), Qt::UTC).date().toString(Qt::ISODate)
                            : QString();
}

void drawPoints(CertificateSheet &sheet, const QJsonArray &points, const QString &unit)
{
    struct Column
    {
        Word title;
        const char *member;
        int more;
    };
    static constexpr std::array columns{
        Column{Word::Reference, "reference", 1},    Column{Word::AsFound, "asFound", 1},
        Column{Word::Error, "asFoundError", 2},     Column{Word::AsLeft, "asLeft", 1},
        Column{Word::Error, "asLeftError", 2},      Column{Word::Stability, "spread", 2},
        Column{Word::Uncertainty, "uncertainty", 2}};
    constexpr double first = 230;
    const double each = (sheet.width() - first) / columns.size();
    sheet.font(7.5, false, muted);
    sheet.text(0, first, unit);
    for (size_t i = 0; i < columns.size(); ++i)
        sheet.text(first + double(i) * each, each - 10, sheet.say(columns[i].title), Qt::AlignRight);
    sheet.skip(rowHeight);
    for (const QJsonValue &point : points) {
        const QString step = point["step"_L1].toString();
        sheet.font(10, true);
        sheet.text(0, first, sheet.say(step == "low"_L1 ? Word::Low : step == "high"_L1 ? Word::High : Word::Check));
        sheet.font(10);
        for (size_t i = 0; i < columns.size(); ++i)
            sheet.text(first + double(i) * each, each - 10,
                       sheet.number(point[QLatin1String(columns[i].member)], columns[i].more), Qt::AlignRight);
        sheet.skip(rowHeight);
    }
}

} // namespace

void drawPage(QPainter &painter, const QSizeF &size, const QJsonObject &document)
{
    CertificateSheet sheet(painter, size, document);
    const QJsonObject sensor = document["sensor"_L1].toObject();
    const QJsonObject record = document["calibration"_L1].toObject();
    const QString unit = sensor["unit"_L1].toString();

    sheet.font(20, true);
    sheet.skip(10);
    sheet.text(0, sheet.width(), sheet.say(Word::Title));
    sheet.skip(rowHeight + 30);
    sheet.font(9, false, muted);
    sheet.text(0, sheet.width(), sheet.say(Word::Record) + u"  "_s + record["id"_L1].toString());
    sheet.skip(rowHeight + 10);
    sheet.rule(ink);
    sheet.skip(20);

    sheet.fact(Word::Site, document["site"_L1].toString());
    sheet.fact(Word::Sensor, sensor["id"_L1].toString() + u"  "_s + sensor["name"_L1].toString());
    sheet.fact(Word::Area, sensor["area"_L1].toString());
    sheet.fact(Word::Device, sensor["device"_L1].toString());
    sheet.fact(Word::Quantity, sensor["quantity"_L1].toString());
    sheet.fact(Word::Range,
               u"%1 … %2 %3"_s.arg(sheet.number(sensor["rangeLow"_L1]), sheet.number(sensor["rangeHigh"_L1]), unit));
    sheet.fact(Word::Date, day(record["doneAtMs"_L1]));
    sheet.fact(Word::Due, day(record["dueAtMs"_L1]));
    sheet.fact(Word::Number, record["certificate"_L1].toString());

    sheet.heading(Word::Standard);
    sheet.fact(Word::Standard,
               QStringList{record["instrument"_L1].toString(), record["standardDescription"_L1].toString()}
                   .join(u"  "_s)
                   .trimmed());
    const QString until = day(record["standardDueAtMs"_L1]);
    sheet.fact(Word::StandardCertificate, until.isEmpty()
                                              ? record["standardCertificate"_L1].toString()
                                              : u"%1, %2 %3"_s.arg(record["standardCertificate"_L1].toString(),
                                                                   sheet.say(Word::ValidUntil), until));

    sheet.heading(Word::Points);
    drawPoints(sheet, document["points"_L1].toArray(), unit);
    sheet.skip(8);
    sheet.font(8, false, muted);
    sheet.skip(sheet.paragraph(0, sheet.width(),
                               sheet.say(record["standardUncertainty"_L1].isDouble() ? Word::UncertaintyNote
                                                                                     : Word::UncertaintyUnknown)) +
               10);

    sheet.heading(Word::Adjustment);
    sheet.fact(Word::Adjustment, u"y = %1 · x + %2"_s.arg(QString::number(record["gain"_L1].toDouble(), 'g', 8),
                                                          QString::number(record["offset"_L1].toDouble(), 'g', 8)));
    sheet.fact(Word::LargestError,
               QString::number(record["largestErrorPercent"_L1].toDouble(), 'f', 2) + QChar(0x202F) + u'%');
    sheet.fact(Word::SignedOff, record["doneBy"_L1].toString());
    sheet.font(9, false, muted);
    sheet.text(0, 520, sheet.say(Word::Note));
    sheet.font(10);
    const QString note = record["note"_L1].toString();
    sheet.skip(8);
    sheet.paragraph(540, sheet.width() - 540, note.isEmpty() ? sheet.say(Word::NotStated) : note);

    constexpr double code = 300;
    sheet.moveTo(size.height() - margin - code);
    const QRectF box = sheet.box(0, code, code);
    print::drawCode(painter, box, document["link"_L1].toString());
    sheet.skip(code - 4 * 50);
    sheet.font(8, false, muted);
    const double from = code + 40;
    for (const QString &row : {sheet.say(Word::Scan), sheet.say(Word::Hash), document["hash"_L1].toString().left(32),
                               document["hash"_L1].toString().mid(32)}) {
        sheet.text(from, sheet.width() - from, row);
        sheet.skip(50);
    }
}

} // namespace gemba::certificate
