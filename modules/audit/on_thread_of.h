#pragma once

#include <gemba/core/result.h>

#include <QMetaObject>
#include <QObject>

#include <functional>

namespace gemba::audit {

template <typename T>
using Done = std::function<void(Result<T>)>;

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

} // namespace gemba::audit
