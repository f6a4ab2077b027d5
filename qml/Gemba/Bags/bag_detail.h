#pragma once

#include <bags_contract.h>
#include <shell_controller.h>

#include <table_model.h>
#include <timeline_model.h>

namespace gemba::bagdesk {

/// Bags under a heading of their own: what is in a parent. Ticked ones are taken out or moved.
class BagChildrenModel : public gemba::desk::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of BagDetail")

public:
    explicit BagChildrenModel(QObject *parent);
    void show(const QList<bags::Bag> &children, const shell::ShellController &shell);

    int rows() const override { return static_cast<int>(m_children.size()); }
    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_children[row].code; }

private:
    QList<bags::Bag> m_children;
    const shell::ShellController *m_shell = nullptr;
};

/// One bag: what it is, what is in it, what happened to it, and what may be corrected. GUI thread.
class BagDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of BagsModel")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(bool isParent READ isParent NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString area READ area NOTIFY changed)
    Q_PROPERTY(QString parentCode READ parentCode NOTIFY changed)
    Q_PROPERTY(QString bill READ bill NOTIFY changed)
    Q_PROPERTY(QString filled READ filled NOTIFY changed)
    Q_PROPERTY(QString nominal READ nominal NOTIFY changed)
    Q_PROPERTY(QString scale READ scale NOTIFY changed)
    Q_PROPERTY(QString firstSeen READ firstSeen NOTIFY changed)
    Q_PROPERTY(QString lastChange READ lastChange NOTIFY changed)
    Q_PROPERTY(gemba::bagdesk::BagChildrenModel *children READ children CONSTANT)
    Q_PROPERTY(gemba::desk::TimelineModel *history READ history CONSTANT)
    Q_PROPERTY(bool canUnpack READ canUnpack NOTIFY changed)
    Q_PROPERTY(bool canMove READ canUnpack NOTIFY changed)
    Q_PROPERTY(bool canReopen READ canReopen NOTIFY changed)
    Q_PROPERTY(bool canComplete READ canComplete NOTIFY changed)
    Q_PROPERTY(bool canWeigh READ canWeigh NOTIFY changed)
    Q_PROPERTY(bool completingNeedsReason READ completingNeedsReason NOTIFY changed)
    /// The newest entry that may be taken back, in words; empty when there is none.
    Q_PROPERTY(QString undoable READ undoable NOTIFY changed)
    /// Why there is nothing to press, where that is so.
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed)
    Q_PROPERTY(QString unpackConsequence READ unpackConsequence NOTIFY changed)

public:
    explicit BagDetail(QObject *parent);
    void begin(shell::ShellController &shell);
    /// Shows this bag; an empty code shows none.
    void show(const QString &code);

    bool shown() const { return !m_code.isEmpty(); }
    bool loading() const { return m_loading; }
    QString failure() const;
    QString code() const { return m_code; }
    bool isParent() const { return m_bag.kind == bags::WireBagKind::Parent; }
    QString note() const;
    QString state() const;
    QString area() const { return m_bag.area; }
    QString parentCode() const { return m_bag.parent.value_or(QString()); }
    QString bill() const { return m_bag.bill.value_or(QString()); }
    QString filled() const;
    QString nominal() const;
    QString scale() const;
    QString firstSeen() const;
    QString lastChange() const;
    BagChildrenModel *children() const { return m_children; }
    desk::TimelineModel *history() const { return m_history; }
    bool canUnpack() const;
    bool canReopen() const;
    bool canComplete() const;
    bool canWeigh() const;
    bool completingNeedsReason() const { return m_bag.children < m_bag.capacity; }
    QString undoable() const;
    QString hindrance() const;
    QString unpackConsequence() const;

    /// Takes the ticked children out, or all when none is ticked.
    Q_INVOKABLE void unpack(const QString &reason);
    Q_INVOKABLE void move(const QString &to, const QString &reason);
    Q_INVOKABLE void reopen(const QString &reason);
    Q_INVOKABLE void complete(const QString &reason);
    /// Whether it is a weight in kilograms, as somebody types one.
    Q_INVOKABLE bool isWeight(const QString &kilograms) const { return gramsIn(kilograms).has_value(); }
    /// Notes what the scale says; nothing where that is no weight.
    Q_INVOKABLE void weigh(const QString &kilograms);
    /// Takes the newest entry back that may be.
    Q_INVOKABLE void undoLast(const QString &reason);

Q_SIGNALS:
    void changed();
    /// A correction was made: lists may show it.
    void corrected();

private:
    void load();
    void describe();
    static std::optional<qint64> gramsIn(const QString &kilograms);
    const bags::BagEvent *lastUndoable() const;
    template <wire::WireMethod M>
    void correct(const typename M::Params &params, const QString &done);

    shell::ShellController *m_shell = nullptr;
    QString m_code;
    bags::Bag m_bag;
    QList<bags::BagEvent> m_events;
    BagChildrenModel *m_children;
    desk::TimelineModel *m_history;
    std::optional<Error> m_error;
    bool m_loading = false;
    int m_serial = 0;
};

} // namespace gemba::bagdesk
