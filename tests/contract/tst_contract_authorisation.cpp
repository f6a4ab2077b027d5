// Who may call what: every method of the real server, asked by everybody there is, from every kind of program, about own and
// foreign objects. What is expected is computed from the declarations alone; what happens is what the real dispatcher and the
// real services do. GEMBA_UPDATE_DOCS=1 rewrites docs/authorisation.md, and the difference is reviewed like code.

#include "objects.h"

#include <account_store.h>
#include <identity_contract.h>
#include <identity_service.h>
#include <modules.h>
#include <open_rights.h>
#include <people_contract.h>
#include <roles_contract.h>

#include <gemba/core/log.h>
#include <gemba/test/patience.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;

namespace {

const QStringList kinds{u"unknown"_s, u"console"_s, u"kiosk"_s, u"scanner"_s, u"admin"_s, u"ctl"_s};

/// What the rules say of one call: the number of the refusal, or 0 when the caller is let in.
int verdict(ErrorCode code)
{
    return static_cast<int>(code);
}

/// Somebody who calls, with what he was given: that is what expectations are computed from.
struct Somebody
{
    QString label;
    rpc::Caller caller = {};
    bool signedIn = false;
    bool terminal = false;
    bool everything = false;
    QSet<QString> everywhere = {}; ///< permissions
    QSet<QString> inNorth = {};    ///< permissions held in that area alone
};

int expected(const wire::Method &method, const Somebody &who, const QString &kind)
{
    using Access = wire::Permission::Access;
    const wire::Permission &permission = method.permission;
    const QString name = QString::fromLatin1(permission.name);
    bool in = false;
    switch (permission.access) {
    case Access::Nobody:
        return verdict(ErrorCode::PermissionDenied);
    case Access::Anyone:
        in = true;
        break;
    case Access::Terminal:
        in = who.signedIn || who.terminal;
        break;
    case Access::SignedIn:
        in = who.signedIn;
        break;
    case Access::Named:
        in = who.everything || who.everywhere.contains(name) || (permission.isByArea() && who.inNorth.contains(name));
        break;
    }
    if (!in)
        return verdict(who.signedIn ? ErrorCode::PermissionDenied : ErrorCode::NotSignedIn);
    if (!who.everything && !wire::clientNames(method.clients).contains(kind))
        return verdict(ErrorCode::NotOfferedHere);
    return 0;
}

} // namespace

class AuthorisationTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_data;
    SystemClock m_clock;
    std::unique_ptr<server::Modules> m_modules;
    QList<Somebody> m_everybody;
    authorisation::Plant m_plant;
    qint64 m_keys = 0;

    Result<QJsonValue> call(const rpc::Caller &caller, const QString &method, const QJsonObject &params)
    {
        std::optional<Result<QJsonValue>> answer;
        m_modules->dispatcher().call({caller, {}}, method, params, newUuid7(++m_keys),
                                     [&](Result<QJsonValue> given) { answer.emplace(std::move(given)); });
        if (!answer && !gemba::test::eventually([&] { return answer.has_value(); }))
            qFatal("no answer from %s", qPrintable(method));
        return *answer;
    }
    QJsonObject must(const QString &method, const QJsonObject &params)
    {
        const auto answer = call(rpc::Caller::system(), method, params);
        if (!answer)
            qFatal("%s: %s %s", qPrintable(method), qPrintable(answer.error().field),
                   qPrintable(answer.error().detail));
        return answer->toObject();
    }

    /// An account as an administrator makes it, and what the server lets it do.
    rpc::Caller person(const QString &name, const QJsonArray &grants)
    {
        const QJsonObject made =
            must(u"users.create"_s,
                 {{u"name"_s, name}, {u"password"_s, u"a long enough password of letters"_s}, {u"grants"_s, grants}});
        const UserId id(made["id"_L1].toString());
        rpc::Caller caller;
        caller.user = id;
        caller.userName = name;
        caller.address = u"192.0.2.7"_s;
        caller.permissions = m_modules->executor()
                                 .readNow<rpc::Grants>([&](storage::ReadTransaction &tx) -> Result<rpc::Grants> {
                                     return identity::rightsOf(tx, id, m_clock.nowMs()).at(m_clock.nowMs()).grants;
                                 })
                                 .value();
        return caller;
    }
    static QJsonArray grantOf(const QString &role, const QJsonArray &areas = {})
    {
        return {QJsonObject{{u"role"_s, role}, {u"areas"_s, areas}}};
    }
    static QSet<QString> permissionsOf(const QJsonArray &roles, const QString &name)
    {
        QSet<QString> out;
        for (const QJsonValue &role : roles) {
            if (role["name"_L1] == name) {
                for (const QJsonValue &permission : role["permissions"_L1].toArray())
                    out.insert(permission.toString());
            }
        }
        return out;
    }

    void makeEverybody()
    {
        must(u"roles.save"_s, {{u"role"_s, u"OWN"_s},
                               {u"expectedVersion"_s, 0},
                               {u"permissions"_s, QJsonArray{u"sensors.calibrate"_s, u"audit.read"_s}}});
        const QJsonArray roles = must(u"roles.list"_s, {})["roles"_L1].toArray();

        Somebody nobody{u"nobody"_s, {}};
        nobody.caller.address = u"192.0.2.7"_s;
        m_everybody.append(nobody);
        Somebody terminal{u"terminal"_s, nobody.caller};
        terminal.terminal = true;
        // As one that is enrolled; whether it is, is checked where sessions are.
        terminal.caller.terminal = enrolledTerminal();
        m_everybody.append(terminal);
        // Those who reach into one area before those who reach everywhere: what these undo must still be there.
        for (const char *scoped : {"LEAD", "SERWISANT", "ADMIN"}) {
            const QString name = QString::fromLatin1(scoped);
            Somebody somebody{name + u" in north"_s, person(u"north-"_s + name.toLower(), grantOf(name, {u"north"_s}))};
            somebody.signedIn = true;
            somebody.inNorth = permissionsOf(roles, name);
            m_everybody.append(somebody);
        }
        Somebody excluded{u"ADMIN, all kept back"_s, person(u"kept-back"_s, grantOf(u"ADMIN"_s))};
        keepEverythingBack(excluded.caller);
        excluded.signedIn = true;
        m_everybody.append(excluded);
        for (const QJsonValue &role : roles) {
            const QString name = role["name"_L1].toString();
            Somebody somebody{name, person(u"one-"_s + name.toLower(), grantOf(name))};
            somebody.signedIn = true;
            somebody.everywhere = permissionsOf(roles, name);
            m_everybody.append(somebody);
        }
        Somebody system{u"control channel"_s, rpc::Caller::system()};
        system.signedIn = system.everything = true;
        m_everybody.append(system);
    }
    TerminalId enrolledTerminal()
    {
        const auto asked = call({}, u"terminals.requestPairing"_s, {{u"name"_s, u"press"_s}, {u"kind"_s, u"kiosk"_s}});
        const auto approved = must(u"terminals.approve"_s, {{u"code"_s, asked->toObject()["code"_L1]}});
        return TerminalId(approved["id"_L1].toString());
    }
    void keepEverythingBack(rpc::Caller &caller)
    {
        QJsonArray names;
        for (const QString &name : caller.permissions.names())
            names.append(name);
        must(u"users.save"_s, {{u"user"_s, caller.user.text()}, {u"expectedVersion"_s, 1}, {u"excluded"_s, names}});
        caller.permissions = m_modules->executor()
                                 .readNow<rpc::Grants>([&](storage::ReadTransaction &tx) -> Result<rpc::Grants> {
                                     const qint64 nowMs = m_clock.nowMs();
                                     return identity::rightsOf(tx, caller.user, nowMs).at(nowMs).grants;
                                 })
                                 .value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {}); // calls are refused on purpose here
        server::ServerSettings settings;
        settings.dataDirectory = m_data.path();
        m_modules = std::make_unique<server::Modules>(settings, m_clock);
        m_plant = authorisation::build(m_modules->registry(), [this](const QString &method, const QJsonObject &params) {
            return must(method, params);
        });
        makeEverybody();
    }
    void cleanupTestCase() { m_modules.reset(); }

    void rightsAreTheDeclaredOnes()
    {
        for (const Somebody &who : std::as_const(m_everybody)) {
            if (who.everything)
                continue;
            const QSet<QString> declared = who.everywhere + who.inNorth;
            const QStringList held = who.caller.permissions.names();
            QCOMPARE(QSet<QString>(held.begin(), held.end()), declared);
            for (const QString &permission : held)
                QCOMPARE(who.caller.permissions.everywhere(permission), who.everywhere.contains(permission));
        }
    }

    void everyMethodLetsInWhomItNames()
    {
        qint64 asked = 0;
        QStringList leaks;
        for (const auto &method : m_modules->registry().methods()) {
            const QString name = QString::fromLatin1(method->info.name);
            for (const Somebody &who : std::as_const(m_everybody)) {
                for (const QString &kind : kinds) {
                    rpc::Caller caller = who.caller;
                    caller.clientKind = kind;
                    // A field that no method has: who is let in is told so, and nothing is done.
                    const auto answer = call(caller, name, {{u"noSuchField"_s, true}});
                    ++asked;
                    const int code = answer ? -1 : verdict(answer.error().code);
                    const int wanted = expected(method->info, who, kind);
                    const bool letIn =
                        code == verdict(ErrorCode::FieldUnknown) || code == verdict(ErrorCode::FieldMissing);
                    const int found = letIn ? 0 : code;
                    if (found != wanted)
                        leaks.append(
                            u"%1 by %2 from %3: %4 instead of %5"_s.arg(name, who.label, kind).arg(found).arg(wanted));
                }
            }
        }
        qInfo("%lld calls, %lld of them otherwise than declared", static_cast<long long>(asked),
              static_cast<long long>(leaks.size()));
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.mid(0, 20).join(u'\n')));
        QVERIFY(asked > 50 * 6 * 10);
    }

    void everyAreaScopedMethodHasItsObjects()
    {
        QStringList missing;
        QStringList needless;
        const auto objects = authorisation::objects(m_plant, 0);
        for (const auto &method : m_modules->registry().methods()) {
            const QString name = QString::fromLatin1(method->info.name);
            const bool inArea = method->info.permission.isByArea();
            const bool readsAll = inArea && method->info.permission.scope == wire::Permission::Scope::AnyArea;
            if (objects.contains(name) && !objects[name].none && objects[name].reads != readsAll)
                needless.append(name);
            if (inArea && !objects.contains(name))
                missing.append(name);
            if (!inArea && objects.contains(name))
                needless.append(name);
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"Say in tests/contract/objects.cpp what these act on: "_s + missing.join(u", "_s)));
        QVERIFY2(needless.isEmpty(), qPrintable(needless.join(u", "_s)));
    }

    void nobodyReachesAForeignObject()
    {
        QStringList leaks;
        qint64 asked = 0;
        const QSet<int> refusals{verdict(ErrorCode::PermissionDenied)};
        for (const auto &method : m_modules->registry().methods()) {
            const QString name = QString::fromLatin1(method->info.name);
            for (const Somebody &who : std::as_const(m_everybody)) {
                const auto objects = authorisation::objects(m_plant, ++m_keys).value(name);
                if (objects.none || !authorisation::objects(m_plant, 0).contains(name))
                    continue;
                rpc::Caller caller = who.caller;
                caller.clientKind = u"console"_s;
                const QString permission = QString::fromLatin1(method->info.permission.name);
                const bool somewhere = who.inNorth.contains(permission);
                const bool everywhere =
                    who.everything || who.everywhere.contains(permission) || (objects.reads && somewhere);
                struct Case
                {
                    const char *label;
                    QJsonObject params;
                    bool in;
                };
                for (const Case &one :
                     {Case{"own", objects.own, everywhere || somewhere}, Case{"foreign", objects.foreign, everywhere},
                      Case{"without an area", objects.without, everywhere}}) {
                    if (one.params.isEmpty() && !objects.reads)
                        continue;
                    const auto answer = call(caller, name, one.params);
                    ++asked;
                    const int code = answer ? 0 : verdict(answer.error().code);
                    // What is hidden from somebody does not exist for him.
                    const bool hidden = objects.hides && code == verdict(ErrorCode::NotFound);
                    const bool refused = refusals.contains(code) || code == verdict(ErrorCode::NotSignedIn) || hidden;
                    if (refused == one.in)
                        leaks.append(u"%1 of %2 by %3: %4 %5"_s.arg(name, QString::fromLatin1(one.label), who.label)
                                         .arg(code)
                                         .arg(answer ? QString() : answer.error().detail));
                    // Let in as far as the object: the refusal names the field that named it.
                    if (refused && who.inNorth.contains(permission) && answer.error().field.isEmpty())
                        leaks.append(
                            u"%1 of %2 by %3: no field"_s.arg(name, QString::fromLatin1(one.label), who.label));
                }
            }
        }
        qInfo("%lld calls about objects, %lld leaks", static_cast<long long>(asked),
              static_cast<long long>(leaks.size()));
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.mid(0, 20).join(u'\n')));
        QVERIFY(asked > 100);
    }

    void theDocumentIsTheCommittedOne()
    {
        QString text = authorisation::document(m_modules->registry(), must(u"roles.list"_s, {})["roles"_L1].toArray());
        QFile file(QStringLiteral(GEMBA_AUTHORISATION_FILE));
        if (qEnvironmentVariableIntValue("GEMBA_UPDATE_DOCS") == 1) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(text.toUtf8()), text.toUtf8().size());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), "there is no docs/authorisation.md");
        QVERIFY2(QString::fromUtf8(file.readAll()) == text,
                 "Who may call what has changed. If that is meant, run this test with GEMBA_UPDATE_DOCS=1 and commit "
                 "docs/authorisation.md.");
    }
};

QTEST_GUILESS_MAIN(AuthorisationTest)
#include "tst_contract_authorisation.moc"
