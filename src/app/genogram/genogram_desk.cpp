// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/genogram_desk.h"

#include "app/genogram/fact_words.h"
#include "app/genogram/tie_focus.h"
#include "app/models/seen.h"
#include "genogram/by_hand.h"
#include "genogram/relation.h"
#include "genogram/text_view.h"
#include "report/family_graph.h"
#include "report/phrases.h"

#include <QMetaMethod>

#include <utility>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using casework::RecordId;
using casework::RecordKind;
using report::Phrases;
using Row = KeyedListModel::Row;

namespace {

constexpr qreal kMargin = 40; // around the drawing, so that nothing touches the edge

bool isDrawn(const casework::Changes& changes)
{
    for (const RecordKind kind : {RecordKind::Person, RecordKind::Union, RecordKind::Parentage, RecordKind::Twins,
             RecordKind::Tie, RecordKind::Household, RecordKind::Placement, RecordKind::Mark, RecordKind::Alias}) {
        if (changes.touches(kind))
            return true;
    }
    return false;
}

} // namespace

GenogramDesk::GenogramDesk(CaseRoom& room, casework::CaseView& view, Pen* pen, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_view(view)
    , m_pen(pen)
    , m_drawing(std::make_unique<Drawing>())
    , m_time(std::make_unique<GenogramTime>())
    , m_changes(std::make_unique<PictureChanges>(room, view, pen != nullptr, nullptr))
    , m_tieTypes({"words", "directed", "core", "harm"})
    , m_facts(room, view, pen, nullptr)
    , m_table(room, view, pen, nullptr)
    , m_choice(room.kept(), view, nullptr)
    , m_sight(*this)
    , m_companions(room, view, *this)
    , m_hand(pen ? std::make_unique<GenogramHand>(*this, *pen) : nullptr)
{
    if (!pen)
        m_choice.setForOthers();
    m_state.today = report::genogramDate(QDate::currentDate());
    connect(&view, &casework::CaseView::changed, this, [this](const casework::Changes& changes) {
        if (changes.touches(RecordKind::Tie) && m_choice.refresh())
            m_choice.applyTo(m_state);
        if (isDrawn(changes))
            outdate(Due::Follow);
    });
    m_choice.applyTo(m_state);
    connect(&m_choice, &DrawingChoice::changed, this, [this] {
        const genogram::SiblingOrder before = m_state.siblingOrder;
        m_choice.applyTo(m_state);
        outdate(m_state.siblingOrder == before ? Due::Same : Due::Anew);
    });
    connect(m_time.get(), &GenogramTime::dayChanged, this, &GenogramDesk::showDay);
    fillTieTypes();
}

GenogramDesk::~GenogramDesk() = default;

QRectF GenogramDesk::bounds() const
{
    return drawn().bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

bool GenogramDesk::isWatched() const
{
    static const QMetaMethod kScene = QMetaMethod::fromSignal(&GenogramDesk::sceneChanged);
    static const QMetaMethod kChosen = QMetaMethod::fromSignal(&GenogramDesk::chosenChanged);
    return isSignalConnected(kScene) || isSignalConnected(kChosen) || m_drawing->persons.isWatched()
        || m_drawing->textRows.isWatched() || m_drawing->legend.isWatched() || m_companions.isWatched()
        || m_sight.isWatched();
}

QDate GenogramDesk::today() const
{
    return {m_state.today.year, m_state.today.month, m_state.today.day};
}

void GenogramDesk::tellParts()
{
    m_sight.refresh();
    m_companions.refresh();
    if (m_hand)
        m_hand->refresh();
}

void GenogramDesk::forgetChosen()
{
    m_chosen.clear();
    m_companions.tell({});
}

void GenogramDesk::setShared(bool shared)
{
    m_shared = shared;
    m_facts.setShared(shared);
    m_table.setShared(shared);
    m_changes->setShared(shared);
    if (shared) {
        m_choice.setForOthers();
        m_choice.applyTo(m_state);
    }
    outdate(Due::Anew);
}

void GenogramDesk::outdate(Due due)
{
    m_due = std::max(m_due, due);
    if (!isWatched()) {
        m_sight.refreshLists();
        m_companions.refresh();
        return;
    }
    const bool isAnother = redraw();
    const std::string chosen = m_chosen.toStdString();
    if (m_hand && m_hand->fresh() && !m_drawing->graph.person(chosen) && m_drawing->family.person(chosen)) {
        m_sight.reveal(m_chosen); // whoever was added just now is seen, and comes here again
        return;
    }
    if (!m_drawing->graph.person(m_chosen.toStdString()))
        forgetChosen();
    tellParts();
    if (isAnother)
        Q_EMIT sceneChanged();
    Q_EMIT chosenChanged();
}

GenogramDesk::Drawing& GenogramDesk::drawn() const
{
    if (m_due != Due::Nothing)
        redraw();
    return *m_drawing;
}

bool GenogramDesk::redraw() const
{
    Drawing& drawing = *m_drawing;
    const Due due = std::exchange(m_due, Due::Nothing);
    genogram::Graph family = m_shared ? report::sharedGraphOf(m_view) : report::graphOf(m_view);
    genogram::Graph story = m_shared ? report::sharedStoryOf(m_view) : report::storyOf(m_view);
    if (due == Due::Follow && family == drawing.family && story == drawing.story)
        return false;
    const bool fresh = due == Due::Anew || drawing.layout.persons.empty();
    const genogram::Layout before = std::move(drawing.layout);
    drawing.family = std::move(family);
    genogram::FocusedGraph focused = genogram::focusOn(drawing.family, m_sight.focus());
    // Who was moved by hand finds another place; if that is not where they were put, everybody does.
    const std::vector<genogram::Id> reordered = genogram::withAnotherKey(drawing.graph, focused.graph);
    const genogram::Layout rest = genogram::withoutMoved(before, drawing.graph, focused.graph);
    drawing.graph = std::move(focused.graph);
    drawing.folds = std::move(focused.folds);
    drawing.story = std::move(story);
    drawing.shownStory = genogram::onlyThose(drawing.story, drawing.graph);
    drawing.layout = genogram::compute(drawing.graph, m_state, fresh ? nullptr : &rest);
    if (!fresh && !genogram::standByTheirKeys(drawing.graph, drawing.layout, reordered))
        drawing.layout = genogram::compute(drawing.graph, m_state);
    drawing.bounds = {};
    drawing.hasRoomForStory = false;
    tellTime();
    fillTexts();
    drawDay();
    return true;
}

void GenogramDesk::tellTime() const
{
    const genogram::Graph& story = m_drawing->shownStory;
    m_time->tell(
        story, showTies() ? story : withTiesOf(story, m_chosen.toStdString()), QDate::currentDate(),
        [this](const genogram::Id& id) { return nameOf(id); },
        [this](const genogram::Id& id) { return report::householdName(m_view, id); });
}

void GenogramDesk::drawScene() const
{
    tellTime();
    drawDay();
}

void GenogramDesk::drawDay() const
{
    Drawing& drawing = *m_drawing;
    const genogram::Graph& family = shownFamily();
    genogram::ViewState state = m_state;
    const genogram::FamilyAt* then = m_time->family();
    if (then)
        state.today = m_time->date();
    drawing.scene
        = genogram::buildScene(showTies() ? family : withTiesOf(family, m_chosen.toStdString()), state, drawing.layout);
    m_time->setUncertain(then && genogram::drawPalely(drawing.scene, then->uncertain));
    // Grows only, so that the drawing stays where it is while one person after the other is chosen.
    const auto makeRoom = [&](const genogram::Rect& box) {
        drawing.bounds = drawing.bounds.united(QRectF(box.x, box.y, box.width, box.height));
    };
    makeRoom(drawing.scene.bounds);
    if (then && !std::exchange(drawing.hasRoomForStory, true))
        makeRoom(genogram::buildScene(drawing.shownStory, m_state, drawing.layout).bounds);
    fillSymbols();
}

void GenogramDesk::showDay()
{
    if (m_due == Due::Nothing) {
        fillTexts();
        drawDay();
    }
    if (!shownFamily().person(m_chosen.toStdString()))
        forgetChosen();
    tellParts();
    Q_EMIT sceneChanged();
    Q_EMIT chosenChanged();
}

GenogramTime* GenogramDesk::time()
{
    static_cast<void>(drawn()); // which tells it the story
    return m_time.get();
}

const genogram::Graph& GenogramDesk::shownFamily() const
{
    const genogram::FamilyAt* then = m_time->family();
    return then ? then->graph : m_drawing->graph;
}

void GenogramDesk::fillTexts() const
{
    Drawing& drawing = *m_drawing;
    const auto names = [this](const genogram::Id& id) { return nameOf(id); };
    const auto homes = [this](const genogram::Id& id) { return report::householdName(m_view, id); };
    const genogram::FamilyAt* then = m_time->family();
    genogram::ViewState state = m_state;
    if (then)
        state.today = m_time->date();
    QHash<QString, QString> spoken;
    std::vector<Row> text;
    // What somebody is to the child is said of the whole family, also where those in between are not drawn.
    const genogram::Graph& told = then ? then->graph : drawing.family;
    for (const genogram::PersonText& person : genogram::textView(told, state, drawing.family)) {
        const QString key = QString::fromStdString(person.person);
        QString words = Phrases::person(person, names, homes);
        if (then && then->uncertain.contains(person.person))
            //: Genogram through time, after what is told of a person.
            words += u' ' + tr("Not certain for this day.");
        spoken.insert(key, words);
        if (drawing.graph.person(person.person))
            text.push_back({key, {words}});
    }
    drawing.textRows.setRows(std::move(text));
    drawing.spoken = std::move(spoken);
}

void GenogramDesk::fillSymbols() const
{
    Drawing& drawing = *m_drawing;
    std::vector<Row> persons;
    for (const genogram::PersonSymbol& symbol : drawing.scene.persons) {
        const QString key = QString::fromStdString(symbol.id);
        const genogram::PlacedPerson* placed = drawing.layout.find(symbol.id);
        persons.push_back({key,
            {symbol.hit.x, symbol.hit.y, symbol.hit.width, symbol.hit.height, nameOf(symbol.id),
                drawing.spoken.value(key), symbol.index, placed ? placed->row : 0}});
    }
    drawing.persons.setRows(std::move(persons));

    std::vector<Row> signs;
    for (std::size_t i = 0; i < drawing.scene.legend.size(); ++i)
        signs.push_back({QString::number(i), {Phrases::legend(drawing.scene.legend[i])}});
    drawing.legend.setRows(std::move(signs));
}

void GenogramDesk::fillTieTypes()
{
    std::vector<Row> types;
    for (const genogram::TieStyle& style : genogram::tieCatalogue())
        types.push_back({QString::fromLatin1(style.key.data(), qsizetype(style.key.size())),
            {Phrases::tie(style.type), style.directed, style.core, isOfHarm(style.type)}});
    m_tieTypes.setRows(std::move(types));
}

QString GenogramDesk::nameOf(const genogram::Id& id) const
{
    const auto record = RecordId::fromText(QString::fromStdString(id));
    const QString name = record ? Seen(m_room, m_view).personName(*record) : QString();
    //: Genogram: stands for a person whose name nobody has given.
    return name.isEmpty() ? tr("someone") : name;
}

QString GenogramDesk::spokenOf(const QString& person) const
{
    return drawn().spoken.value(person);
}

void GenogramDesk::choose(const QString& person)
{
    if (person == m_chosen)
        return;
    m_before = std::exchange(m_chosen, person);
    m_companions.tell(m_chosen);
    if (m_hand)
        m_hand->refresh();
    if (!showTies()) {
        if (m_due == Due::Nothing)
            drawScene();
        Q_EMIT sceneChanged();
    }
    Q_EMIT chosenChanged();
}

QString GenogramDesk::chosen() const
{
    const auto id = RecordId::fromText(m_chosen);
    return id && m_view.head(*id) ? m_chosen : QString();
}

QString GenogramDesk::chosenName() const
{
    return chosen().isEmpty() ? QString() : nameOf(m_chosen.toStdString());
}

QString GenogramDesk::chosenText() const
{
    return drawn().textRows.value(drawn().textRows.indexOfKey(m_chosen), u"spoken"_s).toString();
}

QVariantMap GenogramDesk::chosenFields() const
{
    const auto id = RecordId::fromText(m_chosen);
    const auto person = id ? m_view.get<casework::Person>(*id) : std::nullopt;
    if (!person)
        return {};
    const casework::Person& p = person->value;
    const auto word = [](std::string_view name) { return QString::fromLatin1(name.data(), qsizetype(name.size())); };
    return {{u"name"_s, p.name}, {u"label"_s, p.label}, {u"gender"_s, word(casework::nameOf(p.gender))},
        {u"sort"_s, word(casework::nameOf(p.sort))}, {u"born"_s, p.born.text()}, {u"died"_s, p.died.text()},
        {u"note"_s, p.note}, {u"index"_s, p.index}, {u"pinned"_s, p.pinX.has_value()}};
}

bool GenogramDesk::chosenWritable() const
{
    const auto id = RecordId::fromText(m_chosen);
    // A projection writes nothing by itself; the pen writes through the whole view.
    const auto head = id && m_view.head(*id) ? m_room.view().head(*id) : std::nullopt;
    return canDraw() && head && head->writable;
}

QVariantList GenogramDesk::chosenSeenBy() const
{
    const auto id = RecordId::fromText(m_chosen);
    const auto head = id ? m_view.head(*id) : std::nullopt;
    return head ? Seen(m_room, m_view).seenBy(head->key.circle) : QVariantList();
}

QString GenogramDesk::personAt(qreal x, qreal y) const
{
    const genogram::PersonSymbol* symbol = drawn().scene.personAt({x, y});
    return symbol ? QString::fromStdString(symbol->id) : QString();
}

QRectF GenogramDesk::cellOf(const QString& person) const
{
    const genogram::PersonSymbol* symbol = drawn().scene.find(person.toStdString());
    return symbol ? QRectF(symbol->cell.x, symbol->cell.y, symbol->cell.width, symbol->cell.height) : QRectF();
}

QRectF GenogramDesk::symbolOf(const QString& person) const
{
    const genogram::PersonSymbol* symbol = drawn().scene.find(person.toStdString());
    if (!symbol)
        return {};
    const double half = symbol->size / 2;
    return {symbol->centre.x - half, symbol->centre.y - half, symbol->size, symbol->size};
}

QString GenogramDesk::childKey() const
{
    const genogram::Id child = genogram::indexPerson(drawn().graph);
    if (!child.empty() || drawn().graph.persons.empty())
        return QString::fromStdString(child);
    return QString::fromStdString(drawn().graph.persons.front().id);
}

QString GenogramDesk::neighbour(const QString& person, Direction direction) const
{
    const genogram::Layout& layout = drawn().layout;
    const auto found = genogram::neighbour(shownFamily(), layout, person.toStdString(), genogram::Direction(direction),
        person == m_chosen ? m_before.toStdString() : std::string());
    return found ? QString::fromStdString(*found) : QString();
}

void GenogramDesk::setShowTies(bool show)
{
    m_choice.setTies(show);
}

void GenogramDesk::setShowHouseholds(bool show)
{
    m_choice.setHomes(show);
}

void GenogramDesk::setTextPercent(int percent)
{
    if (percent == m_state.textPercent)
        return;
    m_state.textPercent = percent;
    outdate(Due::Anew);
}

void GenogramDesk::followTextSize(const Appearance& appearance)
{
    connect(&appearance, &Appearance::textPercentChanged, this,
        [this, &appearance] { setTextPercent(appearance.textPercent()); });
    setTextPercent(appearance.textPercent());
}

void GenogramDesk::tidyUp()
{
    outdate(Due::Anew);
}

} // namespace kudelma::app
