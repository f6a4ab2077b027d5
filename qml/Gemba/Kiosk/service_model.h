#pragma once

#include "kiosk_context.h"

#include <trace.h>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace gemba::kiosk {

/// Service mode: choosing a sensor, then the two-point calibration step by step. Nothing changes until it is signed off.
class ServiceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(QString logNote READ logNote NOTIFY changed)
    Q_PROPERTY(QString endNote READ endNote NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(QStringList stepNames READ stepNames NOTIFY changed)
    Q_PROPERTY(QStringList stepReferences READ stepReferences NOTIFY changed)
    Q_PROPERTY(QString tag READ tag NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString rawText READ rawText NOTIFY changed)
    Q_PROPERTY(QString valueText READ valueText NOTIFY changed)
    Q_PROPERTY(QString differenceText READ differenceText NOTIFY changed)
    Q_PROPERTY(QString referenceText READ referenceText NOTIFY changed)
    Q_PROPERTY(QString referenceWithUnit READ referenceWithUnit NOTIFY changed)
    Q_PROPERTY(bool stable READ stable NOTIFY changed)
    Q_PROPERTY(QString stableTitle READ stableTitle NOTIFY changed)
    Q_PROPERTY(QString stableNote READ stableNote NOTIFY changed)
    Q_PROPERTY(QString spreadText READ spreadText NOTIFY changed)
    Q_PROPERTY(QString windowText READ windowText NOTIFY changed)
    Q_PROPERTY(gemba::ui::Trace recent READ recent NOTIFY changed)
    Q_PROPERTY(gemba::ui::Scale recentScale READ recentScale NOTIFY changed)
    Q_PROPERTY(double windowPart READ windowPart NOTIFY changed)
    Q_PROPERTY(QStringList table READ table NOTIFY changed)
    Q_PROPERTY(QString standardName READ standardName NOTIFY changed)
    Q_PROPERTY(QString standardDue READ standardDue NOTIFY changed)
    Q_PROPERTY(int standardsToChoose READ standardsToChoose NOTIFY changed)
    Q_PROPERTY(QString backNote READ backNote NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString secondLine READ secondLine NOTIFY changed)
    Q_PROPERTY(QString thirdLine READ thirdLine NOTIFY changed)
    Q_PROPERTY(QString actionLabel READ actionLabel NOTIFY changed)
    Q_PROPERTY(QString actionNote READ actionNote NOTIFY changed)
    Q_PROPERTY(bool actionAvailable READ actionAvailable NOTIFY changed)
    Q_PROPERTY(bool editing READ editing NOTIFY changed)
    Q_PROPERTY(QString editText READ editText NOTIFY changed)
    Q_PROPERTY(QString decimalPoint READ decimalPoint NOTIFY changed)
    Q_PROPERTY(QString startNote READ startNote NOTIFY changed)
    Q_PROPERTY(bool mayCalibrate READ mayCalibrate NOTIFY changed)
    Q_PROPERTY(bool mayDiagnose READ mayDiagnose NOTIFY changed)

public:
    ServiceModel(KioskContext &context, QObject *parent);
    void refresh();

    /// Puts the selected sensor into service mode.
    Q_INVOKABLE void start();
    Q_INVOKABLE void act();
    Q_INVOKABLE void nextStandard();
    Q_INVOKABLE void back();
    Q_INVOKABLE void abort();
    Q_INVOKABLE void editReference();
    Q_INVOKABLE void cancelEdit();
    /// A key of the number pad: "0".."9", "." or "-".
    Q_INVOKABLE void type(const QString &key);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void confirmReference();

    bool active() const { return m_view.active; }
    QString logNote() const { return m_view.logNote; }
    QString endNote() const { return m_view.endNote; }
    int step() const { return m_view.step; }
    QStringList stepNames() const { return m_view.stepNames; }
    QStringList stepReferences() const { return m_view.stepReferences; }
    QString tag() const { return m_view.tag; }
    QString unit() const { return m_view.unit; }
    QString rawText() const { return m_view.rawText; }
    QString valueText() const { return m_view.valueText; }
    QString differenceText() const { return m_view.differenceText; }
    QString referenceText() const { return m_view.referenceText; }
    QString referenceWithUnit() const { return m_view.referenceWithUnit; }
    bool stable() const { return m_view.stable; }
    QString stableTitle() const { return m_view.stableTitle; }
    QString stableNote() const { return m_view.stableNote; }
    QString spreadText() const { return m_view.spreadText; }
    QString windowText() const { return m_view.windowText; }
    ui::Trace recent() const { return m_view.recent; }
    ui::Scale recentScale() const { return m_view.recentScale; }
    double windowPart() const { return m_view.windowPart; }
    QStringList table() const { return m_view.table; }
    QString standardName() const { return m_view.standardName; }
    QString standardDue() const { return m_view.standardDue; }
    int standardsToChoose() const { return m_view.standardsToChoose; }
    QString backNote() const { return m_view.backNote; }
    QString title() const { return m_view.title; }
    QString secondLine() const { return m_view.secondLine; }
    QString thirdLine() const { return m_view.thirdLine; }
    QString actionLabel() const { return m_view.actionLabel; }
    QString actionNote() const { return m_view.actionNote; }
    bool actionAvailable() const { return m_view.actionAvailable; }
    bool editing() const { return m_view.editing; }
    QString editText() const { return m_view.editText; }
    QString decimalPoint() const { return m_context.words.locale().decimalPoint(); }
    QString startNote() const { return m_view.startNote; }
    bool mayCalibrate() const { return m_view.mayCalibrate; }
    bool mayDiagnose() const { return m_view.mayDiagnose; }

Q_SIGNALS:
    void changed();

private:
    struct View
    {
        bool active = false, stable = false, actionAvailable = false, editing = false, mayCalibrate = false,
             mayDiagnose = false;
        int step = 0, standardsToChoose = 0;
        QString logNote, endNote, tag, unit, rawText, valueText, differenceText, referenceText, referenceWithUnit;
        QString stableTitle, stableNote, spreadText, windowText, standardName, standardDue, backNote;
        QString title, secondLine, thirdLine, actionLabel, actionNote, editText, startNote;
        QStringList stepNames, stepReferences, table;
        ui::Trace recent;
        ui::Scale recentScale;
        double windowPart = 0;
        bool operator==(const View &) const = default;
    };
    const CalibrationPoint &pointOf(const CalibrationState &state) const;
    void describeMenu(View &view) const;
    void describeReading(View &view, const CalibrationState &state, const SensorInfo &info) const;
    void describeStability(View &view, const CalibrationState &state) const;
    void describeTable(View &view, const CalibrationState &state) const;
    void describeAction(View &view, const CalibrationState &state) const;
    std::function<void(const Result<void> &)> done();
    QString engineering(double value) const { return m_context.words.number(value, m_decimals); }

    KioskContext &m_context;
    std::optional<Error> m_failure;
    QString m_message;  ///< said once in place of the second line
    int m_decimals = 3; ///< of the sensor's figures: one more than elsewhere, to see an adjustment
    bool m_editing = false;
    QString m_edit;
    View m_view;
};

} // namespace gemba::kiosk
