// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "meeting/meeting_template.h"
#include "report/memo_pdf.h"

#include <QDateTime>
#include <QImage>

namespace kudelma::report {

/// When a line of a letter is said.
enum class LetterWhen : std::uint8_t {
    Always,
    Time, ///< It is known when the meeting is.
    Place, ///< The person comes there, and may be told where.
    NoPlace, ///< The person comes there, and is told where by mouth.
    Remote, ///< The person looks on from elsewhere.
    People, ///< There is somebody whom the person may be told of.
    Part, ///< The person comes for a part of the meeting.
    Link, ///< There is an invitation to open.
};

struct LetterLine
{
    LetterWhen when = LetterWhen::Always;
    bool heading = false;
    meeting::LocalText text;
};

struct LetterVersion
{
    meeting::LocalText title;
    std::vector<LetterLine> lines;
};

inline constexpr qsizetype kMaxLetterBytes = 128 * 1024;
inline constexpr int kMaxLetterLines = 40;
/// Of the child's version, in every language; what stands for a name or a place counts as one word.
inline constexpr int kMaxChildSentenceWords = 12;

/// The words of the letters of invitation, as a county's content pack gives them (assets/invitations). Texts may speak
/// of {name}, {host}, {day}, {time}, {place}, {people}, {from} and {until}.
class LetterPack
{
public:
    [[nodiscard]] static tl::expected<LetterPack, meeting::TemplateError> fromJson(const QByteArray& json);

    [[nodiscard]] const LetterVersion& version(bool forChild) const { return forChild ? m_child : m_adult; }
    [[nodiscard]] const meeting::LocalText& fileName() const { return m_fileName; } ///< Of nothing and nobody.

private:
    LetterVersion m_adult;
    LetterVersion m_child;
    meeting::LocalText m_fileName;
};

/// What is to be said to one person.
struct LetterFacts
{
    QString language; ///< "fi", "sv" or "en".
    bool forChild = false;
    /// No other person's name and no place: somebody must not be found, or these people must not meet.
    bool guarded = false;
    QString name;
    QString host;
    QDateTime at; ///< Invalid: not known yet.
    QString place;
    QStringList people; ///< As far as the reader knows of them.
    casework::Attendance attendance = casework::Attendance::InRoom;
    QString from; ///< Title of the phase from which on the person comes; empty: from the beginning.
    QString until;
    QString link; ///< Of the person's own invitation; empty: there is none.
    QImage code; ///< The same to be photographed: one pixel for each module.
};

/// A letter in the words of one language, ready to be read or printed.
struct Letter
{
    struct Line
    {
        QString text;
        bool heading = false;
        friend bool operator==(const Line&, const Line&) = default;
    };
    QString language;
    bool forChild = false;
    QString title;
    std::vector<Line> lines;
    QString link;
    QImage code;
};

[[nodiscard]] Letter invitationLetter(const LetterPack& pack, const LetterFacts& facts);
/// `mark`: stands above it, such as that it is for practice.
[[nodiscard]] QString letterText(const Letter& letter, const QString& mark = {});
/// A4, in memory; large for a child. Its metadata name nobody, and tell neither the machine nor the hour.
[[nodiscard]] QByteArray letterPdf(const Letter& letter, const MemoType& type, QDate day);

} // namespace kudelma::report
