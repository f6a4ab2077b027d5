#pragma once

#include <bag_documents_contract.h>
#include <shell_controller.h>

#include <table_model.h>
#include <timeline_model.h>

namespace gemba::bagdesk {

/// The parents on a bill, as they were when they were put on it.
class BillLinesModel : public gemba::desk::TableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of BillDetail")

public:
    explicit BillLinesModel(QObject *parent);
    void show(const QList<bags::BillLine> &lines, const shell::ShellController &shell);

    int rows() const override { return static_cast<int>(m_lines.size()); }
    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_lines[row].parent; }
    const bags::BillLine *current() const;

private:
    QList<bags::BillLine> m_lines;
    const shell::ShellController *m_shell = nullptr;
};

/// One bill: what is on it, what it weighs, what happened to it, and what may be done with it. GUI thread.
class BillDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of BillsModel")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString destination READ destination NOTIFY changed)
    Q_PROPERTY(QString vehicle READ vehicle NOTIFY changed)
    Q_PROPERTY(int planned READ planned NOTIFY changed)
    Q_PROPERTY(int parents READ parents NOTIFY changed)
    /// Counts the changes of the bill; change() takes the one that was read.
    Q_PROPERTY(int version READ version NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString filled READ filled NOTIFY changed)
    Q_PROPERTY(QString children READ children NOTIFY changed)
    Q_PROPERTY(QString nominal READ nominal NOTIFY changed)
    Q_PROPERTY(QString scale READ scale NOTIFY changed)
    Q_PROPERTY(QString revision READ revision NOTIFY changed)
    Q_PROPERTY(QString opened READ opened NOTIFY changed)
    Q_PROPERTY(QString closed READ closed NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(gemba::bagdesk::BillLinesModel *lines READ lines CONSTANT)
    Q_PROPERTY(gemba::desk::TimelineModel *history READ history CONSTANT)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)
    /// Destination, vehicle and plan may be changed.
    Q_PROPERTY(bool canChange READ canChange NOTIFY changed)
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY changed)
    Q_PROPERTY(bool canClose READ canClose NOTIFY changed)
    /// Closing it now leaves it short, which takes a reason and bills.correct.
    Q_PROPERTY(bool closesShort READ closesShort NOTIFY changed)
    Q_PROPERTY(bool canReopen READ canReopen NOTIFY changed)
    Q_PROPERTY(bool canVoid READ canVoid NOTIFY changed)
    Q_PROPERTY(bool canReturn READ canReturn NOTIFY changed)
    Q_PROPERTY(QString chosenParent READ chosenParent NOTIFY changed)
    Q_PROPERTY(QString closeConsequence READ closeConsequence NOTIFY changed)
    Q_PROPERTY(QString reopenConsequence READ reopenConsequence NOTIFY changed)
    Q_PROPERTY(QString voidConsequence READ voidConsequence NOTIFY changed)
    Q_PROPERTY(QString returnConsequence READ returnConsequence NOTIFY changed)
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed)
    /// What of it can be printed, newest first: a draft while it is open, and each revision that was closed.
    Q_PROPERTY(QList<QString> prints READ prints NOTIFY changed)
    Q_PROPERTY(bool printing READ printing NOTIFY changed)

public:
    explicit BillDetail(QObject *parent);
    void begin(shell::ShellController &shell);
    /// Shows this bill; an empty number shows none.
    void show(const QString &number);

    bool shown() const { return !m_number.isEmpty(); }
    bool loading() const { return m_loading; }
    QString failure() const;
    QString number() const { return m_number; }
    QString note() const;
    QString destination() const { return m_bill.destination; }
    QString vehicle() const { return m_bill.vehicle; }
    int planned() const { return m_bill.planned; }
    int parents() const { return m_bill.parents; }
    int version() const { return static_cast<int>(m_bill.version); }
    QString state() const;
    QString filled() const;
    QString children() const;
    QString nominal() const;
    QString scale() const;
    QString revision() const;
    QString opened() const;
    QString closed() const;
    QString reason() const { return m_bill.reason.value_or(QString()); }
    BillLinesModel *lines() const { return m_lines; }
    desk::TimelineModel *history() const { return m_history; }
    bool canAdd() const { return isOpen() && may(u"bills.manage") && m_bill.parents < m_bill.planned; }
    bool canChange() const { return isOpen() && may(u"bills.manage"); }
    bool canRemove() const { return isOpen() && may(u"bills.manage") && m_lines->current(); }
    bool canClose() const
    {
        return isOpen() && m_bill.parents > 0 && may(closesShort() ? u"bills.correct" : u"bills.manage");
    }
    bool closesShort() const { return m_bill.parents < m_bill.planned; }
    bool canReopen() const { return m_bill.state == bags::WireBillState::Closed && may(u"bills.correct"); }
    bool canVoid() const { return m_loaded && m_bill.state != bags::WireBillState::Void && may(u"bills.correct"); }
    bool canReturn() const;
    QString chosenParent() const;
    QString closeConsequence() const;
    QString reopenConsequence() const;
    QString voidConsequence() const;
    QString returnConsequence() const;
    QString hindrance() const;
    QStringList prints() const;
    bool printing() const { return m_printing; }

    Q_INVOKABLE void add(const QString &parent);
    Q_INVOKABLE void change(const QString &destination, const QString &vehicle, int planned, int version);
    /// Of the chosen line.
    Q_INVOKABLE void remove();
    Q_INVOKABLE void close(const QString &shortReason);
    Q_INVOKABLE void reopen(const QString &reason);
    Q_INVOKABLE void makeVoid(const QString &reason);
    /// The parent of the chosen line came back.
    Q_INVOKABLE void takeReturn(const QString &reason);
    /// Saves prints()[@p which] as a PDF in the language of the program; with @p annex also the children of each parent.
    Q_INVOKABLE void print(int which, bool annex);

Q_SIGNALS:
    void changed();
    void corrected();

private:
    bool isOpen() const;
    QList<int> printable() const;
    bool may(QStringView permission) const { return m_loaded && m_shell && m_shell->link().may(permission); }
    void load();
    void describe();
    template <wire::WireMethod M>
    void act(const typename M::Params &params, const QString &done, bool takesBack = true);

    shell::ShellController *m_shell = nullptr;
    QString m_number;
    bags::Bill m_bill;
    QList<bags::BagEvent> m_events;
    BillLinesModel *m_lines;
    desk::TimelineModel *m_history;
    std::optional<Error> m_error;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_printing = false;
    int m_serial = 0;
};

} // namespace gemba::bagdesk
