#pragma once

#include <gemba/config/server_config.h>

#include <QByteArray>

namespace gemba::config {

/// @p config as a documented TOML file that load() accepts: every key with its meaning, range and environment name.
/// Secrets are left out. With a default-made ServerConfig this is the example file.
QByteArray toToml(const ServerConfig &config);

/// The reference page docs/configuration.md.
QByteArray toMarkdown();

} // namespace gemba::config
