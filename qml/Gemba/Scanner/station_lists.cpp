#include "command_sheet.h"
#include "station_controller.h"

#include <algorithm>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsShown = 6;
constexpr int parentsShown = 3;
constexpr qint64 tallyEveryMs = 5'000;

qint64 startOfDay(const Words &words, qint64 nowMs)
{
    QDateTime day = words.local(nowMs);
    day.setTime(QTime(0, 0));
    return day.toMSecsSinceEpoch();
}
} // namespace

void StationController::buildHome()
{
    m_result = {};
    m_plain = {};
    m_plain.title = tr("Scan a\nparent bag");
    const auto onDuty = duty();
    if (m_desk && m_desk->held() > 0)
        m_plain.note = m_desk->heldFor() == ScanDesk::HeldFor::NextBill
                           ? tr("%n scans are held for the next bill. Scan its number.", nullptr, m_desk->held())
                           : tr("%n scans are held for the next parent. Scan its code.", nullptr, m_desk->held());
    else if (onDuty && onDuty->isKept)
        m_plain.note = tr("No link: scans count for %1, %2.", "name, signed in last at 14:28")
                           .arg(m_words.named(onDuty->person.displayName), whoIsMeant(*onDuty));
    else
        m_plain.note = tr("Waiting %1. Nothing to press.").arg(m_words.span(nowMs() - m_waitingSinceMs));
    QStringList prefixes;
    for (const bags::CodeForm &form : m_desk ? m_desk->book().forms().forms() : QList<bags::CodeForm>())
        if (form.kind == bags::BagKind::Parent && form.active && !form.prefix.isEmpty() && prefixes.size() < 2)
            prefixes.append(form.prefix + u"…"_s);
    const auto line = [](const QString &code, const QString &text) {
        StationRow row;
        row.title = code;
        row.note = text;
        return row;
    };
    m_rows.set({line(prefixes.isEmpty() ? tr("Parent code") : m_words.isolated(prefixes.join(u", "_s)),
                     tr("opens or continues a parent")),
                line(m_words.isolated(u"B.…, BILL-…"_s), tr("loads parents onto a bill")),
                line(tr("Any child code"), tr("tells where the bag is"))});

    QList<outbox::LocalBook::Parent> parents = m_desk ? m_desk->book().parents() : QList<outbox::LocalBook::Parent>();
    const QString area = m_backend.site().area;
    parents.removeIf([&](const outbox::LocalBook::Parent &parent) {
        return parent.bag.bill || (!area.isEmpty() && !parent.bag.area.isEmpty() && parent.bag.area != area) ||
               parent.bag.revision == 0;
    });
    std::sort(parents.begin(), parents.end(),
              [](const auto &a, const auto &b) { return a.bag.changedAtMs > b.bag.changedAtMs; });
    QList<StationRow> cards;
    for (qsizetype i = 0; i < std::min<qsizetype>(parentsShown, parents.size()); ++i) {
        const bags::Bag &bag = parents[i].bag;
        StationRow row;
        row.title = bag.code;
        const bool here = bag.station == m_backend.site().station;
        const QString when = nowMs() - bag.changedAtMs < 2'000 ? tr("now") : m_words.ago(nowMs() - bag.changedAtMs);
        row.note =
            tr("%1, %2", "where, when: Station 2, 4 min ago").arg(here ? tr("here") : m_words.named(bag.station), when);
        row.number = parents[i].count();
        row.total = bag.capacity;
        cards.append(row);
    }
    m_sideRows.set(cards);

    m_summary = {};
    m_summary.caption = area.isEmpty() ? tr("Open parents") : tr("Open in %1").arg(m_words.named(area));
    m_summary.since = tr("%n parents", nullptr, int(parents.size()));
    m_summary.figureText = tr("This station today");
    const qint64 now = m_backend.clock().monotonicMs();
    if (m_desk && (m_tallyAtMs == 0 || now - m_tallyAtMs >= tallyEveryMs)) {
        m_tallyAtMs = std::max<qint64>(1, now);
        if (const auto tally = m_desk->box().tally(startOfDay(m_words, nowMs())))
            m_tally = *tally;
    }
    m_summary.counts = {m_words.count(m_tally.parents), m_words.count(m_tally.children),
                        m_words.count(m_openResolutions)};
    m_summary.foot = m_tally.firstMs > 0 ? tr("since %1").arg(m_words.minute(m_tally.firstMs)) : QString();
    m_summary.texts = {tr("parents"), tr("bags"), tr("to resolve")};
}

void StationController::buildQueue()
{
    m_summary = {};
    m_headings = {tr("No."), tr("Scan"), tr("In"), tr("Waits"), tr("Fate")};
    const auto open = m_desk ? m_desk->box().open(1'000) : Result<QList<outbox::Row>>(QList<outbox::Row>());
    if (!open)
        return;
    int checked = 0;
    int unsure = 0;
    int sent = 0;
    for (const outbox::Row &row : *open) {
        if (row.state == outbox::RowState::Sent)
            ++sent;
        else
            row.certain ? ++checked : ++unsure;
    }
    const int count = int(open->size());
    m_queuePage = std::clamp(m_queuePage, 0, std::max(0, (count - 1) / rowsShown));
    QList<StationRow> rows;
    for (int i = m_queuePage * rowsShown; i < std::min(count, (m_queuePage + 1) * rowsShown); ++i) {
        const outbox::Row &row = open->at(i);
        StationRow out;
        out.number = i + 1;
        const auto text = bags::readScanned(row.scan.code, m_desk->book().forms());
        std::tie(out.head, out.tail) = split(text ? text->code : row.scan.code);
        out.note = row.scan.bill.isEmpty() ? row.scan.parent : row.scan.bill;
        out.side = m_words.span(nowMs() - row.scan.deviceTimeMs);
        const bool under = row.state == outbox::RowState::Sent;
        out.icon = under ? u"sent"_s : row.certain ? u"ok"_s : u"unsure"_s;
        out.extra = under ? tr("sent, no answer") : row.certain ? tr("checked, waits") : tr("server must check");
        rows.append(out);
    }
    const auto counted = m_desk ? m_desk->box().asideCount() : Result<int>(0);
    const int aside = counted ? *counted : 0;
    if (rows.isEmpty() && m_desk) {
        // Nothing waits: then what was set aside, and what became of the last ones, is worth more than an empty table.
        QList<outbox::Row> shown;
        if (const auto rowsAside = m_desk->box().aside(rowsShown))
            shown = *rowsAside;
        const auto newest = m_desk->box().newest(rowsShown);
        for (const outbox::Row &row : newest ? *newest : QList<outbox::Row>())
            if (row.state != outbox::RowState::Refused && shown.size() < rowsShown)
                shown.append(row);
        for (const outbox::Row &row : std::as_const(shown)) {
            StationRow out;
            out.number = int(row.scan.sequence);
            const auto text = bags::readScanned(row.scan.code, m_desk->book().forms());
            std::tie(out.head, out.tail) = split(text ? text->code : row.scan.code);
            out.note = row.scan.bill.isEmpty() ? row.scan.parent : row.scan.bill;
            out.side = m_words.span(nowMs() - row.scan.deviceTimeMs);
            const bool isAside = row.state == outbox::RowState::Refused;
            const bool lost = isAside || (row.answer && row.answer->outcome != row.shown);
            out.icon = lost ? u"reversed"_s : u"ok"_s;
            out.extra = isAside ? tr("set aside") : lost ? tr("reversed") : tr("answered");
            rows.append(out);
        }
    }
    m_rows.set(rows);
    m_summary.caption = tr("Waiting to be sent");
    const auto oldest = m_desk ? m_desk->box().oldestOpenMs() : Result<qint64>(0);
    if (oldest && *oldest > 0)
        m_summary.since = tr("oldest %1").arg(m_words.span(nowMs() - *oldest));
    m_summary.figure = m_words.count(count);
    m_summary.figureText = tr("%n scans", nullptr, count).section(u' ', 1);
    m_summary.checked = checked;
    m_summary.unsure = unsure;
    m_summary.sent = sent;
    m_summary.counts = {m_words.count(checked), m_words.count(unsure), m_words.count(sent)};
    m_summary.texts = {tr("checked on this station"), tr("server must check"), tr("sent, no answer yet")};
    m_summary.foot = m_desk && m_desk->sender().isStuck()
                         ? tr("The server is of another version and takes none of them. All are saved here.")
                     : aside > 0 ? tr("The server would not note %n scans. Try now sends them again.", nullptr, aside)
                     : count > 0 ? tr("All %n are saved on this station.", nullptr, count)
                                 : tr("Everything is at the server.");
}

void StationController::buildConflict()
{
    ConflictView view;
    m_summary = {};
    QList<StationRow> list;
    for (const bags::Resolution &resolution : m_resolutions.mid(0, 4)) {
        StationRow row;
        row.title = m_words.isolated(split(resolution.scan.code).second);
        row.note = m_words.isolated(resolution.scan.bill.isEmpty() ? resolution.scan.parent : resolution.scan.bill);
        list.append(row);
    }
    m_sideRows.set(list);
    m_summary.caption = m_backend.link().isLive() ? tr("Server live") : tr("No link: as last read");
    m_summary.figure = m_words.count(m_openResolutions);
    m_summary.figureText = tr("to resolve");
    m_summary.checked = 0;
    m_summary.foot = m_openResolutions > 0 ? tr("Parents stay open until then.") : QString();
    if (m_conflictIndex >= m_resolutions.size()) {
        view.empty = m_listLoading ? tr("Reading the list…")
                     : m_listError ? m_words.error(m_listError->code) + u' ' + m_words.remedy(m_listError->code)
                                   : tr("Nothing to resolve. Every scan counts where it was meant to.");
        m_conflict = view;
        return;
    }
    const bags::Resolution &entry = m_resolutions[m_conflictIndex];
    view.title = tr("Conflict %1 of %2")
                     .arg(m_words.isolated(m_words.count(m_conflictIndex + 1)),
                          m_words.isolated(m_words.count(m_resolutions.size())));
    view.age = tr("reversed %1", "reversed 1 min ago").arg(m_words.ago(nowMs() - entry.scan.receivedAtMs));
    std::tie(view.head, view.tail) = split(entry.scan.code);
    const QString winner = entry.countsIn ? *entry.countsIn : entry.countsOn.value_or(QString());
    const QString loser = entry.scan.bill.isEmpty() ? entry.scan.parent : entry.scan.bill;
    view.question = winner.isEmpty() ? tr("It was not taken. <b>Where is it really?</b>")
                                     : tr("Two stations have it. <b>Where is it really?</b>");
    const QString otherStation = entry.otherStation.value_or(QString());
    view.firstTitle =
        otherStation.isEmpty() ? tr("Counts now") : tr("%1, first: counts now").arg(m_words.named(otherStation));
    view.firstCode = winner.isEmpty() ? u"–"_s : winner;
    const auto figures = [this](const std::optional<bags::Bag> &bag) {
        return bag ? m_words.isolated(u"%1/%2"_s.arg(bag->children).arg(bag->capacity)) : QString();
    };
    view.firstCount = figures(entry.winner);
    view.firstLine = m_words.named(entry.otherBy.value_or(QString()));
    const bool mine = entry.scan.station == m_backend.site().station;
    view.secondTitle = mine ? tr("%1, you: reversed").arg(m_words.named(entry.scan.station))
                            : tr("%1: reversed").arg(m_words.named(entry.scan.station));
    view.secondCode = loser.isEmpty() ? u"–"_s : loser;
    view.secondCount = figures(entry.loser);
    view.secondLine = m_words.named(entry.scan.by);
    QList<QPair<qint64, QString>> moments{
        {entry.scan.scannedAtMs, entry.scan.offline ? tr("scanned, offline") : tr("scanned")}};
    if (entry.otherTimeMs && !otherStation.isEmpty())
        moments.append({*entry.otherTimeMs, tr("%1 has it").arg(m_words.named(otherStation))});
    else
        moments.prepend({0, QString()});
    std::sort(moments.begin(), moments.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    moments.append({entry.scan.receivedAtMs, tr("reversed")});
    for (const auto &[timeMs, what] : std::as_const(moments)) {
        view.times.append(timeMs > 0 ? m_words.clock(timeMs) : QString());
        view.events.append(what);
    }
    m_conflict = view;
}

void StationController::buildBillRows()
{
    m_headings = {tr("Parent"), tr("Bags"), tr("Nominal"), tr("Scale"), tr("Off by")};
    QList<StationRow> rows;
    const QString number = m_desk->bill();
    if (m_bill && m_bill->bill.number == number) {
        for (const bags::BillLine &line : m_bill->lines) {
            if (line.returnedAtMs)
                continue;
            StationRow row;
            row.title = line.parent;
            row.number = line.children;
            row.total = line.capacity;
            row.note = m_words.kilograms(line.nominalGrams);
            row.side = line.scaleGrams ? m_words.kilograms(*line.scaleGrams) : u"–"_s;
            const qint64 off = line.scaleGrams ? *line.scaleGrams - line.nominalGrams : 0;
            row.extra =
                line.scaleGrams ? m_words.withUnit(m_words.signedNumber(double(off) / 1000, 1), tr("kg")) : QString();
            row.offset = line.scaleGrams ? std::clamp(double(off) / 1'500, -1.0, 1.0) : 2;
            row.bad = line.weight == bags::WireWeightVerdict::Light || line.weight == bags::WireWeightVerdict::Heavy;
            row.mark = row.bad ? 2 : line.children < line.capacity ? 3 : 0;
            rows.append(row);
        }
    }
    // What is wrong first, then the newest.
    std::reverse(rows.begin(), rows.end());
    std::stable_sort(rows.begin(), rows.end(), [](const StationRow &a, const StationRow &b) {
        return (a.mark == 0 ? 9 : a.mark) < (b.mark == 0 ? 9 : b.mark);
    });
    m_rows.set(rows.mid(0, rowsShown));
}

void StationController::buildBills()
{
    m_plain = {};
    m_plain.title = tr("Which bill?");
    m_plain.note = tr("Scan its number, press it, or scan its barcode here.");
    m_plain.waiting = m_listLoading && m_bills.isEmpty();
    if (m_listError) {
        m_plain.failed = true;
        m_plain.note = m_words.error(m_listError->code) + u' ' + m_words.remedy(m_listError->code);
    } else if (m_bills.isEmpty() && !m_listLoading) {
        m_plain.note = tr("No bill is open. The console opens one; then it shows here.");
    }
    QList<StationRow> rows;
    for (const bags::Bill &bill : std::as_const(m_bills)) {
        StationRow row;
        row.key = u"bill:"_s + bill.number;
        row.title = bill.number;
        row.note =
            tr("%1, %2", "destination, vehicle").arg(m_words.named(bill.destination), m_words.named(bill.vehicle));
        row.number = bill.parents;
        row.total = bill.planned;
        // By its number where every station knows it for a bill's, by the command where only the list says so.
        row.code = bags::isBillNumber(bill.number) ? bill.number : u"/BILL:"_s + bill.number;
        rows.append(row);
    }
    m_rows.set(rows);
}

void StationController::buildReasons()
{
    m_plain = {};
    const bool bill = m_desk && m_desk->place() == ScanDesk::Place::Loading;
    m_plain.title = bill ? tr("Close the bill short?") : tr("Close it short?");
    m_plain.note = tr("Say why: press a key, or scan its barcode.");
    const QStringList texts{tr("End of shift"), tr("No more bags"), tr("Damaged bags")};
    QList<StationRow> rows;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        StationRow row;
        row.key = u"reason-%1"_s.arg(i + 1);
        row.title = texts[i];
        row.code = u"/REASON-%1"_s.arg(i + 1);
        rows.append(row);
    }
    m_rows.set(rows);
}

} // namespace gemba::scanner
