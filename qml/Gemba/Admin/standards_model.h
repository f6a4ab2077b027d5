#pragma once

#include "list_page.h"

#include <standards_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// The reference instruments that calibrations are traced to, those first whose own calibration runs out first; and the form to
/// enter, renew and remove one.
class StandardsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString summary READ summary NOTIFY refreshed)
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY detailChanged)
    Q_PROPERTY(QString mark READ mark NOTIFY detailChanged)
    Q_PROPERTY(QString description READ description NOTIFY detailChanged)
    Q_PROPERTY(QString certificate READ certificate NOTIFY detailChanged)
    /// As it is typed: "2027-03-14".
    Q_PROPERTY(QString due READ due NOTIFY detailChanged)
    Q_PROPERTY(QString uncertainty READ uncertainty NOTIFY detailChanged)
    Q_PROPERTY(QString stateText READ stateText NOTIFY detailChanged)
    /// Whether something of the one in the form was typed over; it is not filled again while that is so.
    Q_PROPERTY(bool edited MEMBER m_edited)
    /// Which field was refused, by its name on the wire, and why.
    Q_PROPERTY(QString faultField READ faultField NOTIFY faultChanged)
    Q_PROPERTY(QString faultText READ faultText NOTIFY faultChanged)

public:
    explicit StandardsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].name; }

    QString summary() const;
    bool hasCurrent() const { return m_form.has_value(); }
    QString mark() const { return m_form ? m_form->name : QString(); }
    QString description() const { return m_form ? m_form->description : QString(); }
    QString certificate() const { return m_form ? m_form->certificate : QString(); }
    QString due() const;
    QString uncertainty() const;
    QString stateText() const { return m_form ? stateOf(*m_form) : QString(); }
    QString faultField() const { return m_faultField; }
    QString faultText() const { return m_faultText; }

    /// Changes the one in the form, such as by a renewed certificate; with none in it, enters a new one.
    Q_INVOKABLE void save(const QString &mark, const QString &description, const QString &certificate,
                          const QString &due, const QString &uncertainty);
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void detailChanged();
    void faultChanged();
    /// Another standard, or none, or the same as it is now: the form is to be filled with it.
    void formBegun();
    /// It was taken: the form can go.
    void saved();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void ask(const QString &cursor) override;

private:
    void follow();
    void show(const std::optional<sensors::ReferenceStandard> &standard);
    void refused(const Error &error);
    void dropFault() { blame({}, {}); }
    void blame(const QString &field, const QString &text);
    QString stateOf(const sensors::ReferenceStandard &one) const;

    /// The one in the form, as it was read: what is saved is a change of that and of nothing newer.
    std::optional<sensors::ReferenceStandard> m_form;
    bool m_edited = false;
    QString m_faultField;
    QString m_faultText;
    Rows<sensors::ReferenceStandard> m_rows{*this};
};

} // namespace gemba::admin
