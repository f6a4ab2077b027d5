#include <gemba/wire/fingerprint_words.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gemba::wire {

const QStringList &fingerprintWordList()
{
    static const QStringList words =
        u"acorn actor album alley amber anchor ankle apple april arrow atlas autumn axle bacon badge "
        u"bagel bamboo banjo barrel basket beach bell bench berry bicycle birch bishop blanket board "
        u"bottle boulder bracket bridge broom bucket bulldog butter cabin cactus camel candle canyon "
        u"carpet castle cedar ceiling cello chalk cherry chimney circle citrus clock cloud cobalt coffee "
        u"comet copper coral corner cotton cradle cricket crown cubic curtain cymbal daisy dancer delta "
        u"denim desert dinner doctor dolphin domino donkey dragon drum duck eagle earth easel echo edge "
        u"elbow elephant ember emerald engine envelope fabric falcon farmer feather fence ferry fiddle "
        u"finger flame flute forest fossil fountain fox frost funnel galaxy garden garlic geyser ginger "
        u"giraffe glacier glove goat granite grape gravel guitar hammer harbor harvest hazel helmet heron "
        u"hill honey horse hotel hunter igloo indigo insect iron island ivory jacket jaguar jewel jigsaw "
        u"jungle juniper kettle kitten kiwi ladder lagoon lantern laser lemon leopard library lily linen "
        u"lion lobster lotus magnet mango maple marble meadow melon meteor mirror monkey moon mosaic "
        u"motor mountain muffin napkin nectar needle nest nickel noodle north nutmeg oasis ocean olive "
        u"onion opal orange orchid otter oven oyster paddle palace panda paper parrot peanut pebble "
        u"pelican pencil pepper piano pigeon pillow pilot planet plum pocket polar pond potato prairie "
        u"pumpkin puzzle quartz queen rabbit radar raven ribbon river robin rocket rose ruby saddle "
        u"salmon sandal saturn scarf shadow shovel silver spider sponge squirrel summer sunset table "
        u"tiger timber tomato tractor tulip tunnel turtle umbrella valley velvet violin walnut water "
        u"whistle window wizard yellow zebra "_s.split(u' ', Qt::SkipEmptyParts);
    return words;
}

QStringList fingerprintWords(QByteArrayView spkiSha256)
{
    constexpr int stretch = 65'536;
    constexpr int wordCount = 8;
    QByteArray digest = spkiSha256.toByteArray();
    for (int i = 0; i < stretch; ++i)
        digest = QCryptographicHash::hash(digest, QCryptographicHash::Sha256);
    QStringList words;
    for (int i = 0; i < wordCount; ++i)
        words << fingerprintWordList().at(static_cast<unsigned char>(digest.at(i)));
    return words;
}

} // namespace gemba::wire
