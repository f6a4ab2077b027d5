#include <gemba/capture/evdev_decoder.h>

#include <linux/input-event-codes.h>

#include <array>

namespace gemba::capture {

namespace {

constexpr qint64 longestPauseMs = 500;
constexpr qsizetype longestCode = 512;
constexpr QChar gs(0x1d);

struct Key
{
    quint16 code;
    char plain;
    char shifted;
};

// The US layout, which scanners speak unless they were set otherwise.
constexpr std::array keys{
    Key{KEY_1, '1', '!'},          Key{KEY_2, '2', '@'},          Key{KEY_3, '3', '#'},
    Key{KEY_4, '4', '$'},          Key{KEY_5, '5', '%'},          Key{KEY_6, '6', '^'},
    Key{KEY_7, '7', '&'},          Key{KEY_8, '8', '*'},          Key{KEY_9, '9', '('},
    Key{KEY_0, '0', ')'},          Key{KEY_MINUS, '-', '_'},      Key{KEY_EQUAL, '=', '+'},
    Key{KEY_Q, 'q', 'Q'},          Key{KEY_W, 'w', 'W'},          Key{KEY_E, 'e', 'E'},
    Key{KEY_R, 'r', 'R'},          Key{KEY_T, 't', 'T'},          Key{KEY_Y, 'y', 'Y'},
    Key{KEY_U, 'u', 'U'},          Key{KEY_I, 'i', 'I'},          Key{KEY_O, 'o', 'O'},
    Key{KEY_P, 'p', 'P'},          Key{KEY_A, 'a', 'A'},          Key{KEY_S, 's', 'S'},
    Key{KEY_D, 'd', 'D'},          Key{KEY_F, 'f', 'F'},          Key{KEY_G, 'g', 'G'},
    Key{KEY_H, 'h', 'H'},          Key{KEY_J, 'j', 'J'},          Key{KEY_K, 'k', 'K'},
    Key{KEY_L, 'l', 'L'},          Key{KEY_Z, 'z', 'Z'},          Key{KEY_X, 'x', 'X'},
    Key{KEY_C, 'c', 'C'},          Key{KEY_V, 'v', 'V'},          Key{KEY_B, 'b', 'B'},
    Key{KEY_N, 'n', 'N'},          Key{KEY_M, 'm', 'M'},          Key{KEY_LEFTBRACE, '[', '{'},
    Key{KEY_RIGHTBRACE, ']', '}'}, Key{KEY_SEMICOLON, ';', ':'},  Key{KEY_APOSTROPHE, '\'', '"'},
    Key{KEY_GRAVE, '`', '~'},      Key{KEY_BACKSLASH, '\\', '|'}, Key{KEY_COMMA, ',', '<'},
    Key{KEY_DOT, '.', '>'},        Key{KEY_SLASH, '/', '?'},      Key{KEY_SPACE, ' ', ' '},
    Key{KEY_KP0, '0', '0'},        Key{KEY_KP1, '1', '1'},        Key{KEY_KP2, '2', '2'},
    Key{KEY_KP3, '3', '3'},        Key{KEY_KP4, '4', '4'},        Key{KEY_KP5, '5', '5'},
    Key{KEY_KP6, '6', '6'},        Key{KEY_KP7, '7', '7'},        Key{KEY_KP8, '8', '8'},
    Key{KEY_KP9, '9', '9'},        Key{KEY_KPMINUS, '-', '-'},    Key{KEY_KPPLUS, '+', '+'},
    Key{KEY_KPDOT, '.', '.'},      Key{KEY_KPSLASH, '/', '/'},    Key{KEY_KPASTERISK, '*', '*'},
};

const Key *keyFor(quint16 code)
{
    for (const Key &key : keys)
        if (key.code == code)
            return &key;
    return nullptr;
}

} // namespace

void EvdevDecoder::reset()
{
    m_text.clear();
    m_altDigits.clear();
    m_shifts = m_controls = m_alts = 0;
    m_dropping = false;
}

void EvdevDecoder::add(QChar c)
{
    if (m_text.size() < longestCode)
        m_text.append(c);
}

std::optional<QString> EvdevDecoder::feed(quint16 type, quint16 code, qint32 value, qint64 timeMs)
{
    if (type == EV_SYN && code == SYN_DROPPED) {
        reset(); // keys that are held now were perhaps let go in what is missing
        m_dropping = true;
        m_lastMs = timeMs;
        return std::nullopt;
    }
    if (type != EV_KEY || value == 2) // 2: held down
        return std::nullopt;
    const int step = value == 1 ? 1 : -1;
    const auto count = [step](int &held) { held = std::max(0, held + step); };
    switch (code) {
    case KEY_LEFTSHIFT:
    case KEY_RIGHTSHIFT:
        count(m_shifts);
        return std::nullopt;
    case KEY_LEFTCTRL:
    case KEY_RIGHTCTRL:
        count(m_controls);
        return std::nullopt;
    case KEY_LEFTALT:
    case KEY_RIGHTALT:
        count(m_alts);
        if (m_alts == 0) {
            if (m_altDigits == QStringLiteral("029") || m_altDigits == QStringLiteral("0029"))
                add(gs);
            m_altDigits.clear();
        }
        return std::nullopt;
    default:
        break;
    }
    if (value != 1)
        return std::nullopt;
    if (timeMs - m_lastMs > longestPauseMs) {
        m_text.clear();
        m_dropping = false;
    }
    m_lastMs = timeMs;
    if (code == KEY_ENTER || code == KEY_KPENTER || code == KEY_TAB) {
        if (std::exchange(m_dropping, false))
            m_text.clear();
        if (m_text.isEmpty())
            return std::nullopt;
        return std::exchange(m_text, QString());
    }
    const Key *key = keyFor(code);
    if (!key)
        return std::nullopt;
    if (m_alts > 0) {
        m_altDigits.append(QLatin1Char(key->plain));
    } else if (m_controls > 0) {
        if (code == KEY_RIGHTBRACE)
            add(gs);
    } else {
        add(QLatin1Char(m_shifts > 0 ? key->shifted : key->plain));
    }
    return std::nullopt;
}

} // namespace gemba::capture
