// Bills and labels as the real printer makes them, read by outside programs.

#include "printing.h"

#include <label_layout.h>
#include <zpl.h>

#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using test::outside;
using test::printed;

namespace {

constexpr qint64 openedMs = 1'763'683'205'123; // 2025-11-21 00:00:05 UTC

QJsonObject line(const QString &parent, int children, std::optional<qint64> scale, const QString &verdict)
{
    QJsonObject out{{u"parent"_s, parent},
                    {u"goods"_s, u"Mustard"_s},
                    {u"children"_s, children},
                    {u"capacity"_s, 30},
                    {u"nominalGrams"_s, children * 1'000},
                    {u"weight"_s, verdict},
                    {u"addedAtMs"_s, openedMs},
                    {u"addedBy"_s, u"Biller 2"_s}};
    if (scale)
        out.insert(u"scaleGrams"_s, *scale);
    return out;
}

QJsonObject bill(const QString &language, int parents = 3)
{
    QJsonArray lines{line(u"SB00001"_s, 30, 30'123, u"agrees"_s), line(u"SB00002"_s, 28, 26'900, u"light"_s),
                     line(u"SB00003"_s, 30, std::nullopt, u"notWeighed"_s)};
    for (int i = 4; i <= parents; ++i)
        lines.append(line(u"SB%1"_s.arg(i, 5, 10, QChar(u'0')), 30, 30'000, u"agrees"_s));
    return {{u"kind"_s, u"bill"_s},
            {u"language"_s, language},
            {u"timeZone"_s, u"Europe/Warsaw"_s},
            {u"draft"_s, false},
            {u"hash"_s, QString(64, u'a')},
            {u"link"_s, u"gemba:bill:BILL-2031"_s},
            {u"bill"_s, QJsonObject{{u"number"_s, u"BILL-2031"_s},
                                    {u"state"_s, u"closed"_s},
                                    {u"destination"_s, u"Depot Łódź"_s},
                                    {u"vehicle"_s, u"Truck 7"_s},
                                    {u"area"_s, u"Dock 2"_s},
                                    {u"planned"_s, parents + 1},
                                    {u"parents"_s, parents},
                                    {u"children"_s, 88},
                                    {u"nominalGrams"_s, 88'000},
                                    {u"revision"_s, 2},
                                    {u"openedBy"_s, u"Biller 2"_s},
                                    {u"openedAtMs"_s, openedMs},
                                    {u"closedBy"_s, u"Lead 1"_s},
                                    {u"closedAtMs"_s, openedMs + 3'600'000},
                                    {u"reason"_s, u"One parent is still wet"_s}}},
            {u"lines"_s, lines}};
}

} // namespace

class PrinterBagsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBillSaysWhatLeaves()
    {
        const auto pdf = printed(bill(u"en"_s));
        QVERIFY2(pdf.ok(), pdf.ok() ? "" : qPrintable(pdf.error().detail));
        const QString text = outside(u"pdftotext"_s, *pdf, {u"-layout"_s});
        for (const QString &word : {u"BILL-2031"_s,
                                    u"Revision 2"_s,
                                    u"North Works"_s,
                                    u"Depot Łódź"_s,
                                    u"Truck 7"_s,
                                    u"Dock 2"_s,
                                    u"2025-11-21 01:00 CET, by Biller 2"_s,
                                    u"2025-11-21 02:00 CET, by Lead 1"_s,
                                    u"One parent is still wet"_s,
                                    u"SB00001"_s,
                                    u"28 / 30"_s,
                                    u"30.123"_s,
                                    u"+0.123"_s,
                                    u"26.900"_s,
                                    u"\u20131.100"_s,
                                    u"not weighed"_s,
                                    u"88.000"_s,
                                    u"SB00002 (28 / 30)"_s,
                                    u"Page 1 of 1"_s,
                                    QString(64, u'a')})
            QVERIFY2(text.contains(word), qPrintable(word + u" is not in\n"_s + text));
        QVERIFY(!text.contains(u"DRAFT"_s));
    }

    void theSameBillGivesTheSameBytes()
    {
        const auto first = printed(bill(u"de"_s, 60));
        const auto second = printed(bill(u"de"_s, 60));
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(*first, *second);
        QVERIFY(first->contains("D:20251121010005Z"));
    }

    void aLongBillTakesMorePagesAndSaysSo()
    {
        QJsonObject document = bill(u"en"_s, 120);
        QJsonArray children;
        for (int i = 0; i < 30; ++i)
            children.append(u"CHILD%1"_s.arg(i, 4, 10, QChar(u'0')));
        document.insert(u"children"_s, QJsonObject{{u"SB00001"_s, children}, {u"SB00120"_s, children}});
        const auto pdf = printed(document);
        QVERIFY(pdf.ok());
        const int pages = outside(u"pdfinfo"_s, *pdf).section(u"Pages:"_s, 1).trimmed().section(u'\n', 0, 0).toInt();
        QVERIFY2(pages >= 4, qPrintable(QString::number(pages)));
        const QString text = outside(u"pdftotext"_s, *pdf, {u"-layout"_s});
        for (int page = 1; page <= pages; ++page)
            QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
        // Each parent once in the table, whatever page it came to stand on.
        for (int i = 1; i <= 120; ++i)
            QVERIFY2(text.contains(u"SB%1"_s.arg(i, 5, 10, QChar(u'0'))), qPrintable(QString::number(i)));
        QVERIFY(text.contains(u"CHILD0029"_s));
    }

    void itSpeaksTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("de") << u"de"_s << u"Lieferschein"_s;
        QTest::newRow("pl") << u"pl"_s << u"Dokument wydania"_s;
        QTest::newRow("xx") << u"xx"_s << u"Delivery bill"_s;
    }
    void itSpeaksTheReadersLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, expected);
        const auto pdf = printed(bill(language));
        QVERIFY(pdf.ok());
        const QString text = outside(u"pdftotext"_s, *pdf, {u"-layout"_s});
        QVERIFY2(text.contains(expected), qPrintable(text));
        if (language != "xx"_L1)
            QVERIFY(text.contains(u"30,123"_s));
    }

    void aDraftAndAVoidBillAreNoBills()
    {
        QJsonObject document = bill(u"en"_s);
        document.insert(u"draft"_s, true);
        document.insert(u"hash"_s, QString());
        const auto draft = printed(document);
        QVERIFY(draft.ok());
        QVERIFY(outside(u"pdftotext"_s, *draft).contains(u"DRAFT"_s));
        QJsonObject voided = bill(u"en"_s);
        QJsonObject inside = voided["bill"_L1].toObject();
        inside.insert(u"state"_s, u"void"_s);
        voided.insert(u"bill"_s, inside);
        const auto pdf = printed(voided);
        QVERIFY(pdf.ok());
        QVERIFY(outside(u"pdftotext"_s, *pdf).contains(u"VOID"_s));
    }

    void whatIsNoBillIsRefused()
    {
        const auto refused = printed({{u"kind"_s, u"bill"_s}});
        QVERIFY(!refused.ok());
        QVERIFY(!printed({{u"kind"_s, u"labels"_s}}).ok());
    }

    void labelsHaveTheirSizeAndTheirCode()
    {
        QJsonArray labels;
        for (int i = 1; i <= 3; ++i)
            labels.append(QJsonObject{{u"code"_s, u"SB0000%1"_s.arg(i)},
                                      {u"goods"_s, u"Mustard"_s},
                                      {u"note"_s, u"30 × 1 kg"_s},
                                      {u"site"_s, u"North"_s}});
        const auto pdf = printed({{u"kind"_s, u"labels"_s}, {u"labels"_s, labels}, {u"dateMs"_s, openedMs}});
        QVERIFY(pdf.ok());
        const QString facts = outside(u"pdfinfo"_s, *pdf);
        QCOMPARE(facts.section(u"Pages:"_s, 1).trimmed().section(u'\n', 0, 0).toInt(), 3);
        // 100 × 50 mm in points.
        const QString size = facts.section(u"Page size:"_s, 1).trimmed();
        QVERIFY2(std::abs(size.section(u' ', 0, 0).toDouble() - 283.46) < 1.5, qPrintable(size));
        QVERIFY2(std::abs(size.section(u' ', 2, 2).toDouble() - 141.73) < 1.5, qPrintable(size));
        const QString text = outside(u"pdftotext"_s, *pdf);
        QVERIFY2(text.contains(u"0002"_s) && text.contains(u"Mustard"_s), qPrintable(text));
    }

    void everythingStandsOnTheLabel_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("parent") << u"SB00001"_s;
        QTest::newRow("moong") << u"M444-00001"_s;
        QTest::newRow("longest") << QString(20, u'W');
        QTest::newRow("short") << u"AB"_s;
    }
    void everythingStandsOnTheLabel()
    {
        QFETCH(QString, code);
        const auto layout = bags::labelLayout({code, u"Mustard"_s, u"30 × 1 kg"_s, u"North Works"_s});
        const QRect whole(QPoint(0, 0), layout.size);
        const int side = layout.module * layout.matrix.side;
        QVERIFY(layout.module >= 4); // half a millimetre
        // With the quiet zone of four modules on each side.
        const QRect matrix(layout.matrixAt, QSize(side, side));
        const int quiet = 4 * layout.module;
        QVERIFY(whole.contains(matrix.adjusted(-quiet, -quiet, quiet, quiet)));
        for (const auto &text : layout.texts) {
            QVERIFY2(whole.contains(text.box), qPrintable(text.text));
            QVERIFY(!text.box.intersects(matrix.adjusted(-quiet, -quiet, quiet, quiet)));
            QVERIFY(text.height >= 16); // two millimetres
            for (const auto &other : layout.texts)
                QVERIFY(&other == &text || !other.box.intersects(text.box));
        }
    }

    void zplHoldsTheSameDots()
    {
        const auto layout = bags::labelLayout({u"SB00001"_s, u"^XA~JR \"Mustard\" _5E"_s, u"30 × 1 kg"_s, u"Nord ä"_s});
        const QByteArray zpl = bags::zplOf(layout);
        QVERIFY(zpl.startsWith("^XA\n") && zpl.endsWith("^XZ\n"));
        QVERIFY(zpl.contains("^PW800\n") && zpl.contains("^LL400\n"));
        // What is data never becomes a command: each caret begins one of ours.
        QCOMPARE(zpl.count("^XA"), 1);
        QVERIFY(!zpl.contains('~'));
        QVERIFY(zpl.contains("_5EXA_7EJR"));
        QVERIFY(zpl.contains("_C3_A4"));
        // The graphic field, taken apart again, is the matrix.
        const qsizetype from = zpl.indexOf("^GFA,") + 5;
        const QByteArrayList parts = zpl.mid(from, zpl.indexOf("^FS", from) - from).split(',');
        QCOMPARE(parts.size(), 4);
        const int rowBytes = parts[2].toInt();
        QCOMPARE(parts[0].toInt(), rowBytes * layout.module * layout.matrix.side);
        // A colon is the row above once more.
        QByteArray bytes;
        for (qsizetype at = 0; at < parts[3].size();) {
            if (parts[3][at] == ':') {
                bytes += bytes.last(rowBytes);
                ++at;
            } else {
                bytes += QByteArray::fromHex(parts[3].mid(at, 2 * rowBytes));
                at += 2 * rowBytes;
            }
        }
        QCOMPARE(bytes.size(), parts[0].toInt());
        for (int y = 0; y < layout.matrix.side; ++y) {
            for (int x = 0; x < layout.matrix.side; ++x) {
                const int dotX = x * layout.module + layout.module / 2;
                const int dotY = y * layout.module + layout.module / 2;
                const bool dark = (bytes[dotY * rowBytes + dotX / 8] >> (7 - dotX % 8)) & 1;
                QCOMPARE(dark, layout.matrix.isDark(x, y));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PrinterBagsTest)
#include "tst_printer_bags.moc"
