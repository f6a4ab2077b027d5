#pragma once

#include "answers.h"
#include "identity_options.h"
#include "key_ring.h"
#include "sessions_contract.h"

#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace gemba::identity {

/// Gives the signing keys their turn: by age, or when somebody asks. Lives on the server's thread; the new key is made on
/// a thread of its own, because that takes up to a second.
class KeyRotation : public QObject
{
    Q_OBJECT
public:
    KeyRotation(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, KeyRing &keys,
                QObject *parent = nullptr);
    ~KeyRotation() override;

    /// From now on looks at the age of the current key.
    void start();
    void rotate(const rpc::CallContext &context, const wire::Empty &in, Done<RotateSigningKey::Reply> done);
    void read(const rpc::CallContext &context, const wire::Empty &in, Done<ReadSigningKeys::Reply> done);
    /// The timer calls it; harmless at any time.
    void rotateIfDue();

private:
    using Answer = Done<RotateSigningKey::Reply>;
    void makeKey(const rpc::Caller &caller, Answer done);
    void record(const rpc::Caller &caller, const SigningKey &next, const Answer &done);
    void finish(const SigningKey &next, const Answer &done);

    storage::Executor &m_executor;
    const Clock &m_clock;
    const IdentityOptions &m_options;
    KeyRing &m_keys;
    QTimer m_look;
    bool m_rotating = false;
    QThreadPool m_maker;
};

} // namespace gemba::identity
