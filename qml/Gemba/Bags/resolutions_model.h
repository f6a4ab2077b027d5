#pragma once

#include <list_page.h>
#include <scan_contract.h>

namespace gemba::bagdesk {

/// Scans whose operators were told that they wait, and which then lost against others: somebody has to say what is right.
class ResolutionsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    /// Also those that were decided.
    Q_PROPERTY(bool all READ all WRITE setAll NOTIFY allChanged)
    Q_PROPERTY(QString note READ note NOTIFY refreshed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY detailsChanged)
    Q_PROPERTY(bool open READ open NOTIFY detailsChanged)
    Q_PROPERTY(QString code READ code NOTIFY detailsChanged)
    Q_PROPERTY(QString lost READ lost NOTIFY detailsChanged)
    Q_PROPERTY(QString lostWho READ lostWho NOTIFY detailsChanged)
    Q_PROPERTY(QString lostWhen READ lostWhen NOTIFY detailsChanged)
    Q_PROPERTY(QString why READ why NOTIFY detailsChanged)
    Q_PROPERTY(QString counts READ counts NOTIFY detailsChanged)
    Q_PROPERTY(QString countsWho READ countsWho NOTIFY detailsChanged)
    Q_PROPERTY(QString countsWhen READ countsWhen NOTIFY detailsChanged)
    Q_PROPERTY(QString decision READ decision NOTIFY detailsChanged)
    Q_PROPERTY(bool canDecide READ canDecide NOTIFY detailsChanged)
    Q_PROPERTY(bool canMove READ canMove NOTIFY detailsChanged)
    /// The scan was about a parent and a bill, not about a child and parents.
    Q_PROPERTY(bool aboutBill READ aboutBill NOTIFY detailsChanged)
    Q_PROPERTY(QString keepConsequence READ keepConsequence NOTIFY detailsChanged)
    Q_PROPERTY(QString moveConsequence READ moveConsequence NOTIFY detailsChanged)
    Q_PROPERTY(QString checkConsequence READ checkConsequence NOTIFY detailsChanged)

public:
    explicit ResolutionsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return QString::number(m_rows[row].id); }

    bool all() const { return m_all; }
    void setAll(bool all);
    QString note() const;
    bool chosen() const { return m_rows.current() != nullptr; }
    bool open() const { return m_rows.current() && m_rows.current()->open; }
    QString code() const;
    QString lost() const;
    QString lostWho() const;
    QString lostWhen() const;
    QString why() const;
    QString counts() const;
    QString countsWho() const;
    QString countsWhen() const;
    QString decision() const;
    bool canDecide() const;
    bool canMove() const;
    bool aboutBill() const { return m_rows.current() && bags::isBilling(m_rows.current()->scan.mode); }
    QString keepConsequence() const;
    QString moveConsequence() const;
    QString checkConsequence() const;

    /// 0 keep, 1 move, 2 have it looked at.
    Q_INVOKABLE void decide(int remedy, const QString &note);

Q_SIGNALS:
    void allChanged();
    void detailsChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    QString said(const bags::Resolution &resolution) const;
    QString countsFor(const bags::Resolution &resolution) const;

    bool m_all = false;
    qint64 m_open = 0;
    shell::Rows<bags::Resolution> m_rows{*this};
};

} // namespace gemba::bagdesk
