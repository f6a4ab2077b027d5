#include "user_editor.h"

#include "right_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace gemba::admin {

namespace {

/// Twenty letters and digits that cannot be taken for one another, in groups of five: read out and typed once.
QString handoverPassword()
{
    static constexpr auto letters = QLatin1StringView("abcdefghjkmnpqrstuvwxyz23456789");
    QString made;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            made += u'-';
        made +=
            letters[static_cast<qsizetype>(QRandomGenerator::system()->bounded(static_cast<quint32>(letters.size())))];
    }
    return made;
}

} // namespace

UserEditor::UserEditor(QObject *parent)
    : QObject(parent)
    , m_diff(this)
{
    connect(&m_grants, &GrantDraft::changed, this, [this] {
        m_draft.grants = m_grants.grants();
        describe();
    });
}

void UserEditor::setUsers(UsersModel *users)
{
    if (m_users || !users)
        return;
    m_users = users;
    m_grants.setBook(&users->book());
    connect(users, &UsersModel::choicesChanged, this, &UserEditor::describe);
    if (users->shell())
        users->shell()->link().call<identity::ListPermissions>(
            this, {}, [this](const Result<identity::ListPermissions::Reply> &reply) {
                if (!reply)
                    return;
                for (const identity::PermissionInfo &permission : reply->permissions)
                    m_permissions.append(permission.name);
                Q_EMIT changed();
            });
    Q_EMIT usersChanged();
}

void UserEditor::begin(const identity::User &user)
{
    m_before = m_draft = user;
    m_open = true;
    m_grants.begin(user.grants);
}

void UserEditor::edit()
{
    if (const identity::User *user = m_users->current())
        begin(*user);
}

void UserEditor::create()
{
    identity::User blank;
    blank.language = m_users->shell()->settings()->language();
    begin(blank);
    m_password = handoverPassword();
    m_grants.add();
    describe();
}

void UserEditor::cancel()
{
    m_open = false;
    m_password.fill(u'\0');
    m_password.clear();
    Q_EMIT changed();
}

void UserEditor::setName(const QString &name)
{
    m_draft.name = name.trimmed();
    describe();
}

void UserEditor::setDisplayName(const QString &name)
{
    m_draft.displayName = name;
    describe();
}

void UserEditor::setEmail(const QString &email)
{
    m_draft.email = email.trimmed();
    describe();
}

int UserEditor::language() const
{
    return static_cast<int>(ShellSettings::languages().indexOf(m_draft.language));
}

void UserEditor::setLanguage(int index)
{
    m_draft.language = ShellSettings::languages().value(index, m_draft.language);
    describe();
}

QStringList UserEditor::languageChoices() const
{
    QStringList names;
    for (const QString &code : ShellSettings::languages())
        names.append(ShellSettings::nameOf(code));
    return names;
}

QStringList UserEditor::exclusionChoices() const
{
    QStringList titles;
    for (const QString &permission : m_permissions)
        titles.append(rightTitle(permission));
    return titles;
}

QStringList UserEditor::exclusions() const
{
    QStringList titles;
    for (const QString &permission : m_draft.excluded)
        titles.append(rightTitle(permission));
    return titles;
}

void UserEditor::exclude(int choice)
{
    const QString permission = m_permissions.value(choice);
    if (permission.isEmpty() || m_draft.excluded.contains(permission))
        return;
    m_draft.excluded.append(permission);
    describe();
}

void UserEditor::include(int index)
{
    if (index < 0 || index >= m_draft.excluded.size())
        return;
    m_draft.excluded.removeAt(index);
    describe();
}

QString UserEditor::rightsText(const QStringList &permissions) const
{
    QStringList titles;
    for (const QString &permission : permissions)
        titles.append(rightTitle(permission));
    return titles.join(u", "_s);
}

void UserEditor::describe()
{
    if (m_open && m_users->shell()) {
        const Words &words = m_users->shell()->words();
        QList<desk::DiffRow> rows;
        if (fresh())
            rows.append({tr("Sign-in name"), {}, m_draft.name});
        rows.append({tr("Name"), m_before.displayName, m_draft.displayName});
        rows.append({tr("E-mail"), m_before.email, m_draft.email});
        rows.append({tr("Language"), fresh() ? QString() : words.languageName(m_before.language),
                     words.languageName(m_draft.language)});
        rows.append({tr("Roles"), m_grants.text(m_before.grants), m_grants.text(m_draft.grants)});
        rows.append({tr("Excluded"), rightsText(m_before.excluded), rightsText(m_draft.excluded)});
        m_diff.setRows(rows);
    }
    Q_EMIT changed();
}

QString UserEditor::fault() const
{
    if (!m_open)
        return {};
    if (m_draft.name.size() < 2)
        return tr("The sign-in name needs at least two letters.");
    if (m_draft.displayName.trimmed().isEmpty() && !fresh())
        return tr("The name is missing.");
    if (const QString wrong = m_grants.fault(); !wrong.isEmpty())
        return wrong;
    return m_diff.changes() == 0 ? tr("Nothing has changed yet.") : QString();
}

void UserEditor::save()
{
    if (!fault().isEmpty() || m_saving)
        return;
    m_saving = true;
    Q_EMIT changed();
    fresh() ? saveNew() : saveKnown();
}

void UserEditor::finish(const Result<identity::User> &reply, const QString &done, std::function<void()> undo)
{
    m_saving = false;
    ShellController &shell = *m_users->shell();
    if (!reply) {
        shell.sayRefused(tr("Not saved"), reply.error());
        Q_EMIT changed();
        return;
    }
    shell.sayDone(done, std::move(undo));
    cancel();
    m_users->load();
    m_users->setCurrentKey(reply->id.text());
    Q_EMIT saved();
}

void UserEditor::saveNew()
{
    identity::CreateUser::Params params;
    params.name = m_draft.name;
    params.displayName = m_draft.displayName.trimmed();
    params.language = m_draft.language;
    params.password = m_password;
    params.temporary = true;
    params.email = m_draft.email;
    params.grants = m_draft.grants;
    params.excluded = m_draft.excluded;
    const QString whose = m_draft.displayName.isEmpty() ? m_draft.name : m_draft.displayName;
    m_users->shell()->link().call<identity::CreateUser>(
        this, params,
        [this, whose](const Result<identity::User> &made) { finish(made, tr("%1 has an account").arg(whose), {}); });
}

void UserEditor::saveKnown()
{
    identity::SaveUser::Params params;
    params.user = m_before.id;
    params.expectedVersion = m_before.version;
    if (m_draft.displayName != m_before.displayName)
        params.displayName = m_draft.displayName.trimmed();
    if (m_draft.email != m_before.email)
        params.email = m_draft.email;
    if (m_draft.language != m_before.language)
        params.language = m_draft.language;
    if (m_draft.grants != m_before.grants)
        params.grants = m_draft.grants;
    if (m_draft.excluded != m_before.excluded)
        params.excluded = m_draft.excluded;
    const identity::User before = m_before;
    m_users->shell()->link().call<identity::SaveUser>(
        this, params, [this, before](const Result<identity::User> &reply) {
            const QString whose = before.displayName.isEmpty() ? before.name : before.displayName;
            const qint64 version = reply ? reply->version : 0;
            finish(reply, tr("%1 changed").arg(whose), [this, before, version] {
                identity::SaveUser::Params back;
                back.user = before.id;
                back.expectedVersion = version;
                if (!before.displayName.isEmpty())
                    back.displayName = before.displayName;
                back.email = before.email;
                back.language = before.language;
                back.grants = before.grants;
                back.excluded = before.excluded;
                m_users->shell()->run<identity::SaveUser>(this, back, tr("As it was"),
                                                          [this](const identity::User &) { m_users->load(); });
            });
        });
}

void UserEditor::copyPassword() const
{
    QGuiApplication::clipboard()->setText(m_password);
}

} // namespace gemba::admin
