#pragma once

#include "bills_contract.h"

#include <code_forms.h>

#include <QHash>

#include <optional>

namespace gemba::bags {

/// A row of bag. Weights in grams, times UTC milliseconds.
struct StoredBag
{
    qint64 id = 0;
    QString code;
    BagKind kind = BagKind::Child;
    QString format;
    QString area;
    bool complete = false;
    std::optional<qint64> parent;
    std::optional<qint64> bill;
    int children = 0;
    int capacity = 0;
    qint64 unitGrams = 0;
    qint64 toleranceGrams = 0;
    qint64 nominalGrams = 0;
    std::optional<qint64> scaleGrams;
    int held = 0;
    qint64 createdMs = 0;
    qint64 changedMs = 0;
    QString changedBy;
    QString station;
    qint64 rev = 0;
    QString parentCode; ///< beside the row: the code of parent
    QString billNumber; ///< beside the row: the number of bill

    bool isParent() const { return kind == BagKind::Parent; }
    bool isFull() const { return children >= capacity; }
};

/// A row of bill.
struct StoredBill
{
    qint64 id = 0;
    QString number;
    WireBillState state = WireBillState::Open;
    QString destination;
    QString vehicle;
    QString area;
    int planned = 0;
    int parents = 0;
    int children = 0;
    qint64 nominalGrams = 0;
    qint64 scaleGrams = 0;
    int weighed = 0;
    int returned = 0;
    int revision = 1;
    QString openedBy;
    qint64 openedMs = 0;
    std::optional<QString> closedBy;
    std::optional<qint64> closedMs;
    std::optional<QString> reason;
    qint64 version = 0;

    bool isOpen() const { return state == WireBillState::Open || state == WireBillState::Reopened; }
    bool operator==(const StoredBill &) const = default;
};

/// A row of bill_line: what a parent held when it was put on.
struct StoredLine
{
    qint64 addedEvent = 0;
    qint64 bill = 0;
    qint64 bag = 0;
    int children = 0;
    qint64 nominalGrams = 0;
    std::optional<qint64> scaleGrams;
    std::optional<qint64> removedEvent;
    std::optional<qint64> returnedEvent;

    bool operator==(const StoredLine &) const = default;
};

/// A row of bag_event, with the codes that its numbers stand for.
struct StoredEvent
{
    qint64 id = 0;
    WireBagEventType type = WireBagEventType::Packed;
    qint64 timeMs = 0;
    std::optional<qint64> deviceMs;
    std::optional<qint64> bag;
    std::optional<qint64> other;
    std::optional<qint64> bill;
    QString actor;
    QString session;
    QString station;
    QString area;
    std::optional<qint64> undoes;
    std::optional<qint64> undoneBy; ///< another row's
    QString group;
    std::optional<qint64> grams;
    QString reason;
    QString detail;
    QString bagCode;
    QString otherCode;
    QString billNumber;
};

/// Who changes something, where and when.
struct Hand
{
    QString actor;
    QString session;
    QString station;
    qint64 nowMs = 0;
    std::optional<qint64> deviceMs; ///< when a station saw it
    QString group = {};             ///< shared by entries that belong together

    qint64 countedMs() const { return deviceMs.value_or(nowMs); }
};

/// The forms of codes with what is said of them.
struct Formats
{
    QList<BagFormat> all; ///< in the order in which codes are compared with them
    CodeForms forms;

    const BagFormat *named(const QString &name) const
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const BagFormat &f) { return f.name == name; });
        return found == all.end() ? nullptr : &*found;
    }
    QString goodsOf(const QString &name) const
    {
        const BagFormat *format = named(name);
        return format ? format->goods : QString();
    }
};

} // namespace gemba::bags
