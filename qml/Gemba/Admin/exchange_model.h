#pragma once

#include "list_page.h"

#include <exchange_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// Data out and in as files. The rows are what a trial or an import found wrong; the choice is which kind of data. GUI thread.
class ExchangeModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QString> kinds READ kinds NOTIFY refreshed)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY choiceChanged)
    Q_PROPERTY(int format READ format WRITE setFormat NOTIFY choiceChanged)
    Q_PROPERTY(bool canExport READ canExport NOTIFY choiceChanged)
    Q_PROPERTY(bool canImport READ canImport NOTIFY choiceChanged)
    /// The columns of a file, each {name, required, need, meaning}.
    Q_PROPERTY(QVariantList columnList READ columnList NOTIFY choiceChanged)
    Q_PROPERTY(QString exportFile READ exportFile NOTIFY choiceChanged)
    Q_PROPERTY(QString importFile READ importFile WRITE setImportFile NOTIFY choiceChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY reportChanged)
    Q_PROPERTY(bool reported READ reported NOTIFY reportChanged)
    /// What the last trial or import came to.
    Q_PROPERTY(QString report READ report NOTIFY reportChanged)
    Q_PROPERTY(QString reportNote READ reportNote NOTIFY reportChanged)
    /// A trial of this very file went well and would change something.
    Q_PROPERTY(bool mayApply READ mayApply NOTIFY reportChanged)

public:
    using ListPage::ListPage;

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return QString::number(row); }

    QStringList kinds() const;
    int kind() const { return m_kind; }
    void setKind(int kind);
    int format() const { return m_format; }
    void setFormat(int format);
    bool canExport() const { return chosen() && chosen()->canExport; }
    bool canImport() const { return chosen() && chosen()->canImport; }
    QVariantList columnList() const;
    QString exportFile() const;
    QString importFile() const { return m_importFile; }
    void setImportFile(const QString &file);
    bool busy() const { return m_busy; }
    bool reported() const { return m_report.has_value(); }
    QString report() const;
    QString reportNote() const;
    bool mayApply() const;

    /// Chooses the kind of that name, if there is one.
    Q_INVOKABLE void chooseKind(const QString &name);
    /// Writes everything of the kind into exportFile().
    Q_INVOKABLE void exportAll();
    /// Sends importFile(); without @p apply nothing is changed.
    Q_INVOKABLE void importAll(bool apply);

Q_SIGNALS:
    void choiceChanged();
    void reportChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void ask(const QString &cursor) override;

private:
    const exchange::ExchangeKind *chosen() const;
    void forgetReport();
    void exportPage(int cursor);
    void finishExport();

    QList<exchange::ExchangeKind> m_kinds;
    QString m_wantedKind;
    int m_kind = 0;
    int m_format = 0;
    QString m_importFile;
    QByteArray m_exported;
    bool m_busy = false;
    std::optional<exchange::ImportData::Reply> m_report;

    const exchange::ImportProblem *current() const { return m_rows.current(); }
    Rows<exchange::ImportProblem> m_rows{*this};
};

} // namespace gemba::admin
