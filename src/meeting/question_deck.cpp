// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/question_deck.h"

#include "meeting/content_reader.h"

#include <QJsonArray>
#include <QSet>

namespace kudelma::meeting {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeckVersion = 1;

std::vector<LocalText> readTexts(ContentReader& read, const QJsonValue& value, int most, const QString& path)
{
    std::vector<LocalText> texts;
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        read.fail(TemplateErrorKind::Missing, path);
    if (array.size() > most)
        read.fail(TemplateErrorKind::TooMany, path);
    for (qsizetype i = 0; i < array.size() && !read.failed(); ++i)
        texts.push_back(read.local(array[i], path + u"[%1]"_s.arg(i)));
    return texts;
}

DeckType readType(ContentReader& read, const QJsonObject& object, const QString& path)
{
    DeckType type;
    type.key = read.word(object, "id"_L1, path);
    if (const auto sort = casework::choiceOf<casework::QuestionSort>(object["sort"_L1].toString().toStdString()))
        type.sort = *sort;
    else
        read.fail(TemplateErrorKind::OutOfRange, path + u".sort"_s);
    type.title = read.local(object["title"_L1], path + u".title"_s);
    type.purpose = read.local(object["purpose"_L1], path + u".purpose"_s);
    type.hidden = object["hidden"_L1].toBool();
    type.questions = readTexts(read, object["questions"_L1], kMaxDeckQuestions, path + u".questions"_s);
    return type;
}

} // namespace

tl::expected<QuestionDeck, TemplateError> QuestionDeck::fromJson(const QByteArray& json)
{
    const auto content = contentOf(json, "kudelma-question-deck"_L1, kDeckVersion);
    if (!content)
        return tl::unexpected(content.error());
    const QJsonObject& root = *content;

    ContentReader read;
    QuestionDeck deck;
    deck.m_somebody = read.local(root["somebody"_L1], u"somebody"_s);
    deck.m_somebodyElse = read.local(root["somebodyElse"_L1], u"somebodyElse"_s);
    const QJsonObject lens = root["lens"_L1].toObject();
    deck.m_lens.title = read.local(lens["title"_L1], u"lens.title"_s);
    deck.m_lens.hint = read.local(lens["hint"_L1], u"lens.hint"_s);
    deck.m_lens.items = readTexts(read, lens["items"_L1], kMaxLensItems, u"lens.items"_s);
    const QJsonArray types = root["types"_L1].toArray();
    if (types.isEmpty())
        read.fail(TemplateErrorKind::Missing, u"types"_s);
    if (types.size() > kMaxDeckTypes)
        read.fail(TemplateErrorKind::TooMany, u"types"_s);
    QSet<QString> keys;
    for (qsizetype i = 0; i < types.size() && !read.failed(); ++i) {
        const QString path = u"types[%1]"_s.arg(i);
        deck.m_types.push_back(readType(read, types[i].toObject(), path));
        if (keys.contains(deck.m_types.back().key))
            read.fail(TemplateErrorKind::Duplicate, path + u".id"_s);
        keys.insert(deck.m_types.back().key);
    }
    if (read.failed())
        return tl::unexpected(read.error());
    return deck;
}

QString QuestionDeck::filled(
    const LocalText& question, QStringView language, const QString& person, const QString& other) const
{
    QString words = question.in(language);
    // In one pass over what the pack wrote: a name that looks like a placeholder stays a name.
    const QString first = person.isEmpty() ? m_somebody.in(language) : person;
    const QString second = other.isEmpty() ? m_somebodyElse.in(language) : other;
    const QString personMark = u"{person}"_s;
    const QString otherMark = u"{other}"_s;
    QString result;
    for (qsizetype at = 0; at < words.size();) {
        if (QStringView(words).sliced(at).startsWith(personMark)) {
            result += first;
            at += personMark.size();
        } else if (QStringView(words).sliced(at).startsWith(otherMark)) {
            result += second;
            at += otherMark.size();
        } else {
            result += words[at++];
        }
    }
    if (!result.isEmpty())
        result[0] = result[0].toUpper(); // "joku teistä" may stand first
    return result;
}

bool QuestionDeck::names(const LocalText& question, QStringView placeholder)
{
    return question.fi.contains(u'{' + placeholder.toString() + u'}');
}

} // namespace kudelma::meeting
