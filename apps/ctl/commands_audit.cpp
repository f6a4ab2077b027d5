#include "command_context.h"

#include <anchor.h>
#include <audit_contract.h>
#include <sealed_export.h>

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAnchorsAtOnce = 500;

QString from(const audit::AuditLine &line)
{
    return line.station.isEmpty() ? line.address : line.station + u' ' + line.address;
}

std::optional<QString> text(const CommandContext &context, const QString &option)
{
    return context.args().has(option) ? std::optional(context.args().value(option)) : std::nullopt;
}

/// False, with the usage error printed, when the option is there but no time.
bool readTime(CommandContext &context, const QString &option, std::optional<qint64> &out)
{
    if (!context.args().has(option))
        return true;
    out = CommandContext::parseTime(context.args().value(option), context.clock().nowMs());
    if (!out)
        context.usage(u"--%1 is no time."_s.arg(option));
    return out.has_value();
}

int list(CommandContext &context)
{
    const auto limit = context.number(u"limit"_s, 50);
    if (!limit)
        return context.exit();
    audit::ListAudit::Params params;
    params.text = text(context, u"text"_s);
    params.entity = text(context, u"entity"_s);
    params.entityId = text(context, u"id"_s);
    params.actor = text(context, u"actor"_s);
    params.action = text(context, u"action"_s);
    params.notAction = text(context, u"not-action"_s);
    params.station = text(context, u"station"_s);
    if (const auto result = text(context, u"result"_s)) {
        params.result = wire::enumFromName<audit::LineResult>(*result);
        if (!params.result)
            return context.usage(u"--result is done or refused."_s);
    }
    if (!readTime(context, u"since"_s, params.sinceMs) || !readTime(context, u"until"_s, params.untilMs))
        return context.exit();

    // A page of a search may be short while there is more to look through.
    audit::ListAudit::Reply all;
    Table table({u"SEQ"_s, u"TIME"_s, u"WHO"_s, u"FROM"_s, u"ACTION"_s, u"WHAT"_s, u"RESULT"_s, u"REFERENCE"_s});
    do {
        params.limit = std::min(500, *limit - static_cast<int>(all.lines.size()));
        params.cursor = all.nextCursor.value_or(QString());
        const auto reply = context.call<audit::ListAudit>(params);
        if (!reply)
            return context.exit();
        for (const audit::AuditLine &line : reply->lines) {
            table.add({QString::number(line.seq), timeText(line.timeUs / 1000), line.actor, from(line), line.action,
                       line.entity + u' ' + line.entityId, wire::enumName(line.result), line.referenceId});
        }
        all.lines += reply->lines;
        all.nextCursor = reply->nextCursor;
    } while (all.nextCursor && all.lines.size() < *limit);
    return context.show(wire::encode(all), table.text());
}

int show(CommandContext &context)
{
    bool ok = false;
    audit::GetAuditLine::Params params;
    params.seq = context.argument(0).toLongLong(&ok);
    if (!ok || params.seq < 1)
        return context.usage(u"SEQ is the number of a line."_s);
    const auto reply = context.call<audit::GetAuditLine>(params);
    if (!reply)
        return context.exit();
    const audit::AuditLine &line = reply->line;
    Table table({u"WHAT"_s, u"VALUE"_s});
    table.add({u"Line"_s, QString::number(line.seq)});
    table.add({u"Time"_s, timeText(line.timeUs / 1000) + u".%1"_s.arg(line.timeUs % 1'000'000, 6, 10, QChar(u'0'))});
    table.add({u"Who"_s, line.actor});
    table.add({u"From"_s, from(line)});
    table.add({u"Session"_s, line.session});
    table.add({u"Reference"_s, line.referenceId});
    table.add({u"Action"_s, line.action});
    table.add({u"What"_s, line.entity + u' ' + line.entityId});
    table.add({u"Result"_s, wire::enumName(line.result)});
    QStringList names = line.before.keys() + line.after.keys();
    names.removeDuplicates();
    const auto shown = [](const QJsonObject &object, const QString &name) {
        if (!object.contains(name))
            return u"-"_s;
        const QByteArray json = QJsonDocument(QJsonArray{object[name]}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.mid(1, json.size() - 2));
    };
    for (const QString &name : std::as_const(names)) {
        const QString before = shown(line.before, name);
        const QString after = shown(line.after, name);
        table.add({name, before == after ? after : before + u" → "_s + after});
    }
    table.add({u"Row before"_s, reply->previousHash});
    table.add({u"This row"_s, reply->hash + (reply->fits ? u" fits"_s : u" DOES NOT FIT"_s)});
    table.add({u"Row after"_s, !reply->isFollowed   ? u"none yet"_s
                               : *reply->isFollowed ? u"follows"_s
                                                    : u"DOES NOT FOLLOW"_s});
    return context.show(wire::encode(*reply), table.text());
}

int status(CommandContext &context)
{
    const auto reply = context.call<audit::SummariseAudit>({});
    if (!reply)
        return context.exit();
    Table table({u"WHAT"_s, u"VALUE"_s});
    table.add({u"Lines"_s, u"%1, from %2 to %3"_s.arg(reply->rows).arg(reply->firstSeq).arg(reply->lastSeq)});
    table.add({u"Head"_s, reply->head});
    if (const auto &verified = reply->verified)
        table.add(
            {u"Verified"_s, verified->firstBadSeq
                                ? u"damaged from line %1 on: %2"_s.arg(*verified->firstBadSeq).arg(verified->reason)
                                : u"whole to line %1 at %2"_s.arg(verified->toSeq).arg(timeText(verified->atMs))});
    else
        table.add({u"Verified"_s, u"not yet since the server started"_s});
    for (const audit::AnchorPlace &place : reply->anchors)
        table.add(
            {u"Held outside"_s, place.problem.isEmpty()
                                    ? u"%1: line %2 at %3"_s.arg(place.place).arg(place.seq).arg(timeText(place.atMs))
                                    : u"%1: %2"_s.arg(place.place, place.problem)});
    table.add({u"Kept for"_s, u"%1 days"_s.arg(reply->retentionDays)});
    table.add({u"Signed by"_s, reply->signer});
    table.add({u"Public key"_s, QString::fromLatin1(reply->publicKey.toBase64())});
    return context.show(wire::encode(*reply), table.text());
}

/// Compares the heads in a file with the trail; nullopt when that could not be done.
std::optional<audit::CheckAnchors::Reply> checkAnchors(CommandContext &context, const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        context.usage(u"Cannot read %1: %2."_s.arg(fileName, file.errorString()));
        return std::nullopt;
    }
    audit::CheckAnchors::Reply total;
    audit::CheckAnchors::Params params;
    const auto send = [&] {
        const auto reply = context.call<audit::CheckAnchors>(params);
        params.anchors.clear();
        if (!reply)
            return false;
        total.matched += reply->matched;
        total.dropped += reply->dropped;
        total.foreign += reply->foreign;
        total.replaced += reply->replaced;
        total.firstBadSeq = reply->firstBadSeq;
        total.reason = reply->reason;
        return true;
    };
    while (!file.atEnd() && !total.firstBadSeq) {
        if (const auto anchor = audit::anchorIn(file.readLine()))
            params.anchors.append({anchor->site, anchor->seq, QString::fromLatin1(anchor->head.toHex()), anchor->timeMs,
                                   anchor->signer, QString::fromLatin1(anchor->signature.toBase64())});
        if (params.anchors.size() == kAnchorsAtOnce && !send())
            return std::nullopt;
    }
    if (!params.anchors.isEmpty() && !total.firstBadSeq && !send())
        return std::nullopt;
    return total;
}

int verify(CommandContext &context)
{
    const auto verdict = context.call<audit::VerifyAudit>({});
    if (!verdict)
        return context.exit();
    QJsonObject json = wire::encode(*verdict);
    QString words =
        verdict->firstBadSeq
            ? u"The audit trail is damaged from line %1 on: %2.\n"_s.arg(*verdict->firstBadSeq).arg(verdict->reason)
            : u"The audit trail is whole: %1 lines in %2 ms, head %3.\n"_s.arg(verdict->rows)
                  .arg(verdict->tookMs)
                  .arg(verdict->head);
    bool whole = !verdict->firstBadSeq;
    if (context.args().has(u"anchors"_s)) {
        const auto outside = checkAnchors(context, context.args().value(u"anchors"_s));
        if (!outside)
            return context.exit();
        json.insert(u"anchors"_s, wire::encode(*outside));
        if (outside->firstBadSeq) {
            whole = false;
            words += u"It is not what was signed outside, from line %1 on: %2.\n"_s.arg(*outside->firstBadSeq)
                         .arg(outside->reason);
        } else {
            words += u"%1 signed heads outside match; %2 are of lines past their retention, %3 of another server.\n"_s
                         .arg(outside->matched)
                         .arg(outside->dropped)
                         .arg(outside->foreign);
            if (outside->replaced > 0)
                words += u"%1 are of history that a restore replaced: see the lines backups.restore.\n"_s.arg(
                    outside->replaced);
        }
    }
    context.show(json, words);
    return whole ? Exit::Done : Exit::Refused;
}

int exportTo(CommandContext &context)
{
    audit::ExportAudit::Params params;
    if (!readTime(context, u"since"_s, params.sinceMs) || !readTime(context, u"until"_s, params.untilMs))
        return context.exit();
    const QString fileName = context.argument(0);
    QSaveFile file(fileName);
    const auto cannotWrite = [&] { return context.usage(u"Cannot write %1: %2."_s.arg(fileName, file.errorString())); };
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite();
    qint64 rows = 0;
    qint64 pages = 0;
    for (;;) {
        const auto reply = context.call<audit::ExportAudit>(params);
        if (!reply)
            return context.exit();
        const QByteArray page = reply->text.toUtf8();
        if (file.write(page) != page.size())
            return cannotWrite();
        rows += reply->rows;
        ++pages;
        if (!reply->nextCursor)
            break;
        params.cursor = *reply->nextCursor;
    }
    if (!file.commit())
        return cannotWrite();
    return context.show({{u"file"_s, fileName}, {u"rows"_s, rows}, {u"pages"_s, pages}},
                        u"Exported %1 lines in %2 signed pages to %3."_s.arg(rows).arg(pages).arg(fileName));
}

int verifyExport(CommandContext &context)
{
    QFile file(context.argument(0));
    if (!file.open(QIODevice::ReadOnly))
        return context.usage(u"Cannot read %1: %2."_s.arg(context.argument(0), file.errorString()));
    const QByteArray key = QByteArray::fromBase64(context.args().value(u"key"_s).toLatin1());
    if (key.size() != 32)
        return context.usage(u"--key is no public key; \"gembactl audit status\" prints the server's."_s);
    audit::ExportVerifier verifier(key);
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        if (line.endsWith('\n'))
            line.chop(1);
        if (!verifier.read(line))
            break;
    }
    verifier.finish();
    const QJsonObject json{{u"whole"_s, verifier.isWhole()},   {u"rows"_s, verifier.rows()},
                           {u"pages"_s, verifier.pages()},     {u"firstSeq"_s, verifier.firstSeq()},
                           {u"lastSeq"_s, verifier.lastSeq()}, {u"problem"_s, verifier.problem()},
                           {u"signer"_s, audit::signerOf(key)}};
    context.show(json, verifier.isWhole()
                           ? u"The export is whole and signed by %1: lines %2 to %3."_s.arg(audit::signerOf(key))
                                 .arg(verifier.firstSeq())
                                 .arg(verifier.lastSeq())
                           : u"The export is not as it was made: %1."_s.arg(verifier.problem()));
    return verifier.isWhole() ? Exit::Done : Exit::Refused;
}

} // namespace

QList<CommandSpec> auditCommands()
{
    const OptionSpec since{u"since"_s, u"TIME"_s, u"From this time on: -8h, -2d or 2026-11-21T06:00"_s};
    const OptionSpec until{u"until"_s, u"TIME"_s, u"Up to this time"_s};
    return {
        {{u"audit"_s, u"list"_s},
         {},
         u"Search the audit trail, newest first"_s,
         {{u"text"_s, u"WORDS"_s, u"Words in who, where, what or which"_s},
          {u"entity"_s, u"KIND"_s, u"Only this kind of thing"_s},
          {u"id"_s, u"ID"_s, u"Only this thing"_s},
          {u"actor"_s, u"NAME"_s, u"Only this actor"_s},
          {u"action"_s, u"START"_s, u"Only actions that begin so, such as session."_s},
          {u"not-action"_s, u"START"_s, u"No actions that begin so"_s},
          {u"station"_s, u"NAME"_s, u"Only from this terminal or kind of client"_s},
          {u"result"_s, u"RESULT"_s, u"Only done, or only refused"_s},
          since,
          until,
          {u"limit"_s, u"N"_s, u"Lines (default 50)"_s}},
         list},
        {{u"audit"_s, u"show"_s}, {u"SEQ"_s}, u"Show one line with before, after and its proof"_s, {}, show},
        {{u"audit"_s, u"status"_s},
         {},
         u"Show how long the trail is, how far verified and where its head is held"_s,
         {},
         status},
        {{u"audit"_s, u"verify"_s},
         {},
         u"Recompute the audit trail's chain"_s,
         {{u"anchors"_s, u"FILE"_s, u"Compare it with the signed heads in this file or log as well"_s}},
         verify},
        {{u"audit"_s, u"export"_s}, {u"FILE"_s}, u"Export the trail as signed JSON Lines"_s, {since, until}, exportTo},
        {{u"audit"_s, u"verify-export"_s},
         {u"FILE"_s},
         u"Prove that an export is whole; needs no server"_s,
         {{u"key"_s, u"BASE64"_s, u"The server's public key, as \"audit status\" prints it"_s, true}},
         verifyExport,
         [](const Invocation &) { return true; }},
    };
}

} // namespace gemba::ctl
