#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace gemba {

/// Every refusal the suite can answer with. Values are wire contract; see error_codes.def.
enum class ErrorCode : int {
#define GEMBA_ERROR(number, name, http, text, remedy) name = number,
#include <gemba/core/error_codes.def>
#undef GEMBA_ERROR
};

struct ErrorInfo
{
    ErrorCode code;
    const char *name;   ///< stable identifier, e.g. "SignInFailed"
    int httpStatus;     ///< status of the REST answer
    const char *text;   ///< one plain English sentence
    const char *remedy; ///< what the reader can do about it
};

/// The entry of @p code. Never fails: every enumerator has one.
const ErrorInfo &errorInfo(ErrorCode code);

/// The whole catalogue in numeric order.
const std::vector<ErrorInfo> &errorCatalogue();

/// The code with this number, if there is one.
std::optional<ErrorCode> errorCodeFromNumber(int number);

/// A refusal: the code travels, words are made where they are shown.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString field;            ///< JSON-path-like name of the offending input ("limits.hi"), empty if none
    QString detail;           ///< English, for logs and API users; never holds a secret
    QString referenceId = {}; ///< of the request in the server's log; set where the refusal came over the wire
    int retryAfterS = 0;      ///< seconds after which another try makes sense; 0 = not known
};

} // namespace gemba
