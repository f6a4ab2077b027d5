#include "exchange_service.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace gemba::exchange {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qsizetype shownCharacters = 80;

QStringList namesOf(const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names;
}

ImportProblem problemOf(const SheetRow &row, const Error &error)
{
    const ErrorInfo &info = errorInfo(error.code);
    ImportProblem out;
    out.line = row.line;
    out.column = error.field;
    out.value = row.cells.value(error.field).left(shownCharacters);
    out.code = static_cast<int>(error.code);
    out.problem = QString::fromUtf8(info.text) + (error.detail.isEmpty() ? QString() : u' ' + error.detail);
    out.remedy = QString::fromUtf8(info.remedy);
    return out;
}

/// Of a refusal that names a row by its identity.
ImportProblem problemOf(const QList<Column> &columns, const Sheet &sheet, Error error)
{
    const QString identity = std::exchange(error.field, columns.first().name);
    const auto named = std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const SheetRow &row) {
        return row.cells.value(columns.first().name).trimmed() == identity;
    });
    SheetRow without;
    without.line = 0;
    without.cells.insert(columns.first().name, identity);
    return problemOf(named == sheet.rows.end() ? without : *named, error);
}

std::optional<Error> missingColumn(const QList<Column> &columns, const SheetRow &row)
{
    for (const Column &column : columns) {
        if (column.required && row.cells.value(column.name).trimmed().isEmpty())
            return refuseField(ErrorCode::FieldMissing, column.name, column.meaning);
    }
    return std::nullopt;
}

} // namespace

void ExchangeService::add(std::unique_ptr<Exchanged> kind)
{
    if (find(kind->name()))
        throw std::logic_error("exchanged twice: " + kind->name().toStdString());
    m_kinds.push_back(std::move(kind));
    std::sort(m_kinds.begin(), m_kinds.end(), [](const auto &a, const auto &b) { return a->name() < b->name(); });
}

Exchanged *ExchangeService::find(const QString &name) const
{
    const auto it =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto &kind) { return kind->name() == name; });
    return it == m_kinds.end() ? nullptr : it->get();
}

ListExchange::Reply ExchangeService::kinds(const Caller &caller) const
{
    ListExchange::Reply out;
    for (const auto &kind : m_kinds) {
        ExchangeKind described;
        described.name = kind->name();
        for (const Column &column : kind->columns())
            described.columns.append({column.name, column.meaning, column.required});
        described.canExport = caller.may(kind->exportPermission());
        described.canImport = caller.may(permission::importData) && caller.may(kind->importPermission());
        out.kinds.append(described);
    }
    return out;
}

Result<ExportData::Reply> ExchangeService::exportPage(ReadTransaction &tx, const Caller &caller,
                                                      const ExportData::Params &in) const
{
    const Exchanged *kind = find(in.what);
    if (!kind)
        return refuseField(ErrorCode::NotFound, u"what"_s, in.what);
    if (!caller.may(kind->exportPermission()))
        return refuseField(ErrorCode::PermissionDenied, u"what"_s, QString::fromLatin1(kind->exportPermission().name));
    const QList<Cells> all = kind->rows(tx, caller);
    const QList<Cells> page = all.mid(std::min<qsizetype>(in.cursor, all.size()), in.limit);
    const QStringList columns = namesOf(kind->columns());
    ExportData::Reply out;
    out.rows = static_cast<int>(page.size());
    out.fileName = in.what + (in.format == FileFormat::Csv ? u".csv"_s : u".json"_s);
    out.content = in.format == FileFormat::Csv ? writeCsv(columns, page, in.cursor == 0) : writeJson(columns, page);
    if (in.cursor + page.size() < all.size())
        out.nextCursor = static_cast<int>(in.cursor + page.size());
    return out;
}

Result<Sheet> ExchangeService::sheetOf(const Exchanged &kind, const ImportData::Params &in) const
{
    auto sheet = in.format == FileFormat::Csv ? readCsv(in.content) : readJson(in.content);
    if (!sheet)
        return sheet;
    const QList<Column> columns = kind.columns();
    const QStringList known = namesOf(columns);
    for (const QString &column : sheet->columns) {
        if (!known.contains(column))
            return refuseField(
                ErrorCode::ImportUnreadable, u"content"_s,
                u"the column \"%1\" is not known; there are %2"_s.arg(column.left(64), known.join(u", "_s)));
    }
    for (const Column &column : columns) {
        if (column.required && !sheet->rows.isEmpty() && !sheet->columns.contains(column.name))
            return refuseField(ErrorCode::ImportUnreadable, u"content"_s,
                               u"the column \"%1\" is missing"_s.arg(column.name));
    }
    return sheet;
}

ImportData::Reply ExchangeService::takeAll(Transaction &tx, const Caller &caller, Exchanged &kind, const Sheet &sheet)
{
    ImportData::Reply out;
    out.rows = static_cast<int>(sheet.rows.size());
    const QList<Column> columns = kind.columns();
    for (const SheetRow &row : sheet.rows) {
        Result<RowEffect> effect = RowEffect::Unchanged;
        if (const auto missing = missingColumn(columns, row))
            effect = *missing;
        else
            effect = kind.take(tx, caller, row.cells);
        if (!effect) {
            ++out.problemCount;
            if (out.problems.size() < listedProblems)
                out.problems.append(problemOf(row, effect.error()));
            continue;
        }
        switch (*effect) {
        case RowEffect::Created:
            ++out.created;
            break;
        case RowEffect::Updated:
            ++out.updated;
            break;
        case RowEffect::Unchanged:
            ++out.unchanged;
            break;
        case RowEffect::Proposed:
            ++out.proposed;
            break;
        }
    }
    if (out.problemCount == 0 && out.unchanged < out.rows) {
        if (const auto fits = kind.together(tx); !fits) {
            ++out.problemCount;
            out.problems.append(problemOf(columns, sheet, fits.error()));
        }
    }
    return out;
}

void ExchangeService::import(const Caller &caller, const ImportData::Params &in,
                             std::function<void(Result<ImportData::Reply>)> done)
{
    Exchanged *kind = find(in.what);
    if (!kind)
        return done(refuseField(ErrorCode::NotFound, u"what"_s, in.what));
    if (!caller.may(kind->importPermission()))
        return done(
            refuseField(ErrorCode::PermissionDenied, u"what"_s, QString::fromLatin1(kind->importPermission().name)));
    auto sheet = sheetOf(*kind, in);
    if (!sheet)
        return done(sheet.error());
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(in.content, QCryptographicHash::Sha256).toHex());
    // A refusal rolls everything back, and the report lives beside the transaction; the job may be run twice.
    auto report = std::make_shared<ImportData::Reply>();
    m_executor.write<Nothing>(
        [caller, kind, sheet = *std::move(sheet), report, hash, what = in.what,
         dryRun = in.dryRun](Transaction &tx) -> Result<Nothing> {
            *report = takeAll(tx, caller, *kind, sheet);
            if (dryRun || report->problemCount > 0)
                return refuse(ErrorCode::ImportRefused);
            const bool changed = report->created + report->updated + report->proposed > 0;
            if (changed)
                tx.audit(rpc::auditOf(caller, QString::fromLatin1(ImportData::method.name), u"data"_s, what, {},
                                      {{u"rows"_s, report->rows},
                                       {u"created"_s, report->created},
                                       {u"updated"_s, report->updated},
                                       {u"proposed"_s, report->proposed},
                                       {u"sha256"_s, hash}}));
            report->applied = changed;
            return Nothing{};
        },
        [report, done = std::move(done)](const Result<Nothing> &written) {
            if (!written && written.error().code != ErrorCode::ImportRefused)
                return done(written.error());
            done(*report);
        });
}

} // namespace gemba::exchange
