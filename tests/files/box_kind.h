#pragma once

#include <file_kind.h>

#include <gemba/core/ids.h>

#include <atomic>
#include <functional>

namespace gemba::files {

/// Boxes on shelves: a domain of the tests' own. A box is on one shelf; a shelf has a number of places.
inline const QString boxTables = QStringLiteral(
    "CREATE TABLE box (code TEXT PRIMARY KEY, shelf TEXT NOT NULL, grams BIGINT NOT NULL, group_id TEXT NOT NULL);\n"
    "CREATE TABLE box_undo (code TEXT NOT NULL, group_id TEXT NOT NULL);\n");

namespace box_permission {
inline constexpr auto read = wire::Permission::named("boxes.read");
inline constexpr auto move = wire::Permission::named("boxes.move");
} // namespace box_permission

class BoxTaker final : public RowTaker
{
public:
    BoxTaker(storage::Transaction &tx, const QString &group, int places)
        : m_tx(tx)
        , m_group(group)
        , m_places(places)
    {
    }
    Result<RowEffect> take(qint64 row, const QStringList &cells) override
    {
        using namespace Qt::StringLiterals;
        bool ok = true;
        const qint64 grams = cells[2].isEmpty() ? 0 : cells[2].toLongLong(&ok);
        if (!ok)
            return refuseField(ErrorCode::FieldType, u"grams"_s, u"a whole number"_s);
        const auto there = m_tx.select(u"SELECT shelf FROM box WHERE code = ?"_s, {cells[0]});
        if (!there.isEmpty() && there.text(0, 0) != cells[1])
            return refuseField(ErrorCode::StateConflict, u"shelf"_s, u"it is on "_s + there.text(0, 0));
        if (!there.isEmpty())
            return RowEffect::Unchanged;
        m_tx.execute(u"INSERT INTO box (code, shelf, grams, group_id) VALUES (?, ?, ?, ?)"_s,
                     {cells[0], cells[1], grams, m_group});
        if (m_places > 0 &&
            m_tx.select(u"SELECT count(*) FROM box WHERE shelf = ?"_s, {cells[1]}).integer(0, 0) > m_places) {
            // Half done, as a domain may leave it: whoever takes rows has to see to that.
            return refuseField(ErrorCode::ParentFull, u"shelf"_s, cells[1]);
        }
        if (cells[0].startsWith("LATE"_L1))
            m_late.append(row);
        return RowEffect::Created;
    }
    void finish(const Blame &blame) override
    {
        for (const qint64 row : std::as_const(m_late))
            blame(row, refuse(ErrorCode::StateConflict, QStringLiteral("it came late")));
    }

private:
    storage::Transaction &m_tx;
    const QString m_group;
    const int m_places;
    QList<qint64> m_late;
};

class BoxKind final : public FileKind
{
public:
    QString name() const override { return QStringLiteral("boxes"); }
    QList<Column> exportColumns() const override
    {
        using namespace Qt::StringLiterals;
        return {
            {u"code"_s, u"What is on it"_s}, {u"shelf"_s, u"Where it is"_s}, {u"grams"_s, u"Weight"_s, false, true}};
    }
    QList<Column> importColumns() const override
    {
        using namespace Qt::StringLiterals;
        return {{u"code"_s, u"What is on it"_s, true}, {u"shelf"_s, u"Where it is"_s, true}, {u"grams"_s, u"Weight"_s}};
    }
    QStringList filters() const override { return {QStringLiteral("text")}; }
    wire::Permission exportPermission() const override { return box_permission::read; }
    wire::Permission importPermission() const override { return box_permission::move; }
    qint64 estimate(storage::ReadTransaction &tx, const rpc::Caller &, const Filter &) const override
    {
        return tx.select(QStringLiteral("SELECT count(*) FROM box")).integer(0, 0);
    }
    void each(storage::ReadTransaction &tx, const rpc::Caller &, const Filter &filter,
              const TakeCells &take) const override
    {
        const auto textOf = [](const storage::RawRow &row, int column) {
            return QString::fromUtf8(row.text(column).value_or(QByteArrayView()));
        };
        const QString from = filter.text.value_or(QString());
        QString after = from;
        const char *than = ">=";
        for (;;) {
            int rows = 0;
            bool goOn = true;
            tx.scan(QStringLiteral("SELECT code, shelf, grams FROM box WHERE code %1 ? ORDER BY code LIMIT 5000")
                        .arg(QLatin1String(than)),
                    {after}, [&](const storage::RawRow &row) {
                        if (onRow)
                            onRow();
                        ++rows;
                        after = textOf(row, 0);
                        goOn = !after.startsWith(from) ||
                               take({after, textOf(row, 1), QString::number(row.integer(2).value_or(0))});
                        return goOn;
                    });
            than = ">";
            if (!goOn || rows < 5'000)
                return;
        }
    }
    std::unique_ptr<RowTaker> begin(storage::Transaction &tx, const rpc::Caller &, const QString &group) override
    {
        if (onBegin)
            onBegin();
        if (onTaken)
            tx.onCommitted(onTaken);
        return std::make_unique<BoxTaker>(tx, group, places);
    }
    bool belongTogether(const QStringList &a, const QStringList &b) const override { return a[1] == b[1]; }
    Result<qint64> undo(storage::Transaction &tx, const rpc::Caller &, const QString &group, const QString &,
                        const std::function<bool(qint64, qint64)> &goOn) override
    {
        const qint64 count =
            tx.select(QStringLiteral("SELECT count(*) FROM box WHERE group_id = ?"), {group}).integer(0, 0);
        if (!goOn(0, count))
            return refuse(ErrorCode::ShuttingDown);
        if (tx.select(QStringLiteral("SELECT count(*) FROM box WHERE group_id = ? AND shelf = 'moved'"), {group})
                .integer(0, 0) > 0)
            return refuse(ErrorCode::NotUndoable, QStringLiteral("a box was moved since"));
        tx.execute(
            QStringLiteral("INSERT INTO box_undo (code, group_id) SELECT code, group_id FROM box WHERE group_id = ?"),
            {group});
        const qint64 gone = tx.execute(QStringLiteral("DELETE FROM box WHERE group_id = ?"), {group});
        if (onUndone)
            onUndone();
        return gone;
    }

    std::function<void()> onRow;
    std::function<void()> onBegin;
    std::function<void()> onTaken;  ///< after it is committed, before that is answered
    std::function<void()> onUndone; ///< before it is committed
    int places = 0;                 ///< of a shelf; 0: without end
};

} // namespace gemba::files
