// "Who may know whom", read from the link graph that CMake wrote when it configured this build.

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Target
{
    QString folder; ///< relative to the project
    QStringList links;

    /// modules/<name>/…, or empty.
    QString module() const { return folder.startsWith(u"modules/"_s) ? folder.section(u'/', 1, 1) : QString(); }
};

const QSet<QString> infrastructure{u"core"_s, u"wire"_s, u"storage"_s, u"rpc"_s, u"links"_s, u"vault"_s, u"client"_s};

/// Flags and precompiled headers carry no code.
bool isCarrier(const QString &target)
{
    return target == u"gemba_flags"_s || target.startsWith(u"gemba_pch"_s);
}

bool isDoor(const QString &target)
{
    // A station judges scans by the same pure rules as the server.
    return target.endsWith(u"_contract"_s) || target.endsWith(u"_port"_s) || target == u"gemba_bag_rules"_s;
}

} // namespace

class LinkGraphTest : public QObject
{
    Q_OBJECT

    QMap<QString, Target> m_targets;

    QStringList linksOfModule(const QString &module) const
    {
        QStringList modules;
        for (const Target &target : m_targets) {
            if (target.module() != module)
                continue;
            for (const QString &link : target.links) {
                const QString other = m_targets[link].module();
                // Contracts are wire shapes; only infrastructure below them must not know them.
                const bool shapes = module == u"client"_s && link.endsWith(u"_contract"_s);
                if (!isCarrier(link) && !shapes && other != module && !modules.contains(other.isEmpty() ? link : other))
                    modules.append(other.isEmpty() ? link : other);
            }
        }
        modules.sort();
        return modules;
    }
    QSet<QString> reachableFrom(const QString &name) const
    {
        QSet<QString> seen;
        QStringList open{name};
        while (!open.isEmpty()) {
            for (const QString &link : m_targets[open.takeLast()].links) {
                if (!seen.contains(link)) {
                    seen.insert(link);
                    open.append(link);
                }
            }
        }
        return seen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(GEMBA_LINK_GRAPH));
        QVERIFY2(file.open(QIODevice::ReadOnly), GEMBA_LINK_GRAPH);
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList parts = line.split(u'|');
            QCOMPARE(parts.size(), 4);
            m_targets.insert(parts[0], {parts[1], parts[3].split(u' ', Qt::SkipEmptyParts)});
        }
        for (const char *target : {"gemba_core", "gemba_wire", "gemba_rpc", "gemba_sensors", "gemba_server", "gembad"})
            QVERIFY2(m_targets.contains(QString::fromLatin1(target)), target);
    }

    void aDomainKnowsOthersByTheirContractsAndPortsOnly()
    {
        QStringList wrong;
        int domains = 0;
        for (auto it = m_targets.cbegin(); it != m_targets.cend(); ++it) {
            const QString module = it->module();
            if (module.isEmpty() || infrastructure.contains(module))
                continue;
            ++domains;
            for (const QString &link : it->links) {
                const QString other = m_targets[link].module();
                const bool fine = isCarrier(link) || other == module ||
                                  (other.isEmpty() ? false : other != u"client"_s && infrastructure.contains(other)) ||
                                  (!other.isEmpty() && isDoor(link));
                if (!fine)
                    wrong.append(it.key() + u" → "_s + link);
            }
        }
        QVERIFY(domains >= 8);
        QCOMPARE(wrong, QStringList());
    }

    void infrastructureKnowsNoDomain_data()
    {
        QTest::addColumn<QStringList>("may");
        QTest::newRow("core") << QStringList{};
        QTest::newRow("wire") << QStringList{u"core"_s};
        QTest::newRow("storage") << QStringList{u"core"_s};
        QTest::newRow("links") << QStringList{u"core"_s};
        QTest::newRow("rpc") << QStringList{u"core"_s, u"storage"_s, u"wire"_s};
        QTest::newRow("vault") << QStringList{u"core"_s, u"storage"_s, u"rpc"_s, u"wire"_s};
        // The client signs in and pairs: it knows the wire shapes of identity, never its service.
        QTest::newRow("client") << QStringList{u"core"_s, u"wire"_s, u"identity_contract"_s, u"identity"_s};
    }
    void infrastructureKnowsNoDomain()
    {
        QFETCH(QStringList, may);
        QStringList more = linksOfModule(QString::fromLatin1(QTest::currentDataTag()));
        more.removeIf([&](const QString &module) { return may.contains(module); });
        QCOMPARE(more, QStringList());
    }

    void contractsAreNothingButWireShapes()
    {
        for (auto it = m_targets.cbegin(); it != m_targets.cend(); ++it) {
            if (!it.key().endsWith(u"_contract"_s) || it.key().startsWith(u"tst_"_s))
                continue;
            for (const QString &link : it->links) {
                const QString module = m_targets[link].module();
                QVERIFY2(module == u"wire"_s || module == u"core"_s || link.endsWith(u"_contract"_s),
                         qPrintable(it.key() + u" → "_s + link));
            }
        }
    }

    void rulesAreValuesInValuesOut()
    {
        for (auto it = m_targets.cbegin(); it != m_targets.cend(); ++it) {
            if (!it.key().endsWith(u"_rules"_s))
                continue;
            const QSet<QString> reached = reachableFrom(it.key());
            for (const char *machinery : {"gemba_storage", "gemba_rpc", "gemba_links"})
                QVERIFY2(!reached.contains(QString::fromLatin1(machinery)), qPrintable(it.key()));
        }
    }

    void clientsCarryNoServer()
    {
        int clients = 0;
        for (auto it = m_targets.cbegin(); it != m_targets.cend(); ++it) {
            const bool isClient = it->folder == u"modules/client"_s || it->folder.startsWith(u"qml/"_s) ||
                                  it->folder.startsWith(u"apps/kiosk"_s) || it.key() == u"gemba_ctl"_s;
            if (!isClient)
                continue;
            ++clients;
            const QSet<QString> reached = reachableFrom(it.key());
            for (const QString &target : reached) {
                const QString folder = m_targets[target].folder;
                const bool serverSide = folder.startsWith(u"server"_s) || folder == u"modules/rpc"_s ||
                                        folder == u"modules/storage"_s || folder == u"modules/links"_s;
                // Wire shapes are for both sides, wherever they stand, and so is a serial port.
                QVERIFY2(!serverSide || target.endsWith(u"_contract"_s) || target == u"gemba_serial_link"_s,
                         qPrintable(it.key() + u" → … → "_s + target));
            }
        }
        QVERIFY(clients >= 2);
    }

    void thePlantIsNoPartOfTheServer()
    {
        for (const QString &target : reachableFrom(u"gembad"_s))
            QVERIFY2(!m_targets[target].folder.startsWith(u"apps/"_s), qPrintable(target));
        for (const QString &target : reachableFrom(u"gemba-plant"_s)) {
            const QString module = m_targets[target].module();
            QVERIFY2(module.isEmpty() || infrastructure.contains(module), qPrintable(target));
        }
    }
};

QTEST_GUILESS_MAIN(LinkGraphTest)
#include "tst_contract_link_graph.moc"
