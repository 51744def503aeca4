// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "meeting/preparation_pack.h"

#include "meeting/content_reader.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace kudelma::meeting {

using namespace Qt::StringLiterals;
using casework::Attendance;
using casework::SafetyReply;

namespace {

constexpr int kPreparationVersion = 1;

SafetyQuestion readQuestion(ContentReader& read, const QJsonObject& object, const QString& path)
{
    SafetyQuestion question;
    question.key = read.word(object, "id"_L1, path);
    const QString sort = object["sort"_L1].toString();
    if (sort != "danger"_L1 && sort != "separate"_L1)
        read.fail(TemplateErrorKind::OutOfRange, path + u".sort"_s);
    question.sort = sort == "separate"_L1 ? SafetySort::Separate : SafetySort::Danger;
    question.text = read.local(object["text"_L1], path + u".text"_s);
    question.hint = read.local(object["hint"_L1], path + u".hint"_s);
    return question;
}

PreparedItem readItem(ContentReader& read, const QJsonObject& object, const QString& path)
{
    PreparedItem item;
    item.key = read.word(object, "id"_L1, path);
    const QString whom = object["for"_L1].toString();
    if (whom == "everybody"_L1)
        item.whom = PreparedFor::Everybody;
    else if (whom == "whoComes"_L1)
        item.whom = PreparedFor::WhoComes;
    else if (whom == "whoIsRemote"_L1)
        item.whom = PreparedFor::WhoIsRemote;
    else
        read.fail(TemplateErrorKind::OutOfRange, path + u".for"_s);
    item.text = read.local(object["text"_L1], path + u".text"_s);
    return item;
}

/// One list of the pack; keys are unique, and of the length that a record can hold.
template <class T, class One>
std::vector<T> readList(ContentReader& read, const QJsonObject& root, QLatin1StringView name, int most, const One& one)
{
    constexpr qsizetype kMaxKey = 64;
    const QJsonArray list = root[name].toArray();
    if (list.isEmpty())
        read.fail(TemplateErrorKind::Missing, QString(name));
    if (list.size() > most)
        read.fail(TemplateErrorKind::TooMany, QString(name));
    std::vector<T> result;
    QSet<QString> keys;
    for (qsizetype i = 0; i < list.size() && !read.failed(); ++i) {
        const QString path = u"%1[%2]"_s.arg(name).arg(i);
        result.push_back(one(read, list[i].toObject(), path));
        if (result.back().key.size() > kMaxKey)
            read.fail(TemplateErrorKind::OutOfRange, path + u".id"_s);
        if (keys.contains(result.back().key))
            read.fail(TemplateErrorKind::Duplicate, path + u".id"_s);
        keys.insert(result.back().key);
    }
    return result;
}

} // namespace

tl::expected<PreparationPack, TemplateError> PreparationPack::fromJson(const QByteArray& json)
{
    if (json.size() > kMaxPreparationBytes)
        return tl::unexpected(TemplateError{TemplateErrorKind::TooLarge, {}});
    const auto content = contentOf(json, "kudelma-preparation"_L1, kPreparationVersion);
    if (!content)
        return tl::unexpected(content.error());
    const QJsonObject& root = *content;
    ContentReader read;
    PreparationPack pack;
    pack.m_questions = readList<SafetyQuestion>(read, root, "safetyQuestions"_L1, kMaxSafetyQuestions, &readQuestion);
    // The gate and the way to sessions of their own hang on this one question.
    const auto separate = std::ranges::count(pack.m_questions, SafetySort::Separate, &SafetyQuestion::sort);
    if (separate != 1)
        read.fail(separate == 0 ? TemplateErrorKind::Missing : TemplateErrorKind::Duplicate, u"safetyQuestions"_s);
    pack.m_items = readList<PreparedItem>(read, root, "checklist"_L1, kMaxPreparedItems, &readItem);
    if (read.failed())
        return tl::unexpected(read.error());
    return pack;
}

bool PreparationPack::isFor(const PreparedItem& item, Attendance attendance) const
{
    return item.whom == PreparedFor::Everybody || (item.whom == PreparedFor::WhoComes && comesAlong(attendance))
        || (item.whom == PreparedFor::WhoIsRemote && isRemote(attendance));
}

SafetyState safetyState(const PreparationPack& pack, const casework::Preparation& preparation)
{
    SafetyState state;
    bool isSafeInWords = false;
    for (const SafetyQuestion& question : pack.questions()) {
        const auto answer = std::ranges::find(preparation.answers, question.key, &casework::SafetyAnswer::key);
        const SafetyReply reply = answer == preparation.answers.end() ? SafetyReply::None : answer->reply;
        if (reply == SafetyReply::None)
            ++state.open;
        if (question.sort == SafetySort::Separate) {
            state.separate = reply == SafetyReply::Yes;
            state.danger = state.danger || reply == SafetyReply::NotKnown;
            isSafeInWords = answer != preparation.answers.end() && answer->words.trimmed().size() >= kMinSafetyWords;
        } else if (reply == SafetyReply::Yes || reply == SafetyReply::NotKnown) {
            state.danger = true;
        }
    }
    state.wordsNeeded = state.danger && !state.separate && !isSafeInWords;
    return state;
}

bool comesAlong(Attendance attendance)
{
    return attendance == Attendance::InRoom || isRemote(attendance);
}

bool isRemote(Attendance attendance)
{
    return attendance == Attendance::RemoteVideo || attendance == Attendance::RemoteTablet
        || attendance == Attendance::Audio || attendance == Attendance::Chat;
}

} // namespace kudelma::meeting
