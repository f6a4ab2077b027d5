#pragma once

#include <gemba/config/server_config.h>

#include <QByteArray>
#include <QHash>
#include <QProcessEnvironment>

namespace gemba::config {

/// One thing that is wrong with the configuration. Texts are English and never hold a value of a secret key.
struct Problem
{
    QString source;  ///< path of the file, or the name of the environment variable
    int line = 0;    ///< from 1; 0 where there is no line (environment, a key that is missing)
    int column = 0;  ///< from 1, or 0
    QString key;     ///< full name, e.g. "storage.pg.port", "modbus[0].host"; empty for a syntax error
    QString problem; ///< what is wrong
    QString remedy;  ///< what to do about it

    /// "gembad.toml:12:8: server.port: expects a whole number, found text. Write a number from 0 to 65535."
    QString text() const;
};

/// Where a key that is not at its default was set.
enum class Origin { File, Environment, CommandLine };

struct Loaded
{
    ServerConfig config; ///< meaningful only if ok()
    QList<Problem> problems;
    QHash<QString, Origin> origins; ///< by full name; the last setting counts

    bool ok() const { return problems.isEmpty(); }
    /// All problems, one a line.
    QString text() const;
};

/// Defaults, overridden by @p toml, overridden by GEMBA_… variables of @p environment. All problems are collected, so
/// that a person mends the file once. @p sourceName stands in the messages. Reads the password files that the keys
/// name.
Loaded load(const QByteArray &toml, const QString &sourceName, const QProcessEnvironment &environment);

/// The same from a file of at most 1 MiB; one that cannot be read is a problem.
Loaded loadFile(const QString &path, const QProcessEnvironment &environment);

/// @p path if absolute, else inside @p dataDirectory: how sqlite_file, log.directory and the like are meant.
QString resolvePath(const QString &dataDirectory, const QString &path);

} // namespace gemba::config
