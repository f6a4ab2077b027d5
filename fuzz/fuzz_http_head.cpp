// A head is judged alike however it is cut into packets, and what is accepted holds what HttpHead promises.

#include "fuzz_target.h"

#include <gemba/transport/http_head.h>

#include <cstdint>

using gemba::transport::HttpHead;
using gemba::transport::HttpHeadLimits;
using Outcome = HttpHead::Outcome;

namespace {

bool isClean(QByteArrayView text)
{
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || static_cast<unsigned char>(c) > 0x7E)
            return false;
    }
    return true;
}

} // namespace

FUZZ_TARGET(http_head)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const HttpHeadLimits limits{.maxHeadBytes = 2'048, .maxTargetBytes = 256, .maxHeaders = 16, .maxBodyBytes = 65'536};
    const HttpHead whole = HttpHead::parse(bytes, limits);

    // In two packets, cut at a place that the input chooses.
    const qsizetype cut = bytes.isEmpty() ? 0 : static_cast<unsigned char>(bytes.back()) % (bytes.size() + 1);
    const HttpHead first = HttpHead::parse(bytes.first(cut), limits);
    if (first.outcome() == Outcome::Incomplete) {
        const HttpHead second = HttpHead::parse(bytes, limits, cut);
        FUZZ_CHECK(second.outcome() == whole.outcome());
        FUZZ_CHECK(second.status() == whole.status());
        FUZZ_CHECK(second.headBytes() == whole.headBytes());
    } else {
        FUZZ_CHECK(first.outcome() == whole.outcome());
    }

    if (whole.outcome() == Outcome::Refused)
        FUZZ_CHECK(whole.status() >= 400 && whole.status() < 600 && !whole.reason().isEmpty());
    if (whole.outcome() != Outcome::Ok)
        return;
    FUZZ_CHECK(whole.headBytes() <= bytes.size() && whole.headBytes() <= limits.maxHeadBytes);
    FUZZ_CHECK(bytes.first(whole.headBytes()).endsWith("\r\n\r\n"));
    FUZZ_CHECK(bytes.indexOf("\r\n\r\n") + 4 == whole.headBytes());
    FUZZ_CHECK(whole.contentLength() >= 0 && whole.contentLength() <= limits.maxBodyBytes);
    FUZZ_CHECK(whole.headers().size() <= limits.maxHeaders);
    FUZZ_CHECK(whole.header("transfer-encoding").isNull());
    FUZZ_CHECK(!whole.header("host").isEmpty() && !whole.header("host").contains(','));
    FUZZ_CHECK(whole.path().startsWith(u'/') && !whole.path().contains(QChar(0)) && !whole.path().contains(u"/../"));
    FUZZ_CHECK(isClean(whole.target()) && !whole.target().contains(' '));
    for (const auto &[name, value] : whole.headers()) {
        FUZZ_CHECK(!name.isEmpty() && name == name.toLower() && isClean(name) && !name.contains(' '));
        FUZZ_CHECK(isClean(value) && value == value.trimmed());
    }
}
