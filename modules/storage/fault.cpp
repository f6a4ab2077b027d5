#include "fault.h"

#include <gemba/core/clock.h>
#include <gemba/core/ids.h>
#include <gemba/core/log.h>

using namespace Qt::StringLiterals;

namespace gemba::storage {

Error refusalFor(const std::exception &fault)
{
    if (const auto *database = dynamic_cast<const DatabaseError *>(&fault)) {
        switch (database->kind()) {
        case DatabaseError::Kind::UniqueViolation:
            return {ErrorCode::AlreadyExists, {}, {}};
        case DatabaseError::Kind::ConnectionLost:
            return {ErrorCode::DatabaseUnavailable, {}, {}};
        case DatabaseError::Kind::Serialization:
            return {ErrorCode::Busy, {}, {}};
        case DatabaseError::Kind::DiskFull:
            log::error(u"storage"_s, u"the disk is full"_s, {{u"fault"_s, QString::fromUtf8(fault.what())}});
            return {ErrorCode::DiskFull, {}, {}};
        case DatabaseError::Kind::ConstraintViolation:
        case DatabaseError::Kind::Other:
            break;
        }
    }
    const QString reference = newUuid7(SystemClock().nowMs());
    log::write(log::Severity::Error, u"storage"_s, u"a job failed"_s, {{u"fault"_s, QString::fromUtf8(fault.what())}},
               reference);
    return {ErrorCode::Internal, {}, u"reference "_s + reference};
}

} // namespace gemba::storage
