#pragma once

#include "bag_detail.h"
#include "list_filters.h"

#include <list_page.h>

namespace gemba::bagdesk {

/// Bags found by their code, or by the digits people read aloud: the last ones.
class BagsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    /// Which part of the code is searched: 0 the start, 1 the end, 2 anywhere.
    Q_PROPERTY(int match READ match WRITE setMatch NOTIFY filtersChanged)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY filtersChanged)
    Q_PROPERTY(int state READ state WRITE setState NOTIFY filtersChanged)
    Q_PROPERTY(QList<QString> kinds READ kinds NOTIFY wordsChanged)
    Q_PROPERTY(QList<QString> states READ states NOTIFY filtersChanged)
    Q_PROPERTY(bool filtered READ filtered NOTIFY filtersChanged)
    /// Why no file can hold what is listed, where a day is none; empty when one can.
    Q_PROPERTY(QString exportHindrance READ exportHindrance NOTIFY exportChanged)
    Q_PROPERTY(gemba::bagdesk::BagDetail *detail READ detail CONSTANT)
    Q_PROPERTY(gemba::bagdesk::ListFilters *filters READ filters CONSTANT)

public:
    explicit BagsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].code; }

    int match() const { return m_match; }
    void setMatch(int match);
    int kind() const { return m_kind; }
    void setKind(int kind);
    int state() const { return m_state; }
    void setState(int state);
    QStringList kinds() const;
    QStringList states() const;
    bool filtered() const { return m_kind > 0 || m_state > 0 || m_filters->any(); }
    BagDetail *detail() const { return m_detail; }
    ListFilters *filters() const { return m_filters; }

    QString exportHindrance() const;

    Q_INVOKABLE void dropFilters();
    /// Begins exports with the filter of the list.
    Q_INVOKABLE void exportAll();

Q_SIGNALS:
    void filtersChanged();
    void wordsChanged();
    void exportChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    void change(int &what, int value);

    BagDetail *m_detail;
    ListFilters *m_filters;
    int m_match = 0;
    int m_kind = 0;
    int m_state = 0;
    shell::Rows<bags::Bag> m_rows{*this};
};

} // namespace gemba::bagdesk
