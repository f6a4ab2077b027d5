#include "station_controller.h"

#include <algorithm>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

void StationController::buildLookup()
{
    m_plain = {};
    m_result = {};
    QList<StationRow> rows;
    const auto line = [&](const QString &what, const QString &value) {
        StationRow row;
        row.title = what;
        row.note = value;
        rows.append(row);
    };
    if (m_lookupCode.isEmpty()) {
        m_plain.title = tr("Scan any bag");
        m_plain.note = tr("Nothing is counted on this page.");
    } else if (m_lookupError) {
        std::tie(m_plain.head, m_plain.tail) = split(m_lookupCode);
        m_plain.failed = true;
        m_plain.title = m_words.error(m_lookupError->code);
        m_plain.note = m_words.remedy(m_lookupError->code);
    } else if (!m_found) {
        std::tie(m_plain.head, m_plain.tail) = split(m_lookupCode);
        m_plain.waiting = true;
        m_plain.title = tr("Asking the server…");
    } else {
        const bags::Bag &bag = m_found->bag;
        const bool parent = bag.kind == bags::WireBagKind::Parent;
        std::tie(m_plain.head, m_plain.tail) = parent ? std::pair(QString(), bag.code) : split(bag.code);
        if (parent) {
            m_plain.title = bag.bill ? tr("on bill %1").arg(m_words.plainCode(*bag.bill))
                            : bag.state == bags::WireBagState::Complete ? tr("complete")
                                                                        : tr("open");
            line(tr("Bags"), m_words.isolated(u"%1/%2"_s.arg(bag.children).arg(bag.capacity)));
            line(tr("Weight"), bag.scaleGrams ? m_words.kilograms(*bag.scaleGrams)
                                              : tr("nominal %1", "17.0 kg").arg(m_words.kilograms(bag.nominalGrams)));
        } else {
            m_plain.title = bag.parent ? tr("is in %1").arg(m_words.plainCode(*bag.parent)) : tr("is in no parent");
            if (m_found->parent)
                line(tr("That one has"),
                     m_words.isolated(u"%1/%2"_s.arg(m_found->parent->children).arg(m_found->parent->capacity)));
            if (m_found->parent && m_found->parent->bill)
                line(tr("It is on"), m_words.plainCode(*m_found->parent->bill));
        }
        line(tr("Goods"), bag.goods.isEmpty() ? u"–"_s : m_words.named(bag.goods));
        line(tr("Area"), bag.area.isEmpty() ? u"–"_s : m_words.named(bag.area));
        line(tr("Last change"),
             tr("%1, %2", "who, when").arg(m_words.named(bag.changedBy), m_words.ago(nowMs() - bag.changedAtMs)));
    }
    m_rows.set(rows);
}

void StationController::buildSignIn()
{
    m_result = {};
    SignInView view;
    view.entered = int(m_digits.size());
    if (m_userName.isEmpty()) {
        view.person = tr("Who is there?");
        view.note = tr("Scan your badge, or type your number and OK.");
        view.shownDigits = m_digits;
    } else {
        view.person = m_words.isolated(m_userName);
        view.note = tr("Now the PIN. Not you? Press Erase, or scan your badge.");
    }
    view.canConfirm = !m_signingIn && m_digits.size() >= (m_userName.isEmpty() ? 1 : 4);
    if (m_signInError)
        view.failure = m_words.error(m_signInError->code) + u' ' + m_words.remedy(m_signInError->code);
    else if (m_signingIn)
        view.failure = tr("Checking with the server…");
    else if (const auto over = m_desk ? m_desk->offlineHoursOver() : std::nullopt)
        view.failure = *over > 0
                           ? tr("%n hours without the server: nobody can scan until somebody signs in.", nullptr, *over)
                           : tr("No link: here nobody scans without the server.");
    else if (!m_backend.link().isLive())
        view.failure = tr("No link: signing in needs the server.");
    else if (m_desk && m_desk->waiting() > 0)
        view.failure =
            tr("%n scans are saved here and go to the server once somebody is signed in.", nullptr, m_desk->waiting());
    m_signIn = view;
}

void StationController::buildPairing()
{
    PairingView view;
    const PairingInfo info = m_backend.pairing();
    view.front = info.code.left(4);
    view.back = info.code.mid(4);
    view.qrText = info.qrText;
    view.words = info.words;
    view.spokenWords = info.words.join(u", "_s);
    view.server = info.serverName;
    view.spoken = tr("Pairing code %1").arg(info.code.split(QString(), Qt::SkipEmptyParts).join(u' '));
    switch (info.phase) {
    case PairingPhase::Idle:
    case PairingPhase::Requesting:
        view.title = tr("Asking the server for a code");
        break;
    case PairingPhase::Waiting:
        view.title = tr("Waiting for approval");
        view.note =
            info.validUntilMs > 0
                ? tr("Valid for %1. This page moves on by itself.").arg(m_words.span(info.validUntilMs - nowMs()))
                : tr("This page moves on by itself.");
        break;
    case PairingPhase::Approved:
        view.title = tr("Approved");
        break;
    case PairingPhase::Rejected:
        view.title = tr("An administrator declined this station");
        break;
    case PairingPhase::Expired:
        view.title = tr("The code has expired");
        break;
    case PairingPhase::Failed:
        view.title = tr("No code from the server");
        view.note = info.error ? m_words.error(info.error->code) : QString();
        break;
    }
    m_pairingView = view;
}

void StationController::buildBroken()
{
    m_plain = {};
    m_plain.failed = true;
    m_plain.title = m_words.error(ErrorCode::OutboxFailed);
    m_plain.note = m_words.remedy(ErrorCode::OutboxFailed);
    m_plain.tail = m_boxError ? m_boxError->detail : QString();
    m_rows.set({});
}

StationRow StationController::key(const QString &command, const QString &icon, const QString &title,
                                  const QString &note, int width) const
{
    StationRow row;
    row.key = command;
    row.icon = icon;
    row.title = title;
    row.note = note;
    row.width = width;
    return row;
}

void StationController::buildLatchedKeys(QList<StationRow> &keys)
{
    const Shown &shown = *m_desk->last();
    const QString press = tr("press, or scan OK on the command card");
    if (shown.outcome == Outcome::Full) {
        const QString subject = opensParent(shown) ? shown.code : shown.bill.isEmpty() ? shown.parent : shown.bill;
        StationRow close =
            key(u"close"_s, u"box"_s, tr("Close %1").arg(m_words.plainCode(subject)), tr("or scan CLOSE"), 830);
        close.primary = true;
        keys = {close, key(u"ok"_s, u"ok"_s, tr("Leave it open"), tr("acknowledge, this bag is set aside"))};
        return;
    }
    StationRow ok = key(u"ok"_s, u"ok"_s, tr("Acknowledge"), press, 830);
    ok.primary = true;
    StationRow second = key(u"repeat"_s, u"refresh"_s, tr("Repeat"), tr("plays it again"));
    if (shown.outcome == Outcome::WrongParent) {
        ok.title = tr("Bag is out: acknowledge");
        if (!shown.otherParent.isEmpty()) {
            const outbox::LocalBook::Parent *other = m_desk->book().parent(shown.otherParent);
            second = key(u"move"_s, u"swap"_s, tr("Move it here instead"),
                         other ? tr("%1: one fewer, asks a supervisor").arg(m_words.plainCode(shown.otherParent))
                               : tr("asks a supervisor"));
            second.available = m_backend.link().isLive();
        }
        if (isBeingMoved()) {
            ok.available = false;
            ok.note = tr("the bag is being moved");
            second.available = false;
        }
    } else if (shown.outcome == Outcome::Unknown || shown.outcome == Outcome::Refused) {
        ok.title = tr("Bag is aside: acknowledge");
    } else if (shown.outcome == Outcome::Reversed) {
        ok.title = tr("Seen: acknowledge");
    }
    keys = {ok, second};
}

void StationController::buildKeys()
{
    QList<StationRow> side;
    QList<StationRow> keys;
    const QString queue = tr("Queue %1").arg(m_words.count(m_desk ? m_desk->waiting() : 0));
    const Page here = page();
    if (latched() >= 0) {
        buildLatchedKeys(keys);
        m_sideKeys.set({});
        m_keys.set(keys);
        return;
    }
    const auto barcodes = [&](const QStringList &words) {
        for (const QString &word : words) {
            StationRow row = key(word.toLower(), {}, word);
            row.code = word == u"LOOKUP"_s ? u"/FIND"_s : word == u"RESOLVE"_s ? u"/SOLVE"_s : u"/"_s + word;
            keys.append(row);
        }
    };
    switch (here) {
    case Page::Work:
        side = {key(u"close"_s, u"box"_s, tr("Close")), key(u"next"_s, u"next"_s, tr("Next")),
                key(u"queue"_s, u"list"_s, queue)};
        break;
    case Page::Home:
        barcodes({u"BILL"_s, u"LOOKUP"_s, u"QUEUE"_s, u"RESOLVE"_s, u"SETUP"_s});
        break;
    case Page::Bill: {
        side = {key(u"next"_s, u"next"_s, tr("Next bill")), key(u"queue"_s, u"list"_s, queue),
                key(u"home"_s, u"back"_s, tr("Leave"))};
        const qsizetype newest = m_desk ? m_desk->newestToUndo() : -1;
        QString what = tr("nothing yet");
        if (newest >= 0) {
            const Recent &recent = m_desk->recents()[newest];
            what = (recent.mode == bags::WireScanMode::Bill ? tr("%1 off again") : tr("%1 out again"))
                       .arg(m_words.plainCode(recent.code));
        }
        StationRow undo = key(u"undo"_s, u"undo"_s, tr("Undo"), what, 409);
        undo.available = newest >= 0;
        StationRow repeat = key(u"repeat"_s, u"refresh"_s, tr("Repeat"), tr("the last result"), 409);
        const outbox::LocalBook::BillState *bill = m_desk ? m_desk->book().bill(m_desk->bill()) : nullptr;
        const int missing = bill ? std::max(0, bill->bill.planned - bill->count()) : 0;
        StationRow close = key(
            u"close"_s, u"box"_s, tr("Close %1").arg(m_words.plainCode(m_desk ? m_desk->bill() : QString())),
            missing > 0 ? tr("%n parents short: asks for a reason", nullptr, missing) : tr("holds what was planned"));
        close.primary = missing == 0 && bill;
        close.available = m_backend.link().isLive();
        keys = {undo, repeat, close};
        break;
    }
    case Page::Queue: {
        const int count = m_desk ? m_desk->waiting() : 0;
        side = {key(u"try"_s, u"refresh"_s, tr("Try now"))};
        if (m_backend.link().retryInMs >= 0)
            side[0].note = tr("next try by itself in %1").arg(m_words.span(m_backend.link().retryInMs));
        const QString subject = m_desk && !m_desk->parent().isEmpty() ? m_desk->parent() : QString();
        StationRow keep =
            key(u"back"_s, u"box"_s,
                subject.isEmpty() ? tr("Keep packing") : tr("Keep packing %1").arg(m_words.plainCode(subject)),
                tr("Scans go on, the queue sends itself."), 830);
        keep.primary = true;
        StationRow earlier = key(u"earlier"_s, u"back"_s, tr("Earlier"), {}, 244);
        earlier.available = m_queuePage > 0;
        const int first = (m_queuePage + 1) * 6 + 1;
        StationRow next =
            key(u"next"_s, u"next"_s,
                first <= count ? tr("%1–%2 of %3").arg(first).arg(std::min(count, first + 5)).arg(count) : tr("Later"),
                {}, 244);
        next.available = first <= count;
        keys = {keep, earlier, next};
        break;
    }
    case Page::Resolve: {
        for (int i = 0; i < std::min(3, int(m_resolutions.size())); ++i) {
            const int from = std::clamp(m_conflictIndex - 1, 0, std::max(0, int(m_resolutions.size()) - 3));
            const int which = from + i;
            StationRow row =
                key(u"conflict:%1"_s.arg(which), {}, tr("%1 of %2").arg(which + 1).arg(m_resolutions.size()),
                    split(m_resolutions[which].scan.code).second);
            row.chosen = which == m_conflictIndex;
            side.append(row);
        }
        if (side.isEmpty())
            side = {key(u"back"_s, u"back"_s, tr("Back"))};
        const bool any = m_conflictIndex < m_resolutions.size();
        const bags::Resolution entry = any ? m_resolutions[m_conflictIndex] : bags::Resolution{};
        const QString winner = m_words.plainCode(entry.countsIn ? *entry.countsIn : entry.countsOn.value_or(QString()));
        const QString loser = m_words.plainCode(entry.scan.bill.isEmpty() ? entry.scan.parent : entry.scan.bill);
        keys = {
            key(u"keep"_s, u"ok"_s, tr("Keep"),
                any && !winner.isEmpty() ? tr("Counts in %1. Take it out of %2.").arg(winner, loser)
                                         : tr("What counts now is right.")),
            key(u"move"_s, u"swap"_s, tr("Move"), any ? tr("It goes to %1. Asks a supervisor.").arg(loser) : QString()),
            key(u"check"_s, u"search"_s, tr("Physical check"), tr("Holds both parents until someone has looked."))};
        for (StationRow &row : keys)
            row.available = any && m_backend.link().isLive();
        break;
    }
    case Page::Lookup:
        side = {key(u"back"_s, u"back"_s, tr("Back")), key(u"queue"_s, u"list"_s, queue)};
        barcodes({u"BACK"_s, u"BILL"_s, u"QUEUE"_s, u"RESOLVE"_s, u"SETUP"_s});
        break;
    case Page::Bills:
    case Page::Reason:
        side = {key(u"back"_s, u"back"_s, tr("Back"))};
        barcodes({u"PACK"_s, u"LOOKUP"_s, u"QUEUE"_s, u"RESOLVE"_s, u"OK"_s});
        break;
    case Page::Setup: {
        if (m_calibrating) {
            side = {key(u"back"_s, u"back"_s, tr("Back"))};
            break; // the long barcode takes the place of the keys
        }
        side = {key(u"back"_s, u"back"_s, tr("Back"))};
        StationRow print = key(u"print"_s, u"print"_s, tr("Print the command card"), tr("A4, PDF; or scan PRINT"), 830);
        print.primary = true;
        keys = {print, key(u"calibrate"_s, u"measure"_s, tr("Learn the keyboard"), tr("then scan the long barcode"))};
        break;
    }
    case Page::SignIn:
        side = {key(u"language"_s, u"lang"_s, m_settings.languageName(), m_settings.otherLanguages()),
                key(u"theme"_s, u"theme"_s, tr("Colours"))};
        if (duty())
            side.append(key(u"back"_s, u"back"_s, tr("Back")));
        break;
    case Page::Pairing:
        keys = {key(u"newcode"_s, u"refresh"_s, tr("New code")),
                key(u"language"_s, u"lang"_s, m_settings.languageName(), m_settings.otherLanguages())};
        break;
    case Page::Broken:
        break;
    }
    m_sideKeys.set(side);
    m_keys.set(keys);
}

} // namespace gemba::scanner
