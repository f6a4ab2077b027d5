#include "options.h"

#include <gemba/links/broker_files.h>

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

struct OptionRow
{
    const char *name;
    const char *value; ///< null: a switch
    const char *help;
};

constexpr OptionRow rows[]{
    {"site", "NAME", "Site in every topic; the default is \"plant\"."},
    {"seed", "N", "Seed of everything that moves; the default is 1."},
    {"interval", "MS", "Sampling interval, 10 to 3600000; the default is 1000."},
    {"rate", "HZ", "Sampling rate instead of an interval."},
    {"broker", "HOST:PORT", "MQTT broker. Without it there is no MQTT."},
    {"ca", "FILE", "Certificate authority (PEM) of the broker; turns TLS on."},
    {"devices", "LIST",
     "Nodes, comma-separated: ID:SECRETFILE[:P1+P2+P3]. Without sensors the first node has P1, P2 and P3."},
    {"enrol", "CODE",
     "Lets the first node of --devices come in with this code; its SECRETFILE is written once somebody has approved."},
    {"server", "URL", "Where to enrol: https://HOST:PORT."},
    {"devices-file", "FILE", "More nodes, one \"ID SECRET\" a line."},
    {"load-sensors", "M", "Gives each node M further sensors S1, S2, …, up to 250 (scenario load: 10, and no others)."},
    {"modbus-port", "N", "Modbus TCP server on 127.0.0.1; 0 takes a free port."},
    {"rtu", nullptr, "Modbus RTU server on a pseudo terminal."},
    {"rtu-link", "PATH", "The same, with a symbolic link to the terminal."},
    {"serial", nullptr, "Line-based serial sensor on a pseudo terminal."},
    {"serial-link", "PATH", "The same, with a symbolic link to the terminal."},
    {"scenario", "NAME", "calm (default), alarm-demo, faults, flood, load, or a JSON file."},
    {"speed", "X", "Plant seconds per second, 0.01 to 1000; the default is 1."},
    {"backfill", "TIME",
     "Starts that far in the past, though not before what --data remembers, and catches up calmly before the "
     "scenario."},
    {"ack", nullptr, "Asks the server to acknowledge every message and keeps it until then."},
    {"batch", "N", "Messages per publication, 1 to 500."},
    {"data", "DIR", "Where sequence numbers and unacknowledged messages survive a restart."},
    {"for", "TIME", "Stops by itself; 20s, 10m, 1h."},
};

class Reader
{
public:
    Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    bool has(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString text(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }
    double number(const char *name, double fallback, double low, double high, bool whole)
    {
        if (!has(name))
            return fallback;
        bool ok = false;
        const double value = text(name).toDouble(&ok);
        if (!ok || value < low || value > high || (whole && value != std::floor(value))) {
            fail(name, u"%1 … %2 is expected"_s.arg(low).arg(high));
            return fallback;
        }
        return value;
    }
    qint64 duration(const char *name)
    {
        if (!has(name))
            return 0;
        const std::optional<qint64> value = parseDuration(text(name));
        if (!value)
            fail(name, u"a time such as 500ms, 20s, 10m or 1h is expected"_s);
        return value.value_or(0);
    }
    void fail(const char *name, const QString &detail)
    {
        if (!m_error)
            m_error = refuseField(ErrorCode::ConfigurationInvalid, u"--"_s + QString::fromLatin1(name), detail);
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    std::optional<Error> m_error;
};

std::optional<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void readDeviceList(Reader &reader, Options &options)
{
    if (!reader.has("devices"))
        return;
    for (const QString &entry : reader.text("devices").split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = entry.split(u':');
        if (parts.size() < 2 || parts.size() > 3)
            return reader.fail("devices", entry);
        const bool isToEnrol = !options.enrolCode.isEmpty() && options.nodes.isEmpty();
        const std::optional<QByteArray> secret = isToEnrol ? QByteArray() : fileContent(parts[1]);
        if (!secret)
            return reader.fail("devices", u"%1 cannot be read"_s.arg(parts[1]));
        NodeCredential credential{{parts[0], {}, 0}, QString::fromUtf8(*secret).trimmed(), parts[1]};
        if (parts.size() == 3)
            credential.node.sensors = parts[2].split(u'+', Qt::SkipEmptyParts);
        options.nodes.append(credential);
    }
}

void readDeviceFile(Reader &reader, Options &options)
{
    if (!reader.has("devices-file"))
        return;
    const std::optional<QByteArray> content = fileContent(reader.text("devices-file"));
    if (!content)
        return reader.fail("devices-file", u"it cannot be read"_s);
    for (const QString &line : QString::fromUtf8(*content).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || words[0].startsWith(u'#'))
            continue;
        if (words.size() != 2)
            return reader.fail("devices-file", u"each line is ID SECRET"_s);
        options.nodes.append({{words[0], {}, 0}, words[1], {}});
    }
}

void giveSensors(Reader &reader, Options &options)
{
    const bool load = options.scenario.name == u"load"_s;
    const int loadSensors = int(reader.number("load-sensors", load ? 10 : 0, 1, 250, true));
    QStringList standard;
    for (const SensorSpec &spec : standardSensors()) {
        if (spec.link == SensorLink::Mqtt)
            standard.append(spec.id);
    }
    QSet<QString> ids;
    for (qsizetype i = 0; i < options.nodes.size(); ++i) {
        NodeConfig &node = options.nodes[i].node;
        if (!links::brokerUsernameValid(node.id))
            return reader.fail("devices", u"%1 is not a device id"_s.arg(node.id));
        if (ids.contains(node.id))
            return reader.fail("devices", u"%1 is there twice"_s.arg(node.id));
        ids.insert(node.id);
        for (const QString &sensor : node.sensors) {
            if (!standard.contains(sensor))
                return reader.fail("devices", u"%1 is not one of %2"_s.arg(sensor, standard.join(u' ')));
        }
        if (node.sensors.isEmpty() && i == 0 && !load)
            node.sensors = standard;
        node.loadSensors = loadSensors;
        if (node.sensors.isEmpty() && node.loadSensors == 0)
            return reader.fail("devices", u"%1 has no sensor"_s.arg(node.id));
    }
}

void readBroker(Reader &reader, Options &options)
{
    if (!reader.has("broker"))
        return;
    static const QRegularExpression form(u"^(\\[[0-9a-fA-F:]+\\]|[^:\\[\\]]+):([0-9]{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(reader.text("broker"));
    const int port = match.captured(2).toInt();
    if (!match.hasMatch() || port < 1 || port > 65'535)
        return reader.fail("broker", u"HOST:PORT is expected"_s);
    options.brokerHost = match.captured(1).remove(u'[').remove(u']');
    options.brokerPort = quint16(port);
}

void readScenario(Reader &reader, Options &options)
{
    const QString name = reader.has("scenario") ? reader.text("scenario") : u"calm"_s;
    QByteArray json = builtInScenario(name);
    if (json.isEmpty()) {
        const std::optional<QByteArray> content = fileContent(name);
        if (!content)
            return reader.fail("scenario", u"neither one of %1 nor a file"_s.arg(scenarioNames().join(u", "_s)));
        json = *content;
    }
    const Result<Scenario> scenario = parseScenario(json);
    if (!scenario)
        return reader.fail("scenario", u"%1 %2"_s.arg(scenario.error().field, scenario.error().detail));
    options.scenario = *scenario;
}

Result<ParsedOptions> read(const QCommandLineParser &parser)
{
    Reader reader(parser);
    Options options;
    options.site = reader.has("site") ? reader.text("site") : u"plant"_s;
    if (!links::brokerUsernameValid(options.site))
        reader.fail("site", u"letters, digits, '_', '-' and '.' are expected"_s);
    options.seed = quint64(reader.number("seed", 1, 0, 9007199254740991.0, true));
    options.speed = reader.number("speed", 1, 0.01, 1000, false);
    options.intervalMs = qint64(reader.number("interval", 1000, Plant::tickMs, 3'600'000, true));
    if (reader.has("rate"))
        options.intervalMs = std::lround(1000 / reader.number("rate", 1, 1.0 / 3600, 100, false));
    options.intervalMs = std::max(Plant::tickMs, options.intervalMs / Plant::tickMs * Plant::tickMs);
    options.ack = reader.has("ack");
    options.batch = int(reader.number("batch", 1, 1, 500, true));
    options.backfillMs = reader.duration("backfill");
    options.forMs = reader.duration("for");
    readBroker(reader, options);
    options.caFile = reader.text("ca");
    if (!options.caFile.isEmpty() && !fileContent(options.caFile))
        reader.fail("ca", u"it cannot be read"_s);
    readScenario(reader, options);
    options.enrolCode = reader.text("enrol");
    options.server = QUrl(reader.text("server"), QUrl::StrictMode);
    if (reader.has("enrol") != reader.has("server"))
        reader.fail("enrol", u"--enrol and --server belong together"_s);
    if (reader.has("server") && (options.server.scheme() != "https"_L1 || options.server.host().isEmpty()))
        reader.fail("server", u"https://HOST:PORT is expected"_s);
    readDeviceList(reader, options);
    readDeviceFile(reader, options);
    giveSensors(reader, options);
    if (reader.has("modbus-port"))
        options.modbusPort = quint16(reader.number("modbus-port", 0, 0, 65'535, true));
    options.rtuLink = reader.text("rtu-link");
    options.rtu = reader.has("rtu") || !options.rtuLink.isEmpty();
    options.serialLink = reader.text("serial-link");
    options.serial = reader.has("serial") || !options.serialLink.isEmpty();
    options.dataDirectory = reader.text("data");
    if (reader.has("enrol") && (options.nodes.isEmpty() || options.caFile.isEmpty()))
        reader.fail("enrol", u"it needs --devices and --ca"_s);
    if (options.nodes.isEmpty() != options.brokerHost.isEmpty())
        reader.fail("broker", u"--broker and --devices belong together"_s);
    if (options.backfillMs > 0 && options.speed != 1)
        reader.fail("backfill", u"it needs --speed 1"_s);
    if (reader.error())
        return *reader.error();
    return ParsedOptions{{}, options};
}

} // namespace

std::optional<qint64> parseDuration(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,9}(?:\\.[0-9]{1,3})?)(ms|s|m|h)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const double factor = unit == u"ms"_s ? 1 : unit == u"m"_s ? 60'000 : unit == u"h"_s ? 3'600'000 : 1'000;
    const qint64 value = std::llround(match.captured(1).toDouble() * factor);
    return value > 0 ? std::optional(value) : std::nullopt;
}

Result<ParsedOptions> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A simulated plant on real links: MQTT nodes, a Modbus unit and a serial sensor. Commands are JSON lines on "
        "standard input, answers and events JSON lines on standard output; docs/device-protocol.md describes both."_s);
    const QCommandLineOption help = parser.addHelpOption();
    for (const OptionRow &row : rows) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(row.name), QString::fromUtf8(row.help),
                                            QString::fromLatin1(row.value)));
    }
    if (!parser.parse(arguments))
        return refuse(ErrorCode::ConfigurationInvalid, parser.errorText());
    if (parser.isSet(help))
        return ParsedOptions{parser.helpText(), {}};
    if (!parser.positionalArguments().isEmpty())
        return refuse(ErrorCode::ConfigurationInvalid, parser.positionalArguments().first());
    return read(parser);
}

} // namespace gemba::plant
