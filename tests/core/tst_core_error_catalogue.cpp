#include <gemba/core/error_code.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;

namespace {

/// docs/errors.md: what a person at support and a client's author look a number up in.
QByteArray toMarkdown()
{
    static const std::array chapters{
        std::pair{1, u"Identity: who you are and what you may"_s},
        std::pair{2, u"Validation: what was sent"_s},
        std::pair{3, u"State and conflict: what it meets"_s},
        std::pair{4, u"Devices and outside services"_s},
        std::pair{5, u"Internal"_s},
    };
    QString out = u"# Errors\n\n"
                  "Generated from `modules/core/include/gemba/core/error_codes.def`; after a change there run\n"
                  "`GEMBA_UPDATE_DOCS=1 build/dev/tests/tst_core_error_catalogue`.\n\n"
                  "The number travels in `error.data.code` on the WebSocket and in `code` of the RFC 9457 document on "
                  "REST, whose status is in the\nsecond column. Numbers are never used again for something else. "
                  "Programs show their own words for a number, in the reader's language; each answer\n"
                  "carries a reference id that stands in the server's log too.\n"_s;
    for (const auto &[thousand, title] : chapters) {
        out += u"\n## %1xxx %2\n\n| code | HTTP | name | what it says | what helps |\n|---|---|---|---|---|\n"_s
                   .arg(thousand)
                   .arg(title);
        for (const ErrorInfo &info : errorCatalogue()) {
            if (static_cast<int>(info.code) / 1000 == thousand)
                out += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(static_cast<int>(info.code))
                           .arg(info.httpStatus)
                           .arg(QString::fromUtf8(info.name), QString::fromUtf8(info.text),
                                QString::fromUtf8(info.remedy));
        }
    }
    return out.toUtf8();
}

} // namespace

class ErrorCatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreInOrder()
    {
        // Lookups search by halving.
        int before = 0;
        for (const ErrorInfo &info : errorCatalogue()) {
            QVERIFY2(static_cast<int>(info.code) > before, info.name);
            before = static_cast<int>(info.code);
            QCOMPARE(errorInfo(info.code).name, info.name);
            QCOMPARE(errorCodeFromNumber(before), info.code);
        }
        for (const int unknown : {-1, 0, 999, 1000, 2000, 5999, 6001})
            QVERIFY(!errorCodeFromNumber(unknown));
    }

    void everyEntryIsFitForPeopleAndPrograms()
    {
        static const QRegularExpression identifier(u"^[A-Z][A-Za-z]+$"_s);
        QSet<QString> names;
        for (const ErrorInfo &info : errorCatalogue()) {
            const QString name = QString::fromUtf8(info.name);
            QVERIFY2(identifier.match(name).hasMatch() && !names.contains(name), info.name);
            names.insert(name);
            for (const char *sentence : {info.text, info.remedy}) {
                const QString text = QString::fromUtf8(sentence);
                QVERIFY2(text.endsWith(u'.') && text.at(0).isUpper() && text.size() < 120, info.name);
            }
            QVERIFY2(info.httpStatus >= 400 && info.httpStatus < 600, info.name);
        }
    }

    void theCommittedDocumentIsTheGeneratedOne()
    {
        QFile file(QStringLiteral(GEMBA_DOCS_DIR "/errors.md"));
        if (qEnvironmentVariableIsSet("GEMBA_UPDATE_DOCS")) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(toMarkdown()), toMarkdown().size());
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == toMarkdown(), "docs/errors.md is out of date; its head says how to renew it");
    }
};

QTEST_GUILESS_MAIN(ErrorCatalogueTest)
#include "tst_core_error_catalogue.moc"
