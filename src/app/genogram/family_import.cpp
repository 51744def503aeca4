// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/family_import.h"

#include "gedcom/import.h"
#include "report/family_records.h"
#include "report/gedcom_words.h"

#include <QFile>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;

using casework::CircleId;
using Row = KeyedListModel::Row;

FamilyImport::FamilyImport(CaseRoom& room, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_circles({"names", "people", "onlyMe"})
{ }

QStringList FamilyImport::names() const
{
    QStringList names;
    for (const genogram::Person& person : m_graph.persons) {
        if (names.size() == kShownNames)
            break;
        const QString name = QString::fromStdString(person.name + ' ' + person.secondLine).trimmed();
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

void FamilyImport::forget()
{
    m_graph = {};
    m_complaints.clear();
    m_moreComplaints = m_confidential = 0;
    m_circles.setRows({});
    Q_EMIT changed();
}

bool FamilyImport::read(const QUrl& file)
{
    forget();
    QFile source(file.toLocalFile());
    if (!file.isLocalFile() || !source.open(QIODevice::ReadOnly))
        return Q_EMIT refused(Problem::NotReadable), false;
    if (source.size() > kMaxFileBytes)
        return Q_EMIT refused(Problem::TooLarge), false;
    const QByteArray bytes = source.read(kMaxFileBytes + 1);
    auto imported = gedcom::importFamily({bytes.constData(), std::size_t(bytes.size())});
    if (!imported || imported->graph.persons.empty())
        return Q_EMIT refused(Problem::NoFamily), false;
    if (imported->graph.persons.size() > report::kMostBroughtPersons)
        return Q_EMIT refused(Problem::TooManyPeople), false;
    m_graph = std::move(imported->graph);
    m_confidential = int(imported->confidential.size());
    for (const gedcom::Complaint& complaint : imported->complaints) {
        if (m_complaints.size() < kShownComplaints)
            m_complaints << report::GedcomWords::of(complaint);
        else
            ++m_moreComplaints;
    }
    fillCircles();
    Q_EMIT changed();
    return true;
}

void FamilyImport::fillCircles()
{
    std::vector<Row> rows;
    for (const CircleId& circle : m_room.view().rules().circles()) {
        if (!m_room.view().writableSource(circle))
            continue;
        QStringList names;
        QVariantList people;
        for (const PersonCard& card : m_room.people(circle)) {
            people << QVariantMap{{u"name"_s, card.name}, {u"detail"_s, card.title}, {u"picture"_s, card.face}};
            if (card.member != m_room.self())
                names << card.name;
        }
        rows.push_back({circle.text(), {names, people, names.isEmpty()}});
    }
    std::ranges::sort(
        rows, {}, [](const Row& row) { return std::pair(-row.values[0].toStringList().size(), row.key); });
    m_circles.setRows(std::move(rows));
}

bool FamilyImport::bring(const QString& circle)
{
    const auto wanted = CircleId::fromText(circle);
    if (!isRead() || !wanted || m_circles.indexOfKey(circle) < 0)
        return Q_EMIT refused(Problem::NotAllowed), false;
    const auto done = report::bringFamily(m_room.editor(), *wanted, m_graph);
    if (!done)
        return Q_EMIT refused(Problem::NotAllowed), false;
    forget();
    Q_EMIT brought(done->persons, done->marks, done->losses, done->harm, done->shortened + done->dates, done->details);
    return true;
}

} // namespace kudelma::app
