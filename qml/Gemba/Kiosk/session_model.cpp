#include "session_model.h"

#include "alarm_list_model.h"
#include "alarm_order.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

SessionModel::SessionModel(KioskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_touchedMs(context.backend.clock().monotonicMs())
{
}

void SessionModel::begin(const QString &purpose, const std::optional<AlarmItem> &subject)
{
    m_purposeText = purpose;
    m_subject = subject;
    m_digits.clear();
    m_failure.reset();
    m_busy = false;
    // A badge read a while ago belongs to somebody who may have left.
    if (m_badge && m_context.backend.clock().nowMs() - m_badge->readMs > 30'000)
        m_badge.reset();
    m_user = m_badge ? m_badge->number : QString();
    refresh();
    Q_EMIT changed();
}

void SessionModel::takeBadge(const BadgeRead &badge)
{
    if (m_busy || m_offering)
        return;
    m_badge = badge;
    m_user = badge.number;
    m_digits.clear();
    m_failure.reset();
    if (!m_context.backend.user().signedIn())
        offerBadge();
    refresh();
    Q_EMIT changed();
}

void SessionModel::offerBadge()
{
    // Whether a badge is enough is for the site to say, and it may change its mind at any time.
    m_offering = true;
    m_context.backend.signInWithBadge(m_user, std::nullopt, [self = QPointer(this)](const Result<UserInfo> &user) {
        if (!self)
            return;
        self->m_offering = false;
        const bool asksForPin = !user && user.error().code == ErrorCode::BadgePinRequired;
        const bool isForgotten = !user && !self->m_badge;
        if (asksForPin || isForgotten)
            Q_EMIT self->changed();
        else
            self->takeAnswer(user);
    });
}

void SessionModel::forgetPerson()
{
    m_badge.reset();
    m_user.clear();
    m_digits.clear();
    m_failure.reset();
    refresh();
    Q_EMIT changed();
}

void SessionModel::touched()
{
    m_touchedMs = m_context.backend.clock().monotonicMs();
    const UserInfo user = m_context.backend.user();
    if (user.signedIn() && user.sessionEndsMs > 0 && user.sessionEndsMs - m_context.nowMs() <= warningMs) {
        m_context.backend.extendSession([self = QPointer(this)](const Result<UserInfo> &) {
            if (self)
                self->refresh();
        });
    }
    refresh();
}

qint64 SessionModel::signOutInMs() const
{
    const UserInfo user = m_context.backend.user();
    if (!user.signedIn())
        return -1;
    qint64 left = user.idleLimitMs - (m_context.backend.clock().monotonicMs() - m_touchedMs);
    if (user.sessionEndsMs > 0)
        left = std::min(left, user.sessionEndsMs - m_context.nowMs());
    return std::max<qint64>(0, left);
}

void SessionModel::digit(int digit)
{
    if (m_busy || digit < 0 || digit > 9 || m_digits.size() >= s_places)
        return;
    m_digits.append(QChar(u'0' + digit));
    m_failure.reset();
    refresh();
    Q_EMIT changed();
}

void SessionModel::erase()
{
    if (m_busy)
        return;
    if (m_digits.isEmpty())
        forgetPerson();
    m_digits.chop(1);
    refresh();
    Q_EMIT changed();
}

void SessionModel::confirm()
{
    if (!canConfirm())
        return;
    if (!personKnown()) {
        m_user = std::exchange(m_digits, QString());
        refresh();
        Q_EMIT changed();
        return;
    }
    m_busy = true;
    const QString pin = std::exchange(m_digits, QString());
    const auto answered = [self = QPointer(this)](const Result<UserInfo> &user) {
        if (self)
            self->takeAnswer(user);
    };
    if (m_badge)
        m_context.backend.signInWithBadge(m_user, pin, answered);
    else
        m_context.backend.signInWithPin(m_user, pin, answered);
    refresh();
    Q_EMIT changed();
}

void SessionModel::takeAnswer(const Result<UserInfo> &user)
{
    m_busy = false;
    if (user) {
        m_user.clear();
        m_badge.reset();
        m_touchedMs = m_context.backend.clock().monotonicMs();
    } else {
        m_failure = user.error();
    }
    refresh();
    Q_EMIT changed();
    if (user)
        Q_EMIT signedInNow();
}

void SessionModel::refresh()
{
    const Words &words = m_context.words;
    const UserInfo user = m_context.backend.user();
    const qint64 left = signOutInMs();
    if (left == 0) {
        m_context.backend.signOut();
        Q_EMIT signedOutByItself();
        return;
    }
    View view;
    view.signedIn = user.signedIn();
    view.ending = view.signedIn && left <= warningMs;
    if (view.signedIn)
        view.signOutNote = tr("by itself in %1").arg(words.countdown(left));
    view.purpose = m_purposeText;
    if (m_subject) {
        view.subject = tr("%1 %2 %3, %4", "tag, name, condition, age: P3 Exhaust high, 6 min ago")
                           .arg(words.isolated(m_subject->tag), words.named(m_subject->name),
                                words.conditionInline(m_subject->condition, m_subject->conditionText),
                                words.since(m_subject->raisedMs, m_context.nowMs()));
        view.subjectPriority = m_subject->priority;
        view.subjectLook = markerLook(m_subject->state);
    }
    if (m_badge) {
        view.personName = m_badge->name.isEmpty() ? tr("Your badge") : m_badge->name;
        view.personRole = words.role(m_badge->role);
        view.personNote = tr("Badge read %1").arg(words.ago(m_context.backend.clock().nowMs() - m_badge->readMs));
        view.hint = tr("Not you? Hold your own badge to the reader, right of the screen.");
    } else if (personKnown()) {
        view.personName = tr("Number %1").arg(words.isolated(m_user));
        view.personNote = tr("Now the PIN of this number");
        view.hint = tr("Not you? Press Erase, or hold your badge to the reader.");
    } else {
        view.personName = tr("Who is there?");
        view.personNote = tr("Type your number, then OK");
        view.hint = tr("Or hold your badge to the reader, right of the screen.");
    }
    if (m_failure)
        view.failure = words.error(m_failure->code) + u' ' + words.remedy(m_failure->code);
    else if (m_busy)
        view.failure = tr("Checking with the server…");
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

} // namespace gemba::kiosk
