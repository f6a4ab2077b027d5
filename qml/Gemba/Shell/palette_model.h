#pragma once

#include "link.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace gemba::shell {

class ShellController;

/// "Go to": pages, people, sensors, devices and settings whose name holds what was typed. Pages and settings are known; the
/// rest is asked for when the palette opens, and only what the person may see. GUI thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ShellController")

public:
    enum Role { TitleRole = Qt::UserRole, NoteRole, IconRole, GroupRole };

    explicit PaletteModel(ShellController &shell);

    /// Finds anew; an empty text lists pages and settings.
    Q_INVOKABLE void search(const QString &text);
    /// Goes there, or does it.
    Q_INVOKABLE void go(int index);
    /// The palette was opened: what is asked for is asked for again.
    Q_INVOKABLE void open();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry
    {
        QString group, title, note, icon;
        QString key; ///< page with its target, or the name of a setting
        std::function<void()> act;
    };
    void collectPages(QList<Entry> &entries) const;
    void collectSettings(QList<Entry> &entries) const;
    void askPlaces();
    void show();

    ShellController &m_shell;
    QList<Entry> m_people, m_sensors, m_devices;
    QList<Entry> m_shown;
    QString m_text;
};

} // namespace gemba::shell
