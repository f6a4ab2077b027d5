#include "in_sink.h"

#include <gemba/server_log/json_log_sink.h>

#include <QtGlobal>

#include <cstdio>

namespace gemba::log {

namespace {

using namespace Qt::StringLiterals;

Severity severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return Severity::Debug;
    case QtInfoMsg:
        return Severity::Info;
    case QtWarningMsg:
        return Severity::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return Severity::Error;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (t_inSink) {
        std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
        return;
    }
    const InSink guard;
    const QString category = QString::fromUtf8(context.category ? context.category : "qt");
    write(severityOf(type), category == "default"_L1 ? u"qt"_s : category, message);
}

} // namespace

void takeOverQtMessages()
{
    qInstallMessageHandler(handle);
}

} // namespace gemba::log
