#include "bill_pdf.h"

#include "bill_words.h"
#include "pdf_file.h"
#include "qr_code.h"
#include "sheet.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <cmath>

namespace gemba::bill {

using namespace Qt::StringLiterals;
using print::muted;
using print::Sheet;

namespace {

constexpr double codeSide = 300;
constexpr double footHeight = 190;
constexpr double tableRow = 52;

// Grams in kilograms, exactly: no number is made of it that could be rounded.
QString kilograms(qint64 grams, const QLocale &locale, bool signedAlways = false)
{
    const qint64 size = std::abs(grams);
    QString text = locale.toString(size / 1000) + locale.decimalPoint() + u"%1"_s.arg(size % 1000, 3, 10, QChar(u'0'));
    if (grams < 0)
        return QChar(u'\u2013') + text;
    return signedAlways && grams > 0 ? u'+' + text : text;
}

constexpr double shares[] = {0.20, 0.20, 0.13, 0.15, 0.15, 0.17};

class BillPages
{
public:
    BillPages(QPdfWriter *writer, QPainter &painter, const QSizeF &size, const QJsonObject &document, int pages)
        : m_writer(writer)
        , m_sheet(painter, size, document["language"_L1].toString())
        , m_document(document)
        , m_bill(document["bill"_L1].toObject())
        , m_locale(document["language"_L1].toString())
        , m_pages(pages)
    {
    }

    /// Returns how many pages it took.
    int draw()
    {
        head();
        facts();
        table();
        notFull();
        signatures();
        annex();
        foot();
        return m_page;
    }

private:
    QString say(Word which) const { return word(which, m_sheet.language()); }

    QString time(const QJsonValue &utcMs) const
    {
        if (!utcMs.isDouble())
            return {};
        const QTimeZone zone(m_document["timeZone"_L1].toString().toUtf8());
        const QDateTime at =
            QDateTime::fromMSecsSinceEpoch(utcMs.toInteger(), zone.isValid() ? zone : QTimeZone::utc());
        return at.toString(u"yyyy-MM-dd HH:mm "_s) + (zone.isValid() ? zone.abbreviation(at) : u"UTC"_s);
    }

    double bottom() const { return m_sheet.height() - Sheet::margin - footHeight; }

    void foot()
    {
        m_sheet.moveTo(m_sheet.height() - Sheet::margin - 120);
        m_sheet.rule();
        m_sheet.skip(8);
        m_sheet.font(7.5, false, muted);
        const QString hash = m_document["hash"_L1].toString();
        m_sheet.text(0, m_sheet.width() - 400,
                     u"%1  %2"_s.arg(say(Word::Hash), hash.isEmpty() ? QString(QChar(u'\u2013')) : hash));
        m_sheet.text(m_sheet.width() - 400, 400, say(Word::Page).arg(m_page).arg(m_pages), Qt::AlignRight);
        m_sheet.skip(50);
        m_sheet.text(0, m_sheet.width(),
                     m_bill["number"_L1].toString() + u", "_s + say(Word::Revision) + u' ' +
                         QString::number(m_bill["revision"_L1].toInt()));
    }

    /// Room for @p height more, or the next page; true when one was begun.
    bool makeRoom(double height)
    {
        if (m_sheet.y() + height <= bottom())
            return false;
        foot();
        ++m_page;
        if (m_writer)
            m_writer->newPage();
        m_sheet.moveTo(Sheet::margin);
        return true;
    }

    void head()
    {
        const QRectF box = m_sheet.box(m_sheet.width() - codeSide, codeSide, codeSide);
        print::drawCode(m_sheet.painter(), box, m_document["link"_L1].toString());
        const double room = m_sheet.width() - codeSide - 40;
        m_sheet.font(11, false, muted);
        m_sheet.text(0, room, say(Word::Title));
        m_sheet.skip(Sheet::rowHeight + 6);
        m_sheet.font(24, true);
        m_sheet.painter().drawText(m_sheet.box(0, room, 100),
                                   int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                                   m_bill["number"_L1].toString());
        m_sheet.skip(110);
        m_sheet.font(11);
        const bool isVoid = m_bill["state"_L1].toString() == "void"_L1;
        QString standing = say(Word::Revision) + u' ' + QString::number(m_bill["revision"_L1].toInt());
        if (isVoid)
            standing += u"  "_s + say(Word::Void);
        else if (m_document["draft"_L1].toBool())
            standing += u"  "_s + say(Word::Draft);
        m_sheet.text(0, room, standing);
        m_sheet.skip(Sheet::rowHeight);
        m_sheet.font(8, false, muted);
        m_sheet.text(0, room, m_document["draft"_L1].toBool() ? say(Word::DraftNote) : say(Word::Scan));
        m_sheet.moveTo(Sheet::margin + codeSide + 20);
        m_sheet.rule(print::ink);
        m_sheet.skip(20);
    }

    void facts()
    {
        const auto withName = [&](const QJsonValue &at, const QJsonValue &by) {
            const QString when = time(at);
            return when.isEmpty() ? QString(QChar(u'\u2013')) : u"%1, %2 %3"_s.arg(when, say(Word::By), by.toString());
        };
        m_sheet.fact(say(Word::Site), m_document["site"_L1].toString());
        m_sheet.fact(say(Word::Destination), m_bill["destination"_L1].toString());
        m_sheet.fact(say(Word::Vehicle), m_bill["vehicle"_L1].toString());
        if (!m_bill["area"_L1].toString().isEmpty())
            m_sheet.fact(say(Word::Dock), m_bill["area"_L1].toString());
        m_sheet.fact(say(Word::Opened), withName(m_bill["openedAtMs"_L1], m_bill["openedBy"_L1]));
        m_sheet.fact(say(Word::Closed), withName(m_bill["closedAtMs"_L1], m_bill["closedBy"_L1]));
        m_sheet.fact(say(Word::Parents),
                     u"%1 / %2"_s.arg(m_bill["parents"_L1].toInt()).arg(m_bill["planned"_L1].toInt()));
        if (!m_bill["reason"_L1].toString().isEmpty())
            m_sheet.fact(say(Word::Reason), m_bill["reason"_L1].toString());
    }

    void cells(const std::array<QString, 6> &texts)
    {
        double from = 0;
        for (size_t i = 0; i < texts.size(); ++i) {
            const double width = shares[i] * m_sheet.width();
            m_sheet.text(from, width - 12, texts[i], i < 2 ? Qt::AlignLeft : Qt::AlignRight);
            from += width;
        }
        m_sheet.skip(tableRow);
    }

    void tableHead()
    {
        m_sheet.font(8, false, muted);
        cells({say(Word::Parent), say(Word::Goods), say(Word::Bags), say(Word::Nominal), say(Word::Scale),
               say(Word::Difference)});
        m_sheet.rule();
        m_sheet.skip(4);
    }

    static QString bagsOf(const QJsonObject &line)
    {
        return u"%1 / %2"_s.arg(line["children"_L1].toInt()).arg(line["capacity"_L1].toInt());
    }

    std::array<QString, 3> weights(const QJsonObject &of) const
    {
        const qint64 nominal = of["nominalGrams"_L1].toInteger();
        if (!of["scaleGrams"_L1].isDouble())
            return {kilograms(nominal, m_locale), say(Word::NotWeighed), QString()};
        const qint64 scale = of["scaleGrams"_L1].toInteger();
        return {kilograms(nominal, m_locale), kilograms(scale, m_locale), kilograms(scale - nominal, m_locale, true)};
    }

    void table()
    {
        m_sheet.skip(20);
        tableHead();
        const QJsonArray lines = m_document["lines"_L1].toArray();
        for (const QJsonValue &value : lines) {
            const QJsonObject line = value.toObject();
            if (makeRoom(2 * tableRow))
                tableHead();
            const bool disagrees =
                line["weight"_L1].toString() == "light"_L1 || line["weight"_L1].toString() == "heavy"_L1;
            m_sheet.font(9, disagrees);
            const auto [nominal, scale, difference] = weights(line);
            QString goods = line["goods"_L1].toString();
            if (line["returnedAtMs"_L1].isDouble())
                goods += u" ("_s + say(Word::Returned) + u')';
            cells({line["parent"_L1].toString(), goods, bagsOf(line), nominal, scale, difference});
        }
        makeRoom(2 * tableRow);
        m_sheet.rule(print::ink);
        m_sheet.skip(4);
        m_sheet.font(9, true);
        const auto [nominal, scale, difference] = weights(m_bill);
        cells({say(Word::Total), QString::number(m_bill["parents"_L1].toInt()),
               QString::number(m_bill["children"_L1].toInt()), nominal, scale, difference});
    }

    void notFull()
    {
        QStringList codes;
        for (const QJsonValue &value : m_document["lines"_L1].toArray()) {
            const QJsonObject line = value.toObject();
            if (line["children"_L1].toInt() < line["capacity"_L1].toInt())
                codes.append(u"%1 (%2)"_s.arg(line["parent"_L1].toString(), bagsOf(line)));
        }
        if (codes.isEmpty())
            return;
        makeRoom(4 * tableRow);
        m_sheet.heading(say(Word::Short));
        flow(codes);
    }

    // Codes side by side, as many as fit, over as many lines and pages as it takes.
    void flow(const QStringList &codes)
    {
        constexpr int perLine = 4;
        const double each = m_sheet.width() / perLine;
        m_sheet.font(8.5);
        for (qsizetype i = 0; i < codes.size(); i += perLine) {
            makeRoom(tableRow);
            m_sheet.font(8.5);
            for (qsizetype k = i; k < std::min<qsizetype>(i + perLine, codes.size()); ++k)
                m_sheet.text(double(k - i) * each, each - 10, codes[k]);
            m_sheet.skip(tableRow - 8);
        }
    }

    void signatures()
    {
        makeRoom(260);
        m_sheet.skip(150);
        const double half = m_sheet.width() / 2 - 40;
        const double y = m_sheet.y();
        for (const double from : {0.0, half + 80}) {
            const QRectF box = m_sheet.box(from, half, 1);
            m_sheet.painter().setPen(QPen(print::ink, 2));
            m_sheet.painter().drawLine(box.topLeft(), QPointF(box.right(), y));
        }
        m_sheet.skip(4);
        m_sheet.font(8, false, muted);
        m_sheet.text(0, half, say(Word::LoadedBy) + u": "_s + say(Word::Date));
        m_sheet.text(half + 80, half, say(Word::Driver) + u": "_s + say(Word::Date));
        m_sheet.skip(tableRow);
    }

    void annex()
    {
        const QJsonObject children = m_document["children"_L1].toObject();
        if (children.isEmpty())
            return;
        makeRoom(6 * tableRow);
        m_sheet.heading(say(Word::Annex));
        for (const QJsonValue &value : m_document["lines"_L1].toArray()) {
            const QString parent = value["parent"_L1].toString();
            QStringList codes;
            for (const QJsonValue &code : children[parent].toArray())
                codes.append(code.toString());
            makeRoom(3 * tableRow);
            m_sheet.font(9, true);
            m_sheet.text(0, m_sheet.width(), parent);
            m_sheet.skip(tableRow);
            flow(codes);
            m_sheet.skip(14);
        }
    }

    QPdfWriter *const m_writer;
    Sheet m_sheet;
    const QJsonObject m_document;
    const QJsonObject m_bill;
    const QLocale m_locale;
    const int m_pages;
    int m_page = 1;
};

} // namespace

Result<QByteArray> makePdf(const QJsonObject &document)
{
    if (!document["bill"_L1].isObject())
        return refuseField(ErrorCode::FieldMissing, u"bill"_s);
    const QJsonObject bill = document["bill"_L1].toObject();
    print::PdfOptions options;
    options.title = word(Word::Title, document["language"_L1].toString()) + u' ' + bill["number"_L1].toString();
    options.dateMs = bill[bill["closedAtMs"_L1].isDouble() ? "closedAtMs"_L1 : "openedAtMs"_L1].toInteger();
    // Once for nobody, to know how many pages there are.
    int pages = 0;
    auto counted = print::writePdf(options, [&](QPdfWriter &writer, QPainter &painter) {
        pages = BillPages(&writer, painter, QSizeF(writer.width(), writer.height()), document, 1).draw();
    });
    if (!counted)
        return counted;
    return print::writePdf(options, [&](QPdfWriter &writer, QPainter &painter) {
        BillPages(&writer, painter, QSizeF(writer.width(), writer.height()), document, pages).draw();
    });
}

} // namespace gemba::bill
