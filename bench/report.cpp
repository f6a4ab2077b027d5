#include "report.h"

#include <QFile>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>
#include <cstdio>
#include <thread>

namespace gemba::bench {

using namespace Qt::StringLiterals;

namespace {

QString firstLineWith(const QString &file, const QByteArray &word)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : in.readAll().split('\n')) {
        if (line.startsWith(word))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    }
    return {};
}

void print(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

double quantile(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<size_t>(p * static_cast<double>(values.size() - 1) + 0.5);
    return values[std::min(rank, values.size() - 1)];
}

void reportHeader()
{
    QFile load(u"/proc/loadavg"_s);
    const QString loadText =
        load.open(QIODevice::ReadOnly) ? QString::fromUtf8(load.readAll()).section(u' ', 0, 2) : QString();
    print({{u"bench"_s, u"gemba"_s},
           {u"version"_s, QStringLiteral(GEMBA_VERSION)},
           {u"cpu"_s, firstLineWith(u"/proc/cpuinfo"_s, "model name")},
           {u"cores"_s, int(std::thread::hardware_concurrency())},
           {u"kernel"_s, QSysInfo::kernelVersion()},
           {u"qt"_s, QString::fromLatin1(qVersion())},
           {u"load"_s, loadText}});
}

bool report(const Figure &figure)
{
    const double ratio = figure.limit > 0 ? figure.subject / figure.limit : 0;
    const bool missed =
        figure.target > 0 && (figure.higherIsBetter ? figure.subject < figure.target : figure.subject > figure.target);
    QJsonObject line{{u"metric"_s, figure.metric},
                     {u"subject"_s, figure.subject},
                     {u"unit"_s, figure.unit},
                     {u"verdict"_s, missed ? u"MISSED"_s : u"OK"_s}};
    if (figure.limit > 0) {
        line.insert(u"limit"_s, figure.limit);
        line.insert(u"ratio_limit"_s, ratio);
    }
    if (figure.target > 0)
        line.insert(u"target"_s, figure.target);
    for (auto it = figure.more.begin(); it != figure.more.end(); ++it)
        line.insert(it.key(), it.value());
    print(line);
    std::fprintf(stderr, "%-34s %12.2f %-10s", qPrintable(figure.metric), figure.subject, qPrintable(figure.unit));
    if (figure.limit > 0)
        std::fprintf(stderr, "  limit %12.2f  ratio %6.2f", figure.limit, ratio);
    if (figure.target > 0)
        std::fprintf(stderr, "  target %g %s", figure.target, missed ? "MISSED" : "met");
    std::fprintf(stderr, "\n");
    return !missed;
}

} // namespace gemba::bench
