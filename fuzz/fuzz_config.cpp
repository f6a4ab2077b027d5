// What is accepted can be written down and read again, and means the same; what is refused is told in single lines that a
// terminal can show.

#include "fuzz_target.h"

#include <gemba/config/document.h>
#include <gemba/config/loader.h>

#include <algorithm>

using namespace gemba::config;
using namespace Qt::StringLiterals;

FUZZ_TARGET(config)
{
    const QByteArray toml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // The one key whose value is opened as a file; which one is not the fuzzer's to choose.
    if (toml.contains("password_file"))
        return;
    const QProcessEnvironment nothing;
    const Loaded loaded = load(toml, u"fuzz.toml"_s, nothing);
    for (const Problem &problem : loaded.problems) {
        const QString text = problem.text();
        FUZZ_CHECK(!problem.problem.isEmpty() && !problem.remedy.isEmpty());
        FUZZ_CHECK(problem.line >= 0 && problem.column >= 0);
        FUZZ_CHECK(
            std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }));
    }
    if (!loaded.ok())
        return;
    const QByteArray written = toToml(loaded.config);
    const Loaded again = load(written, u"again.toml"_s, nothing);
    // A secret is not written down, and a setting that needs it is then refused.
    const bool hasSecret = !loaded.config.storage.pg.password.isEmpty() || !loaded.config.mqtt.password.isEmpty();
    FUZZ_CHECK(again.ok() || hasSecret);
    if (again.ok())
        FUZZ_CHECK(toToml(again.config) == written);
}
