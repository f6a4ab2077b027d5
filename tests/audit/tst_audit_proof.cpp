#include <anchor.h>
#include <sealed_export.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::audit;

namespace {

const SigningKey &key()
{
    static const SigningKey one = SigningKey::fromSeed(QByteArray(32, 'k'));
    return one;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray hashName(qint64 seq)
{
    return QCryptographicHash::hash(QByteArray::number(seq), QCryptographicHash::Sha256).toHex();
}

/// An export of rows 11 … 10 + rows, as the server writes one.
QByteArrayList exported(int rows, int perPage)
{
    QByteArrayList lines;
    QByteArray previous;
    qint64 page = 0;
    for (qint64 first = 11; first < 11 + rows; first += perPage) {
        ExportSeal seal;
        seal.site = u"plant"_s;
        seal.page = ++page;
        seal.firstSeq = first;
        seal.previous = previous;
        QByteArray text;
        for (qint64 seq = first; seq < std::min<qint64>(first + perPage, 11 + rows); ++seq) {
            lines.append(compact({{u"seq"_s, seq},
                                  {u"actor"_s, u"ada"_s},
                                  {u"previousHash"_s, QString::fromLatin1(hashName(seq - 1))},
                                  {u"hash"_s, QString::fromLatin1(hashName(seq))}}));
            text += lines.last() + '\n';
            ++seal.rows;
            seal.lastSeq = seq;
        }
        seal.digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        seal.isLast = seal.lastSeq == 10 + rows;
        seal.signer = key().id();
        seal.signature = key().sign(seal.signedText());
        previous = seal.chainDigest();
        lines.append(compact(seal.toJson()));
    }
    return lines;
}

QString problemIn(const QByteArrayList &lines)
{
    ExportVerifier verifier(key().publicKey());
    for (const QByteArray &line : lines) {
        if (!verifier.read(line))
            break;
    }
    verifier.finish();
    return verifier.isWhole() ? QString() : verifier.problem();
}

} // namespace

class ProofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHeadIsFoundInsideWhateverLogHoldsIt()
    {
        const Anchor anchor = signedAnchor(key(), u"plant"_s, 4711, QByteArray(32, 'h'), 1'763'683'200'000);
        const QByteArray text = compact(anchor.toJson());
        const QByteArrayList lines{text, "Nov 21 02:00:00 host gembad: {\"anchor\":" + text + ",\"message\":\"x\"}",
                                   "<110>1 2026-11-21T00:00:00.000Z host gembad - audit-head - " + text + "\n"};
        for (const QByteArray &line : lines) {
            const auto found = anchorIn(line);
            QVERIFY2(found, line.constData());
            QCOMPARE(found->seq, 4711);
            QVERIFY(found->isSignedBy(key().publicKey()));
        }
        for (const QByteArray &line : {QByteArray(), QByteArray("{}"), text.left(text.size() - 1),
                                       QByteArray("{\"gembaAudit\":2,\"seq\":1}"), QByteArray("{\"gembaAudit\":1}")})
            QVERIFY2(!anchorIn(line), line.constData());
    }

    void aHeadThatWasChangedIsNotSigned()
    {
        const Anchor good = signedAnchor(key(), u"plant"_s, 4711, QByteArray(32, 'h'), 1'763'683'200'000);
        QVERIFY(!good.isSignedBy(SigningKey::fromSeed(QByteArray(32, 'x')).publicKey()));
        Anchor changed = good;
        changed.seq = 4710;
        QVERIFY(!changed.isSignedBy(key().publicKey()));
        changed = good;
        changed.head[0] = 'i';
        QVERIFY(!changed.isSignedBy(key().publicKey()));
        changed = good;
        changed.timeMs += 1;
        QVERIFY(!changed.isSignedBy(key().publicKey()));
        changed = good;
        changed.site = u"elsewhere"_s;
        QVERIFY(!changed.isSignedBy(key().publicKey()));
        changed = good;
        changed.signature.chop(1);
        QVERIFY(!changed.isSignedBy(key().publicKey()));
    }

    void anExportProvesItself()
    {
        QCOMPARE(problemIn(exported(1, 1)), QString());
        QCOMPARE(problemIn(exported(25, 10)), QString());
        ExportVerifier verifier(key().publicKey());
        for (const QByteArray &line : exported(25, 10))
            QVERIFY(verifier.read(line));
        QVERIFY(verifier.finish());
        QCOMPARE(verifier.rows(), 25);
        QCOMPARE(verifier.pages(), 3);
        QCOMPARE(verifier.firstSeq(), 11);
        QCOMPARE(verifier.lastSeq(), 35);
    }

    /// Every kind of tampering at random places: nothing passes.
    void noTamperingPasses()
    {
        QRandomGenerator random(4711);
        const QByteArrayList good = exported(40, 10);
        for (int round = 0; round < 20'000; ++round) {
            QByteArrayList lines = good;
            const auto at = static_cast<qsizetype>(random.bounded(lines.size()));
            switch (random.bounded(6)) {
            case 0: { // a byte
                QByteArray &line = lines[at];
                const auto i = static_cast<qsizetype>(random.bounded(line.size()));
                line[i] = static_cast<char>(line[i] ^ (1 << random.bounded(7)));
                break;
            }
            case 1:
                lines.removeAt(at);
                break;
            case 2:
                lines.insert(at, good[random.bounded(good.size())]);
                break;
            case 3:
                lines = lines.mid(0, at);
                break;
            case 4: {
                const auto other = static_cast<qsizetype>(random.bounded(lines.size()));
                if (other == at)
                    continue;
                lines.swapItemsAt(at, other);
                break;
            }
            default: // a whole page
                lines.remove((at / 11) * 11, 11);
                break;
            }
            if (lines == good)
                continue;
            QVERIFY2(!problemIn(lines).isEmpty(), lines.join('\n').constData());
        }
    }
};

QTEST_GUILESS_MAIN(ProofTest)
#include "tst_audit_proof.moc"
