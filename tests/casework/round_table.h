// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/case_editor.h"

#include <QTest>
#include <QTimeZone>

#include <random>

namespace kudelma::casework::test {

inline MemberId member(const char* name)
{
    return MemberId::fromText(QString::fromLatin1(name)).value();
}

inline Person person(const QString& name)
{
    Person made;
    made.name = name;
    return made;
}

inline RandomBytes seeded(std::mt19937_64& engine)
{
    return [&engine](std::span<std::uint8_t> bytes) {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(engine() & 0xff);
    };
}

/// The documents of a few circles, and for each person the view and the editor that they would have: sources of their
/// circles only. Everybody shares the documents; how they travel is tested elsewhere.
class RoundTable
{
public:
    enum class Access { Shared, Own, Reads };
    using People = std::map<MemberId, Access>;

    explicit RoundTable(std::uint64_t seed = 1)
        : m_engine(seed)
    { }

    CircleId circle(const People& people)
    {
        const CircleId id = CircleId::random(seeded(m_engine));
        m_circles[id] = people;
        m_documents.try_emplace({id, std::nullopt}, std::make_unique<crdt::Document>());
        for (const auto& [who, access] : people) {
            if (access == Access::Own)
                m_documents.try_emplace({id, who}, std::make_unique<crdt::Document>());
        }
        return id;
    }

    [[nodiscard]] AudienceRules rulesOf(const Members& people) const
    {
        AudienceRules rules;
        for (const auto& [id, access] : m_circles) {
            Members all;
            for (const auto& [who, kind] : access)
                all.insert(who);
            if (std::includes(all.begin(), all.end(), people.begin(), people.end()))
                rules.setCircle(id, all);
        }
        return rules;
    }

    /// What these people have in common; for one person, what they see.
    std::unique_ptr<CaseView> view(const Members& people)
    {
        auto made = std::make_unique<CaseView>();
        const AudienceRules rules = rulesOf(people);
        made->setRules(rules);
        for (const auto& [key, document] : m_documents) {
            if (!rules.contains(key.circle))
                continue;
            bool writable = false;
            if (people.size() == 1) {
                const Access access = m_circles.at(key.circle).at(*people.begin());
                writable = key.owner ? *key.owner == *people.begin() : access == Access::Shared;
            }
            made->addSource({key, document.get(), writable});
        }
        return made;
    }

    CaseEditor& editor(const MemberId& who)
    {
        if (!m_editors.contains(who)) {
            m_views[who] = view({who});
            m_editors[who]
                = std::make_unique<CaseEditor>(*m_views[who], Author{who, [this] { return m_now; }, seeded(m_engine)});
        }
        return *m_editors[who];
    }
    CaseEditor& editor(const char* who) { return editor(member(who)); }

    void pass(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }
    crdt::Document& document(const DocumentKey& key) { return *m_documents.at(key); }
    [[nodiscard]] const std::map<CircleId, People>& circles() const { return m_circles; }
    [[nodiscard]] const std::map<DocumentKey, std::unique_ptr<crdt::Document>>& documents() const
    {
        return m_documents;
    }
    std::mt19937_64& engine() { return m_engine; }

private:
    std::mt19937_64 m_engine;
    QDateTime m_now{QDate(2026, 10, 14), QTime(10, 0), QTimeZone::utc()};
    std::map<CircleId, People> m_circles;
    std::map<DocumentKey, std::unique_ptr<crdt::Document>> m_documents;
    std::map<MemberId, std::unique_ptr<CaseView>> m_views;
    std::map<MemberId, std::unique_ptr<CaseEditor>> m_editors;
};

} // namespace kudelma::casework::test
