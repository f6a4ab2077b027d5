#include <gemba/core/error_code.h>

#include <algorithm>

namespace gemba {

const std::vector<ErrorInfo> &errorCatalogue()
{
    static const std::vector<ErrorInfo> catalogue{
#define GEMBA_ERROR(number, name, http, text, remedy) {ErrorCode::name, #name, http, text, remedy},
#include <gemba/core/error_codes.def>
#undef GEMBA_ERROR
    };
    return catalogue;
}

std::optional<ErrorCode> errorCodeFromNumber(int number)
{
    const auto &all = errorCatalogue();
    const auto it = std::lower_bound(all.begin(), all.end(), number,
                                     [](const ErrorInfo &info, int n) { return static_cast<int>(info.code) < n; });
    if (it == all.end() || static_cast<int>(it->code) != number)
        return std::nullopt;
    return it->code;
}

const ErrorInfo &errorInfo(ErrorCode code)
{
    const auto &all = errorCatalogue();
    const auto it = std::lower_bound(all.begin(), all.end(), code,
                                     [](const ErrorInfo &info, ErrorCode c) { return info.code < c; });
    Q_ASSERT(it != all.end() && it->code == code);
    return *it;
}

} // namespace gemba
