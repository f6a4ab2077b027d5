#include "setting_exchange.h"

#include <algorithm>

namespace gemba::server {

using namespace Qt::StringLiterals;
using exchange::Cells;
using exchange::Column;
using exchange::RowEffect;

namespace {

class SettingRows final : public exchange::Exchanged
{
public:
    explicit SettingRows(RuntimeSettings &runtime)
        : m_runtime(runtime)
    {
    }
    QString name() const override { return u"settings"_s; }
    wire::Permission importPermission() const override { return settings::permission::manageSystem; }
    wire::Permission exportPermission() const override { return settings::permission::readSystem; }
    QList<Column> columns() const override
    {
        return {{u"key"_s, u"Full name"_s, true},
                {u"value"_s, u"In force"_s, true},
                {u"origin"_s, u"Where it comes from; told, not taken"_s}};
    }
    QList<Cells> rows(storage::ReadTransaction &tx, const rpc::Caller &) const override
    {
        QList<Cells> out;
        for (const settings::Setting &setting : m_runtime.list(tx).settings) {
            if (setting.life != settings::SettingLife::Secret && !setting.value.isEmpty())
                out.append({{u"key"_s, setting.key},
                            {u"value"_s, setting.value},
                            {u"origin"_s, wire::enumName(setting.origin)}});
        }
        return out;
    }
    Result<RowEffect> take(storage::Transaction &tx, const rpc::Caller &caller, const Cells &row) override
    {
        const QString key = row.value(u"key"_s).trimmed();
        const QString value = row.value(u"value"_s);
        const auto all = m_runtime.list(tx).settings;
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const settings::Setting &setting) { return setting.key == key; });
        if (known == all.end())
            return refuseField(ErrorCode::NotFound, u"key"_s, key);
        // What is so already may stand in a file, also where it cannot be changed here.
        if (known->value == value)
            return RowEffect::Unchanged;
        if (auto saved = m_runtime.change(tx, caller, {key, value, false, known->version}); !saved)
            return saved.error();
        return RowEffect::Updated;
    }
    /// A mail server's host needs an address to send from, which may stand in a later row.
    Result<void> together(storage::Transaction &tx) const override { return m_runtime.goTogether(tx); }

private:
    RuntimeSettings &m_runtime;
};

} // namespace

std::unique_ptr<exchange::Exchanged> exchanged(RuntimeSettings &settings)
{
    return std::make_unique<SettingRows>(settings);
}

} // namespace gemba::server
