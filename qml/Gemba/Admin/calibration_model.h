#pragma once

#include "list_page.h"

#include <calibration_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// The sensors by when they are due for calibration, and the records of the chosen one.
class CalibrationModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString summary READ summary NOTIFY refreshed)
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY detailChanged)
    Q_PROPERTY(QString title READ title NOTIFY detailChanged)
    Q_PROPERTY(QString note READ note NOTIFY detailChanged)
    /// One line a record, newest first.
    Q_PROPERTY(QList<QString> records READ records NOTIFY detailChanged)

public:
    explicit CalibrationModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].id.text(); }
    QString summary() const;
    bool hasCurrent() const { return current() != nullptr; }
    QString title() const { return current() ? current()->id.text() : QString(); }
    QString note() const;
    QStringList records() const;

    /// Writes the certificate of the record in that place into the documents' folder.
    Q_INVOKABLE void saveCertificate(int record);

Q_SIGNALS:
    void detailChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    void loadRecords();

    QList<sensors::Calibration> m_records;
    QString m_recordsOf;

    const sensors::Sensor *current() const { return m_rows.current(); }
    Rows<sensors::Sensor> m_rows{*this};
};

} // namespace gemba::admin
