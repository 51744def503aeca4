// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "genogram/graph.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace kudelma::genogram_tool {

/// What kudelma-genogram was asked for.
struct Command
{
    enum class Deed { Layout, Convert, Help };

    Deed deed = Deed::Help;
    QString in{};
    QString out{}; ///< Of convert: what it becomes, by the ending of its name.
    QString svg{};
    QString pdf{};
    QString png{};
    QString json{}; ///< "-": to the terminal.
    genogram::NotationProfile notation = genogram::NotationProfile::McGoldrick;
    genogram::SiblingOrder siblingOrder = genogram::SiblingOrder::Strict;
    genogram::Date at{};
    bool showTies = false;
    bool showStats = false;
    bool isLarge = false; ///< A3 instead of A4.
    bool isJoined = false; ///< The PDF on as many pages as make names readable.
    bool is551 = false; ///< Convert to GEDCOM 5.5.1 instead of 7.0.
    QString language{}; ///< Of what is drawn; empty: that of the system, where it is one of the three.
};

/// Understands the words behind the program's name. The error says which of them it does not understand.
[[nodiscard]] tl::expected<Command, QString> parseCommand(const QStringList& words);
[[nodiscard]] QString helpText();

/// Does it; what goes wrong is told on standard error, as "FILE:LINE: what". Answers the exit code: 0, or 2 for bad
/// input, or 1 when something could not be written. Nothing is written when the input is bad.
[[nodiscard]] int run(const Command& command);

} // namespace kudelma::genogram_tool
