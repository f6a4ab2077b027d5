#include "registrations_model.h"

#include <settings_contract.h>

#include <utility>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

using identity::Registration;

namespace {

constexpr qint64 keptMs = 30LL * 24 * 3'600'000;

} // namespace

// --- how many

RegistrationWatch::RegistrationWatch(QObject *parent)
    : QObject(parent)
{
}

void RegistrationWatch::setShell(ShellController *shell)
{
    if (m_shell || !shell)
        return;
    m_shell = shell;
    connect(shell, &ShellController::insideChanged, this, &RegistrationWatch::ask);
    Q_EMIT shellChanged();
    ask();
}

void RegistrationWatch::ask()
{
    if (!m_shell->inside() || !m_shell->may(u"users.manage"_s))
        return;
    listen();
    m_shell->link().call<identity::ListRegistrations>(this, {},
                                                      [this](const Result<identity::ListRegistrations::Reply> &reply) {
                                                          if (reply)
                                                              tell(*m_shell, reply->registrations.size());
                                                      });
}

/// Not before somebody has the right: what the server refuses stands in its audit trail.
void RegistrationWatch::listen()
{
    if (std::exchange(m_listens, true))
        return;
    m_shell->link().on<identity::RegistrationChanged>(this, [this](const identity::RegistrationChanged &) { ask(); });
    m_shell->link().onSnapshot<identity::RegistrationChanged, identity::ListRegistrations::Reply>(
        this, [this](const identity::ListRegistrations::Reply &all) { tell(*m_shell, all.registrations.size()); });
}

void RegistrationWatch::tell(ShellController &shell, qsizetype waiting)
{
    shell.pages()->setCount(u"newcomers"_s, waiting > 0 ? waiting : -1, true);
}

// --- who

RegistrationsModel::RegistrationsModel(QObject *parent)
    : ListPage(parent)
{
    m_grants.setBook(&m_book);
    connect(&m_grants, &GrantDraft::changed, this, &RegistrationsModel::detailsChanged);
    connect(&m_book, &RoleBook::changed, this, &RegistrationsModel::follow);
    connect(this, &RegistrationsModel::currentChanged, this, &RegistrationsModel::follow);
    connect(this, &RegistrationsModel::refreshed, this, &RegistrationsModel::follow);
}

QList<Column> RegistrationsModel::describeColumns() const
{
    return {{.key = u"person"_s, .title = tr("Person"), .width = 180, .hideable = false},
            {.key = u"name"_s, .title = tr("Sign-in name wished"), .width = 150},
            {.key = u"email"_s, .title = tr("E-mail")},
            {.key = u"asked"_s, .title = tr("Asked"), .width = 130},
            {.key = u"from"_s, .title = tr("From", "network address"), .width = 120},
            {.key = u"state"_s, .title = tr("State"), .width = 124}};
}

void RegistrationsModel::begun()
{
    page()->reloadOn<identity::RegistrationChanged>();
    if (shell()->may(u"system.read"_s))
        link().call<settings::ListSettings>(this, {}, [this](const Result<settings::ListSettings::Reply> &reply) {
            if (!reply)
                return;
            for (const settings::Setting &setting : reply->settings)
                if (setting.key == "security.registration"_L1)
                    m_open = setting.value == "true"_L1;
            Q_EMIT refreshed();
        });
}

void RegistrationsModel::ask(const QString &cursor)
{
    m_book.ask(*shell());
    m_rows.fetch<identity::ListRegistrations>(
        cursor, {}, &identity::ListRegistrations::Reply::registrations,
        [this](const identity::ListRegistrations::Reply &reply) {
            RegistrationWatch::tell(*shell(), reply.registrations.size());
            const QString wanted = query().trimmed();
            const auto has = [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
            m_rows.removeIf([&](const Registration &row) {
                return !wanted.isEmpty() && !has(row.name) && !has(row.displayName) && !has(row.email);
            });
        });
}

void RegistrationsModel::follow()
{
    const Registration *current = m_rows.current();
    const QString whose = current && !m_book.roles().isEmpty() ? current->id : QString();
    if (whose != m_whose) {
        m_whose = whose;
        m_grants.begin({});
        // What most people are; anything more takes a choice.
        if (current) {
            m_grants.add();
            for (qsizetype i = 0; i < m_book.roles().size(); ++i)
                if (m_book.roles()[i].name == "OPERATOR"_L1)
                    m_grants.setRole(0, static_cast<int>(i));
        }
    }
    Q_EMIT detailsChanged();
}

Cell RegistrationsModel::cell(int row, int column) const
{
    const Registration &asks = m_rows[row];
    switch (column) {
    case 0:
        return {.text = words().named(asks.displayName.isEmpty() ? asks.name : asks.displayName)};
    case 1:
        return {.text = asks.name, .look = Look::Quiet, .figures = true};
    case 2:
        return {.text = asks.email.isEmpty() ? tr("none", "e-mail address") : asks.email,
                .look = Look::Quiet,
                .figures = !asks.email.isEmpty()};
    case 3:
        return {.text = words().since(asks.requestedAtMs, nowMs()), .look = Look::Quiet};
    case 4:
        return {.text = asks.address, .look = Look::Quiet, .figures = true};
    default:
        return {.text = asks.nameTaken ? tr("Name taken") : tr("Waits"),
                .look = asks.nameTaken ? Look::Strong : Look::Quiet,
                .icon = asks.nameTaken ? u"warn"_s : QString()};
    }
}

QString RegistrationsModel::person() const
{
    const Registration *asks = m_rows.current();
    return !asks ? QString() : words().named(asks->displayName.isEmpty() ? asks->name : asks->displayName);
}

QString RegistrationsModel::signInName() const
{
    return chosen() ? m_rows.current()->name : QString();
}

QString RegistrationsModel::email() const
{
    return !chosen()                           ? QString()
           : m_rows.current()->email.isEmpty() ? tr("none", "e-mail address")
                                               : m_rows.current()->email;
}

QString RegistrationsModel::language() const
{
    return chosen() ? words().languageName(m_rows.current()->language) : QString();
}

QString RegistrationsModel::address() const
{
    return chosen() ? m_rows.current()->address : QString();
}

QString RegistrationsModel::askedAt() const
{
    return chosen() ? words().since(m_rows.current()->requestedAtMs, nowMs()) : QString();
}

QString RegistrationsModel::forgottenAt() const
{
    return chosen() ? words().fullDate(m_rows.current()->requestedAtMs + keptMs) : QString();
}

bool RegistrationsModel::mayHearWhy() const
{
    return chosen() && !m_rows.current()->email.isEmpty();
}

QString RegistrationsModel::fault() const
{
    if (!chosen())
        return {};
    if (m_rows.current()->nameTaken)
        return tr("Somebody has an account with this name already. Refuse, and say that another name is needed.");
    return m_grants.fault();
}

QString RegistrationsModel::openText() const
{
    if (!m_open)
        return {};
    return *m_open ? tr("People may ask for an account where they sign in.")
                   : tr("Nobody can ask: registration is turned off.");
}

void RegistrationsModel::approve()
{
    if (!chosen() || m_busy || !fault().isEmpty())
        return;
    m_busy = true;
    Q_EMIT detailsChanged();
    identity::ApproveRegistration::Params params;
    params.registration = m_rows.current()->id;
    params.grants = m_grants.grants();
    const QString whose = person();
    link().call<identity::ApproveRegistration>(this, params, [this, whose](const Result<identity::User> &user) {
        m_busy = false;
        Q_EMIT detailsChanged();
        if (!user)
            return shell()->sayRefused(tr("No account was made"), user.error());
        shell()->sayDone(tr("%1 has an account").arg(whose));
        setCurrentKey({});
        load();
    });
}

void RegistrationsModel::refuse(const QString &reason)
{
    if (!chosen() || m_busy)
        return;
    shell()->run<identity::RefuseRegistration>(this, {m_rows.current()->id, reason.trimmed()},
                                               tr("%1 gets no account").arg(person()), [this](const wire::Empty &) {
                                                   setCurrentKey({});
                                                   load();
                                               });
}

} // namespace gemba::admin
