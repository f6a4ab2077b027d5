#include "station_controller.h"

#include <gemba/core/log.h>

#include <QPointer>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

void StationController::command(const QString &given)
{
    // Short ones for barcodes that have to fit on the screen.
    static const QHash<QString, QString> aliases{{u"ack"_s, u"ok"_s},
                                                 {u"find"_s, u"lookup"_s},
                                                 {u"solve"_s, u"resolve"_s},
                                                 {u"lang"_s, u"language"_s},
                                                 {u"calib"_s, u"calibrate"_s}};
    const QString word = aliases.value(given, given);
    if (m_desk && m_desk->isLatched()) {
        latchedCommand(word);
        return;
    }
    if (!generalCommand(word))
        pageCommand(word);
    refresh();
}

void StationController::latchedCommand(const QString &word)
{
    const Shown shown = *m_desk->last();
    const auto acknowledgeFirst = [this] {
        heard(Sound::Error);
        say(tr("Acknowledge first: press the key, or scan OK."));
    };
    if (page() == Page::SignIn) {
        // It stands over the failure, which must not be answered unseen.
        if (word == u"ok"_s || word == u"back"_s)
            leaveSignIn();
        else if (word == u"language"_s || word == u"theme"_s)
            generalCommand(word);
        else
            acknowledgeFirst();
    } else if (isBeingMoved() && (word == u"ok"_s || word == u"move"_s)) {
        heard(Sound::Error);
        say(tr("The bag is being moved: wait for the answer."));
    } else if (word == u"ok"_s) {
        dropOverlay();
        m_desk->acknowledge();
        if (shown.outcome == Outcome::Reversed && !m_desk->isLatched()) {
            loadResolutions();
            if (shown.others > 0)
                show(Page::Resolve);
        }
    } else if (word == u"close"_s && shown.outcome == Outcome::Full) {
        const bool onBill = !m_desk->bill().isEmpty();
        m_waitingSinceMs = nowMs();
        m_desk->acknowledgeFull();
        if (onBill && !m_desk->isLatched())
            close();
    } else if (word == u"move"_s && shown.outcome == Outcome::WrongParent && !shown.otherParent.isEmpty()) {
        moveHere();
    } else if (word == u"repeat"_s) {
        judged(shown.outcome);
    } else {
        acknowledgeFirst();
    }
    refresh();
}

bool StationController::generalCommand(const QString &word)
{
    if (word == u"home"_s || word == u"pack"_s) {
        back();
        if (m_desk && (word == u"home"_s || m_desk->place() != ScanDesk::Place::Packing))
            m_desk->leave();
        m_waitingSinceMs = nowMs();
    } else if (word == u"back"_s) {
        back();
    } else if (word == u"lookup"_s) {
        m_found.reset();
        m_lookupCode.clear();
        m_lookupError.reset();
        show(Page::Lookup);
    } else if (word == u"queue"_s) {
        show(Page::Queue);
    } else if (word == u"resolve"_s) {
        m_conflictIndex = 0;
        loadResolutions();
        show(Page::Resolve);
    } else if (word == u"setup"_s) {
        show(Page::Setup);
    } else if (word == u"bill"_s) {
        loadBills();
        show(Page::Bills);
    } else if (word.startsWith(u"bill:"_s)) {
        back();
        if (m_desk)
            m_desk->openBill(bags::canonicalCode(word.mid(5)));
    } else if (word == u"signout"_s) {
        back();
        m_backend.signOut();
    } else if (word == u"language"_s) {
        m_settings.nextLanguage();
    } else if (word == u"theme"_s) {
        m_settings.nextScheme();
    } else if (word == u"try"_s) {
        m_backend.retryNow();
        if (m_desk)
            m_desk->tryNow();
    } else if (word == u"newcode"_s) {
        m_backend.startPairing();
    } else {
        return false;
    }
    return true;
}

void StationController::pageCommand(const QString &word)
{
    const Page here = page();
    if (here == Page::Queue && (word == u"next"_s || word == u"earlier"_s)) {
        m_queuePage = std::max(0, m_queuePage + (word == u"next"_s ? 1 : -1));
    } else if (here == Page::Resolve && word == u"next"_s) {
        m_conflictIndex = m_resolutions.isEmpty() ? 0 : (m_conflictIndex + 1) % int(m_resolutions.size());
    } else if (here == Page::Resolve && word.startsWith(u"conflict:"_s)) {
        m_conflictIndex = word.mid(9).toInt();
    } else if (here == Page::Resolve && (word == u"keep"_s || word == u"move"_s || word == u"check"_s)) {
        decide(word == u"keep"_s   ? bags::WireRemedy::Keep
               : word == u"move"_s ? bags::WireRemedy::Move
                                   : bags::WireRemedy::Check);
    } else if (here == Page::Setup && word == u"print"_s) {
        print();
    } else if (here == Page::Setup && word == u"calibrate"_s) {
        if (!m_wedge) {
            say(tr("This scanner is not a keyboard: there is nothing to learn."));
            return;
        }
        m_calibrating = true;
        m_wedge->calibrateNext();
        say(tr("Scan the long barcode now."), true);
    } else if (here == Page::Reason && word.startsWith(u"reason-"_s)) {
        static const QStringList reasons{u"end of shift"_s, u"no more bags"_s, u"damaged bags"_s};
        closeWithReason(reasons.value(word.mid(7).toInt() - 1, reasons.constFirst()));
    } else if (word == u"close"_s) {
        close();
    } else if (word == u"next"_s) {
        if (here == Page::Bill) {
            loadBills();
            show(Page::Bills);
        } else if (m_desk) {
            back();
            m_desk->leave();
            m_waitingSinceMs = nowMs();
        }
    } else if (word == u"repeat"_s) {
        if (m_desk && m_desk->last())
            judged(m_desk->last()->outcome);
    } else if (word == u"undo"_s || word.startsWith(u"undo:"_s)) {
        if (!duty()) {
            heard(Sound::Error); // the page asks for a sign-in: nobody would have taken it back
        } else if (!m_desk->undo(word == u"undo"_s ? m_desk->newestToUndo() : word.mid(5).toInt())) {
            heard(Sound::Error);
            say(tr("There is nothing to take back here."));
        }
    } else if (word == u"ok"_s) {
        if (m_overlay)
            back();
        else if (m_desk && m_desk->held() > 0)
            m_desk->takeHeldNow();
    } else {
        heard(Sound::Error);
        say(tr("“%1” does nothing here.").arg(word.toUpper()));
    }
}

void StationController::close()
{
    if (!m_desk)
        return;
    if (page() == Page::Bill) {
        const outbox::LocalBook::BillState *bill = m_desk->book().bill(m_desk->bill());
        if (bill && bill->count() < bill->bill.planned)
            show(Page::Reason);
        else
            closeWithReason({});
        return;
    }
    if (m_desk->parent().isEmpty()) {
        heard(Sound::Error);
        say(tr("No parent is open here."));
        return;
    }
    const outbox::LocalBook::Parent *parent = m_desk->book().parent(m_desk->parent());
    // A full one is complete by itself; a short one needs a reason.
    if (parent && parent->bag.capacity > 0 && parent->count() >= parent->bag.capacity) {
        m_desk->leave();
        m_waitingSinceMs = nowMs();
        return;
    }
    show(Page::Reason);
}

void StationController::closeWithReason(const QString &reason)
{
    if (!m_backend.link().isLive()) {
        heard(Sound::Error);
        say(tr("Closing needs the server. Scans go on without it."));
        return;
    }
    if (m_desk->waiting() > 0) {
        heard(Sound::Error);
        say(tr("Scans are still on their way: close again in a moment."));
        m_desk->sender().kick();
        return;
    }
    const auto done = [self = QPointer(this), place = m_desk->place(),
                       overlay = m_overlay](const QString &what, const std::optional<Error> &error) {
        if (!self)
            return;
        if (error) {
            self->sayError(*error);
            return;
        }
        // By now the next one may be open, or another page: both stay, and the good sound would be taken for theirs.
        ScanDesk &desk = *self->m_desk;
        if (desk.place() == place && (place == ScanDesk::Place::Loading ? desk.bill() : desk.parent()) == what) {
            self->heard(Sound::Accepted);
            if (self->m_overlay == overlay)
                self->m_overlay.reset();
            desk.leave();
            self->m_waitingSinceMs = self->nowMs();
        }
        self->say(tr("%1 is closed.").arg(self->m_words.plainCode(what)), true);
    };
    if (m_desk->place() == ScanDesk::Place::Loading) {
        m_backend.ask<bags::CloseBill>({m_desk->bill(), reason},
                                       [done, number = m_desk->bill()](const Result<bags::BillChange> &closed) {
                                           done(number, closed ? std::nullopt : std::optional(closed.error()));
                                       });
        return;
    }
    m_backend.ask<bags::CompleteParent>(
        {m_desk->parent(), reason},
        [self = QPointer(this), done, code = m_desk->parent()](const Result<bags::BagChange> &closed) {
            if (self && closed)
                self->m_desk->book().noteParent(closed->parent);
            done(code, closed ? std::nullopt : std::optional(closed.error()));
        });
}

bool StationController::isBeingMoved() const
{
    const std::optional<Shown> &shown = m_desk->last();
    return m_moving && m_desk->isLatched() && shown->sequence == *m_moving && shown->outcome == Outcome::WrongParent;
}

void StationController::moveHere()
{
    const Shown shown = *m_desk->last();
    if (!m_backend.person().permissions.contains(QString::fromLatin1(bags::permission::correct.name))) {
        heard(Sound::Error);
        say(tr("Moving needs a supervisor: ask one to scan the badge."));
        return;
    }
    bags::MoveBags::Params params;
    params.parent = shown.otherParent;
    params.to = shown.parent;
    params.children = {shown.code};
    params.reason = u"found in the other parent"_s;
    m_moving = shown.sequence;
    m_backend.ask<bags::MoveBags>(params, [self = QPointer(this), shown](const Result<bags::BagChange> &moved) {
        if (!self)
            return;
        // The server's word on the scan may have come before, and by now another failure may be the one to be seen.
        const bool isNewest = self->m_moving == shown.sequence;
        const bool isLatchedFor = isNewest && self->isBeingMoved();
        if (isNewest)
            self->m_moving.reset();
        if (!moved)
            return self->sayError(moved.error());
        bags::BagsChanged change;
        change.event.type = bags::WireBagEventType::Packed;
        change.event.bag = shown.parent;
        change.event.other = shown.code;
        self->m_desk->book().noteParent(moved->parent);
        if (moved->other)
            self->m_desk->book().noteParent(*moved->other);
        self->m_desk->book().follow(change);
        if (isLatchedFor) {
            self->heard(Sound::Accepted);
            self->m_desk->acknowledge();
        }
        self->say(tr("Moved here: %1").arg(self->m_words.plainCode(shown.code)), true);
    });
}

void StationController::lookUp(const QString &code)
{
    m_lookupCode = code;
    m_found.reset();
    m_lookupError.reset();
    show(Page::Lookup);
    m_backend.ask<bags::FindBag>({code}, [self = QPointer(this), code](const Result<bags::FindBag::Reply> &found) {
        if (!self || self->m_lookupCode != code)
            return;
        if (found) {
            self->m_found = *found;
            self->heard(Sound::Noted); // nothing was counted
        } else {
            self->m_lookupError = found.error();
            self->heard(Sound::Error);
        }
        self->refresh();
    });
}

void StationController::loadBill(const QString &number)
{
    if (m_bill && m_bill->bill.number != number)
        m_bill.reset();
    m_backend.ask<bags::FindBill>(
        {number}, [self = QPointer(this), number](const Result<bags::FindBill::Reply> &found) {
            if (!self || !self->m_desk || self->m_desk->bill() != number)
                return;
            if (!found) {
                // Only what nobody knows is no bill. A server that is away, late, busy or has
                // nobody signed in says nothing about it: it is asked again with the next preload.
                if (found.error().code != ErrorCode::NotFound) {
                    log::warning(u"scanner"_s, u"the bill could not be read"_s, {{u"detail"_s, found.error().detail}});
                    return;
                }
                self->m_desk->leave();
                return self->sayError(found.error());
            }
            self->m_bill = *found;
            QStringList parents;
            for (const bags::BillLine &line : found->lines)
                if (!line.returnedAtMs)
                    parents.append(line.parent);
            const outbox::LocalBook::BillState *known = self->m_desk->book().bill(number);
            if (!known || known->pending == 0)
                self->m_desk->book().putBill(found->bill, parents);
            self->refresh();
        });
}

void StationController::loadBills()
{
    m_listLoading = true;
    m_listError.reset();
    bags::ListBills::Params params;
    params.openOnly = true;
    params.limit = 6;
    m_backend.ask<bags::ListBills>(params, [self = QPointer(this)](const Result<bags::ListBills::Reply> &list) {
        if (!self)
            return;
        self->m_listLoading = false;
        if (list) {
            self->m_bills = list->bills;
            if (self->m_desk)
                self->m_desk->noteOpenBills(list->bills);
        } else {
            self->m_listError = list.error();
        }
        self->refresh();
    });
}

void StationController::loadResolutions()
{
    bags::ListResolutions::Params params;
    params.limit = 50;
    m_listLoading = true;
    m_listError.reset();
    m_backend.ask<bags::ListResolutions>(
        params, [self = QPointer(this)](const Result<bags::ListResolutions::Reply> &list) {
            if (!self)
                return;
            self->m_listLoading = false;
            if (list) {
                self->m_resolutions = list->resolutions;
                self->m_openResolutions = list->openCount;
                self->m_conflictIndex =
                    std::clamp(self->m_conflictIndex, 0, std::max(0, int(list->resolutions.size()) - 1));
            } else {
                self->m_listError = list.error();
            }
            self->refresh();
        });
}

void StationController::decide(bags::WireRemedy remedy)
{
    if (m_conflictIndex >= m_resolutions.size())
        return;
    bags::DecideResolution::Params params;
    params.resolution = m_resolutions[m_conflictIndex].id;
    params.remedy = remedy;
    m_backend.ask<bags::DecideResolution>(params, [self = QPointer(this)](const Result<bags::Resolution> &decided) {
        if (!self)
            return;
        if (!decided)
            return self->sayError(decided.error());
        self->heard(Sound::Accepted);
        self->say(tr("Decided: %1").arg(self->m_words.plainCode(decided->scan.code)), true);
        self->loadResolutions();
        if (self->m_desk)
            self->m_desk->preload();
    });
}

} // namespace gemba::scanner
