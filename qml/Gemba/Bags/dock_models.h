#pragma once

#include <bag_stats_contract.h>
#include <list_page.h>

namespace gemba::bagdesk {

/// What each area packed today.
class BagAreasModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit BagAreasModel(QObject *parent = nullptr);
    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].area; }

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    qint64 m_most = 1;
    shell::Rows<bags::DayFigures> m_rows{*this};
};

/// What each station does, and how long ago it was heard of.
class StationsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    /// "5 of 6 scanned lately".
    Q_PROPERTY(QString liveText READ liveText NOTIFY refreshed)

public:
    /// A station that was silent for longer is shown as such: how it stands is not known.
    static constexpr qint64 silentMs = 5 * 60'000;

    explicit StationsModel(QObject *parent = nullptr);
    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].station; }
    QString liveText() const;

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    bool silent(const bags::StationFigures &station) const { return nowMs() - station.lastScanMs > silentMs; }
    shell::Rows<bags::StationFigures> m_rows{*this};
};

/// Parents that take children still, the one left alone longest first.
class OpenParentsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    /// "All areas" and the areas that were met.
    Q_PROPERTY(QList<QString> areas READ areas NOTIFY refreshed)
    Q_PROPERTY(int area READ area WRITE setArea NOTIFY areaChanged)

public:
    explicit OpenParentsModel(QObject *parent = nullptr);
    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].code; }
    QStringList areas() const;
    int area() const;
    void setArea(int area);

Q_SIGNALS:
    void areaChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    QStringList m_areas;
    QString m_area;
    shell::Rows<bags::Bag> m_rows{*this};
};

} // namespace gemba::bagdesk
