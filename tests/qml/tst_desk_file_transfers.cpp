// Files on their way from and to the server: in parts, on from where they broke off, and kept whole or not at all.
#include "goods_desk.h"

#include <file_forms.h>
#include <file_jobs_model.h>

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::shell;
using namespace gemba::filedesk;

class FileTransfersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<PersonsHome>(); }
    void anExportIsSavedWhole();
    void aFileGoesWhereThePersonSays();
    void aDamagedFileIsNotKept();
    void aFileIsSentInPartsAndTried();
    void anUploadGoesOnWhereItBrokeOff();
    void anUploadThatCannotGoOnIsLetGo_data();
    void anUploadThatCannotGoOnIsLetGo();
    void aDownloadGoesOnWhereItBrokeOff();
    void aReportThatWasMadeAnewIsNotSavedInHalves();

private:
    std::unique_ptr<PersonsHome> m_home;
};

void FileTransfersTest::anExportIsSavedWhole()
{
    ModelDesk desk;
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(jobs.rows(), 5);
    jobs.setCurrentKey(jobs.key(0));
    QVERIFY(!jobs.canSave());
    QVERIFY(jobs.canCancel());
    QVERIFY(jobs.share() > 0.3 && jobs.share() < 0.4);
    jobs.setCurrentKey(jobs.key(1));
    QVERIFY(jobs.canSave());
    jobs.save();
    QVERIFY(!jobs.canSave());
    desk.settle();
    QVERIFY(jobs.canSave());
    QVERIFY(contentOf(m_home->documents().filePath(u"children-20261120-132904.csv"_s)).startsWith("code,format"));
}

void FileTransfersTest::aFileGoesWhereThePersonSays()
{
    ModelDesk desk;
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    jobs.setCurrentKey(jobs.key(1));
    QCOMPARE(jobs.proposedFile(), QUrl::fromLocalFile(m_home->documents().filePath(u"children-20261120-132904.csv"_s)));
    QCOMPARE(jobs.proposedEnding(), u"csv"_s);
    // The dialog has asked whether that may be replaced.
    const QString path = m_home->filePath(u"my children.csv"_s);
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("old") == 3);
    there.close();
    jobs.saveTo(jobs.key(1), QUrl::fromLocalFile(path));
    desk.settle();
    QVERIFY(contentOf(path).startsWith("code,format"));
    QVERIFY(m_home->documents().entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY2(desk.controller.toast()->note().contains(path), qPrintable(desk.controller.toast()->note()));
}

void FileTransfersTest::aDamagedFileIsNotKept()
{
    ModelDesk desk;
    QJsonObject part = recorded(u"exports.read"_s).toObject();
    part["sha256"_L1] = QString(64, u'0');
    desk.link.answerWith(u"exports.read"_s, QJsonValue(part));
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    jobs.setCurrentKey(jobs.key(1));
    jobs.save();
    desk.settle();
    QVERIFY(jobs.canSave());
    QVERIFY(m_home->documents().entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(!desk.controller.toast()->note().isEmpty());
}

void FileTransfersTest::aFileIsSentInPartsAndTried()
{
    ModelDesk desk;
    const QString path = m_home->filePath(u"packing list.csv"_s);
    const QByteArray content = "parent,child\n" + QByteArray(100'000, 'x') + '\n';
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();

    ImportForm form;
    form.setShell(&desk.controller);
    desk.settle();
    QCOMPARE(form.kinds(), QStringList{u"Packing list"_s});
    QVERIFY(!form.ready());
    form.setFile(QUrl::fromLocalFile(path).toString());
    QCOMPARE(form.file(), path);
    QVERIFY(form.ready());
    // Dropped, or chosen in the dialog: the field shows it.
    int shown = 0;
    connect(&form, &ImportForm::fileChosen, this, [&] { ++shown; });
    form.choose(QUrl::fromLocalFile(path).toString());
    QCOMPARE(form.file(), path);
    QCOMPARE(shown, 1);

    // The server counts what arrived.
    QJsonObject reply = recorded(u"imports.begin"_s).toObject();
    QString begun;
    connect(&form, &ImportForm::started, this, [&](const QString &job) { begun = job; });
    qint64 arrived = 0;
    connect(&FileTransfers::of(desk.controller), &FileTransfers::changed, this, [&] {
        QJsonObject job = reply["job"_L1].toObject();
        arrived = std::min<qint64>(arrived + 45'056, content.size());
        job["bytes"_L1] = arrived;
        reply["job"_L1] = job;
        desk.link.answerWith(u"imports.append"_s, QJsonValue(reply));
    });
    form.start();
    QVERIFY(form.busy());
    QTRY_VERIFY(desk.sent(u"imports.check"_s));
    QTRY_VERIFY(!form.busy());
    QCOMPARE(begun, reply["job"_L1]["job"_L1].toString());
    const auto announced = desk.sent(u"imports.begin"_s);
    QCOMPARE((*announced)["what"_L1].toString(), u"packing"_s);
    QCOMPARE((*announced)["fileName"_L1].toString(), u"packing list.csv"_s);
    QCOMPARE((*announced)["bytes"_L1].toInteger(), content.size());
    QCOMPARE((*announced)["sha256"_L1].toString(),
             QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(desk.sentTimes(u"imports.append"_s), 3);
    QVERIFY(!desk.sent(u"imports.commit"_s));

    form.setFile(m_home->filePath(u"not there.csv"_s));
    form.start();
    QVERIFY(!form.busy());
    QCOMPARE(desk.sentTimes(u"imports.begin"_s), 1);
}

void FileTransfersTest::anUploadGoesOnWhereItBrokeOff()
{
    ModelDesk desk;
    const QString path = m_home->filePath(u"p.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100, 'x')) == 100);
    file.close();
    FileTransfers &transfers = FileTransfers::of(desk.controller);
    desk.link.answerWith(u"imports.append"_s, refuse(ErrorCode::ServerUnreachable));
    QString job;
    connect(&transfers, &FileTransfers::begun, this, [&](const QString &begun) { job = begun; });
    transfers.send(u"packing"_s, path);
    QTRY_VERIFY(!job.isEmpty() && transfers.brokeOff(job));
    QVERIFY(!desk.sent(u"imports.check"_s));
    QVERIFY(!transfers.sending()); // another file may be sent instead

    // Of 100 bytes 60 have arrived all the same.
    QJsonObject reply = recorded(u"imports.begin"_s).toObject();
    QJsonObject now = reply["job"_L1].toObject();
    now["bytes"_L1] = 60;
    desk.link.answerWith(u"files.jobs"_s, QJsonValue(QJsonObject{{u"jobs"_s, QJsonArray{now}}}));
    now["bytes"_L1] = 100;
    desk.link.answerWith(u"imports.append"_s, QJsonValue(QJsonObject{{u"job"_s, now}}));
    transfers.goOn();
    QTRY_VERIFY(desk.sent(u"imports.check"_s));
    QCOMPARE((*desk.sent(u"imports.append"_s))["offset"_L1].toInt(), 60);
}

void FileTransfersTest::anUploadThatCannotGoOnIsLetGo_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"the server forgot it", "somebody else signed in", "the file grew"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void FileTransfersTest::anUploadThatCannotGoOnIsLetGo()
{
    QFETCH(QString, why);
    ModelDesk desk;
    const QString path = m_home->filePath(u"p.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100, 'x')) == 100);
    file.close();
    FileTransfers &transfers = FileTransfers::of(desk.controller);
    desk.link.answerWith(u"imports.append"_s, refuse(ErrorCode::ServerUnreachable));
    QString job;
    connect(&transfers, &FileTransfers::begun, this, [&](const QString &begun) { job = begun; });
    transfers.send(u"packing"_s, path);
    QTRY_VERIFY(!job.isEmpty() && transfers.brokeOff(job));
    if (why == "somebody else signed in"_L1) {
        QJsonObject other = recorded(u"session.login"_s).toObject();
        QJsonObject user = other["user"_L1].toObject();
        user["id"_L1] = u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s;
        other["user"_L1] = user;
        desk.link.answerWith(u"session.login"_s, QJsonValue(other));
        desk.link.signOut();
        desk.settle();
        QVERIFY(transfers.brokeOff(job));
        desk.link.signIn({u"other"_s, u"secret"_s, {}}, [](const Result<void> &) {});
        desk.settle();
        QVERIFY(!transfers.brokeOff(job));
        return;
    }
    if (why == "the file grew"_L1) {
        QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
        file.close();
        answerJobs(desk, importWith({{u"state"_s, u"receiving"_s}, {u"bytes"_s, 60}, {u"totalBytes"_s, 100}}));
    } else {
        desk.link.answerWith(u"files.jobs"_s, refuse(ErrorCode::NotFound));
    }
    transfers.goOn();
    desk.settle();
    QVERIFY(!transfers.brokeOff(job) && !transfers.sending());
    QVERIFY(!desk.controller.toast()->text().isEmpty());
    QVERIFY(!desk.sent(u"imports.check"_s));
    QCOMPARE(desk.sent(u"files.cancel"_s).has_value(), why == "the file grew"_L1);
}

void FileTransfersTest::aDownloadGoesOnWhereItBrokeOff()
{
    ModelDesk desk;
    const QJsonObject whole = recorded(u"exports.read"_s).toObject();
    const QByteArray content = QByteArray::fromBase64(whole["content"_L1].toString().toLatin1());
    const auto part = [&](qsizetype from, qsizetype size) {
        QJsonObject out = whole;
        out["offset"_L1] = from;
        out["content"_L1] = QString::fromLatin1(content.mid(from, size).toBase64());
        out["last"_L1] = from + size >= content.size();
        return QJsonValue(out);
    };
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    jobs.setCurrentKey(jobs.key(1));
    FileTransfers &transfers = FileTransfers::of(desk.controller);
    desk.link.answerWith(u"exports.read"_s, part(0, 10));
    connect(&transfers, &FileTransfers::changed, this, [&] {
        if (transfers.fetched(jobs.currentKey()) > 0)
            desk.link.answerWith(u"exports.read"_s, refuse(ErrorCode::ServerUnreachable));
    });
    jobs.save();
    QTRY_VERIFY(jobs.savesOn());
    QVERIFY(jobs.canSave());
    QCOMPARE((*desk.sent(u"exports.read"_s))["offset"_L1].toInt(), 10);
    QVERIFY(m_home->documents().entryList(QDir::Files).isEmpty());
    transfers.disconnect(this);
    desk.link.answerWith(u"exports.read"_s, part(10, content.size()));
    jobs.save();
    QVERIFY(!jobs.savesOn() && !jobs.canSave());
    QTRY_COMPARE(contentOf(m_home->documents().filePath(whole["fileName"_L1].toString())), content);
    QVERIFY(jobs.canSave() && !jobs.savesOn());
    QCOMPARE(desk.sentTimes(u"exports.read"_s), 3);
}

void FileTransfersTest::aReportThatWasMadeAnewIsNotSavedInHalves()
{
    ModelDesk desk;
    QJsonObject part = recorded(u"exports.read"_s).toObject();
    part["content"_L1] = QString::fromLatin1(QByteArray(10, 'x').toBase64());
    part["last"_L1] = false;
    desk.link.answerWith(u"exports.read"_s, QJsonValue(part));
    FileJobsModel jobs;
    jobs.setShell(&desk.controller);
    desk.settle();
    jobs.setCurrentKey(jobs.key(1));
    FileTransfers &transfers = FileTransfers::of(desk.controller);
    connect(&transfers, &FileTransfers::changed, this, [&] {
        if (transfers.fetched(jobs.currentKey()) <= 0)
            return;
        part["offset"_L1] = 10;
        part["sha256"_L1] = QString(64, u'7');
        part["last"_L1] = true;
        desk.link.answerWith(u"exports.read"_s, QJsonValue(part));
    });
    jobs.save();
    QVERIFY(!jobs.canSave());
    QTRY_VERIFY(jobs.canSave());
    QVERIFY(!jobs.savesOn());
    QVERIFY(m_home->documents().entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(!desk.controller.toast()->note().isEmpty());
}

QTEST_MAIN(FileTransfersTest)
#include "tst_desk_file_transfers.moc"
