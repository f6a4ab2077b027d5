#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// A broken property is a crash, so that the fuzzer keeps the input.
#define FUZZ_CHECK(condition)                                                                                          \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__, #condition);                         \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

/// FUZZ_TARGET(json) { … data, size … }
/// What libFuzzer calls; or, in the test that replays the corpora without it, one of several targets of one program.
#ifdef GEMBA_FUZZ_REPLAY

namespace gemba::fuzz {

using Run = void (*)(const std::uint8_t *data, std::size_t size);

struct Target
{
    Target(const char *targetName, Run targetRun);
    const char *name;
    Run run;
};

} // namespace gemba::fuzz

#define FUZZ_TARGET(name)                                                                                              \
    static void name##_run(const std::uint8_t *data, std::size_t size);                                                \
    static const gemba::fuzz::Target name##_target(#name, name##_run);                                                 \
    static void name##_run([[maybe_unused]] const std::uint8_t *data, [[maybe_unused]] std::size_t size)

#else

#define FUZZ_TARGET(name)                                                                                              \
    static void name##_run(const std::uint8_t *data, std::size_t size);                                                \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)                                  \
    {                                                                                                                  \
        name##_run(data, size);                                                                                        \
        return 0;                                                                                                      \
    }                                                                                                                  \
    static void name##_run([[maybe_unused]] const std::uint8_t *data, [[maybe_unused]] std::size_t size)

#endif
