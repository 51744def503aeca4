// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "crdt/document.h"

namespace kudelma::crdt {

inline std::string jsonOf(const Document& document)
{
    return document.toJson().toJsonText();
}

} // namespace kudelma::crdt
