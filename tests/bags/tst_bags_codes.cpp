#include <code_forms.h>
#include <gs1.h>
#include <scanned_text.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

namespace {

CodeForms shipped()
{
    CodeForm child;
    child.name = u"Child"_s;
    child.kind = BagKind::Child;
    child.digits = 0;
    CodeForm mustard;
    mustard.name = u"Mustard"_s;
    mustard.prefix = u"SB"_s;
    CodeForm moong;
    moong.name = u"Moong"_s;
    moong.prefix = u"M444-"_s;
    return CodeForms({child, mustard, moong});
}

} // namespace

/// What a code is, and what a scanner made of it.
class CodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesHaveForms_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("form");
        QTest::newRow("mustard") << u"SB00001"_s << u"Mustard"_s;
        QTest::newRow("moong") << u"M444-00001"_s << u"Moong"_s;
        QTest::newRow("a digit more: a child") << u"SB000012"_s << u"Child"_s;
        QTest::newRow("a digit less: a child") << u"SB0001"_s << u"Child"_s;
        QTest::newRow("a letter among the digits: a child") << u"SB0000X"_s << u"Child"_s;
        QTest::newRow("moong without its hyphen: a child") << u"M44400001"_s << u"Child"_s;
        QTest::newRow("child") << u"C123"_s << u"Child"_s;
        QTest::newRow("longest child") << QString(20, u'7') << u"Child"_s;
        QTest::newRow("too long") << QString(21, u'7') << QString();
        QTest::newRow("too short") << u"ABC"_s << QString();
        QTest::newRow("with a point") << u"B.000001"_s << QString();
        QTest::newRow("other digits than 0 to 9") << u"SB0000\u0661"_s << QString();
        QTest::newRow("lower case is not canonical") << u"sb00001"_s << QString();
    }
    void codesHaveForms()
    {
        QFETCH(QString, code);
        QFETCH(QString, form);
        const CodeForms forms = shipped();
        const CodeForm *found = forms.formOf(code);
        QCOMPARE(found ? found->name : QString(), form);
    }

    void canonicalIsOneOfAllWaysToWriteIt()
    {
        for (const QString &text : {u"SB00001"_s, u" sb00001 "_s, u"ＳＢ００００１"_s, u"Sb00001\n"_s})
            QCOMPARE(canonicalCode(text), u"SB00001"_s);
        QCOMPARE(canonicalCode(canonicalCode(u"ﬁx1"_s)), canonicalCode(u"ﬁx1"_s));
    }

    void scannersSayMoreThanTheCode_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("symbology");
        QTest::addColumn<QString>("form");
        const QString gs(QChar(0x1d));
        QTest::newRow("plain") << u"SB00001"_s << u"SB00001"_s << QString() << u"Mustard"_s;
        QTest::newRow("enter") << u"sb00001\r\n"_s << u"SB00001"_s << QString() << u"Mustard"_s;
        QTest::newRow("STX and ETX") << u"\u0002SB00001\u0003"_s << u"SB00001"_s << QString() << u"Mustard"_s;
        QTest::newRow("Code 128") << u"]C0SB00001"_s << u"SB00001"_s << u"C0"_s << u"Mustard"_s;
        QTest::newRow("Code 39") << u"]A0M444-00001"_s << u"M444-00001"_s << u"A0"_s << u"Moong"_s;
        QTest::newRow("GS1-128 with a serial")
            << u"]C10109501101530003"_s + u"21SB00001"_s << u"SB00001"_s << u"C1"_s << u"Mustard"_s;
        QTest::newRow("GS1 DataMatrix, batch before serial")
            << u"]d2010950110153000310LOT7"_s + gs + u"21M444-00002"_s << u"M444-00002"_s << u"d2"_s << u"Moong"_s;
        QTest::newRow("GS1 without an identifier of the symbol")
            << u"0109501101530003"_s + u"10LOT7"_s + gs + u"21SB00009"_s << u"SB00009"_s << QString() << u"Mustard"_s;
        QTest::newRow("the number of a bill") << u"b.000012"_s << u"B.000012"_s << QString() << QString();
    }
    void scannersSayMoreThanTheCode()
    {
        QFETCH(QString, raw);
        QFETCH(QString, code);
        QFETCH(QString, symbology);
        QFETCH(QString, form);
        const CodeForms forms = shipped();
        const auto read = readScanned(raw, forms);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->code, code);
        QCOMPARE(read->symbology, symbology);
        QCOMPARE(read->form ? read->form->name : QString(), form);
        QVERIFY(!read->isCommand);
    }

    void billsAreKnown_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("bill");
        QTest::newRow("a number that Gemba gives") << u"B.000001"_s << u"B.000001"_s << true;
        QTest::newRow("in lower case, with its symbology") << u"]C0b.000012\r"_s << u"B.000012"_s << true;
        QTest::newRow("more digits than six") << u"B.1234567"_s << u"B.1234567"_s << true;
        QTest::newRow("the link of a printed bill")
            << u"gemba:bill/B.000001?revision=2&sha256=0a1b"_s << u"B.000001"_s << true;
        QTest::newRow("with the capitals of Caps Lock")
            << u"]Q1GEMBA:BILL/b.000001?REVISION=2&SHA256=0A1B\r\n"_s << u"B.000001"_s << true;
        QTest::newRow("a number of one's own, though a child's form would admit it")
            << u"gemba:bill/INV2031?revision=1&sha256=00"_s << u"INV2031"_s << true;
        QTest::newRow("a number with a slash") << u"gemba:bill/2026/17?revision=1&sha256=00"_s << u"2026/17"_s << true;
        QTest::newRow("without a hash") << u"gemba:bill/INV2031"_s << u"INV2031"_s << true;
        QTest::newRow("no digits") << u"B."_s << u"B."_s << false;
        QTest::newRow("a letter among them") << u"B.00X1"_s << u"B.00X1"_s << false;
        QTest::newRow("no point") << u"B000001"_s << u"B000001"_s << false;
        QTest::newRow("a parent") << u"SB00001"_s << u"SB00001"_s << false;
        QTest::newRow("a number of one's own by itself") << u"INV2031"_s << u"INV2031"_s << false;
    }
    void billsAreKnown()
    {
        QFETCH(QString, raw);
        QFETCH(QString, code);
        QFETCH(bool, bill);
        const CodeForms forms = shipped();
        const auto read = readScanned(raw, forms);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->code, code);
        QCOMPARE(read->isBill, bill);
        QVERIFY(!read->isCommand);
        QVERIFY(!bill || !read->form); // never a bag as well
    }

    void commandsAreNoBags()
    {
        const CodeForms forms = shipped();
        const auto undo = readScanned(u"]C0/UNDO\r"_s, forms);
        QVERIFY(undo.ok());
        QVERIFY(undo->isCommand);
        QCOMPARE(undo->code, u"undo"_s);
        QVERIFY(!undo->form);
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::newRow("nothing") << QString();
        QTest::newRow("only the frame") << u"\u0002\r\n\u0003"_s;
        QTest::newRow("only the symbology") << u"]C1"_s;
        QTest::newRow("an escape in it") << u"SB\u001b00001"_s;
        QTest::newRow("a line in it") << u"SB00\n001"_s;
        QTest::newRow("longer than any code") << QString(513, u'A');
        QTest::newRow("GS1 with a wrong check digit") << u"]C10109501101530004"_s + u"21SB00001"_s;
        QTest::newRow("GS1 without a bag") << u"]C10109501101530003"_s;
        QTest::newRow("a link without a bill") << u"gemba:bill/?revision=1"_s;
        QTest::newRow("GS1 with an unknown identifier") << u"]d2ZZ1"_s;
    }
    void whatCannotBeReadIsRefused()
    {
        QFETCH(QString, raw);
        const CodeForms forms = shipped();
        const auto read = readScanned(raw, forms);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::FieldFormat);
        QCOMPARE(read.error().field, u"code"_s);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void elementStringsAreTakenApart()
    {
        const QString gs(QChar(0x1d));
        const auto elements = readGs1(u"0109501101530003"_s + u"17261231"_s + u"310200125510AB-1"_s + gs + u"21S1"_s);
        QVERIFY(elements.ok());
        QCOMPARE(*elements, (QList<Gs1Element>{{u"01"_s, u"09501101530003"_s},
                                               {u"17"_s, u"261231"_s},
                                               {u"3102"_s, u"001255"_s},
                                               {u"10"_s, u"AB-1"_s},
                                               {u"21"_s, u"S1"_s}}));
        QVERIFY(!readGs1(u"17261331"_s).ok()); // month 13
        QVERIFY(readGs1(u"17261200"_s).ok());  // the whole month
        QVERIFY(!readGs1(u"3102A01255"_s).ok());
        QVERIFY(hasGs1CheckDigit(u"09501101530003"));
        QVERIFY(!hasGs1CheckDigit(u"09501101530013"));
        QVERIFY(hasGs1CheckDigit(u"106141412345678908"));
        QVERIFY(!hasGs1CheckDigit(u"A"));
    }

    void formsThatTakeCodesFromOthers_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<int>("digits");
        QTest::addColumn<bool>("takes"); // from SB and five digits
        QTest::newRow("the same codes") << u"SB"_s << 5 << true;
        QTest::newRow("more digits") << u"SB"_s << 6 << false;
        QTest::newRow("a longer prefix of digits") << u"SB0"_s << 4 << true;
        QTest::newRow("a longer prefix of digits, another length") << u"SB0"_s << 5 << false;
        QTest::newRow("a longer prefix with a letter") << u"SBX"_s << 4 << false;
        QTest::newRow("comes after it") << u"SB"_s << 0 << false;
        QTest::newRow("a longer prefix, letters too") << u"SB1"_s << 0 << true;
        QTest::newRow("another prefix") << u"M"_s << 5 << false;
        QTest::newRow("a shorter prefix") << u"S"_s << 0 << false;
    }
    void formsThatTakeCodesFromOthers()
    {
        QFETCH(QString, prefix);
        QFETCH(int, digits);
        QFETCH(bool, takes);
        CodeForm mustard;
        mustard.prefix = u"SB"_s;
        CodeForm form;
        form.kind = BagKind::Child;
        form.prefix = prefix;
        form.digits = digits;
        QCOMPARE(takesCodesFrom(form, mustard), takes);
    }

    void formsThatMixUpKindsAreRefused()
    {
        CodeForm form;
        form.name = u"All"_s;
        QVERIFY(!problemOf(form).isEmpty()); // parents without a prefix
        form.prefix = u"x"_s;
        QVERIFY(!problemOf(form).isEmpty());
        form.prefix = u"X-"_s;
        QVERIFY(problemOf(form).isEmpty());
        form.digits = 0;
        form.minLength = 9;
        form.maxLength = 8;
        QVERIFY(!problemOf(form).isEmpty());
        form.minLength = form.maxLength = 2;
        QVERIFY(!problemOf(form).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CodesTest)
#include "tst_bags_codes.moc"
