#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace gemba::wire {

/// The 256 words, in the order of the byte they stand for. They differ within their first four letters, so that a
/// person can compare two lists at a glance. The list is wire contract: both ends must show the same words.
const QStringList &fingerprintWordList();

/// Eight words for a public key's SHA-256 (32 bytes: @p spkiSha256), for two people or a person and a screen to compare
/// when there is no camera. The digest is hashed 65,536 times more before its first 64 bits are shown; finding
/// another key with the same words thus costs about 2^80 hashes. Takes some tens of milliseconds.
QStringList fingerprintWords(QByteArrayView spkiSha256);

} // namespace gemba::wire
