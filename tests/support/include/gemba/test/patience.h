#pragma once

#include <QtTest/QTest>

/// How long a test waits for what must happen. A machine ten times slower than the author's, busy with other work, must
/// still pass; waiting costs nothing where the thing happens. Only what must *not* happen, or a timeout that is itself the
/// subject, has a shorter time of its own.
namespace gemba::test {

inline constexpr int patienceMs = 60'000;

/// QTest::qWaitFor() with patience.
template <typename Predicate>
[[nodiscard]] bool eventually(Predicate predicate)
{
    return QTest::qWaitFor(predicate, patienceMs);
}

} // namespace gemba::test

// Qt's own macros give up after five seconds. A test cannot forget to be patient when the plain ones are.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, ::gemba::test::patienceMs)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, ::gemba::test::patienceMs)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, ::gemba::test::patienceMs)
