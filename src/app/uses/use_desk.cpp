// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/uses/use_desk.h"

#include "app/core/exported_file.h"
#include "report/phrases.h"
#include "report/use_extract.h"

#include <QLocale>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using Row = KeyedListModel::Row;

namespace {

QString nameOf(const CaseRoom& room, const casework::MemberId& member)
{
    const PersonCard card = room.person(member);
    return card.title.isEmpty() ? card.name : u"%1, %2"_s.arg(card.name, card.title);
}

/// A sentence about what is wrong with a line; empty where nothing is.
QString doubtOf(UseBook::Soundness soundness)
{
    switch (soundness) {
    case UseBook::Soundness::Broken:
        return UseDesk::tr("This line is not as it was written, or what stood before it is gone.");
    case UseBook::Soundness::OtherHand:
        return UseDesk::tr("This line was written on a device of somebody else.");
    case UseBook::Soundness::Unknown:
        return UseDesk::tr("Nobody here knows the device that this line was written on.");
    case UseBook::Soundness::Sound:
        break;
    }
    return {};
}

} // namespace

UseDesk::UseDesk(Session& session, Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_lines({"day", "time", "who", "what", "toWhom", "kept", "why", "doubt"})
    , m_readers({"name", "detail"})
{
    connect(&session, &Session::caseClosing, this, [this] {
        m_lines.setRows({});
        m_readers.setRows({});
    });
    connect(&appearance, &Appearance::languageChanged, this, &UseDesk::refresh);
}

UseDesk::~UseDesk() = default;

bool UseDesk::isShared() const
{
    return m_session.uses() && !m_session.uses()->home().isNull();
}

void UseDesk::refresh()
{
    std::vector<Row> rows;
    m_doubtful = 0;
    m_left = 0;
    m_isShortened = false;
    m_isFull = false;
    m_unreadable = 0;
    m_waiting = 0;
    if (UseBook* book = m_session.uses()) {
        const UseBook::Log log = book->read();
        m_isShortened = !log.shortened.empty();
        m_isFull = log.isFull;
        m_unreadable = log.unreadable;
        m_waiting = log.waiting;
        QDate day;
        for (const UseBook::Line& line : log.lines) {
            const QString doubt = doubtOf(line.soundness);
            m_doubtful += doubt.isEmpty() ? 0 : 1;
            if (rows.size() >= std::size_t(kMaxShown)) {
                ++m_left;
                continue;
            }
            const QDateTime at = line.use.at.toLocalTime();
            const bool isNewDay = at.date() != day;
            day = at.date();
            rows.push_back({QString::fromLatin1(line.hash.toHex()) + u'/' + QString::number(rows.size()),
                {isNewDay ? QLocale().toString(day, QLocale::LongFormat) : QString(),
                    QLocale().toString(at.time(), QLocale::ShortFormat), nameOf(*m_session.openRoom(), line.use.who),
                    report::Phrases::use(line.use.deed, line.use.matter), line.use.toWhom,
                    line.use.deed == casework::UseDeed::Exported, line.use.why, doubt}});
        }
    }
    m_lines.setRows(std::move(rows));
    refreshReaders();
    Q_EMIT changed();
}

void UseDesk::refreshReaders()
{
    std::vector<Row> rows;
    if (const CaseRoom* room = m_session.openRoom()) {
        for (const PersonCard& card : room->people()) {
            if (!isWorker(card.role))
                rows.push_back({card.member.text(),
                    {card.name, card.title.isEmpty() ? report::Phrases::role(card.role) : card.title}});
        }
        //: Whom an extract from the use log is made for, where it is nobody of those who are listed.
        rows.push_back({kAnybody, {tr("Somebody else"), QString()}});
    }
    m_readers.setRows(std::move(rows));
}

QString UseDesk::fileName() const
{
    constexpr qsizetype kShortId = 8;
    return u"extract-%1.pdf"_s.arg(m_session.openKey().left(kShortId)); // The key is random.
}

UseDesk::Extract UseDesk::extract(const UseBook::Log& log, const casework::MemberId& reader) const
{
    const CaseRoom& room = *m_session.openRoom();
    std::set<casework::CircleId> homes{m_session.uses()->home()};
    Extract extract;
    for (const UseBook::Line& line : log.lines) {
        const Use& use = line.use;
        const CircleCard circle = room.card(use.about);
        const bool isTheirs = use.about.isNull() || (!reader.isNull() && circle.people.contains(reader));
        // That somebody else asked for an extract is that person's matter.
        const bool isOthersExtract
            = use.matter == casework::UseMatter::UseLog && (reader.isNull() || use.reader != reader);
        // Of the workers' own pages they may know that they were used, and of others' meetings nothing.
        if (isOthersExtract || (!isTheirs && !room.isOfWorkersOnly(use.about)))
            continue;
        homes.insert(line.circle);
        const auto doubt = line.soundness == UseBook::Soundness::Sound ? report::UseDoubt::None
            : line.soundness == UseBook::Soundness::Broken             ? report::UseDoubt::Changed
                                                                       : report::UseDoubt::Writer;
        extract.lines.push_back({use.at.toLocalTime(), nameOf(room, use.who), use.deed, use.matter,
            isTheirs ? use.toWhom : QString(), isTheirs ? use.why : QString(), doubt});
    }
    extract.isShortened
        = std::ranges::any_of(log.shortened, [&](const casework::CircleId& circle) { return homes.contains(circle); });
    return extract;
}

/// Whoever is not in a circle with somebody does not learn from the log that they asked for an extract.
casework::CircleId UseDesk::widestWith(const casework::MemberId& reader) const
{
    casework::CircleId best;
    std::size_t most = 0;
    for (const casework::CircleId& circle : m_session.openRoom()->view().rules().circles()) {
        const CircleCard card = m_session.openRoom()->card(circle);
        if (card.people.contains(reader) && card.people.size() > most) {
            best = circle;
            most = card.people.size();
        }
    }
    return best;
}

bool UseDesk::save(const QUrl& file, const QString& reader, const QString& why)
{
    const QString reason = why.trimmed();
    const auto who = casework::MemberId::fromText(reader);
    const auto failed = [this] {
        Q_EMIT saveFailed();
        return false;
    };
    if (!m_session.uses() || !m_session.openRoom() || !file.isLocalFile() || !who || reason.isEmpty()
        || reason.size() > UseLine::kMaxWhyChars || m_readers.indexOfKey(reader) < 0)
        return failed();
    const bool isKnown = reader != kAnybody;
    const casework::MemberId member = isKnown ? *who : casework::MemberId();
    const QString name = isKnown ? m_session.openRoom()->person(member).name : QString();
    const UseBook::Log log = m_session.uses()->read();
    Extract made = extract(log, member);
    const report::UseExtractOptions options{QDate::currentDate(), name, reason, made.isShortened};
    const QByteArray pdf = report::memoPdf(
        report::makeUseExtract(std::move(made.lines), options), printedType(*m_session.openRoom()), options.today);
    if (!writeExported(file.toLocalFile(), pdf))
        return failed();
    m_session.noteUse(casework::UseDeed::Exported, casework::UseMatter::UseLog,
        isKnown ? widestWith(member) : casework::CircleId(), name, reason, member);
    refresh();
    Q_EMIT saved();
    return true;
}

} // namespace kudelma::app
