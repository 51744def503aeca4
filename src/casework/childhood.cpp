// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/childhood.h"

namespace kudelma::casework {

bool isChild(const Person& person, QDate day)
{
    const auto age = ageOn(person.born, day);
    return person.index || (age && *age < kGrownUp);
}

} // namespace kudelma::casework
