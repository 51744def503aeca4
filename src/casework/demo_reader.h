// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/demo_case.h"
#include "casework/json_path.h"

namespace kudelma::casework {

/// Builds a DemoCase from JSON, section by section, and checks that the story can be played: references lead back to
/// what is already there, across circles only where the audience allows, and everybody writes only what is theirs.
class DemoReader
{
public:
    explicit DemoReader(QByteArray seed)
        : m_seed(std::move(seed))
    { }
    Result<DemoCase> read(const QJsonObject& root);

private:
    Result<void> readMembers(const JsonPlace& root);
    Result<void> readCircles(const JsonPlace& root);
    Result<void> readPhases(const JsonPlace& root);
    Result<void> readScript(const JsonPlace& root);
    Result<void> readAction(const JsonPlace& place);
    Result<void> readAdd(const JsonPlace& place, DemoAction& action);
    Result<void> readEdit(const JsonPlace& place, DemoAction& action);
    Result<void> readMove(const JsonPlace& place, DemoAction& action);
    Result<void> readWhen(const JsonPlace& place, DemoAction& action);
    Result<void> readHeader(const JsonPlace& root);
    Result<void> readHooks(const JsonPlace& root);
    Result<void> readHook(const JsonPlace& place);
    Result<void> checkPointers(const JsonPlace& place, const DemoAction& action) const;
    Result<std::vector<RecordId>> readIds(const JsonPlace& place) const;
    Result<std::vector<MemberId>> readPeople(const JsonPlace& place) const;
    [[nodiscard]] bool mayWrite(const MemberId& member, const QString& circle) const;
    [[nodiscard]] bool knows(const MemberId& member) const;
    [[nodiscard]] RecordId newId(const QString& key);

    /// Where each record of the story stands at the point reached.
    struct Standing
    {
        QString circle;
        RecordKind kind = RecordKind::Person;
        std::optional<MemberId> owner; ///< Nothing: the shared document.
    };

    QByteArray m_seed;
    DemoCase m_case;
    std::map<RecordId, Standing> m_standing;
    qsizetype m_phase = -1; ///< Of the last action; -1: before the meeting.
};

} // namespace kudelma::casework
