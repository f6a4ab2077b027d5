#include "exchange_model.h"

#include "kept_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

namespace {

/// What the transport takes in one message, as base64.
constexpr qint64 mostBytes = 180 * 1024;

exchange::FileFormat formatOf(int index)
{
    return index == 1 ? exchange::FileFormat::Json : exchange::FileFormat::Csv;
}

} // namespace

QList<Column> ExchangeModel::describeColumns() const
{
    return {{.key = u"line"_s, .title = tr("Line"), .width = 64, .atEnd = true, .hideable = false},
            {.key = u"column"_s, .title = tr("Column"), .width = 140},
            {.key = u"value"_s, .title = tr("Value"), .width = 160},
            {.key = u"problem"_s, .title = tr("What is wrong")},
            {.key = u"remedy"_s, .title = tr("What to do")}};
}

void ExchangeModel::ask(const QString &)
{
    const int asked = serial();
    link().call<exchange::ListExchange>(this, {}, [this, asked](const Result<exchange::ListExchange::Reply> &reply) {
        if (asked != serial())
            return;
        if (!reply)
            return refused(reply.error());
        m_kinds = reply->kinds;
        if (!m_wantedKind.isEmpty())
            chooseKind(std::exchange(m_wantedKind, QString()));
        m_kind = std::min(m_kind, std::max(0, static_cast<int>(m_kinds.size()) - 1));
        arrived(std::nullopt);
        page()->came(m_kinds.isEmpty());
        Q_EMIT choiceChanged();
    });
}

const exchange::ExchangeKind *ExchangeModel::chosen() const
{
    return m_kind >= 0 && m_kind < m_kinds.size() ? &m_kinds[m_kind] : nullptr;
}

QStringList ExchangeModel::kinds() const
{
    static const QHash<QString, const char *> names{{u"sensors"_s, QT_TR_NOOP("Sensors")},
                                                    {u"limits"_s, QT_TR_NOOP("Limits")},
                                                    {u"standards"_s, QT_TR_NOOP("Reference standards")},
                                                    {u"alarms"_s, QT_TR_NOOP("Alarm rationalisation")},
                                                    {u"settings"_s, QT_TR_NOOP("Settings")},
                                                    {u"users"_s, QT_TR_NOOP("Users")},
                                                    {u"roles"_s, QT_TR_NOOP("Roles")},
                                                    {u"devices"_s, QT_TR_NOOP("Devices")}};
    QStringList out;
    for (const exchange::ExchangeKind &kind : m_kinds)
        out.append(names.contains(kind.name) ? tr(names.value(kind.name)) : kind.name);
    return out;
}

void ExchangeModel::setKind(int kind)
{
    if (kind == m_kind || kind < 0 || kind >= m_kinds.size())
        return;
    m_kind = kind;
    forgetReport();
    Q_EMIT choiceChanged();
}

void ExchangeModel::chooseKind(const QString &name)
{
    if (m_kinds.isEmpty()) {
        m_wantedKind = name;
        return;
    }
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i].name == name)
            setKind(i);
    }
}

void ExchangeModel::setFormat(int format)
{
    if (format == m_format)
        return;
    m_format = format;
    forgetReport();
    Q_EMIT choiceChanged();
}

void ExchangeModel::setImportFile(const QString &file)
{
    const QString path = file.startsWith(u"file:"_s) ? QUrl(file).toLocalFile() : file.trimmed();
    if (path == m_importFile)
        return;
    m_importFile = path;
    if (path.endsWith(u".json"_s))
        m_format = 1;
    else if (path.endsWith(u".csv"_s))
        m_format = 0;
    forgetReport();
    Q_EMIT choiceChanged();
}

QVariantList ExchangeModel::columnList() const
{
    QVariantList out;
    if (const auto *kind = chosen()) {
        for (const exchange::ExchangeColumn &column : kind->columns)
            out.append(QVariantMap{{u"name"_s, column.name},
                                   {u"required"_s, column.required},
                                   {u"need"_s, column.required ? tr("must be there") : tr("may be left out")},
                                   {u"meaning"_s, column.meaning}});
    }
    return out;
}

QString ExchangeModel::exportFile() const
{
    if (!chosen())
        return {};
    return KeptFile::pathFor(u"gemba-%1.%2"_s.arg(chosen()->name, m_format == 1 ? u"json"_s : u"csv"_s));
}

void ExchangeModel::forgetReport()
{
    m_report.reset();
    m_rows.clear();
    rowsChanged();
    Q_EMIT reportChanged();
}

QString ExchangeModel::report() const
{
    if (!m_report)
        return {};
    const Words &say = words();
    if (m_report->problemCount > 0)
        return tr("%n rows cannot be taken; nothing was changed", nullptr, m_report->problemCount);
    if (m_report->applied)
        return tr("%n rows were taken", nullptr, m_report->rows);
    const int changes = m_report->created + m_report->updated + m_report->proposed;
    return changes == 0 ? tr("Everything in the file is so already")
                        : tr("%1 of %2 rows would change something").arg(say.count(changes), say.count(m_report->rows));
}

QString ExchangeModel::reportNote() const
{
    if (!m_report)
        return {};
    const Words &say = words();
    return tr("%1 new, %2 changed, %3 waiting for a second person, %4 as they are")
        .arg(say.count(m_report->created), say.count(m_report->updated), say.count(m_report->proposed),
             say.count(m_report->unchanged));
}

bool ExchangeModel::mayApply() const
{
    return m_report && !m_report->applied && m_report->problemCount == 0 &&
           m_report->created + m_report->updated + m_report->proposed > 0;
}

void ExchangeModel::exportAll()
{
    if (!canExport() || m_busy)
        return;
    m_busy = true;
    m_exported.clear();
    Q_EMIT reportChanged();
    exportPage(0);
}

void ExchangeModel::exportPage(int cursor)
{
    link().call<exchange::ExportData>(this, {.what = chosen()->name, .format = formatOf(m_format), .cursor = cursor},
                                      [this](const Result<exchange::ExportData::Reply> &reply) {
                                          if (!reply) {
                                              m_busy = false;
                                              Q_EMIT reportChanged();
                                              return shell()->sayRefused(tr("Nothing was exported"), reply.error());
                                          }
                                          if (m_format == 0 || m_exported.isEmpty()) {
                                              m_exported += reply->content;
                                          } else {
                                              // Each page is a list of its own.
                                              QJsonArray all = QJsonDocument::fromJson(m_exported).array();
                                              for (const QJsonValue &row :
                                                   QJsonDocument::fromJson(reply->content).array())
                                                  all.append(row);
                                              m_exported = QJsonDocument(all).toJson(QJsonDocument::Compact);
                                          }
                                          if (reply->nextCursor)
                                              exportPage(*reply->nextCursor);
                                          else
                                              finishExport();
                                      });
}

void ExchangeModel::finishExport()
{
    m_busy = false;
    Q_EMIT reportChanged();
    shell()->keepFile(QFileInfo(exportFile()).fileName(), m_exported, tr("Exported"));
    Q_EMIT choiceChanged();
}

void ExchangeModel::importAll(bool apply)
{
    if (!canImport() || m_busy)
        return;
    QFile file(m_importFile);
    if (!file.open(QIODevice::ReadOnly))
        return shell()->say(tr("The file could not be read"), file.errorString());
    if (file.size() > mostBytes)
        return shell()->say(tr("The file is too large"), tr("Split it into files of at most 180 kB."));
    m_busy = true;
    Q_EMIT reportChanged();
    exchange::ImportData::Params params;
    params.what = chosen()->name;
    params.format = formatOf(m_format);
    params.content = file.readAll();
    params.dryRun = !apply;
    link().call<exchange::ImportData>(this, params, [this](const Result<exchange::ImportData::Reply> &reply) {
        m_busy = false;
        if (!reply) {
            Q_EMIT reportChanged();
            return shell()->sayRefused(tr("The file was not taken"), reply.error());
        }
        m_report = *reply;
        m_rows = reply->problems;
        rowsChanged();
        Q_EMIT reportChanged();
    });
}

Cell ExchangeModel::cell(int row, int column) const
{
    const exchange::ImportProblem &problem = m_rows[row];
    switch (column) {
    case 0:
        return {.text = words().count(problem.line)};
    case 1:
        return {.text = problem.column, .look = Look::Strong, .figures = true};
    case 2:
        return {.text = problem.value, .figures = true};
    case 3:
        return {.text = words().error(static_cast<ErrorCode>(problem.code)), .note = problem.problem};
    default:
        return {.text = words().remedy(static_cast<ErrorCode>(problem.code)), .look = Look::Quiet};
    }
}

} // namespace gemba::admin
