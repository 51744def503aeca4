// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/family_export.h"

#include "app/core/exported_file.h"
#include "gedcom/export.h"
#include "report/family_graph.h"
#include "report/gedcom_words.h"
#include "report/memo_source.h"

#include <QBuffer>

#include <algorithm>
#include <tuple>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::CircleId;
using Row = KeyedListModel::Row;

namespace {

constexpr qsizetype kShownIdChars = 8;

QString endingOf(FamilyExport::Format format)
{
    switch (format) {
    case FamilyExport::Format::Svg:
        return u"svg"_s;
    case FamilyExport::Format::Png:
        return u"png"_s;
    case FamilyExport::Format::Gedcom70:
    case FamilyExport::Format::Gedcom551:
        return u"ged"_s;
    case FamilyExport::Format::PdfA4:
    case FamilyExport::Format::PdfA3:
    case FamilyExport::Format::PdfA4Joined:
    case FamilyExport::Format::PdfA3Joined:
        break;
    }
    return u"pdf"_s;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

bool isGedcom(FamilyExport::Format format)
{
    return format == FamilyExport::Format::Gedcom70 || format == FamilyExport::Format::Gedcom551;
}

/// The note of the file as a whole stands at the end of its head, which the first record follows.
QByteArray withNote(QByteArray gedcom, const QString& note)
{
    const qsizetype end = gedcom.indexOf("\n0 ");
    if (!note.isEmpty() && end >= 0) {
        const bool hasReturn = end > 0 && gedcom[end - 1] == '\r';
        gedcom.insert(end + 1, "1 NOTE " + note.toUtf8() + (hasReturn ? "\r\n" : "\n"));
    }
    return gedcom;
}

QByteArray pictureOf(const report::GenogramSheet& sheet, const report::MemoType& type, FamilyExport::Format format)
{
    using Paper = report::GenogramPaper;
    switch (format) {
    case FamilyExport::Format::PdfA4:
        return report::genogramPdf(sheet, type, Paper::A4);
    case FamilyExport::Format::PdfA3:
        return report::genogramPdf(sheet, type, Paper::A3);
    case FamilyExport::Format::PdfA4Joined:
        return report::genogramPdf(sheet, type, Paper::A4Joined);
    case FamilyExport::Format::PdfA3Joined:
        return report::genogramPdf(sheet, type, Paper::A3Joined);
    case FamilyExport::Format::Svg:
        return report::genogramSvg(sheet, type);
    case FamilyExport::Format::Png:
    case FamilyExport::Format::Gedcom70:
    case FamilyExport::Format::Gedcom551:
        break;
    }
    return pngOf(report::genogramImage(sheet, type));
}

} // namespace

FamilyExport::FamilyExport(Session& session, CaseRoom& room, ShortClipboard& clipboard, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_room(room)
    , m_clipboard(clipboard)
    , m_circles({"names", "people", "onlyMe"})
{ }

genogram::Graph FamilyExport::familyFor(const CircleId& circle) const
{
    const report::MemoSource source(m_room.view(), circle);
    return report::paperGraphOf(source.common(), source.common());
}

void FamilyExport::begin()
{
    m_circle = {};
    m_drawn = m_leftOut = 0;
    std::vector<Row> rows;
    for (const CircleId& circle : m_room.view().rules().circles()) {
        if (familyFor(circle).persons.empty())
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
    std::ranges::sort(rows, {}, [](const Row& row) {
        const QStringList others = row.values[0].toStringList();
        return std::tuple(-others.size(), others.join(u' '), row.key);
    });
    m_circles.setRows(std::move(rows));
    Q_EMIT changed();
}

bool FamilyExport::choose(const QString& circle)
{
    const auto wanted = CircleId::fromText(circle);
    if (!wanted || m_circles.indexOfKey(circle) < 0)
        return false;
    m_circle = *wanted;
    const genogram::Graph family = familyFor(m_circle);
    m_drawn = int(family.persons.size());
    m_leftOut = int(std::ranges::count_if(report::graphOf(m_room.view()).persons,
        [&](const genogram::Person& person) { return family.person(person.id) == nullptr; }));
    Q_EMIT changed();
    return true;
}

QString FamilyExport::fileName(Format format) const
{
    // The id is random, so the name tells nobody anything.
    return m_circle.isNull() ? QString() : u"family-%1.%2"_s.arg(m_circle.text().left(kShownIdChars), endingOf(format));
}

report::GenogramSheet FamilyExport::sheet(bool withTies, const QString& source) const
{
    report::GenogramSheet made;
    made.day = QDate::currentDate();
    made.mark = exportMark(m_room);
    made.graph = familyFor(m_circle);
    made.state.today = report::genogramDate(made.day);
    made.state.showTies = withTies;
    made.source = source.simplified().left(kMaxSourceChars);
    return made;
}

QByteArray FamilyExport::bytes(Format format, bool withTies, const QString& source)
{
    m_lost.clear();
    m_onlyOurs.clear();
    const report::GenogramSheet made = sheet(withTies, source);
    if (!isGedcom(format))
        return pictureOf(made, printedType(m_room), format);
    genogram::Graph graph = made.graph;
    if (!withTies)
        graph.ties.clear();
    const auto version = format == Format::Gedcom70 ? gedcom::Version::V70 : gedcom::Version::V551;
    const gedcom::Exported exported = gedcom::exportFamily(graph, version);
    m_lost = report::GedcomWords::lost(exported.losses, gedcom::Loss::Carried::Nowhere);
    m_onlyOurs = report::GedcomWords::lost(exported.losses, gedcom::Loss::Carried::InOurTags);
    const QByteArray written{exported.bytes.data(), qsizetype(exported.bytes.size())};
    return withNote(written, exportMark(m_room));
}

void FamilyExport::note()
{
    QStringList readers;
    for (const PersonCard& card : m_room.people(m_circle))
        readers << card.name;
    m_session.noteUse(casework::UseDeed::Exported, casework::UseMatter::Family, m_circle, readers.join(u", "_s));
}

bool FamilyExport::save(const QUrl& file, Format format, bool withTies, const QString& source)
{
    bool isDone = !m_circle.isNull() && file.isLocalFile();
    if (isDone) {
        const QByteArray written = bytes(format, withTies, source);
        isDone = !written.isEmpty() && writeExported(file.toLocalFile(), written);
    }
    if (isDone) {
        note();
        Q_EMIT saved();
    } else {
        Q_EMIT saveFailed();
    }
    Q_EMIT changed();
    return isDone;
}

bool FamilyExport::copyPicture(bool withTies, const QString& source)
{
    if (m_circle.isNull())
        return false;
    m_clipboard.copyPicture(report::genogramImage(sheet(withTies, source), printedType(m_room)));
    note();
    Q_EMIT saved();
    return true;
}

} // namespace kudelma::app
