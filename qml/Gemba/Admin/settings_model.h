#pragma once

#include "list_page.h"

#include <settings_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// The server's settings, section by section. What can be changed while it runs is changed here.
class SettingsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool liveOnly READ liveOnly WRITE setLiveOnly NOTIFY filterChanged)
    // The chosen setting.
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY detailChanged)
    Q_PROPERTY(QString title READ title NOTIFY detailChanged)
    Q_PROPERTY(QString meaning READ meaning NOTIFY detailChanged)
    Q_PROPERTY(QString value READ value NOTIFY detailChanged)
    Q_PROPERTY(QString defaultValue READ defaultValue NOTIFY detailChanged)
    Q_PROPERTY(QString origin READ origin NOTIFY detailChanged)
    Q_PROPERTY(QString expects READ expects NOTIFY detailChanged)
    Q_PROPERTY(QString environment READ environment NOTIFY detailChanged)
    Q_PROPERTY(QString changedText READ changedText NOTIFY detailChanged)
    Q_PROPERTY(QList<QString> choices READ choices NOTIFY detailChanged)
    Q_PROPERTY(bool live READ live NOTIFY detailChanged)
    Q_PROPERTY(bool secret READ secret NOTIFY detailChanged)
    Q_PROPERTY(QString fixedReason READ fixedReason NOTIFY detailChanged)
    Q_PROPERTY(bool canReset READ canReset NOTIFY detailChanged)

public:
    explicit SettingsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].key; }
    Section section(int row) const override { return {m_rows[row].section, {}}; }

    bool liveOnly() const { return m_liveOnly; }
    void setLiveOnly(bool only);
    bool hasCurrent() const { return current() != nullptr; }
    QString title() const { return current() ? current()->key : QString(); }
    QString meaning() const { return current() ? current()->doc : QString(); }
    QString value() const { return current() ? current()->value : QString(); }
    QString defaultValue() const { return current() ? shown(current()->defaultValue) : QString(); }
    QString origin() const;
    QString expects() const { return current() ? current()->expects : QString(); }
    QString environment() const { return current() ? current()->environment : QString(); }
    QString changedText() const;
    QStringList choices() const { return current() ? current()->choices : QStringList(); }
    bool live() const { return current() && current()->life == settings::SettingLife::Live; }
    bool secret() const { return current() && current()->life == settings::SettingLife::Secret; }
    QString fixedReason() const;
    bool canReset() const
    {
        return live() && (current()->origin == settings::SettingOrigin::RunTime || current()->leftOut);
    }

    /// What to write into the file for it to be @p value at the next start.
    Q_INVOKABLE QString fileLines(const QString &value) const;
    Q_INVOKABLE void copy(const QString &lines);
    Q_INVOKABLE void save(const QString &value);
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void filterChanged();
    void detailChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    QString shown(const QString &value) const;
    QString originName(settings::SettingOrigin origin) const;
    void send(const settings::SaveSetting::Params &params, const QString &before);

    bool m_liveOnly = false;

    const settings::Setting *current() const { return m_rows.current(); }
    Rows<settings::Setting> m_rows{*this};
};

/// The parts of the suite and their licences.
class LicencesModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString own READ own NOTIFY refreshed)
    Q_PROPERTY(QString text READ text NOTIFY refreshed)

public:
    using ListPage::ListPage;

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].name; }
    QString own() const { return m_own; }
    QString text() const { return m_text; }

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void ask(const QString &cursor) override;

private:
    QString m_own;
    QString m_text;

    const settings::Licence *current() const { return m_rows.current(); }
    Rows<settings::Licence> m_rows{*this};
};

} // namespace gemba::admin
