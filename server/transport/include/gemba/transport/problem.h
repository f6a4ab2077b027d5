#pragma once

#include <gemba/core/error_code.h>
#include <gemba/transport/http_message.h>

namespace gemba::transport {

/// A refusal as an RFC 9457 document, the one shape for all of HTTP, whoever refuses: type, title, status, code, name, detail, field
/// and the reference id, which stands in a header too. @p status is what HTTP needs to hear where it differs from the catalogue's,
/// such as 431 for a head that is too large.
HttpResponse problem(const Error &error, const QString &referenceId, int status = 0);

} // namespace gemba::transport
