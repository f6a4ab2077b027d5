#include "key_rotation.h"

#include <gemba/core/log.h>

#include <chrono>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

KeyRotation::KeyRotation(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, KeyRing &keys,
                         QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_keys(keys)
{
    using namespace std::chrono_literals;
    m_maker.setMaxThreadCount(1);
    connect(&m_look, &QTimer::timeout, this, &KeyRotation::rotateIfDue);
    m_look.setInterval(10min);
}

KeyRotation::~KeyRotation()
{
    m_maker.waitForDone();
}

void KeyRotation::start()
{
    m_look.start();
    rotateIfDue();
}

void KeyRotation::rotateIfDue()
{
    if (m_rotating || m_clock.nowMs() - m_keys.currentSinceMs() < m_options.signingKeyDays * dayMs)
        return;
    makeKey(rpc::Caller::system(), [](const Result<RotateSigningKey::Reply> &) {});
}

void KeyRotation::rotate(const rpc::CallContext &context, const wire::Empty &, Answer done)
{
    if (m_rotating)
        return done(refuse(ErrorCode::StateConflict, u"the keys are being changed already"_s));
    makeKey(context.caller, std::move(done));
}

void KeyRotation::read(const rpc::CallContext &, const wire::Empty &, Done<ReadSigningKeys::Reply> done)
{
    const KeyRing::Ids ids = m_keys.ids();
    done(
        ReadSigningKeys::Reply{ids.previous, ids.current, ids.next, m_keys.currentSinceMs(), m_options.signingKeyDays});
}

void KeyRotation::makeKey(const rpc::Caller &caller, Answer done)
{
    m_rotating = true;
    m_maker.start([this, caller, done = std::move(done)] {
        Result<SigningKey> made = refuse(ErrorCode::Internal);
        try {
            made = SigningKey::generate();
        } catch (const std::exception &error) {
            log::error(u"identity"_s, u"no new signing key"_s, {{u"detail"_s, QString::fromUtf8(error.what())}});
        }
        QMetaObject::invokeMethod(
            this,
            [this, caller, done, made] {
                if (made)
                    return record(caller, *made, done);
                m_rotating = false;
                done(made.error());
            },
            Qt::QueuedConnection);
    });
}

void KeyRotation::record(const rpc::Caller &caller, const SigningKey &next, const Answer &done)
{
    // First the trail: keys that changed without a word in it would look like a forger's.
    const KeyRing::Ids before = m_keys.ids();
    const QJsonObject was{{u"current"_s, before.current}, {u"next"_s, before.next}};
    const QJsonObject becomes{{u"previous"_s, before.current}, {u"current"_s, before.next}, {u"next"_s, next.id()}};
    m_executor.write<Nothing>(
        [caller, id = before.next, was, becomes](Transaction &tx) -> Result<Nothing> {
            tx.audit(rpc::auditOf(caller, u"security.rotateSigningKey"_s, u"signingKey"_s, id, was, becomes));
            return Nothing{};
        },
        onThreadOf<Nothing>(this, [this, next, done](const Result<Nothing> &recorded) {
            if (recorded)
                return finish(next, done);
            m_rotating = false;
            done(recorded.error());
        }));
}

void KeyRotation::finish(const SigningKey &next, const Answer &done)
{
    m_rotating = false;
    try {
        const KeyRing::Ids ids = m_keys.rotate(next);
        log::info(u"identity"_s, u"access tokens are signed with the next key"_s, {{u"keyId"_s, ids.current}});
        done(RotateSigningKey::Reply{ids.previous, ids.current, ids.next});
    } catch (const std::exception &error) {
        log::error(u"identity"_s, u"the signing keys cannot be kept"_s,
                   {{u"detail"_s, QString::fromUtf8(error.what())}});
        done(refuse(ErrorCode::Internal, QString::fromUtf8(error.what())));
    }
}

} // namespace gemba::identity
