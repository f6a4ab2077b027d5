#pragma once

#include "list_page.h"

#include <enrolment_contract.h>
#include <identity_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// One line of the page: a terminal or a device, or one of either that waits to be let in.
struct StationRow
{
    enum class Kind { WaitingTerminal, WaitingDevice, Terminal, Device };
    Kind kind = Kind::Terminal;
    identity::Pairing pairing;
    identity::Terminal terminal;
    devices::Enrolment enrolment;
    devices::Device device;
};

/// The terminals and devices of the site: who waits, who is in, who is switched off; and the way in and out.
class TerminalsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool chosen READ chosen NOTIFY detailsChanged)
    Q_PROPERTY(bool waiting READ waiting NOTIFY detailsChanged)
    Q_PROPERTY(bool device READ isDevice NOTIFY detailsChanged)
    Q_PROPERTY(bool off READ isOff NOTIFY detailsChanged)
    Q_PROPERTY(bool gone READ isGone NOTIFY detailsChanged)
    Q_PROPERTY(QString name READ name NOTIFY detailsChanged)
    Q_PROPERTY(QString area READ area NOTIFY detailsChanged)
    Q_PROPERTY(QString what READ what NOTIFY detailsChanged)
    Q_PROPERTY(QString identity READ identityText NOTIFY detailsChanged)
    Q_PROPERTY(QString address READ address NOTIFY detailsChanged)
    Q_PROPERTY(QString seen READ seen NOTIFY detailsChanged)
    Q_PROPERTY(QString stateText READ stateText NOTIFY detailsChanged)
    /// What the screen of one that waits must show.
    Q_PROPERTY(QString fingerprintWords READ fingerprintWords NOTIFY detailsChanged)
    /// A device code that was just made, and until when it is good.
    Q_PROPERTY(QString code READ code NOTIFY codeChanged)
    Q_PROPERTY(QString codeNote READ codeNote NOTIFY codeChanged)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY detailsChanged)

public:
    explicit TerminalsModel(QObject *parent = nullptr);

    int rows() const override { return static_cast<int>(m_rows.size()); }
    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override;
    Section section(int row) const override;

    bool chosen() const { return current() != nullptr; }
    bool waiting() const;
    bool isDevice() const;
    bool isOff() const;
    bool isGone() const;
    QString name() const;
    QString area() const;
    QString what() const;
    QString identityText() const;
    QString address() const;
    QString seen() const;
    QString stateText() const;
    QString fingerprintWords() const { return m_words; }
    QString code() const { return m_code; }
    QString codeNote() const { return m_codeNote; }
    int waitingCount() const { return m_waiting; }
    /// The chosen one where it is a device that was let in; null otherwise.
    const devices::Device *deviceNow() const;

    /// Lets the chosen one in. @p typed: the code on a terminal's screen; a device needs none.
    Q_INVOKABLE void approve(const QString &typed, const QString &name, const QString &area);
    Q_INVOKABLE void refuse();
    Q_INVOKABLE void rename(const QString &name, const QString &area);
    Q_INVOKABLE void suspend();
    Q_INVOKABLE void resume();
    /// Shuts a terminal out for good.
    Q_INVOKABLE void revoke();
    Q_INVOKABLE void makeCode(const QString &name, const QString &area);
    Q_INVOKABLE void putCodeAway();

Q_SIGNALS:
    void detailsChanged();
    void codeChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    /// What is asked for one after the other, and put together when all of it is there.
    struct Parts
    {
        QList<StationRow> waiting;
        QList<StationRow> terminals;
        QList<StationRow> devices;
        QStringList words;
    };
    const StationRow *current() const;
    void askTerminals(const std::shared_ptr<Parts> &parts, int asked);
    void askEnrolments(const std::shared_ptr<Parts> &parts, int asked);
    void askDevices(const std::shared_ptr<Parts> &parts, int asked);
    void putTogether(const Parts &parts);
    bool fits(const StationRow &row) const;
    QString nameOf(const StationRow &row) const;
    QString areaOf(const StationRow &row) const;
    QString whatOf(const StationRow &row) const;
    QString addressOf(const StationRow &row) const;
    QString seenOf(const StationRow &row) const;
    QString stateOf(const StationRow &row) const;

    QList<StationRow> m_rows;
    QString m_words;
    QString m_code;
    QString m_codeNote;
    int m_waiting = 0;
};

} // namespace gemba::admin
