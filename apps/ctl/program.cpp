#include "program.h"

#include "local_channel.h"
#include "remote_channel.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

using ChannelPtr = std::unique_ptr<ApiChannel>;

/// For commands that work on files alone.
class NoChannel final : public ApiChannel
{
public:
    Result<QJsonValue> call(const QString &, const QJsonObject &, const QString &) override
    {
        return refuse(ErrorCode::ServerUnreachable);
    }
    QString description() const override { return u"no server"_s; }
    bool isRemote() const override { return false; }
};

Result<ChannelPtr> openRemote(const Invocation &args, const SecretReader &secrets)
{
    client::SessionOptions options;
    options.url = QUrl(args.value(u"server"_s));
    options.trust.caFile = args.value(u"ca"_s);
    options.trust.pinnedSpkiSha256 = QByteArray::fromHex(args.value(u"fingerprint"_s).toLatin1());
    RemoteChannel::Credentials credentials;
    const QString tokenFile = args.value(u"token-file"_s);
    if (tokenFile == "-"_L1) {
        credentials.accessToken = secrets(u"Access token: "_s);
    } else if (!tokenFile.isEmpty()) {
        QFile file(tokenFile);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(ErrorCode::NotSignedIn, u"cannot read %1: %2"_s.arg(tokenFile, file.errorString()));
        credentials.accessToken = QString::fromLatin1(file.readLine().trimmed());
    } else {
        credentials.userName = args.value(u"user"_s);
        credentials.password = secrets(u"Password of %1: "_s.arg(credentials.userName));
    }
    auto channel = RemoteChannel::open(options, credentials);
    if (!channel && channel.error().code == ErrorCode::SecondFactorRequired) {
        credentials.code = secrets(u"Code of the authenticator app, or a recovery code: "_s);
        channel = RemoteChannel::open(options, credentials);
    }
    if (!channel)
        return channel.error();
    return ChannelPtr(*std::move(channel));
}

Result<ChannelPtr> openHere(const Invocation &args)
{
    const QString dataDir = args.value(u"data"_s, qEnvironmentVariable("GEMBA_DATA", u"/var/lib/gemba"_s));
    const auto control = readControlFile(dataDir);
    if (!control)
        return control.error();
    if (*control) {
        client::SessionOptions options;
        options.url = (*control)->url;
        options.trust.caFile = (*control)->caFile;
        auto channel = RemoteChannel::open(options, {(*control)->secret, {}, {}, {}});
        if (channel)
            return ChannelPtr(*std::move(channel));
        // A server that was killed leaves its file behind; the instance lock decides whether one still runs.
        if (channel.error().code != ErrorCode::ServerUnreachable)
            return channel.error();
    }
    QString error;
    if (ChannelPtr channel = openLocalChannel(dataDir, args.value(u"config"_s), &error))
        return channel;
    return refuse(ErrorCode::ServerUnreachable, error);
}

int report(const Invocation &args, const Error &error, QTextStream &err)
{
    if (args.has(u"json"_s))
        printJson(err, errorJson(error));
    else
        err << errorText(error) << '\n';
    return exitOf(error);
}

} // namespace

Result<std::optional<ControlFile>> readControlFile(const QString &dataDir)
{
    QFile file(QDir(dataDir).filePath(u"control.json"_s));
    if (!file.exists())
        return std::optional<ControlFile>();
    if (!file.open(QIODevice::ReadOnly)) {
        return refuse(ErrorCode::PermissionDenied, u"cannot read %1: %2; run this as the server's own account"_s.arg(
                                                       file.fileName(), file.errorString()));
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    ControlFile control{QUrl(object["url"_L1].toString()), object["caFile"_L1].toString(),
                        object["secret"_L1].toString()};
    if (control.url.isEmpty() || control.secret.isEmpty())
        return refuse(ErrorCode::ConfigurationInvalid, file.fileName());
    if (!control.caFile.isEmpty())
        control.caFile = QDir(dataDir).absoluteFilePath(control.caFile);
    return std::optional(control);
}

int runProgram(const QStringList &arguments, const Streams &streams, const SecretReader &secrets, const Clock &clock)
{
    const auto parsed = parseCommandLine(arguments, allCommands());
    if (const auto *problem = std::get_if<UsageError>(&parsed)) {
        streams.err << problem->text << u" Try gembactl --help.\n"_s;
        return Exit::Usage;
    }
    const Invocation &args = std::get<Invocation>(parsed);
    if (args.version) {
        streams.out << u"gembactl "_s << QLatin1String(GEMBA_VERSION) << '\n';
        return Exit::Done;
    }
    if (args.help) {
        streams.out << helpText(allCommands(), args.command);
        return Exit::Done;
    }
    if (args.has(u"server"_s) && !args.has(u"user"_s) && !args.has(u"token-file"_s)) {
        streams.err << u"--server needs --user or --token-file.\n"_s;
        return Exit::Usage;
    }
    if (args.command->isLocal && args.command->isLocal(args)) {
        NoChannel none;
        CommandContext context(args, none, clock, secrets, streams.in, streams.out, streams.err);
        return args.command->run(context);
    }
    const auto channel = args.has(u"server"_s) ? openRemote(args, secrets) : openHere(args);
    if (!channel)
        return report(args, channel.error(), streams.err);
    CommandContext context(args, **channel, clock, secrets, streams.in, streams.out, streams.err);
    return args.command->run(context);
}

} // namespace gemba::ctl
