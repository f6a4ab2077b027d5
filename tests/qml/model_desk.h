#pragma once

#include "desk_fixture.h"

#include <QCoreApplication>

#include <algorithm>

namespace gemba::shell {

/// What a page's model needs, on recorded answers and without a window. Permissions given replace the recorded ones.
struct ModelDesk
{
    explicit ModelDesk(const QStringList &permissions = {}, OfflineLink::Variant variant = OfflineLink::Variant::Normal)
        : link(variant, OfflineLink::Pace::Still)
        , settings(QString(), QString::fromLatin1(underTest().name))
        , controller(link, settings, underTest())
    {
        if (!permissions.isEmpty())
            link.grantOnly(permissions);
        link.start();
        settle();
    }
    void settle()
    {
        do
            QCoreApplication::processEvents();
        while (link.busy());
    }
    std::optional<QJsonObject> sent(const QString &method) const
    {
        for (auto call = link.calls().crbegin(); call != link.calls().crend(); ++call)
            if (call->method == method)
                return call->params;
        return std::nullopt;
    }
    int sentTimes(const QString &method) const
    {
        return static_cast<int>(std::count_if(link.calls().cbegin(), link.calls().cend(),
                                              [&](const OfflineLink::Call &call) { return call.method == method; }));
    }

    OfflineLink link;
    ShellSettings settings;
    ShellController controller;
};

} // namespace gemba::shell
