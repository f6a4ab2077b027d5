#include <gemba/config/key_access.h>

#include "checks.h"
#include "key_spec.h"

#include <gemba/config/loader.h>

namespace gemba::config {

using namespace Qt::StringLiterals;

namespace {

const KeySpec<ServerConfig> *specOf(const QString &key)
{
    for (const SectionSpec &section : sections()) {
        for (const auto &spec : section.keys) {
            if (section.name + u'.' + spec.name == key)
                return &spec;
        }
    }
    return nullptr;
}

QString text(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString text(qint64 value)
{
    return QString::number(value);
}

QString text(const QString &value)
{
    return value;
}

QString text(const QStringList &values)
{
    return values.join(u", "_s);
}

} // namespace

const QList<KeyInfo> &keyInfos()
{
    static const QList<KeyInfo> all = [] {
        QList<KeyInfo> out;
        for (const SectionSpec &section : sections()) {
            for (const auto &spec : section.keys) {
                out.append({section.name + u'.' + spec.name, section.name, spec.doc, expectation(spec), spec.minimum,
                            spec.maximum, spec.choices, spec.secrecy == Secrecy::Secret,
                            environmentName(section.name, spec.name)});
            }
        }
        return out;
    }();
    return all;
}

QString textOf(const ServerConfig &config, const QString &key)
{
    const auto *spec = specOf(key);
    if (!spec)
        return {};
    ServerConfig copy = config;
    const QString value = std::visit(
        [&](auto member) {
            const auto &current = member(copy);
            if constexpr (std::is_same_v<std::decay_t<decltype(current)>, int>)
                return text(static_cast<qint64>(current));
            else
                return text(current);
        },
        spec->member);
    if (spec->secrecy == Secrecy::Secret)
        return value.isEmpty() ? QString() : u"•"_s;
    return value;
}

Result<void> setFromText(ServerConfig &config, const QString &key, const QString &value)
{
    const auto *spec = specOf(key);
    if (!spec)
        return refuseField(ErrorCode::NotFound, u"key"_s, key);
    // One variable on top of the defaults: what load() refuses here, it would refuse anywhere.
    QProcessEnvironment environment;
    environment.insert(environmentName(key.section(u'.', 0, -2), key.section(u'.', -1)), value);
    Loaded loaded = load({}, {}, environment);
    for (const Problem &problem : loaded.problems) {
        if (problem.key == key)
            return refuseField(ErrorCode::FieldRange, u"value"_s, problem.problem + u". "_s + problem.remedy);
    }
    std::visit([&](auto member) { member(config) = member(loaded.config); }, spec->member);
    return {};
}

Result<void> checkTogether(const ServerConfig &config)
{
    const QList<Problem> problems =
        crossCheck(config, [](const QString &key) { return Problem{{}, 0, 0, key, {}, {}}; });
    if (problems.isEmpty())
        return {};
    const Problem &first = problems.first();
    return refuseField(ErrorCode::FieldRange, first.key, u"%1 %2. %3"_s.arg(first.key, first.problem, first.remedy));
}

} // namespace gemba::config
