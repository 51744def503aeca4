// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/invitation_letter.h"

#include "meeting/content_reader.h"
#include "meeting/preparation_pack.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace kudelma::report {

using namespace Qt::StringLiterals;
using meeting::ContentReader;
using meeting::LocalText;
using meeting::TemplateError;
using meeting::TemplateErrorKind;

namespace {

constexpr int kLetterVersion = 1;

const std::array<std::pair<QLatin1StringView, LetterWhen>, 8>& letterWhens()
{
    static const std::array<std::pair<QLatin1StringView, LetterWhen>, 8> table = {{
        {"always"_L1, LetterWhen::Always},
        {"time"_L1, LetterWhen::Time},
        {"place"_L1, LetterWhen::Place},
        {"noPlace"_L1, LetterWhen::NoPlace},
        {"remote"_L1, LetterWhen::Remote},
        {"people"_L1, LetterWhen::People},
        {"part"_L1, LetterWhen::Part},
        {"link"_L1, LetterWhen::Link},
    }};
    return table;
}

/// Which facts a line may name: those that are there whenever it is said.
bool mayName(const QString& fact, LetterWhen when)
{
    if (fact == "name"_L1 || fact == "host"_L1)
        return true;
    if (fact == "day"_L1 || fact == "time"_L1)
        return when == LetterWhen::Time;
    if (fact == "place"_L1)
        return when == LetterWhen::Place;
    if (fact == "people"_L1)
        return when == LetterWhen::People;
    return (fact == "from"_L1 || fact == "until"_L1) && when == LetterWhen::Part;
}

void checkFacts(ContentReader& read, const QString& text, LetterWhen when, const QString& path)
{
    static const QRegularExpression kFact(u"\\{([^}]*)\\}?"_s);
    for (auto facts = kFact.globalMatch(text); facts.hasNext();) {
        const QRegularExpressionMatch fact = facts.next();
        if (!fact.captured().endsWith(u'}') || !mayName(fact.captured(1), when))
            read.fail(TemplateErrorKind::OutOfRange, path);
    }
}

void checkSentences(ContentReader& read, const QString& text, const QString& path)
{
    static const QRegularExpression kEnd(u"[.!?:]"_s);
    for (const QString& sentence : text.split(kEnd, Qt::SkipEmptyParts)) {
        if (sentence.split(u' ', Qt::SkipEmptyParts).size() > kMaxChildSentenceWords)
            read.fail(TemplateErrorKind::OutOfRange, path);
    }
}

LocalText readWords(ContentReader& read, const QJsonValue& value, LetterWhen when, bool forChild, const QString& path)
{
    const LocalText text = read.local(value, path);
    for (const QString* words : {&text.fi, &text.sv, &text.en}) {
        // Nobody gets a letter in which the language changes on the way.
        if (words->isEmpty())
            read.fail(TemplateErrorKind::Missing, path);
        checkFacts(read, *words, when, path);
        if (forChild)
            checkSentences(read, *words, path);
    }
    return text;
}

LetterVersion readVersion(ContentReader& read, const QJsonObject& object, bool forChild, const QString& path)
{
    LetterVersion version;
    version.title = readWords(read, object["title"_L1], LetterWhen::Always, forChild, path + u".title"_s);
    const QJsonArray lines = object["lines"_L1].toArray();
    if (lines.isEmpty())
        read.fail(TemplateErrorKind::Missing, path + u".lines"_s);
    if (lines.size() > kMaxLetterLines)
        read.fail(TemplateErrorKind::TooMany, path + u".lines"_s);
    for (qsizetype i = 0; i < lines.size() && !read.failed(); ++i) {
        const QString where = path + u".lines[%1]"_s.arg(i);
        const QJsonObject given = lines[i].toObject();
        LetterLine line;
        const QString when = given["when"_L1].toString(u"always"_s);
        const auto known = std::ranges::find_if(letterWhens(), [&](const auto& one) { return one.first == when; });
        if (known == letterWhens().end())
            read.fail(TemplateErrorKind::OutOfRange, where + u".when"_s);
        else
            line.when = known->second;
        line.heading = given["heading"_L1].toBool();
        line.text = readWords(read, given["text"_L1], line.when, forChild, where + u".text"_s);
        version.lines.push_back(std::move(line));
    }
    return version;
}

bool isSaid(LetterWhen when, const LetterFacts& facts)
{
    const bool comes = facts.attendance == casework::Attendance::InRoom;
    switch (when) {
    case LetterWhen::Always:
        return true;
    case LetterWhen::Time:
        return facts.at.isValid();
    case LetterWhen::Place:
        return comes && !facts.place.isEmpty();
    case LetterWhen::NoPlace:
        return comes && facts.place.isEmpty();
    case LetterWhen::Remote:
        return meeting::isRemote(facts.attendance);
    case LetterWhen::People:
        return !facts.people.isEmpty();
    case LetterWhen::Part:
        return !facts.from.isEmpty() && !facts.until.isEmpty();
    case LetterWhen::Link:
        return !facts.link.isEmpty();
    }
    return false;
}

/// "Pia, Outi ja Saara".
QString listed(QStringList names, const QLocale& locale)
{
    return locale.createSeparatedList(names);
}

/// In one pass: what a fact says is never taken for a fact.
QString filled(const QString& text, const LetterFacts& facts)
{
    static const QRegularExpression kFact(u"\\{([a-z]+)\\}"_s);
    const QLocale locale(facts.language);
    const QDateTime at = facts.at.toLocalTime();
    const auto saying = [&](const QString& fact) -> QString {
        if (fact == "name"_L1)
            return facts.name;
        if (fact == "host"_L1)
            return facts.host;
        if (fact == "day"_L1)
            return locale.toString(at.date(), QLocale::LongFormat);
        if (fact == "time"_L1)
            return locale.toString(at.time(), QLocale::ShortFormat);
        if (fact == "place"_L1)
            return facts.place;
        if (fact == "people"_L1)
            return listed(facts.people, locale);
        return fact == "from"_L1 ? facts.from : facts.until;
    };
    QString result;
    qsizetype last = 0;
    for (auto found = kFact.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch fact = found.next();
        result += text.mid(last, fact.capturedStart() - last) + saying(fact.captured(1));
        last = fact.capturedEnd();
    }
    return result + text.mid(last);
}

} // namespace

tl::expected<LetterPack, TemplateError> LetterPack::fromJson(const QByteArray& json)
{
    if (json.size() > kMaxLetterBytes)
        return tl::unexpected(TemplateError{TemplateErrorKind::TooLarge, {}});
    const auto content = meeting::contentOf(json, "kudelma-invitation-letters"_L1, kLetterVersion);
    if (!content)
        return tl::unexpected(content.error());
    const QJsonObject& root = *content;
    ContentReader read;
    LetterPack pack;
    pack.m_fileName = read.local(root["fileName"_L1], u"fileName"_s);
    static const QRegularExpression kPlain(u"^[A-Za-z0-9-]{1,40}$"_s);
    for (const QString* name : {&pack.m_fileName.fi, &pack.m_fileName.sv, &pack.m_fileName.en}) {
        if (!kPlain.match(*name).hasMatch())
            read.fail(TemplateErrorKind::OutOfRange, u"fileName"_s);
    }
    pack.m_adult = readVersion(read, root["adult"_L1].toObject(), false, u"adult"_s);
    pack.m_child = readVersion(read, root["child"_L1].toObject(), true, u"child"_s);
    if (read.failed())
        return tl::unexpected(read.error());
    return pack;
}

Letter invitationLetter(const LetterPack& pack, const LetterFacts& given)
{
    LetterFacts facts = given;
    if (facts.guarded) {
        facts.people.clear();
        facts.place.clear();
    }
    const LetterVersion& version = pack.version(facts.forChild);
    Letter letter;
    letter.language = facts.language;
    letter.forChild = facts.forChild;
    letter.title = filled(version.title.in(facts.language), facts);
    for (const LetterLine& line : version.lines) {
        if (isSaid(line.when, facts))
            letter.lines.push_back({filled(line.text.in(facts.language), facts), line.heading});
    }
    letter.link = facts.link;
    letter.code = facts.code;
    return letter;
}

QString letterText(const Letter& letter, const QString& mark)
{
    QString text = (mark.isEmpty() ? QString() : mark + u"\n\n"_s) + letter.title + u'\n';
    for (const Letter::Line& line : letter.lines)
        text += (line.heading ? u"\n"_s : QString()) + line.text + u'\n';
    if (!letter.link.isEmpty())
        text += u'\n' + letter.link + u'\n';
    return text;
}

} // namespace kudelma::report
