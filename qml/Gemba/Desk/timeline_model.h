#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace gemba::desk {

/// One thing that happened, in words.
struct TimelineEntry
{
    QString time;
    QString what;
    QString outcome;     ///< stands at the end: "done", "refused 1006"
    bool strong = false; ///< what went wrong stands out
    QString key = {};    ///< handed back when it is pressed
};

/// What Timeline shows, newest first. GUI thread.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by the page's model")
    Q_PROPERTY(int total READ total NOTIFY changed)

public:
    enum Role { TimeRole = Qt::UserRole, WhatRole, OutcomeRole, StrongRole, KeyRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<TimelineEntry> &entries);
    int total() const { return static_cast<int>(m_entries.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QList<TimelineEntry> m_entries;
};

} // namespace gemba::desk
