#pragma once

#include <QString>
#include <QStringList>

namespace gemba::identity {

/// Whether somebody with a list of common passwords and a few rules would find it early. The password is taken apart, at
/// the lowest cost, into what such an attacker tries: words of the shipped list (also with digits for letters), words of
/// @p context, runs along the alphabet, the digits or a keyboard row, repetitions, years. What is left counts by the
/// letter. Too little that is not of this kind, and it is easy to guess.
///
/// The list is resources/passwords/common.txt of this project, written for it; it holds no leaked password.
bool isEasyToGuess(const QString &password, const QStringList &context);

/// The cost, roughly the number of independent choices a guesser must make; isEasyToGuess() asks for 6.
int guessingCost(const QString &password, const QStringList &context);

} // namespace gemba::identity
