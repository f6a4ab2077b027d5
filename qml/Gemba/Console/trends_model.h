#pragma once

#include "trend_track.h"

#include <list_page.h>

#include <QQmlListProperty>

namespace gemba::console {

/// Sensors to choose from, and the histories of the ticked ones over one span under one another, with one cursor.
class TrendsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QString> spans READ spans NOTIFY tracksChanged)
    Q_PROPERTY(int span READ span WRITE setSpan NOTIFY tracksChanged)
    Q_PROPERTY(QQmlListProperty<gemba::console::TrendTrack> tracks READ trackList NOTIFY tracksChanged)
    Q_PROPERTY(QString gapTitle READ gapTitle NOTIFY tracksChanged)
    Q_PROPERTY(QString note READ note NOTIFY tracksChanged)

public:
    static constexpr int mostTracks = 4;

    explicit TrendsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].id.text(); }
    Section section(int row) const override;

    QStringList spans() const;
    int span() const { return m_span; }
    void setSpan(int span);
    QList<TrendTrack *> tracks() const { return m_tracks; }
    QQmlListProperty<TrendTrack> trackList() { return {this, &m_tracks}; }
    QString gapTitle() const { return tr("no data"); }
    QString note() const;

    /// Adds this sensor's history, or takes it away when it is there.
    Q_INVOKABLE void toggleSensor(const QString &sensor);
    Q_INVOKABLE bool isShown(const QString &sensor) const;
    /// The cursor of all tracks: UTC ms.
    Q_INVOKABLE void setCursor(double timeMs);
    Q_INVOKABLE void stepCursor(int direction);

Q_SIGNALS:
    void tracksChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    qint64 spanMs() const;
    void loadTracks();
    void show(const sensors::Sensor &sensor);

    int m_span = 1;
    double m_cursorMs = 0;
    QStringList m_wanted; ///< to be shown once the sensors are known
    QList<TrendTrack *> m_tracks;
    QTimer m_again;
    shell::Rows<sensors::Sensor> m_rows{*this};
};

} // namespace gemba::console
