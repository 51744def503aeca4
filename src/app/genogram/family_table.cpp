// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The rows; setting cells is in family_table_write.cpp.
#include "app/genogram/family_table.h"

#include "app/genogram/fact_home.h"
#include "app/genogram/table_facts.h"
#include "genogram/text_view.h"
#include "report/family_graph.h"

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;
using casework::RecordKind;

namespace {

constexpr std::array<const char*, FamilyTable::kColumns> kRoles{
    "name", "called", "gender", "born", "died", "mother", "father", "partner", "home"};

QList<QByteArray> tableRoles()
{
    QList<QByteArray> roles(kRoles.begin(), kRoles.end());
    roles << "isIndex"
          << "writable";
    return roles;
}

} // namespace

FamilyTable::FamilyTable(CaseRoom& room, casework::CaseView& view, Pen* pen, QObject* parent)
    : KeyedListModel(tableRoles(), parent)
    , m_room(room)
    , m_view(&view)
    , m_pen(pen)
{
    connect(&view, &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        for (const RecordKind kind :
            {RecordKind::Person, RecordKind::Union, RecordKind::Parentage, RecordKind::Household, RecordKind::Alias}) {
            if (changes.touches(kind))
                return outdate();
        }
    });
    outdate();
}

void FamilyTable::setShared(bool shared)
{
    m_shared = shared;
    outdate();
}

std::vector<KeyedListModel::Row> FamilyTable::build() const
{
    std::vector<Row> rows;
    if (!m_view)
        return rows;
    const genogram::Graph graph = m_shared ? report::sharedGraphOf(*m_view) : report::graphOf(*m_view);
    const TableFacts facts(*m_view, m_shared);
    for (const genogram::PersonText& text : genogram::textView(graph, {})) {
        const QString key = QString::fromStdString(text.person);
        const auto id = RecordId::fromText(key);
        const auto person = id ? m_view->get<casework::Person>(*id) : std::nullopt;
        if (!person)
            continue;
        const casework::Person& p = person->value;
        rows.push_back({key,
            {p.name, p.label, genderWord(p.gender), p.born.text(), p.died.text(),
                facts.names(facts.parents(*id, TableFacts::Side::Mother)),
                facts.names(facts.parents(*id, TableFacts::Side::Father)), facts.names(facts.partners(*id)),
                facts.homes(*id).join(u", "_s), p.index, m_pen && m_pen->mayChange(key)}});
    }
    return rows;
}

QString FamilyTable::text(int row, Column column) const
{
    return value(row, QString::fromLatin1(kRoles.at(std::size_t(column)))).toString();
}

QString FamilyTable::genderWord(casework::Gender gender)
{
    switch (gender) {
    //: Table of the family, a cell: gender of a person.
    case casework::Gender::Woman:
        return tr("woman");
    case casework::Gender::Man:
        return tr("man");
    case casework::Gender::NonBinary:
        return tr("other");
    case casework::Gender::Unknown:
        break;
    }
    return {};
}

QString FamilyTable::title(Column column) const
{
    switch (column) {
    //: Table of the family: heading of a column, and label of a field on a phone.
    case Name:
        return tr("Name");
    case Called:
        return tr("The child says");
    case Gender:
        return tr("Gender");
    case Born:
        return tr("Born");
    case Died:
        return tr("Died");
    case Mother:
        return tr("Mother");
    case Father:
        return tr("Father");
    case Partner:
        return tr("Partner");
    case Home:
        return tr("Home");
    }
    return {};
}

QString FamilyTable::problemText(Problem problem) const
{
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::NotYours:
        return tr("This is not yours to change. Nothing was changed.");
    case Problem::NoDate:
        return tr("Write a year or a date, such as 2012 or 19.6.2012. With ~ it means about.");
    case Problem::NotOne:
        return tr("That could be several. Write it in full, with the family name.");
    case Problem::NoGender:
        return tr("Write woman, man or other, or leave it empty.");
    case Problem::Circular:
        return tr("Nobody can be their own parent, ancestor or partner.");
    case Problem::HasHistory:
        return tr("This couple has children or a history. Open the person to say how it ended.");
    case Problem::TooLong:
        return tr("That is too long for this cell.");
    }
    return {};
}

} // namespace kudelma::app
