#pragma once

#include <gemba/core/error_code.h>

#include <stdexcept>

namespace gemba::backup {

/// Work on a backup cannot go on: thrown where it is found, turned into a refusal at the module's doors.
class BackupFault : public std::runtime_error
{
public:
    BackupFault(ErrorCode code, const QString &text)
        : std::runtime_error(text.toStdString())
        , m_code(code)
    {
    }
    ErrorCode code() const { return m_code; }
    Error error() const { return Error{m_code, {}, QString::fromUtf8(what())}; }

private:
    ErrorCode m_code;
};

/// From errno: DiskFull where that is the cause, else @p code.
[[noreturn]] void failWithErrno(ErrorCode code, const QString &what, const QString &path);

} // namespace gemba::backup
