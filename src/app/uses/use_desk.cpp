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

bool isDoubtful(const UseBook::Line& line)
{
    return line.soundness == UseBook::Soundness::Broken;
}

} // namespace

UseDesk::UseDesk(Session& session, Appearance& appearance, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_lines({"day", "time", "who", "what", "toWhom", "why", "doubtful"})
{
    connect(&session, &Session::caseClosing, this, [this] { m_lines.setRows({}); });
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
    if (UseBook* book = m_session.uses()) {
        m_isShortened = !book->shortened().empty(); // Before lines(), which takes what is there for seen.
        QDate day;
        for (const UseBook::Line& line : book->lines()) {
            m_doubtful += isDoubtful(line) ? 1 : 0;
            if (rows.size() >= std::size_t(kMaxShown)) {
                ++m_left;
                continue;
            }
            const QDateTime at = line.use.at.toLocalTime();
            const bool isNewDay = at.date() != day;
            day = at.date();
            rows.push_back({line.record.text(),
                {isNewDay ? QLocale().toString(day, QLocale::LongFormat) : QString(),
                    QLocale().toString(at.time(), QLocale::ShortFormat), nameOf(*m_session.openRoom(), line.use.who),
                    report::Phrases::use(line.use.deed, line.use.matter), line.use.toWhom, line.use.why,
                    isDoubtful(line)}});
        }
    }
    m_lines.setRows(std::move(rows));
    Q_EMIT changed();
}

QString UseDesk::fileName() const
{
    constexpr qsizetype kShortId = 8;
    return u"extract-%1.pdf"_s.arg(m_session.openKey().left(kShortId)); // The key is random.
}

std::vector<report::UseExtractLine> UseDesk::extract()
{
    std::vector<report::UseExtractLine> lines;
    // Whoever reads the paper may not be in every circle: nothing from narrower ones, and of nobody's meeting the
    // names.
    const casework::CircleId widest = m_session.uses()->home();
    for (const UseBook::Line& line : m_session.uses()->lines()) {
        if (line.circle == widest)
            lines.push_back({line.use.at.toLocalTime(), nameOf(*m_session.openRoom(), line.use.who), line.use.deed,
                line.use.matter, {}, {}, isDoubtful(line)});
    }
    return lines;
}

bool UseDesk::save(const QUrl& file, const QString& why)
{
    const QString reason = why.trimmed();
    const auto failed = [this] {
        Q_EMIT saveFailed();
        return false;
    };
    if (!m_session.uses() || !file.isLocalFile() || reason.isEmpty() || reason.size() > UseBook::kMaxWhyChars)
        return failed();
    report::UseExtractOptions options{QDate::currentDate(), reason, !m_session.uses()->shortened().empty()};
    const QByteArray pdf = report::memoPdf(report::makeUseExtract(extract(), options), printedType(), options.today);
    if (!writeExported(file.toLocalFile(), pdf))
        return failed();
    m_session.noteUse(casework::UseDeed::Exported, casework::UseMatter::UseLog, {}, {}, reason);
    refresh();
    Q_EMIT saved();
    return true;
}

} // namespace kudelma::app
