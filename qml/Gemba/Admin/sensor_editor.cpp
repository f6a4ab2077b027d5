#include "sensor_editor.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::sensors::SaveSensor;
using gemba::sensors::SourceKind;

namespace gemba::admin {

namespace {

constexpr int everyDevice = 1000;

SaveSensor::Params paramsOf(const sensors::Sensor &sensor)
{
    SaveSensor::Params out;
    out.sensor = sensor.id;
    out.expectedVersion = sensor.version;
    out.name = sensor.name;
    out.area = sensor.area;
    out.device = sensor.device;
    out.source = sensor.source;
    out.quantity = sensor.quantity;
    out.unit = sensor.unit;
    out.rangeLow = sensor.rangeLow;
    out.rangeHigh = sensor.rangeHigh;
    out.decimals = sensor.decimals;
    out.intervalMs = sensor.intervalMs;
    out.limits = sensor.limits;
    out.response = sensor.response;
    out.retentionClass = sensor.retentionClass;
    out.enabled = sensor.enabled;
    return out;
}

} // namespace

SensorEditor::SensorEditor(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SensorEditor::setTable(SensorsModel *table)
{
    if (m_table || !table)
        return;
    m_table = table;
    connect(table, &SensorsModel::detailChanged, this, &SensorEditor::follow);
    connect(table, &SensorsModel::shellChanged, this, &SensorEditor::loadDevices);
    Q_EMIT tableChanged();
    loadDevices();
    follow();
}

void SensorEditor::loadDevices()
{
    if (!shell())
        return;
    connect(shell(), &ShellController::wordsChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT changed();
    });
    devices::ListDevices::Params params;
    params.limit = everyDevice;
    shell()->link().call<devices::ListDevices>(this, params, [this](const Result<devices::ListDevices::Reply> &reply) {
        if (!reply)
            return;
        m_devices = reply->devices;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

void SensorEditor::follow()
{
    const sensors::Sensor *now = m_table->current();
    if (!now) {
        // A row that a search hides takes no edits with it, and one just saved need not be in the list yet.
        if (!m_making && m_before && edits() == 0 && m_before->sensor != m_awaited)
            close();
        return;
    }
    m_awaited = {};
    const SaveSensor::Params stored = paramsOf(*now);
    // What somebody is writing stays, unless the sensor under it changed.
    if (!m_making && m_before && m_before->sensor == stored.sensor &&
        m_before->expectedVersion == stored.expectedVersion)
        return;
    m_making = false;
    m_before = stored;
    take(stored);
    Q_EMIT begun();
}

void SensorEditor::take(const SaveSensor::Params &from)
{
    beginResetModel();
    m_texts = textsOf(from);
    m_stored = m_making ? QHash<QString, QString>() : m_texts;
    m_faults.clear();
    m_saving = false;
    endResetModel();
    Q_EMIT changed();
}

void SensorEditor::makeNew()
{
    m_table->setCurrentKey({});
    m_making = true;
    m_before.reset();
    SaveSensor::Params fresh;
    fresh.source.table = u"holding"_s;
    fresh.source.type = u"float32"_s;
    if (!m_devices.isEmpty()) {
        fresh.device = m_devices.first().id;
        fresh.area = m_devices.first().area;
    }
    take(fresh);
    Q_EMIT begun();
}

void SensorEditor::close()
{
    m_making = false;
    m_before.reset();
    take({});
    m_table->setCurrentKey({});
}

void SensorEditor::discard()
{
    if (m_making)
        return close();
    if (!m_before)
        return;
    take(*m_before);
    follow();
}

QString SensorEditor::title() const
{
    return m_making ? tr("New sensor") : m_before ? m_before->sensor.text() : QString();
}

QList<SensorEditor::FieldInfo> SensorEditor::fields() const
{
    if (!shown())
        return {};
    QList<FieldInfo> out{{"sensor", false, true}, {"enabled", false, true}, {"name", false, false},
                         {"area", false, true},   {"device", false, true},  {"source.kind", false, false}};
    const QString kind = text(u"source.kind"_s);
    if (kind == wire::enumName(SourceKind::Modbus))
        out += {{"source.link", false, true},   {"source.unit", true, true},  {"source.table", false, true},
                {"source.address", true, true}, {"source.type", false, true}, {"source.scale", true, true},
                {"source.offset", true, true}};
    else if (kind == wire::enumName(SourceKind::Serial))
        out += {{"source.link", false, true}, {"source.field", false, true}};
    else
        out += {{"source.jsonPath", false, false}, {"source.topic", false, false}};
    out += {{"quantity", false, true},        {"unit", false, true},      {"rangeLow", true, true},
            {"rangeHigh", true, true},        {"intervalMs", true, true}, {"decimals", true, true},
            {"retentionClass", false, false}, {"response", false, false}};
    return out;
}

QString SensorEditor::label(const QString &field) const
{
    static const QHash<QString, const char *> names{
        {u"sensor"_s, QT_TR_NOOP("Identity")},
        {u"enabled"_s, QT_TR_NOOP("State")},
        {u"name"_s, QT_TR_NOOP("Name")},
        {u"area"_s, QT_TR_NOOP("Area")},
        {u"device"_s, QT_TR_NOOP("Device")},
        {u"source.kind"_s, QT_TR_NOOP("Readings come by")},
        {u"source.link"_s, QT_TR_NOOP("Link")},
        {u"source.unit"_s, QT_TR_NOOP("Modbus unit")},
        {u"source.table"_s, QT_TR_NOOP("Table")},
        {u"source.address"_s, QT_TR_NOOP("Register")},
        {u"source.type"_s, QT_TR_NOOP("Type")},
        {u"source.scale"_s, QT_TR_NOOP("Times")},
        {u"source.offset"_s, QT_TR_NOOP("Plus")},
        {u"source.field"_s, QT_TR_NOOP("Name in the line")},
        {u"source.jsonPath"_s, QT_TR_NOOP("Path in the message")},
        {u"source.topic"_s, QT_TR_NOOP("Topic of its own")},
        {u"quantity"_s, QT_TR_NOOP("What is measured")},
        {u"unit"_s, QT_TR_NOOP("Unit")},
        {u"rangeLow"_s, QT_TR_NOOP("Range from")},
        {u"rangeHigh"_s, QT_TR_NOOP("Range to")},
        {u"intervalMs"_s, QT_TR_NOOP("A reading every, ms")},
        {u"decimals"_s, QT_TR_NOOP("Decimals")},
        {u"retentionClass"_s, QT_TR_NOOP("Readings are kept")},
        {u"response"_s, QT_TR_NOOP("What to do when it alarms")},
    };
    const char *name = names.value(field);
    return name ? tr(name) : field;
}

QString SensorEditor::hint(const QString &field) const
{
    if (field == "sensor"_L1)
        return m_making ? tr("stays for ever, e.g. P1") : QString();
    if (field == "unit"_L1)
        return tr("as in UCUM, e.g. bar, Cel");
    if (field == "quantity"_L1)
        return tr("e.g. pressure");
    if (field == "source.link"_L1)
        return tr("its name in the file");
    if (field == "source.jsonPath"_L1)
        return text(u"source.topic"_s).isEmpty() ? tr("e.g. v.P1") : tr("empty: the message is nothing but the number");
    if (field == "source.topic"_L1)
        return tr("empty: the device's own; else of a device that speaks another way");
    return {};
}

QStringList SensorEditor::values(const QString &field) const
{
    if (field == "device"_L1) {
        QStringList ids;
        for (const devices::Device &device : m_devices)
            ids.append(device.id.text());
        if (const QString own = text(field); !own.isEmpty() && !ids.contains(own))
            ids.prepend(own);
        return ids;
    }
    if (field == "source.kind"_L1)
        return {wire::enumName(SourceKind::Mqtt), wire::enumName(SourceKind::Modbus),
                wire::enumName(SourceKind::Serial)};
    if (field == "source.table"_L1)
        return {u"holding"_s, u"input"_s};
    if (field == "source.type"_L1)
        return {u"int16"_s, u"uint16"_s, u"int32"_s, u"uint32"_s, u"float32"_s};
    if (field == "retentionClass"_L1)
        return {u"standard"_s, u"long"_s};
    if (field == "enabled"_L1)
        return {u"true"_s, u"false"_s};
    return {};
}

QStringList SensorEditor::choices(const QString &field) const
{
    if (field == "source.kind"_L1)
        return {u"MQTT"_s, u"Modbus"_s, tr("Serial line")};
    if (field == "retentionClass"_L1)
        return {tr("as the server is set"), tr("five years")};
    if (field == "enabled"_L1)
        return {tr("In use"), tr("Out of use")};
    return values(field);
}

QHash<QString, QString> SensorEditor::textsOf(const SaveSensor::Params &of)
{
    return {{u"sensor"_s, of.sensor.text()},
            {u"enabled"_s, of.enabled ? u"true"_s : u"false"_s},
            {u"name"_s, of.name},
            {u"area"_s, of.area},
            {u"device"_s, of.device.text()},
            {u"source.kind"_s, wire::enumName(of.source.kind)},
            {u"source.link"_s, of.source.link},
            {u"source.unit"_s, QString::number(of.source.unit)},
            {u"source.table"_s, of.source.table},
            {u"source.address"_s, QString::number(of.source.address)},
            {u"source.type"_s, of.source.type},
            {u"source.scale"_s, Words::editable(of.source.scale)},
            {u"source.offset"_s, Words::editable(of.source.offset)},
            {u"source.field"_s, of.source.fieldName},
            {u"source.jsonPath"_s, of.source.jsonPath},
            {u"source.topic"_s, of.source.topic},
            {u"quantity"_s, of.quantity},
            {u"unit"_s, of.unit},
            {u"rangeLow"_s, Words::editable(of.rangeLow)},
            {u"rangeHigh"_s, Words::editable(of.rangeHigh)},
            {u"intervalMs"_s, QString::number(of.intervalMs)},
            {u"decimals"_s, QString::number(of.decimals)},
            {u"retentionClass"_s, of.retentionClass},
            {u"response"_s, of.response}};
}

std::optional<double> SensorEditor::number(const QString &field) const
{
    return Words::typed(text(field));
}

SaveSensor::Params SensorEditor::wanted() const
{
    SaveSensor::Params out = m_before.value_or(SaveSensor::Params{});
    const auto said = [this](const char *field) { return text(QString::fromLatin1(field)).trimmed(); };
    const auto figureOf = [this](const char *field) { return number(QString::fromLatin1(field)).value_or(0); };
    const auto whole = [&](const char *field) { return qRound(figureOf(field)); };
    out.sensor = SensorId(said("sensor"));
    out.enabled = said("enabled") == "true"_L1;
    out.name = said("name");
    out.area = said("area");
    out.device = DeviceId(said("device"));
    out.quantity = said("quantity");
    out.unit = said("unit");
    out.rangeLow = figureOf("rangeLow");
    out.rangeHigh = figureOf("rangeHigh");
    out.intervalMs = whole("intervalMs");
    out.decimals = whole("decimals");
    out.retentionClass = said("retentionClass");
    out.response = said("response");
    // Only what the kind of source reads is sent: nothing of another kind stays behind unseen.
    sensors::Source source;
    source.kind = wire::enumFromName<SourceKind>(said("source.kind")).value_or(SourceKind::Mqtt);
    switch (source.kind) {
    case SourceKind::Modbus:
        source.link = said("source.link");
        source.unit = whole("source.unit");
        source.table = said("source.table");
        source.address = whole("source.address");
        source.type = said("source.type");
        source.scale = figureOf("source.scale");
        source.offset = figureOf("source.offset");
        break;
    case SourceKind::Serial:
        source.link = said("source.link");
        source.fieldName = said("source.field");
        break;
    case SourceKind::Mqtt:
        source.jsonPath = said("source.jsonPath");
        source.topic = said("source.topic");
        break;
    }
    out.source = source;
    return out;
}

int SensorEditor::edits() const
{
    int count = 0;
    for (const FieldInfo &field : fields()) {
        const QString name = QString::fromLatin1(field.name);
        count += m_texts.value(name) != m_stored.value(name);
    }
    return count;
}

QString SensorEditor::fault() const
{
    for (const FieldInfo &field : fields()) {
        const QString name = QString::fromLatin1(field.name);
        if (field.number && !number(name))
            return tr("%1 is no number").arg(label(name));
    }
    static const QStringList needed{u"sensor"_s, u"name"_s, u"area"_s, u"device"_s, u"quantity"_s, u"unit"_s};
    for (const QString &name : needed) {
        if (text(name).trimmed().isEmpty())
            return tr("%1 is missing").arg(label(name));
    }
    return {};
}

void SensorEditor::setText(int row, const QString &text)
{
    if (row < 0 || row >= rowCount() || m_texts.value(fieldAt(row)) == text)
        return;
    m_texts[fieldAt(row)] = text;
    m_faults.remove(fieldAt(row));
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void SensorEditor::choose(int row, int choice)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString field = fieldAt(row);
    const QStringList all = values(field);
    if (choice < 0 || choice >= all.size())
        return;
    if (field == "source.kind"_L1) {
        beginResetModel(); // other fields follow
        m_texts[field] = all[choice];
        endResetModel();
        Q_EMIT changed();
        return;
    }
    setText(row, all[choice]);
}

void SensorEditor::save()
{
    if (!shown() || !fault().isEmpty() || m_saving)
        return;
    m_saving = true;
    m_faults.clear();
    Q_EMIT changed();
    shell()->link().call<SaveSensor>(this, wanted(), [this, before = m_before](const Result<sensors::Sensor> &reply) {
        m_saving = false;
        if (reply)
            saved(*reply, before);
        else
            refused(reply.error());
        Q_EMIT changed();
    });
}

void SensorEditor::saved(const sensors::Sensor &now, const std::optional<SaveSensor::Params> &before)
{
    const QString id = now.id.text();
    if (before) {
        shell()->sayDone(tr("%1 is changed").arg(id), [this, before = *before, version = now.version] {
            SaveSensor::Params back = before;
            back.expectedVersion = version;
            shell()->run<SaveSensor>(this, back, tr("%1 is as it was").arg(before.sensor.text()),
                                     [this](const sensors::Sensor &) { m_table->load(); });
        });
    } else {
        shell()->sayDone(tr("%1 is registered; give it limits next").arg(id));
    }
    m_making = false;
    m_before = paramsOf(now);
    take(*m_before);
    m_awaited = now.id;
    m_table->load();
    m_table->setCurrentKey(id);
}

void SensorEditor::refused(const Error &error)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (fieldAt(row) != error.field)
            continue;
        m_faults.insert(error.field, words().error(error.code) + u' ' + words().remedy(error.code));
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    shell()->sayRefused(m_making ? tr("The sensor was not registered") : tr("The sensor was not changed"), error);
}

void SensorEditor::remove()
{
    if (!m_before)
        return;
    const QString id = m_before->sensor.text();
    shell()->run<sensors::RemoveSensor>(this, {m_before->sensor}, tr("%1 is removed; its history stays").arg(id),
                                        [this](const wire::Empty &) {
                                            close();
                                            m_table->load();
                                        });
}

int SensorEditor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(fields().size());
}

QVariant SensorEditor::data(const QModelIndex &at, int role) const
{
    const FieldInfo info = fields()[at.row()];
    const QString field = QString::fromLatin1(info.name);
    switch (role) {
    case LabelRole:
        return label(field);
    case TextRole:
        return text(field);
    case HintRole:
        return hint(field);
    case FaultRole:
        return m_faults.value(field);
    case ChangedRole:
        return !m_making && m_texts.value(field) != m_stored.value(field);
    case ChoicesRole:
        return choices(field);
    case ChosenRole:
        return static_cast<int>(values(field).indexOf(text(field)));
    case HalfRole:
        return info.half;
    case FixedRole:
        return field == "sensor"_L1 && !m_making;
    default:
        return {};
    }
}

QHash<int, QByteArray> SensorEditor::roleNames() const
{
    return {{LabelRole, "label"},   {TextRole, "text"},       {HintRole, "hint"},
            {FaultRole, "fault"},   {ChangedRole, "changed"}, {ChoicesRole, "choices"},
            {ChosenRole, "chosen"}, {HalfRole, "half"},       {FixedRole, "fixed"}};
}

} // namespace gemba::admin
