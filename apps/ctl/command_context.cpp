#include "command_context.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

CommandContext::CommandContext(const Invocation &invocation, ApiChannel &channel, const Clock &clock,
                               SecretReader secrets, QTextStream &in, QTextStream &out, QTextStream &err)
    : m_args(invocation)
    , m_channel(channel)
    , m_clock(clock)
    , m_secrets(std::move(secrets))
    , m_in(in)
    , m_out(out)
    , m_err(err)
{
}

std::optional<QJsonValue> CommandContext::callRaw(const QString &method, const QJsonObject &params,
                                                  const QString &idempotencyKey)
{
    const auto reply = m_channel.call(method, params, idempotencyKey);
    if (!reply) {
        fail(reply.error());
        return std::nullopt;
    }
    return *reply;
}

int CommandContext::fail(const Error &error)
{
    if (wantsJson())
        printJson(m_err, errorJson(error));
    else
        m_err << errorText(error) << '\n';
    m_exit = exitOf(error);
    return m_exit;
}

int CommandContext::usage(const QString &text)
{
    m_err << text << '\n';
    if (m_args.command)
        m_err << u"Usage: "_s << m_args.command->usage() << '\n';
    m_exit = Exit::Usage;
    return m_exit;
}

int CommandContext::show(const QJsonObject &json, const QString &human)
{
    if (wantsJson())
        printJson(m_out, json);
    else
        m_out << human << (human.isEmpty() || human.endsWith(u'\n') ? "" : "\n");
    return Exit::Done;
}

std::optional<int> CommandContext::number(const QString &option, int fallback)
{
    if (!m_args.has(option))
        return fallback;
    bool ok = false;
    const int value = m_args.value(option).toInt(&ok);
    if (ok)
        return value;
    usage(u"--%1 needs a whole number."_s.arg(option));
    return std::nullopt;
}

std::optional<double> CommandContext::parseNumber(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> CommandContext::parseTime(const QString &text, qint64 nowMs)
{
    if (text == "now"_L1)
        return nowMs;
    static const QRegularExpression ago(u"^-(\\d{1,6})([smhd])$"_s);
    if (const auto match = ago.match(text); match.hasMatch()) {
        static const QHash<QString, qint64> units{
            {u"s"_s, 1'000}, {u"m"_s, 60'000}, {u"h"_s, 3'600'000}, {u"d"_s, 86'400'000}};
        return nowMs - match.captured(1).toLongLong() * units.value(match.captured(2));
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

const QList<CommandSpec> &allCommands()
{
    static const QList<CommandSpec> all = systemCommands() + auditCommands() + healthCommands() + vaultCommands() +
                                          peopleCommands() + roleCommands() + signInCommands() + importCommands() +
                                          sessionCommands() + enrolmentCommands() + deviceCommands() +
                                          sensorCommands() + alarmCommands() + backupCommands() + limitCommands() +
                                          plantCommands() + fileCommands() + bagCommands();
    return all;
}

} // namespace gemba::ctl
