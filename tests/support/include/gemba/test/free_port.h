#pragma once

#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gemba::test {

/// A port of 127.0.0.1 that is free and stays so for whoever needs it a second time, e.g. after a restart: it lies below
/// the ranges from which kernels take ports for outgoing connections, so that no client can come by it, nor connect to
/// itself while nobody listens. Only another test could take it; each process begins at another place. 0 if there is none.
inline quint16 freePort()
{
    constexpr int first = 10'000;
    constexpr int count = 20'000;
    static int next = static_cast<int>(::getpid()) * 37 % count;
    for (int attempt = 0; attempt < count; ++attempt) {
        const int port = first + next;
        next = (next + 1) % count;
        const int probe = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<quint16>(port));
        const bool isFree = ::bind(probe, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        ::close(probe);
        if (isFree)
            return static_cast<quint16>(port);
    }
    return 0;
}

} // namespace gemba::test
