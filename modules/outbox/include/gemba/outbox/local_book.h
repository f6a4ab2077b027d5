#pragma once

#include <code_forms.h>
#include <scan_contract.h>

#include <QHash>

#include <optional>

namespace gemba::outbox {

/// What a station decides on what it knows.
struct Judgement
{
    bags::WireScanOutcome outcome = bags::WireScanOutcome::Accepted;
    int effect = 0;      ///< on the count of the parent or bill: 1, 0, -1
    bool certain = true; ///< false: the station knows too little; the server must check
    int place = 0;       ///< of a child that is here: its number in the parent
    QString otherParent; ///< where the child is instead
    QString otherBill;   ///< which bill the parent is on instead
    std::optional<ErrorCode> error;
    bool operator==(const Judgement &) const = default;
};

/// What is asked: a canonical code in the state of the station.
struct Question
{
    bags::WireScanMode mode = bags::WireScanMode::Pack;
    QString code;
    std::optional<bags::BagKind> kind; ///< by the code's form; nullopt: no known form
    QString parent;
    QString bill;
};

/// What a station knows of open parents and bills, with its own scans that the server has not answered yet. Values in, values out;
/// the server confirms or reverses. No I/O.
class LocalBook
{
public:
    struct Parent
    {
        bags::Bag bag;        ///< as the server last said it
        QStringList children; ///< codes known to be in it, oldest first
        int pending = 0;      ///< own scans without an answer, by how much they change the count
        int count() const { return bag.children + pending; }
    };
    struct BillState
    {
        bags::Bill bill;
        QStringList parents;
        int pending = 0;
        int count() const { return bill.parents + pending; }
    };

    void setForms(const QList<bags::BagFormat> &formats);
    const bags::CodeForms &forms() const { return m_forms; }
    /// Replaces what was known of parents and bills; forms stay.
    void clear();

    void putParent(const bags::Bag &parent, const QStringList &children);
    /// The newest figures of a parent, wherever they came from. Older revisions are left aside.
    void noteParent(const bags::Bag &parent);
    void putBill(const bags::Bill &bill, const QStringList &parents);
    void noteBill(const bags::Bill &bill);

    /// Null when the station does not know it.
    const Parent *parent(const QString &code) const;
    const BillState *bill(const QString &number) const;
    QList<Parent> parents() const { return m_parents.values(); }

    Judgement judge(const Question &question) const;
    /// The scan was taken here: counted until the server answers. Nothing is counted for an effect of 0.
    void apply(const Question &question, const Judgement &judgement);
    /// The server's answer to a scan that was judged with @p effect.
    void settle(const Question &question, int effect, const bags::ScanResult &answer);
    /// Another station's change, or one of the desk.
    void follow(const bags::BagsChanged &change);

private:
    Judgement judgePack(const Question &question) const;
    Judgement judgeUnpack(const Question &question) const;
    Judgement judgeBill(const Question &question) const;
    Parent &parentFor(const QString &code);
    void place(const QString &child, const QString &parent);
    void lift(const QString &child);

    bags::CodeForms m_forms;
    QHash<QString, bags::BagFormat> m_formats;
    QHash<QString, Parent> m_parents;
    QHash<QString, BillState> m_bills;
    QHash<QString, QString> m_where; ///< child to parent
};

} // namespace gemba::outbox
