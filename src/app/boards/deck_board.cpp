// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/deck_board.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::kinds;
using casework::Question;
using casework::QuestionState;
using casework::RecordKind;
using Row = KeyedListModel::Row;

namespace {

meeting::QuestionDeck builtInDeck()
{
    QFile file(u":/kudelma/assets/meeting/question_deck.json"_s);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return meeting::QuestionDeck::fromJson(json).value_or(meeting::QuestionDeck());
}

template <class E>
QString choiceName(E choice)
{
    const std::string_view name = casework::nameOf(choice);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// The question of the case in these very words, what is done with it last counting most.
std::optional<casework::Stored<Question>> inCase(const casework::CaseView& view, const QString& words)
{
    std::optional<casework::Stored<Question>> found;
    for (const auto& question : view.all<Question>()) {
        if (question.value.words == words && question.value.state != QuestionState::Dropped
            && (!found || question.value.state > found->value.state))
            found = question;
    }
    return found;
}

} // namespace

DeckBoard::DeckBoard(QObject* parent)
    : Board(kinds(RecordKind::Question, RecordKind::Person, RecordKind::System), parent)
    , m_deck(builtInDeck())
    , m_cards({"words", "type", "sort", "state", "record"})
    , m_types({"title", "purpose"})
{ }

template <class T>
void DeckBoard::put(T& field, const T& value)
{
    if (value == field)
        return;
    field = value;
    refresh();
}

void DeckBoard::setLanguage(const QString& language)
{
    put(m_language, language);
}

void DeckBoard::setSearch(const QString& search)
{
    put(m_search, search);
}

void DeckBoard::setType(const QString& type)
{
    put(m_type, type);
}

void DeckBoard::setStrategic(bool strategic)
{
    put(m_strategic, strategic);
}

void DeckBoard::setPeople(const QStringList& people)
{
    put(m_people, people);
}

void DeckBoard::setHypothesis(const QString& hypothesis)
{
    put(m_hypothesis, hypothesis);
}

void DeckBoard::setDeck(const meeting::QuestionDeck& deck)
{
    m_deck = deck;
    refresh();
}

void DeckBoard::forget()
{
    m_people.clear();
    m_hypothesis.clear();
}

QString DeckBoard::purpose() const
{
    const auto type = std::ranges::find(m_deck.types(), m_type, &meeting::DeckType::key);
    return type == m_deck.types().end() ? QString() : type->purpose.in(m_language);
}

QStringList DeckBoard::lens() const
{
    QStringList items;
    for (const meeting::LocalText& item : m_deck.lens().items)
        items << item.in(m_language);
    return items;
}

void DeckBoard::refresh()
{
    m_hasMore = false;
    if (!lists()) {
        m_cards.setRows({});
        m_types.setRows({});
        Q_EMIT changed();
        return;
    }
    const Seen seen(lists()->room(), lists()->view());
    const auto nameOfPerson = [&](qsizetype index) {
        const auto id = casework::RecordId::fromText(m_people.value(index));
        return id ? seen.personName(*id) : QString();
    };
    const QString person = nameOfPerson(0);
    const QString other = nameOfPerson(1);
    //: In a choice of kinds of questions: all of them.
    std::vector<Row> types{{QString(), {tr("All kinds"), QString()}}};
    std::vector<Row> cards;
    for (const meeting::DeckType& type : m_deck.types()) {
        if (type.hidden && !m_strategic)
            continue;
        const QString title = type.title.in(m_language);
        types.push_back({type.key, {title, type.purpose.in(m_language)}});
        if (!m_type.isEmpty() && type.key != m_type)
            continue;
        for (std::size_t i = 0; i < type.questions.size(); ++i) {
            const QString words = m_deck.filled(type.questions[i], m_language, person, other);
            if (!m_search.trimmed().isEmpty() && !words.contains(m_search.trimmed(), Qt::CaseInsensitive)
                && !title.contains(m_search.trimmed(), Qt::CaseInsensitive))
                continue;
            if (cards.size() == kMaxShown) {
                m_hasMore = true;
                break;
            }
            const auto held = inCase(seen.view(), words);
            cards.push_back({u"%1/%2"_s.arg(type.key).arg(i),
                {words, title, choiceName(type.sort), held ? choiceName(held->value.state) : QString(),
                    held ? held->head.id.text() : QString()}});
        }
    }
    m_cards.setRows(std::move(cards));
    m_types.setRows(std::move(types));
    Q_EMIT changed();
}

QString DeckBoard::write(const QString& card, const QString& circle, const QVariantMap& more)
{
    const int row = m_cards.indexOfKey(card);
    const auto circleId = casework::CircleId::fromText(circle);
    if (row < 0 || !circleId || !pen()) {
        refuse(Pen::Refusal::Missing);
        return {};
    }
    // Names stand in the words too, so everybody who reads them must know those people.
    const casework::CaseView& view = pen()->room().view();
    for (const QString& person : m_people.first(std::min<qsizetype>(2, m_people.size()))) {
        const auto id = casework::RecordId::fromText(person);
        const auto head = id ? view.head(*id) : std::nullopt;
        if (!head || !view.rules().mayPoint(*circleId, head->key.circle)) {
            refuse(Pen::Refusal::WouldShowMore);
            return {};
        }
    }
    QVariantMap fields{{u"words"_s, m_cards.value(row, u"words"_s)}, {u"sort"_s, m_cards.value(row, u"sort"_s)}};
    if (!m_people.isEmpty())
        fields.insert(u"toWhom"_s, m_people);
    if (!m_hypothesis.isEmpty())
        fields.insert(u"tests"_s, QStringList{m_hypothesis});
    fields.insert(more);
    return pen()->add(u"questions"_s, circle, fields);
}

bool DeckBoard::setAsked(const QString& card, bool asked, const QString& circle)
{
    if (!pen())
        return false;
    const QString today = casework::PartialDate::of(QDate::currentDate()).text();
    const QString record = m_cards.value(m_cards.indexOfKey(card), u"record"_s).toString();
    if (!record.isEmpty())
        return pen()->set(
            record, {{u"state"_s, asked ? u"asked"_s : u"planned"_s}, {u"askedOn"_s, asked ? today : QString()}});
    if (!asked)
        return true;
    return !write(
        card, circle, {{u"state"_s, u"asked"_s}, {u"askedOn"_s, today}, {u"asker"_s, pen()->room().self().text()}})
                .isEmpty();
}

QString DeckBoard::plan(const QString& card, const QString& circle, const QString& asker, const QString& due)
{
    return write(card, circle, {{u"asker"_s, asker}, {u"due"_s, due}});
}

} // namespace kudelma::app
