#pragma once

#include "role_book.h"

namespace gemba::admin {

/// Roles about to be given, one an index: which, in what areas, until when. Whoever saves takes grants(). GUI thread.
class GrantDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a draft")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Index into roleChoices of each.
    Q_PROPERTY(QList<int> roles READ roles NOTIFY changed)
    Q_PROPERTY(QList<QString> areas READ areas NOTIFY changed)
    Q_PROPERTY(QList<QString> ends READ ends NOTIFY changed)
    Q_PROPERTY(QList<QString> roleChoices READ roleChoices NOTIFY changed)
    /// Areas there are, for reading.
    Q_PROPERTY(QString areaText READ areaText NOTIFY changed)

public:
    using QObject::QObject;

    /// Once; @p book must outlive the draft.
    void setBook(RoleBook *book);
    void begin(const QList<identity::RoleGrant> &grants);
    const QList<identity::RoleGrant> &grants() const { return m_grants; }
    /// Grants in one line.
    QString text(const QList<identity::RoleGrant> &grants) const;
    /// Why they cannot be given, or empty.
    QString fault() const;

    int count() const { return static_cast<int>(m_grants.size()); }
    QList<int> roles() const;
    QStringList areas() const;
    QStringList ends() const;
    QStringList roleChoices() const { return m_book ? m_book->titles() : QStringList(); }
    QString areaText() const { return m_book ? m_book->areas().join(QStringLiteral(", ")) : QString(); }

    /// Asks for the roles first where they are not known.
    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int index);
    Q_INVOKABLE void setRole(int index, int role);
    /// Areas separated by commas; empty is everywhere.
    Q_INVOKABLE void setAreas(int index, const QString &areas);
    /// "2026-12-31", or empty for no end.
    Q_INVOKABLE void setEnd(int index, const QString &date);

Q_SIGNALS:
    void changed();

private:
    bool has(int index) const { return index >= 0 && index < m_grants.size(); }

    void bookChanged();

    RoleBook *m_book = nullptr;
    QList<identity::RoleGrant> m_grants;
    QMap<int, QString> m_badEnds; ///< what was written that is no day, by index
    bool m_adding = false;        ///< a role, once it is known which there are
};

} // namespace gemba::admin
