#include "tokens.h"

#include <cmath>

namespace gemba::ui {

const Tokens &tokensFor(Scheme scheme)
{
    constexpr auto C = [](QRgb rgb) { return QColor(rgb); };
    static const Tokens day{
        .ground = C(0xE3E6E8),
        .panel = C(0xF1F3F4),
        .raised = C(0xFFFFFF),
        .line = C(0xC3C9CD),
        .lineStrong = C(0x8D989F),
        .text = C(0x1C2529),
        .muted = C(0x55626A),
        .disabled = C(0x8D989F),
        .live = C(0x16324F),
        .interactive = C(0x1D5FA6),
        .onInteractive = C(0xFFFFFF),
        .band = C(0xB9C4CB),
        .priority = {C(0xC8102E), C(0xD95F00), C(0xF2C200), C(0x7048B6)},
        .onPriority = {C(0xFFFFFF), C(0xFFFFFF), C(0x1C2529), C(0xFFFFFF)},
        .good = C(0x0B7A4B),
        .onGood = C(0xFFFFFF),
        .here = C(0x00739C),
        .onHere = C(0xFFFFFF),
        .queued = C(0xA8C4E0),
    };
    static const Tokens night{
        .ground = C(0x1B2023),
        .panel = C(0x242B2F),
        .raised = C(0x2E373C),
        .line = C(0x39444A),
        .lineStrong = C(0x5C6A72),
        .text = C(0xE6EBEE),
        .muted = C(0x9DABB3),
        .disabled = C(0x64717A),
        .live = C(0xDCE8F2),
        .interactive = C(0x74B3FF),
        .onInteractive = C(0x10202E),
        .band = C(0x4A575F),
        .priority = {C(0xFF5364), C(0xFF9B42), C(0xFFD950), C(0xBE9CF7)},
        .onPriority = {C(0x22080C), C(0x241300), C(0x231C00), C(0x190B2E)},
        .good = C(0x45D296),
        .onGood = C(0x04140D),
        .here = C(0x4FC9F0),
        .onHere = C(0x04151D),
        .queued = C(0x24476B),
    };
    static const Tokens contrast{
        .ground = C(0x000000),
        .panel = C(0x000000),
        .raised = C(0x101010),
        .line = C(0xFFFFFF),
        .lineStrong = C(0xFFFFFF),
        .text = C(0xFFFFFF),
        .muted = C(0xE0E0E0),
        .disabled = C(0x9A9A9A),
        .live = C(0xFFFFFF),
        .interactive = C(0xFFFF00),
        .onInteractive = C(0x000000),
        .band = C(0x8A8A8A),
        .priority = {C(0xFF3030), C(0xFFA000), C(0xFFE000), C(0xD0A0FF)},
        .onPriority = {C(0x000000), C(0x000000), C(0x000000), C(0x000000)},
        .good = C(0x00FF80),
        .onGood = C(0x000000),
        .here = C(0x00D0FF),
        .onHere = C(0x000000),
        .queued = C(0x0050C0),
    };
    switch (scheme) {
    case Scheme::Night:
        return night;
    case Scheme::Contrast:
        return contrast;
    case Scheme::Day:
        break;
    }
    return day;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace gemba::ui
