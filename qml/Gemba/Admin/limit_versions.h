#pragma once

#include "limits_editor.h"

#include <diff_model.h>

#include <QPointer>

namespace gemba::admin {

/// All limits of a sensor that were ever in force, newest first; the chosen ones beside those in force, and the way to draft them
/// again. GUI thread.
class LimitVersions : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::admin::LimitsEditor *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED)
    Q_PROPERTY(gemba::shell::PageState *page READ page NOTIFY editorChanged)
    /// Asked for only while they are looked at.
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY changed)
    Q_PROPERTY(QString chosenTitle READ chosenTitle NOTIFY changed)
    Q_PROPERTY(bool canDraft READ canDraft NOTIFY changed)
    /// From what is in force to what was.
    Q_PROPERTY(gemba::desk::DiffModel *diff READ diff CONSTANT)

public:
    enum Role { TitleRole = Qt::UserRole, NoteRole, ReasonRole, CurrentRole };

    explicit LimitVersions(QObject *parent = nullptr);

    LimitsEditor *editor() const { return m_editor; }
    void setEditor(LimitsEditor *editor);
    PageState *page() const { return m_page; }
    bool active() const { return m_active; }
    void setActive(bool active);
    int chosen() const { return m_chosen; }
    void setChosen(int row);
    QString chosenTitle() const;
    bool canDraft() const;
    gemba::desk::DiffModel *diff() const { return m_diff; }

    /// The chosen limits become the draft, which is then rehearsed and sent like any other.
    Q_INVOKABLE void draft();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void editorChanged();
    void changed();

private:
    void begin();
    void load();
    void compare();
    QList<gemba::desk::DiffRow> rowsOf(const sensors::Limits &now, const sensors::Limits &then) const;
    const Words &words() const { return wordsOf(m_editor->shell()); }

    QPointer<LimitsEditor> m_editor;
    PageState *m_page = nullptr;
    QList<sensors::LimitVersion> m_versions;
    QString m_of;
    bool m_active = false;
    int m_chosen = -1;
    int m_serial = 0;
    gemba::desk::DiffModel *m_diff;
};

} // namespace gemba::admin
