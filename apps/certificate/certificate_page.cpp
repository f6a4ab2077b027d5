#include "certificate_page.h"

#include "certificate_words.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QJsonArray>

#include <qrencode.h>

#include <memory>

namespace gemba::certificate {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 180;
constexpr double rowHeight = 62;

const QColor ink(0x1C, 0x25, 0x29);
const QColor muted(0x55, 0x62, 0x6A);
const QColor line(0x8D, 0x98, 0x9F);

/// Draws from the reading side on: in Arabic everything but figures is mirrored.
class Sheet
{
public:
    Sheet(QPainter &painter, const QSizeF &size, const QJsonObject &document)
        : m_painter(painter)
        , m_size(size)
        , m_language(document["language"_L1].toString())
        , m_rightToLeft(isRightToLeft(m_language))
        , m_decimals(document["sensor"_L1]["decimals"_L1].toInt(2))
    {
        m_painter.setLayoutDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    }

    QString say(Word which) const { return word(which, m_language); }
    double width() const { return m_size.width() - 2 * margin; }
    double y() const { return m_y; }
    void skip(double height) { m_y += height; }
    void moveTo(double y) { m_y = y; }

    /// A box @p from … @p from + @p width from the reading edge.
    QRectF box(double from, double width, double height) const
    {
        const double x = m_rightToLeft ? m_size.width() - margin - from - width : margin + from;
        return {x, m_y, width, height};
    }

    void font(double points, bool bold = false, const QColor &color = ink)
    {
        QFont font(m_rightToLeft ? QStringList{u"Noto Sans Arabic"_s, u"Noto Sans"_s}
                                 : QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s});
        font.setPixelSize(static_cast<int>(points * 254 / 72));
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.setPen(color);
    }

    void text(double from, double width, const QString &what, Qt::Alignment side = Qt::AlignLeft)
    {
        m_painter.drawText(box(from, width, rowHeight), int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                           QFontMetricsF(m_painter.font()).elidedText(what, Qt::ElideRight, width));
    }

    /// Several lines; returns their height.
    double paragraph(double from, double width, const QString &what)
    {
        QRectF used;
        m_painter.drawText(box(from, width, 600), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, what, &used);
        return used.height();
    }

    void rule(const QColor &color = line)
    {
        m_painter.setPen(QPen(color, 2));
        m_painter.drawLine(QPointF(margin, m_y), QPointF(m_size.width() - margin, m_y));
    }

    void fact(Word label, const QString &value)
    {
        font(9, false, muted);
        text(0, 520, say(label));
        font(10);
        text(540, width() - 540, value.isEmpty() ? say(Word::NotStated) : value);
        skip(rowHeight);
    }

    void heading(Word label)
    {
        skip(26);
        font(11, true);
        text(0, width(), say(label));
        skip(rowHeight + 4);
        rule();
        skip(8);
    }

    QString number(const QJsonValue &value, int more = 0) const
    {
        return value.isDouble() ? QString::number(value.toDouble(), 'f', m_decimals + more) : say(Word::NotStated);
    }

    QPainter &painter() { return m_painter; }
    bool rightToLeft() const { return m_rightToLeft; }

private:
    QPainter &m_painter;
    const QSizeF m_size;
    const QString m_language;
    const bool m_rightToLeft;
    const int m_decimals;
    double m_y = margin;
};

QString day(const QJsonValue &utcMs)
{
    return utcMs.isDouble() ? QDateTime::fromMSecsSinceEpoch(utcMs.toInteger(), Qt::UTC).date().toString(Qt::ISODate)
                            : QString();
}

void drawCode(QPainter &painter, const QRectF &box, const QString &content)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(content.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return;
    const double module = box.width() / code->width;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                painter.fillRect(QRectF(box.x() + x * module, box.y() + y * module, module, module), Qt::black);
        }
    }
}

void drawPoints(Sheet &sheet, const QJsonArray &points, const QString &unit)
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
    Sheet sheet(painter, size, document);
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
    drawCode(painter, box, document["link"_L1].toString());
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
