// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "gedcom/circles.h"

#include "gedcom/reading.h"

#include <algorithm>

namespace kudelma::gedcom {

namespace {

enum class Visit : std::uint8_t { New, Open, Done };

/// Depth first from each person to their parents.
class CircleSearch
{
public:
    explicit CircleSearch(const genogram::Graph& graph)
        : m_closes(graph.parentLinks.size())
        , m_parentOf(graph.parentLinks.size(), kNobody)
        , m_linksOf(graph.persons.size())
        , m_visits(graph.persons.size(), Visit::New)
    {
        std::unordered_map<std::string_view, std::size_t> at;
        for (std::size_t i = 0; i < graph.persons.size(); ++i)
            at.emplace(graph.persons[i].id, i);
        for (std::size_t i = 0; i < graph.parentLinks.size(); ++i) {
            const auto child = at.find(graph.parentLinks[i].child);
            const auto parent = at.find(graph.parentLinks[i].parent);
            if (child == at.end() || parent == at.end())
                continue;
            m_parentOf[i] = parent->second;
            m_linksOf[child->second].push_back(i);
        }
    }

    std::vector<bool> search()
    {
        for (std::size_t start = 0; start < m_visits.size(); ++start)
            if (m_visits[start] == Visit::New)
                searchFrom(start);
        return std::move(m_closes);
    }

private:
    static constexpr std::size_t kNobody = std::size_t(-1);
    struct Frame
    {
        std::size_t person;
        std::size_t next;
    };

    void searchFrom(std::size_t start)
    {
        std::vector<Frame> stack{{start, 0}};
        m_visits[start] = Visit::Open;
        while (!stack.empty()) {
            Frame& top = stack.back();
            if (top.next >= m_linksOf[top.person].size()) {
                m_visits[top.person] = Visit::Done;
                stack.pop_back();
                continue;
            }
            const std::size_t link = m_linksOf[top.person][top.next++];
            const std::size_t parent = m_parentOf[link];
            if (m_visits[parent] == Visit::Open) {
                m_closes[link] = true;
            } else if (m_visits[parent] == Visit::New) {
                m_visits[parent] = Visit::Open;
                stack.push_back({parent, 0});
            }
        }
    }

    std::vector<bool> m_closes;
    std::vector<std::size_t> m_parentOf; ///< By link.
    std::vector<std::vector<std::size_t>> m_linksOf; ///< By child.
    std::vector<Visit> m_visits;
};

} // namespace

std::vector<bool> circleLinks(const genogram::Graph& graph)
{
    return CircleSearch(graph).search();
}

void cutCircles(Reading& reading)
{
    const std::vector<bool> closes = circleLinks(reading.graph);
    for (std::size_t i = 0; i < closes.size(); ++i)
        if (closes[i])
            reading.complaints.add(Complaint::Kind::CircleCut, reading.linkLines[i]);
    std::size_t index = 0;
    std::erase_if(reading.graph.parentLinks, [&](const genogram::ParentLink&) { return closes[index++]; });
    reading.linkLines.clear();
}

} // namespace kudelma::gedcom
