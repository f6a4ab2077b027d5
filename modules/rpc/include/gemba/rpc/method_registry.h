#pragma once

#include <gemba/rpc/caller.h>
#include <gemba/storage/database.h>
#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

#include <QHash>

#include <functional>
#include <memory>
#include <stdexcept>

namespace gemba::rpc {

/// What a Local method may do to the connection it was called on. Null for REST calls.
class PeerControl
{
public:
    virtual ~PeerControl() = default;
    /// From now on the connection speaks as this caller.
    virtual void adopt(const Caller &caller) = 0;
    /// Who the connection speaks as right now.
    virtual Caller caller() const = 0;
};

struct CallContext
{
    Caller caller;
    std::weak_ptr<PeerControl> peer;
    /// The client says that no person made this call. It can only say less of itself with that: the call is checked, limited
    /// and written down like any other, and does not count as a use of the session.
    bool isPassive = false;
};

using Answer = std::function<void(Result<QJsonValue>)>;

struct CommandOptions
{
    /// Asked on the server's thread before the writer's time is spent: whether this caller may come now. For methods that
    /// anybody may call.
    std::function<Result<void>(const Caller &)> admit{};
    /// The reply holds a secret, so the copy kept for the idempotency key is sealed with that key.
    bool secretReply = false;
    /// Its parameters themselves tell that it was done before, and doing it again gives the same answer and changes nothing: no
    /// copy of the reply is kept, which is what most of a short command costs.
    bool knowsRepeats = false;
};

/// One bound method, type-erased.
struct BoundMethod
{
    wire::Method info;
    std::function<Result<QJsonValue>(storage::ReadTransaction &, const Caller &, const QJsonObject &)> query;
    std::function<Result<QJsonValue>(storage::Transaction &, const Caller &, const QJsonObject &)> command;
    std::function<void(const CallContext &, const QJsonObject &, Answer)> local;
    std::function<std::optional<Error>(const QJsonObject &)> check; ///< decodes the parameters only
    QJsonObject (*paramsSchema)(wire::SchemaSet &) = nullptr;
    QJsonObject (*replySchema)(wire::SchemaSet &) = nullptr;
    CommandOptions options;
    /// Programs call it by themselves, so a call is no sign that a person is there. Said in the contract, by
    /// `static constexpr bool isPassive = true` beside the method.
    bool isPassive = false;
};

struct BoundTopic
{
    wire::Topic info;
    QJsonObject (*schema)(wire::SchemaSet &) = nullptr;
    /// State topics: the whole present state, from memory, on the server's thread.
    std::function<QJsonObject()> state;
    /// Log topics: what a newcomer needs, read in the same snapshot as the sequence number.
    std::function<Result<QJsonObject>(storage::ReadTransaction &, const Caller &)> snapshot;
};

/// All methods and topics of the server. Filled at start, then only read; filling it twice with one name throws.
class MethodRegistry
{
public:
    template <wire::WireMethod M>
    using Query = std::function<Result<typename M::Reply>(storage::ReadTransaction &, const Caller &,
                                                          const typename M::Params &)>;
    template <wire::WireMethod M>
    using Command =
        std::function<Result<typename M::Reply>(storage::Transaction &, const Caller &, const typename M::Params &)>;
    template <wire::WireMethod M>
    using Local = std::function<void(const CallContext &, const typename M::Params &,
                                     std::function<void(Result<typename M::Reply>)>)>;

    /// Runs on a reader thread.
    template <wire::WireMethod M>
    void query(Query<M> handler)
    {
        static_assert(M::method.kind == wire::MethodKind::Query);
        BoundMethod bound = describe<M>();
        bound.query = [handler = std::move(handler)](storage::ReadTransaction &tx, const Caller &caller,
                                                     const QJsonObject &params) -> Result<QJsonValue> {
            auto in = wire::decode<typename M::Params>(params, wire::Unknown::Refuse);
            if (!in)
                return in.error();
            return encoded<typename M::Reply>(handler(tx, caller, *in));
        };
        add(std::move(bound));
    }

    /// Runs on the writer thread inside a savepoint; answered after the commit.
    template <wire::WireMethod M>
    void command(Command<M> handler, CommandOptions options = {})
    {
        static_assert(M::method.kind == wire::MethodKind::Command);
        BoundMethod bound = describe<M>();
        bound.options = options;
        bound.command = [handler = std::move(handler)](storage::Transaction &tx, const Caller &caller,
                                                       const QJsonObject &params) -> Result<QJsonValue> {
            auto in = wire::decode<typename M::Params>(params, wire::Unknown::Refuse);
            if (!in)
                return in.error();
            return encoded<typename M::Reply>(handler(tx, caller, *in));
        };
        add(std::move(bound));
    }

    /// Runs on the server's thread; may answer later.
    template <wire::WireMethod M>
    void local(Local<M> handler)
    {
        static_assert(M::method.kind == wire::MethodKind::Local);
        BoundMethod bound = describe<M>();
        bound.local = [handler = std::move(handler)](const CallContext &context, const QJsonObject &params,
                                                     Answer answer) {
            auto in = wire::decode<typename M::Params>(params, wire::Unknown::Refuse);
            if (!in)
                return answer(in.error());
            handler(context, *in, [answer = std::move(answer)](Result<typename M::Reply> reply) {
                answer(encoded<typename M::Reply>(std::move(reply)));
            });
        };
        add(std::move(bound));
    }

    template <wire::WireEvent E>
    void stateTopic(std::function<E()> state)
    {
        static_assert(E::topic.kind == wire::TopicKind::State);
        BoundTopic bound{E::topic, &wire::Codec<E>::objectSchema, {}, {}};
        bound.state = [state = std::move(state)] { return wire::encode(state()); };
        add(std::move(bound));
    }

    /// @p snapshot may be empty for topics that have no present state.
    template <wire::WireEvent E>
    void logTopic(std::function<Result<QJsonObject>(storage::ReadTransaction &, const Caller &)> snapshot)
    {
        static_assert(E::topic.kind == wire::TopicKind::Log);
        add(BoundTopic{E::topic, &wire::Codec<E>::objectSchema, {}, std::move(snapshot)});
    }

    const BoundMethod *find(const QString &name) const;
    const BoundTopic *findTopic(const QString &name) const;
    /// In the order of binding.
    const std::vector<std::unique_ptr<BoundMethod>> &methods() const { return m_methods; }
    const std::vector<std::unique_ptr<BoundTopic>> &topics() const { return m_topics; }

private:
    template <wire::WireMethod M>
    static BoundMethod describe()
    {
        BoundMethod bound;
        bound.info = M::method;
        if constexpr (requires { M::isPassive; })
            bound.isPassive = M::isPassive;
        bound.check = [](const QJsonObject &params) -> std::optional<Error> {
            auto in = wire::decode<typename M::Params>(params, wire::Unknown::Refuse);
            if (!in)
                return in.error();
            return std::nullopt;
        };
        bound.paramsSchema = &wire::Codec<typename M::Params>::objectSchema;
        bound.replySchema = [](wire::SchemaSet &set) { return wire::Codec<typename M::Reply>::schema(set, {}); };
        return bound;
    }

    template <typename Reply>
    static Result<QJsonValue> encoded(Result<Reply> reply)
    {
        if (!reply)
            return reply.error();
        return QJsonValue(wire::encode(*reply));
    }

    void add(BoundMethod method);
    void add(BoundTopic topic);

    std::vector<std::unique_ptr<BoundMethod>> m_methods;
    std::vector<std::unique_ptr<BoundTopic>> m_topics;
    QHash<QString, const BoundMethod *> m_byName;
    QHash<QString, const BoundTopic *> m_topicByName;
};

} // namespace gemba::rpc
