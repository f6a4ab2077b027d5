#pragma once

#include "api_channel.h"
#include "command_line.h"
#include "output.h"

#include <gemba/core/clock.h>
#include <gemba/core/ids.h>
#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

#include <QTextStream>

#include <functional>
#include <optional>

namespace gemba::ctl {

/// Reads secrets one line after the other from standard input; at a terminal it asks and does not echo.
using SecretReader = std::function<QString(const QString &prompt)>;

/// What a command works with.
class CommandContext
{
public:
    CommandContext(const Invocation &invocation, ApiChannel &channel, const Clock &clock, SecretReader secrets,
                   QTextStream &in, QTextStream &out, QTextStream &err);

    const Invocation &args() const { return m_args; }
    QString argument(qsizetype index) const { return m_args.arguments.value(index); }
    bool wantsJson() const { return m_args.has(QStringLiteral("json")); }
    const Clock &clock() const { return m_clock; }
    ApiChannel &channel() { return m_channel; }
    QTextStream &in() { return m_in; }
    QTextStream &out() { return m_out; }
    QTextStream &err() { return m_err; }
    QString secret(const QString &prompt) { return m_secrets(prompt); }

    /// Calls and decodes. On a refusal the error has been printed and the exit status is kept: return exit().
    template <wire::WireMethod M>
    std::optional<typename M::Reply> call(const typename M::Params &params)
    {
        auto raw = callRaw(QString::fromLatin1(M::method.name), wire::encode(params),
                           M::method.kind == wire::MethodKind::Command ? newUuid7(m_clock.nowMs()) : QString());
        if (!raw)
            return std::nullopt;
        auto reply = wire::decode<typename M::Reply>(*raw, wire::Unknown::Ignore);
        if (!reply) {
            fail(reply.error());
            return std::nullopt;
        }
        return *std::move(reply);
    }
    std::optional<QJsonValue> callRaw(const QString &method, const QJsonObject &params, const QString &idempotencyKey);

    /// Prints the refusal and returns the exit status it means.
    int fail(const Error &error);
    int usage(const QString &text);
    int exit() const { return m_exit; }

    /// What a command has to show: @p human unless --json was given.
    int show(const QJsonObject &json, const QString &human);

    /// The number of an option; nullopt (with the usage error printed) when it is none.
    std::optional<int> number(const QString &option, int fallback);
    /// "now", "-15m", "-8h", "-2d" or an ISO 8601 time, as UTC milliseconds.
    static std::optional<qint64> parseTime(const QString &text, qint64 nowMs);
    /// A finite number with a decimal point; "nan" and "inf" are none, for on the wire they would take away what was set.
    static std::optional<double> parseNumber(const QString &text);

private:
    const Invocation &m_args;
    ApiChannel &m_channel;
    const Clock &m_clock;
    SecretReader m_secrets;
    QTextStream &m_in;
    QTextStream &m_out;
    QTextStream &m_err;
    int m_exit = Exit::Done;
};

/// All commands.
const QList<CommandSpec> &allCommands();

QList<CommandSpec> peopleCommands();
QList<CommandSpec> roleCommands();
QList<CommandSpec> deviceCommands();
QList<CommandSpec> sensorCommands();
QList<CommandSpec> alarmCommands();
QList<CommandSpec> signInCommands();
QList<CommandSpec> importCommands();
QList<CommandSpec> vaultCommands();
QList<CommandSpec> backupCommands();
QList<CommandSpec> auditCommands();
QList<CommandSpec> healthCommands();
QList<CommandSpec> limitCommands();
QList<CommandSpec> plantCommands();
QList<CommandSpec> fileCommands();
QList<CommandSpec> bagCommands();
QList<CommandSpec> systemCommands();
QList<CommandSpec> sessionCommands();
QList<CommandSpec> enrolmentCommands();

} // namespace gemba::ctl
