#include "station_controller.h"

namespace gemba::scanner {

using namespace Qt::StringLiterals;

void StationController::buildStrip()
{
    StripView view;
    const SiteInfo site = m_backend.site();
    const LinkInfo link = m_backend.link();
    const QString station = m_words.named(site.station);
    view.place = site.area.isEmpty() ? station : tr("%1, %2", "station, area").arg(station, m_words.named(site.area));
    const bool ready =
        m_sources.isEmpty() || std::any_of(m_sources.cbegin(), m_sources.cend(), [](const capture::ScanSource *source) {
            return source->state() == capture::ScanSource::State::Ready;
        });
    view.scanner = ready ? tr("Scanner linked") : tr("No scanner");
    if (m_lastScanMs != 0)
        view.scannerAge = m_words.span(nowMs() - m_lastScanMs);
    view.linked = link.isLive();
    view.link = m_words.link(link.phase);
    if (view.linked) {
        view.linkAge = m_words.span(link.heartbeatAgeMs);
    } else {
        view.link =
            tr("%1 %2", "Offline, for how long: Offline 14 min").arg(view.link, m_words.span(nowMs() - link.sinceMs));
        if (link.retryInMs >= 0)
            view.linkAge = tr("retry %1", "in how long: retry 8 s").arg(m_words.span(link.retryInMs));
    }
    view.queue = m_words.count(m_desk ? m_desk->waiting() : 0);
    view.resolve = m_words.count(m_openResolutions);
    view.resolving = m_openResolutions > 0;
    if (m_desk && m_desk->sender().isStuck()) {
        view.link = m_words.link(LinkPhase::VersionMismatch);
        view.linked = false;
    }
    const auto onDuty = duty();
    view.person = !onDuty ? tr("Nobody")
                  : onDuty->isKept
                      ? tr("as %1", "whom scans are counted for").arg(m_words.named(onDuty->person.displayName))
                      : m_words.named(onDuty->person.displayName);
    if (onDuty && onDuty->isKept)
        view.personSince = whoIsMeant(*onDuty);
    view.clock = m_words.minute(nowMs() + link.clockOffsetMs);
    m_strip = view;
    m_heldCount = m_words.count(m_desk ? m_desk->held() : 0);
    m_heldTitle = tr("%n scans held", nullptr, m_desk ? m_desk->held() : 0).section(u' ', 1);
    m_heldNote =
        m_desk && m_desk->held() > 0 ? tr("counted once you acknowledge") : tr("new scans wait for your answer");
}

void StationController::buildResult()
{
    ResultView view;
    if (!m_desk || !m_desk->last()) {
        m_result = view;
        return;
    }
    const Shown &shown = *m_desk->last();
    const QString code = shown.isParent ? QString() : shown.code;
    view.outcome = int(shown.outcome);
    view.word = m_words.outcome(shown.outcome);
    std::tie(view.head, view.tail) =
        shown.isParent || shown.outcome == Outcome::Unknown ? std::pair(QString(), shown.code) : split(shown.code);
    view.delta = m_words.effect(shown.effect);
    const qint64 age = nowMs() - shown.atMs;
    if (age >= 1'000)
        view.age = m_words.ago(age);
    const bool onBill = shown.mode == bags::WireScanMode::Bill || shown.mode == bags::WireScanMode::Unbill;
    const QString other = onBill ? shown.otherBill : shown.otherParent;
    switch (shown.outcome) {
    case Outcome::Accepted:
        view.age = shown.confirmedMs
                       ? tr("confirmed by server, %1 ms").arg(m_words.isolated(m_words.count(*shown.confirmedMs)))
                       : tr("saved here, server is asked");
        view.line =
            shown.isParent && !onBill ? tr("%1 is open. Scan its bags.").arg(m_words.code(shown.code)) : QString();
        if (shown.isParent && !onBill)
            view.delta.clear();
        if (shown.effect < 0)
            view.line = tr("taken out of %1").arg(m_words.code(onBill ? shown.bill : shown.parent));
        break;
    case Outcome::AlreadyHere:
        view.what = shown.place > 0 ? (onBill ? tr("is number %1 on this bill.") : tr("went in as child %1."))
                                          .arg(m_words.isolated(m_words.count(shown.place)))
                                    : tr("is in this one already.");
        view.foot = tr("Counted once. <b>Nothing to do.</b>");
        break;
    case Outcome::Queued:
        view.what =
            tr("Saved here as number %1.").arg(u"<b>"_s + m_words.isolated(m_words.count(shown.waiting)) + u"</b>"_s);
        view.foot = shown.certain ? tr("Checked here: fine. <b>Keep packing.</b>")
                                  : tr("The server must check it. <b>Keep packing.</b>");
        view.age.clear();
        break;
    case Outcome::WrongParent:
        view.what = (onBill ? tr("is on %1") : tr("belongs to %1")).arg(m_words.code(other));
        break;
    case Outcome::Full:
        if (opensParent(shown) && shown.error)
            view.what = m_words.error(*shown.error).toHtmlEscaped();
        else
            view.what = onBill ? tr("was <b>not</b> put on it.") : tr("was <b>not</b> added.");
        break;
    case Outcome::Unknown:
        for (const QChar c : shown.code.left(9))
            view.letters.append(c.isPrint() ? QString(c) : u"?"_s);
        view.foot = tr("Scan the label once more.<br>Still unknown: <b>set the bag aside.</b>");
        break;
    case Outcome::Refused:
        if (shown.error) {
            view.what = m_words.error(*shown.error).toHtmlEscaped();
            view.foot = u"<b>"_s + m_words.remedy(*shown.error).toHtmlEscaped() + u"</b>"_s;
        } else {
            view.what = tr("Scans waited when the station stopped.");
            view.foot = tr("Acknowledge, and they are counted.");
        }
        break;
    case Outcome::Reversed:
        view.sub = tr("by the server");
        if (shown.accepted)
            view.what =
                tr("Your scan of %1 was refused here, but the server counts it.").arg(m_words.minute(shown.atMs));
        else if (!other.isEmpty() && !shown.otherStation.isEmpty())
            view.what = tr("Your scan of %1: %2 was first, with %3.", "time, station, parent or bill")
                            .arg(m_words.minute(shown.atMs), m_words.named(shown.otherStation).toHtmlEscaped(),
                                 m_words.code(other));
        else
            view.what = tr("Your scan of %1: %2", "time, reason")
                            .arg(m_words.minute(shown.atMs),
                                 shown.error ? m_words.error(*shown.error).toHtmlEscaped() : tr("it lost."));
        break;
    }
    view.steps = stepsFor(shown);
    if (view.line.isEmpty()) {
        const QString subject = onBill ? shown.bill : shown.parent;
        const QString bag =
            m_words.isolated(u"%1<b>%2</b>"_s.arg(view.head.toHtmlEscaped(), view.tail.toHtmlEscaped()));
        const outbox::LocalBook::Parent *parent = onBill ? m_desk->book().parent(shown.code) : nullptr;
        if (parent && parent->bag.capacity > 0) {
            const qint64 grams = parent->bag.scaleGrams.value_or(parent->bag.nominalGrams);
            view.line = QStringList{bag, m_words.isolated(u"%1/%2"_s.arg(parent->count()).arg(parent->bag.capacity)),
                                    m_words.kilograms(grams)}
                            .join(u", "_s);
        } else {
            view.line =
                onBill || subject.isEmpty() ? bag : tr("%1 into %2", "bag, parent").arg(bag, m_words.code(subject));
        }
    }
    QString spoken = view.word;
    spoken.replace(u'\n', u' ');
    view.spoken = QStringList{spoken, shown.code, view.delta, view.what, view.steps.join(u' '), view.foot}
                      .join(u". "_s)
                      .remove(u"<b>"_s)
                      .remove(u"</b>"_s)
                      .replace(u"<br>"_s, u" "_s);
    m_result = view;
}

QStringList StationController::stepsFor(const Shown &shown) const
{
    const bool onBill = shown.mode == bags::WireScanMode::Bill;
    switch (shown.outcome) {
    case Outcome::WrongParent:
        if (onBill)
            return {tr("Leave it off this load."), tr("Load it with %1.").arg(m_words.code(shown.otherBill))};
        return {tr("Take this bag out."), tr("Put it into %1.").arg(m_words.code(shown.otherParent))};
    case Outcome::Full:
        if (onBill)
            return {tr("Keep it off %1.").arg(m_words.code(shown.bill)), tr("Close the bill."),
                    tr("Open the next bill.")};
        if (opensParent(shown) && shown.error)
            return {m_words.remedy(*shown.error).toHtmlEscaped()};
        return {tr("Keep this bag out of %1.").arg(m_words.code(shown.parent)), tr("Close it, scan a new parent."),
                tr("Scan this bag again.")};
    case Outcome::Reversed:
        if (shown.accepted)
            return {tr("Find the bag."), tr("Put it into %1.").arg(m_words.code(onBill ? shown.bill : shown.parent))};
        if (shown.others > 0)
            return {tr("Find it in %1.").arg(m_words.code(onBill ? shown.bill : shown.parent)),
                    tr("%n more in the list to resolve.", nullptr, shown.others)};
        return {tr("Find it in %1.").arg(m_words.code(onBill ? shown.bill : shown.parent)),
                tr("Take it out before closing.")};
    default:
        return {};
    }
}

void StationController::buildContext()
{
    m_context = {};
    if (!m_desk)
        return;
    if (m_desk->place() == ScanDesk::Place::Loading)
        buildBillContext(m_desk->bill());
    else if (!m_desk->parent().isEmpty())
        buildParentContext(m_desk->parent());
    m_context.spoken = QStringList{m_context.caption, m_context.code, m_context.count + m_context.capacity,
                                   m_context.toGo + u' ' + m_context.toGoText}
                           .join(u". "_s);
}

void StationController::buildParentContext(const QString &code)
{
    ContextView view;
    view.caption = tr("Packing parent");
    view.since = tr("open %1", "for how long: open 9 min").arg(m_words.span(nowMs() - m_desk->subjectSinceMs()));
    view.code = code;
    const outbox::LocalBook::Parent *parent = m_desk->book().parent(code);
    const int count = parent ? parent->count() : 0;
    const int capacity = parent ? parent->bag.capacity : 0;
    view.count = m_words.count(count);
    if (capacity > 0) {
        view.capacity = u"/"_s + m_words.count(capacity);
        view.toGo = m_words.count(std::max(0, capacity - count));
        view.toGoText = tr("to go");
    }
    view.total = capacity;
    view.filled = count;
    view.queued = m_desk->sender().isReady() ? 0 : parent ? std::max(0, parent->pending) : 0;
    const auto &last = m_desk->last();
    view.newest = last && last->outcome == Outcome::Accepted && last->effect > 0;
    if (parent) {
        const bags::CodeForm *form = m_desk->book().forms().formOf(code);
        const qint64 unit = form ? form->unitGrams : 1'000;
        m_context = view;
        weigh(count * unit, parent->bag.scaleGrams, form ? form->toleranceGrams : 250, unit,
              tr("%n bags missing?", nullptr, 1), tr("%n bags extra?", nullptr, 1));
        return;
    }
    m_context = view;
}

void StationController::buildBillContext(const QString &number)
{
    ContextView view;
    view.caption = tr("Loading bill");
    view.code = number;
    const outbox::LocalBook::BillState *bill = m_desk->book().bill(number);
    const bool known = bill && !bill->bill.number.isEmpty();
    const int count = bill ? bill->count() : 0;
    view.count = m_words.count(count);
    const auto &last = m_desk->last();
    view.newest = last && last->outcome == Outcome::Accepted && last->effect > 0;
    view.filled = count;
    view.queued = m_desk->sender().isReady() ? 0 : bill ? std::max(0, bill->pending) : 0;
    view.since = known && bill->bill.openedAtMs > 0
                     ? tr("open %1", "for how long: open 9 min").arg(m_words.span(nowMs() - bill->bill.openedAtMs))
                     : tr("open %1", "for how long: open 9 min").arg(m_words.span(nowMs() - m_desk->subjectSinceMs()));
    if (known) {
        view.total = bill->bill.planned;
        view.capacity = u"/"_s + m_words.count(bill->bill.planned);
        view.toGo = m_words.count(std::max(0, bill->bill.planned - count));
        view.toGoText = tr("to go");
        view.extra = tr("%1, %2", "destination, vehicle")
                         .arg(m_words.named(bill->bill.destination), m_words.named(bill->bill.vehicle));
        if (!bill->bill.area.isEmpty())
            view.extra = tr("%1, %2", "destination and vehicle, dock").arg(view.extra, m_words.named(bill->bill.area));
        m_context = view;
        weigh(bill->bill.nominalGrams, bill->bill.scaleGrams, 250LL * std::max(1, count), 1'000, tr("too light"),
              tr("too heavy"));
        return;
    }
    view.extra = tr("Not known here: the server must check.");
    m_context = view;
}

void StationController::weigh(qint64 nominal, std::optional<qint64> scale, qint64 tolerance, qint64 unit,
                              const QString &light, const QString &heavy)
{
    m_context.nominal = tr("nominal %1", "17.0 kg").arg(m_words.kilograms(nominal));
    if (!scale)
        return;
    m_context.scale = m_words.kilograms(*scale);
    const qint64 off = *scale - nominal;
    // The gauge ends at three tolerances; the band in its middle is one to either side.
    m_context.offset = std::clamp(double(off) / double(std::max<qint64>(1, 3 * tolerance)), -1.0, 1.0);
    if (std::abs(off) > tolerance && std::abs(off) > unit / 2)
        m_context.verdict = off < 0 ? light : heavy;
}

void StationController::buildTape()
{
    QList<StationRow> rows;
    if (m_desk) {
        for (qsizetype i = 0; i < m_desk->recents().size(); ++i) {
            const Recent &recent = m_desk->recents()[i];
            StationRow row;
            row.key = u"undo:%1"_s.arg(i);
            std::tie(row.head, row.tail) = split(recent.code);
            row.number = recent.place;
            const QString where = recent.bill.isEmpty() ? recent.parent : recent.bill;
            const bool isHere = where == (m_desk->bill().isEmpty() ? m_desk->parent() : m_desk->bill());
            row.title = recent.undone ? tr("Taken back")
                        : isHere      ? tr("Undo")
                                      : tr("Undo, %1", "and where: Undo, SB04216").arg(m_words.plainCode(where));
            row.side = m_words.span(nowMs() - recent.atMs);
            row.note = tr("Undo %1").arg(recent.code);
            row.chosen = i == 0;
            row.available = !recent.undone;
            rows.append(row);
        }
    }
    m_tape.set(rows);
}

} // namespace gemba::scanner
