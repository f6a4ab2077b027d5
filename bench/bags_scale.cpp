// gemba-bags-scale: bags at two sizes of the database, one after the other, through a real server on SQLite or PostgreSQL: finding a bag
// by its code, scans at a steady pace and as fast as they are taken, reading the dashboard. At the larger size each figure stands
// beside the same one at the smaller.

#include "bag_fill.h"
#include "probes.h"
#include "report.h"
#include "sections.h"

#include <gemba/test/postgres_fixture.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlError>

#include <unistd.h>

#include <cstdio>
#include <stdexcept>

using namespace gemba;
using namespace Qt::StringLiterals;

namespace {

QSqlDatabase openPostgres(const storage::DatabaseOptions &options, const QString &name)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    database.setHostName(options.pgHost);
    database.setPort(options.pgPort);
    database.setUserName(options.pgUser);
    database.setPassword(options.pgPassword);
    database.setDatabaseName(options.pgDatabase);
    if (!database.open())
        throw std::runtime_error(database.lastError().text().toStdString());
    return database;
}

class Scale
{
public:
    Scale(const QString &gembad, bool onPostgres)
        : m_onPostgres(onPostgres)
    {
        QMap<QString, QString> settings;
        if (onPostgres) {
            constexpr bool fsync = true;
            m_postgres = std::make_unique<test::PostgresFixture>(fsync);
            m_options = m_postgres->createDatabase();
            settings = {{u"GEMBA_STORAGE_ENGINE"_s, u"postgresql"_s},
                        {u"GEMBA_STORAGE_PG_HOST"_s, m_options.pgHost},
                        {u"GEMBA_STORAGE_PG_PORT"_s, QString::number(m_options.pgPort)},
                        {u"GEMBA_STORAGE_PG_DATABASE"_s, m_options.pgDatabase},
                        {u"GEMBA_STORAGE_PG_USER"_s, m_options.pgUser},
                        {u"GEMBA_STORAGE_PG_PASSWORD"_s, m_options.pgPassword},
                        {u"GEMBA_STORAGE_PG_SSL_MODE"_s, u"disable"_s}};
        }
        m_server = std::make_unique<bench::BenchServer>(gembad, 0, 0, settings);
    }

    void fill(const bench::BagFill &fill)
    {
        QElapsedTimer timer;
        timer.start();
        m_server->stop();
        {
            QSqlDatabase database;
            if (m_onPostgres) {
                database = openPostgres(m_options, u"fill"_s);
            } else {
                database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
                database.setDatabaseName(m_server->directory() + u"/gemba.sqlite"_s);
                if (!database.open())
                    throw std::runtime_error(database.lastError().text().toStdString());
            }
            bench::fillBags(database, fill);
        }
        QSqlDatabase::removeDatabase(u"fill"_s);
        // Or what is measured first would wait for the disk, which still takes in the fill.
        ::sync();
        std::fprintf(stderr, "filled with %lld bags, %lld rows of history in %.0f s\n",
                     static_cast<long long>(fill.bags), static_cast<long long>(fill.history),
                     double(timer.elapsed()) / 1000);
        m_server->startAgain();
    }

    bench::BenchServer &server() { return *m_server; }

    /// Of the bare engine, beside the server that is asked nothing meanwhile.
    double packLimit()
    {
        constexpr int group = 100;
        constexpr int seconds = 5;
        if (!m_onPostgres)
            return bench::probePackCommitsPerSecond(m_server->directory(), group, seconds);
        double perSecond = 0;
        {
            QSqlDatabase database = openPostgres(m_postgres->createDatabase(), u"probe"_s);
            perSecond = bench::probePackCommitsPerSecond(database, group, seconds);
        }
        QSqlDatabase::removeDatabase(u"probe"_s);
        return perSecond;
    }

private:
    const bool m_onPostgres;
    std::unique_ptr<test::PostgresFixture> m_postgres;
    storage::DatabaseOptions m_options;
    std::unique_ptr<bench::BenchServer> m_server;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures bags at two sizes of the database."_s);
    parser.addHelpOption();
    parser.addOptions({{u"engine"_s, u"sqlite (default) or postgresql."_s, u"NAME"_s, u"sqlite"_s},
                       {u"small"_s, u"Bags at the smaller size."_s, u"N"_s, u"10000"_s},
                       {u"bags"_s, u"Bags at the larger size."_s, u"N"_s, u"10000000"_s},
                       {u"history"_s, u"Entries and scans at the larger size, together."_s, u"N"_s, u"100000000"_s},
                       {u"seconds"_s, u"Of each figure."_s, u"N"_s, u"15"_s},
                       {u"recount"_s, u"Let the server count everything again at the end."_s},
                       {u"gembad"_s, u"Server program; by default the one beside this."_s, u"FILE"_s,
                        QCoreApplication::applicationDirPath() + u"/gembad"_s}});
    parser.process(app);
    try {
        bench::reportHeader();
        bench::ScaleFigures smaller;
        bool ok = true;
        const qint64 small = parser.value(u"small"_s).toLongLong();
        for (const bench::BagFill &fill :
             {bench::BagFill{small, 2 * small},
              bench::BagFill{parser.value(u"bags"_s).toLongLong(), parser.value(u"history"_s).toLongLong()}}) {
            Scale scale(parser.value(u"gembad"_s), parser.value(u"engine"_s) == u"postgresql"_s);
            scale.fill(fill);
            ok &= bench::benchBagsAtScale(
                scale.server(), parser.value(u"engine"_s), bench::filledChildren(fill),
                std::max(1, parser.value(u"seconds"_s).toInt()), [&scale] { return scale.packLimit(); }, smaller);
            if (parser.isSet(u"recount"_s)) {
                const auto counted = scale.server().rest("GET", u"/bag-stats/recount"_s);
                ok &= bench::report({u"recount_agrees"_s, counted.body["agrees"_L1].toBool() ? 1.0 : 0.0, 0,
                                     u"1 = yes"_s, true, 1, counted.body});
                ok &= bench::report({u"recount"_s, counted.ms / 1000, 0, u"s"_s, false, 0, {}});
            }
        }
        return ok ? 0 : 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "gemba-bags-scale: %s\n", error.what());
        return 70;
    }
}
