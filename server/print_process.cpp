#include "print_process.h"

#include <gemba/core/log.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

namespace gemba::server {

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment printingEnvironment()
{
    QProcessEnvironment environment;
    // Nothing of the server's own: it may hold passwords. Fonts are found by the usual paths.
    for (const QString &name : {u"PATH"_s, u"HOME"_s, u"FONTCONFIG_PATH"_s, u"FONTCONFIG_FILE"_s, u"LD_LIBRARY_PATH"_s,
                                u"XDG_CACHE_HOME"_s}) {
        if (qEnvironmentVariableIsSet(name.toLatin1().constData()))
            environment.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"QT_HASH_SEED"_s, u"0"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

} // namespace

PrintProcess::PrintProcess(std::function<QString()> siteName, QString program, QObject *parent)
    : QObject(parent)
    , m_siteName(std::move(siteName))
    , m_program(program.isEmpty() ? QCoreApplication::applicationDirPath() + u"/gemba-printer"_s : std::move(program))
{
}

void PrintProcess::print(const QJsonObject &document, bags::DocumentPrinter::Done done)
{
    if (m_running >= atOnce)
        return done(refuse(ErrorCode::Busy, u"%1 documents are being printed"_s.arg(atOnce)));
    QJsonObject whole = document;
    whole.insert(u"site"_s, m_siteName());

    auto *process = new QProcess(this);
    ++m_running;
    const auto answer = [this, process, done = std::move(done),
                         answered = std::make_shared<bool>(false)](Result<QByteArray> result) {
        if (std::exchange(*answered, true))
            return;
        --m_running;
        process->deleteLater();
        if (!result)
            log::error(u"printer"_s, u"a document could not be printed"_s, {{u"detail"_s, result.error().detail}});
        done(std::move(result));
    };
    connect(process, &QProcess::errorOccurred, this, [process, answer](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            answer(refuse(ErrorCode::Internal, process->program() + u": "_s + process->errorString()));
    });
    connect(process, &QProcess::finished, this, [process, answer](int code, QProcess::ExitStatus status) {
        const QByteArray pdf = process->readAllStandardOutput();
        if (status != QProcess::NormalExit || code != 0 || !pdf.startsWith("%PDF-"))
            return answer(refuse(ErrorCode::Internal, QString::fromUtf8(process->readAllStandardError().left(500))));
        if (pdf.size() > mostBytes)
            return answer(refuse(ErrorCode::MessageTooLarge, u"%1 bytes"_s.arg(pdf.size())));
        answer(pdf);
    });
    QTimer::singleShot(std::chrono::milliseconds(longestMs), process, [process] { process->kill(); });
    process->setProcessEnvironment(printingEnvironment());
    process->start(m_program, {});
    process->write(QJsonDocument(whole).toJson(QJsonDocument::Compact));
    process->closeWriteChannel();
}

} // namespace gemba::server
