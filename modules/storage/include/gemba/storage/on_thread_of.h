#pragma once

#include <gemba/storage/executor.h>

#include <QMetaObject>
#include <QObject>

namespace gemba::storage {

template <typename T>
using Done = Executor::Done<T>;

/// The executor answers on its own threads: this carries the answer to the thread that @p context lives on, and drops
/// it when @p context is gone by then.
template <typename T, typename F>
Done<T> onThreadOf(QObject *context, F handle)
{
    return [context, handle = std::move(handle)](Result<T> result) {
        QMetaObject::invokeMethod(
            context, [handle, result = std::move(result)] { handle(result); }, Qt::QueuedConnection);
    };
}

} // namespace gemba::storage
