// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/scene_model.h"

#include "ui/theme_access.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QQuickItem>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace kudelma::test {

namespace {

constexpr double kTwelfths = 12;
constexpr double kFold = 60; // pixels: more than a row of buttons
constexpr double kSlack = 3; // pixels: a letter's overhang
constexpr double kOverlap = 0.25; // of the smaller one of two texts
constexpr double kHidden = 0.05; // opacity
constexpr double kStretched = 1.6; // of the height that its words ask for

/// Its names are drawn by lot for each meeting at the door.
const QStringList kDrawnByLot{u"ThreePictures"_s, u"DoorPicturesRow"_s};
/// Stand as their keys fall, which are drawn by lot too; the second also in another place each time.
const QStringList kInAnyOrder{u"PersonHotspot"_s, u"EcomapCircle"_s};
const QString kInAnyPlace = u"EcomapCircle"_s;
/// Says how much time there is.
const QString kByTheClock = u"PhaseTimer"_s;
/// Comes and goes by the clock.
const QStringList kFleeting{u"Toast"_s, u"ToolTip"_s};

QString typeOf(const QQuickItem* item)
{
    return QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0);
}

/// What QML says of it for screen readers; null: nothing.
const QObject* spokenSideOf(const QQuickItem* item)
{
    const QObjectList& parts = item->children();
    const auto found
        = std::ranges::find_if(parts, [](const QObject* part) { return part->inherits("QQuickAccessibleAttached"); });
    return found == parts.end() ? nullptr : *found;
}

bool isLetters(const QQuickItem* item)
{
    return item->inherits("QQuickText") || item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
}

bool isSign(const QQuickItem* item)
{
    const QString type = typeOf(item);
    return type == "kudelma::ui::IconItem"_L1 || type == "kudelma::ui::FaceItem"_L1;
}

bool isOperated(const QQuickItem* item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput")
        || item->inherits("QQuickTextEdit") || item->activeFocusOnTab();
}

/// Words in one line, without the soft hyphens that only a narrow place asks for.
QString plain(QString words)
{
    return words.remove(QChar(0xad)).simplified();
}

QColor over(const QColor& upper, double opacity, const QColor& lower)
{
    const auto part = double(upper.alphaF()) * opacity;
    const auto mix = [part](auto above, auto below) { return float(above * part + below * (1 - part)); };
    return QColor::fromRgbF(mix(double(upper.redF()), double(lower.redF())),
        mix(double(upper.greenF()), double(lower.greenF())), mix(double(upper.blueF()), double(lower.blueF())));
}

/// What the page says it is; Qt 6.4 calls all words static text, also headings.
int roleNumberOf(const QQuickItem* item, const QAccessibleInterface& face)
{
    const QObject* spoken = spokenSideOf(item);
    const int said = spoken ? spoken->property("role").toInt() : int(QAccessible::NoRole);
    return said != QAccessible::NoRole ? said : int(face.role());
}

QString roleOf(const QQuickItem* item, const QAccessibleInterface& face)
{
    const int role = roleNumberOf(item, face);
    if (role == QAccessible::Heading) {
        // The order of headings: Display, Title and Heading are how large they are set.
        const int size = item->property("font").value<QFont>().pixelSize();
        return size >= 30 ? u"heading 1"_s : size >= 24 ? u"heading 2"_s : u"heading 3"_s;
    }
    static const std::map<int, QString> kWords = {{QAccessible::StaticText, u"text"_s},
        {QAccessible::Button, u"button"_s}, {QAccessible::EditableText, u"field"_s}, {QAccessible::CheckBox, u"box"_s},
        {QAccessible::RadioButton, u"choice"_s}, {QAccessible::Grouping, u"group"_s}, {QAccessible::List, u"list"_s},
        {QAccessible::ListItem, u"row"_s}, {QAccessible::Graphic, u"picture"_s}, {QAccessible::PageTab, u"tab"_s},
        {QAccessible::PageTabList, u"tabs"_s}, {QAccessible::AlertMessage, u"alert"_s},
        {QAccessible::ComboBox, u"select"_s}, {QAccessible::Dialog, u"dialog"_s}, {QAccessible::MenuItem, u"verb"_s},
        {QAccessible::ProgressBar, u"progress"_s}, {QAccessible::Slider, u"slider"_s}};
    const auto found = kWords.find(role);
    return found != kWords.end()
        ? found->second
        : QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role)).toLower();
}

class Walk
{
public:
    explicit Walk(QQuickWindow& window)
        : m_window(window)
    {
        const QRectF whole(0, 0, window.width(), window.height());
        visit(window.contentItem(), {whole, -1e6, 1e6, false, 1, -1, 0, false});
        judge();
    }

    [[nodiscard]] std::vector<SeenThing> things() &&
    {
        std::vector<SeenThing> result;
        for (Met& one : m_met) {
            if (!one.isGone)
                result.push_back(std::move(one.thing));
        }
        // What speaks for a thought is kept as a set.
        const auto isReason = [](const SeenThing& thing) { return thing.name.startsWith(u"+ "_s); };
        for (auto begin = result.begin(); begin != result.end();) {
            begin = std::find_if(begin, result.end(), isReason);
            const auto end = std::find_if_not(begin, result.end(), isReason);
            std::sort(begin, end, [](const SeenThing& one, const SeenThing& other) { return one.name < other.name; });
            begin = end;
        }
        return result;
    }

private:
    /// Where a walk stands: what of the window can be seen here, and in what it lies.
    struct Place
    {
        QRectF clip;
        double foldAbove;
        double foldBelow;
        bool scrollsSideways;
        double opacity;
        int owner; // among the met; -1: none
        int depth;
        bool isByLot;
    };
    struct Met
    {
        QQuickItem* item = nullptr;
        SeenThing thing;
        QRectF at;
        std::size_t painted = 0; ///< How much had been painted before it.
        bool isGone = false; ///< Under a panel that came over the page.
        bool isControl = false;
        bool isRow = false; ///< Of a list; its words may be spoken as a description alone.
        QString own; ///< The name, before what is shown is added.
        QStringList shown;
    };
    struct Sheet
    {
        const QQuickItem* item;
        QRectF at;
        QColor color;
        double opacity;
    };
    struct Ink
    {
        QQuickItem* item;
        QRectF at;
        double opacity;
        int owner;
        std::size_t painted;
    };

    void visit(QQuickItem* item, Place here)
    {
        here.opacity *= item->opacity();
        if (!item->isVisible() || here.opacity < kHidden || kFleeting.contains(typeOf(item)))
            return;
        const QRectF at = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        QList<QQuickItem*> parts = partsOf(item);
        const auto behind = std::ranges::find_if(parts, [](const QQuickItem* part) { return part->z() >= 0; });
        for (auto part = parts.begin(); part != behind; ++part)
            visit(*part, here);
        paint(item, at, here);
        here.isByLot = here.isByLot || kDrawnByLot.contains(typeOf(item));
        here = meet(item, at, here);
        if (item->clip())
            here.clip &= at;
        if (item->inherits("QQuickFlickable")) {
            here.clip &= at;
            const qreal margins = item->property("topMargin").toReal() + item->property("bottomMargin").toReal();
            if (item->property("contentHeight").toReal() + margins > item->height() + 1) {
                here.foldAbove
                    = std::max(here.foldAbove, item->property("contentY").toReal() > 1 ? at.top() + kFold : -1e6);
                here.foldBelow = std::min(here.foldBelow, at.bottom() - kFold);
            }
            here.scrollsSideways = here.scrollsSideways || item->property("contentWidth").toReal() > item->width() + 1;
        }
        for (auto part = behind; part != parts.end(); ++part)
            visit(*part, here);
    }

    /// In the order in which they are painted; rows of a list as they stand, and not those that it keeps for later.
    static QList<QQuickItem*> partsOf(const QQuickItem* item)
    {
        QQuickItem* view = item->parentItem();
        if (view && view->inherits("QQuickItemView") && view->property("contentItem").value<QQuickItem*>() == item)
            return rowsOf(*view);
        QList<QQuickItem*> parts = item->childItems();
        std::ranges::stable_sort(parts, {}, &QQuickItem::z);
        if (std::ranges::any_of(parts, [](const QQuickItem* part) { return kInAnyOrder.contains(typeOf(part)); }))
            std::ranges::stable_sort(parts, {}, [](QQuickItem* part) {
                QAccessibleInterface* face = QAccessible::queryAccessibleInterface(part);
                return std::pair(face ? face->text(QAccessible::Name) : QString(), part->x());
            });
        return parts;
    }

    static QList<QQuickItem*> rowsOf(QQuickItem& view)
    {
        QList<QQuickItem*> rows;
        const auto add = [&](QQuickItem* row) {
            if (row)
                rows << row;
        };
        add(view.property("headerItem").value<QQuickItem*>());
        for (int i = 0; i < view.property("count").toInt(); ++i) {
            QQuickItem* row = nullptr;
            QMetaObject::invokeMethod(&view, "itemAtIndex", Q_RETURN_ARG(QQuickItem*, row), Q_ARG(int, i));
            add(row);
        }
        add(view.property("footerItem").value<QQuickItem*>());
        // What a CardList has over and under its cards.
        QList<QQuickItem*> others;
        for (QQuickItem* other : view.property("contentItem").value<QQuickItem*>()->childItems()) {
            if (other->inherits("QQuickColumnLayout"))
                others << other;
        }
        rows << others;
        std::ranges::stable_sort(rows, {}, &QQuickItem::y);
        return rows;
    }

    void paint(QQuickItem* item, const QRectF& at, const Place& here)
    {
        if (item->inherits("QQuickRectangle")) {
            const auto color = item->property("color").value<QColor>();
            if (color.alphaF() > 0)
                m_sheets.push_back({item, at & here.clip, color, here.opacity});
        }
    }

    Place meet(QQuickItem* item, const QRectF& at, Place here)
    {
        const QObject* spoken = spokenSideOf(item);
        const bool isIgnored = spoken && spoken->property("ignored").toBool();
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
        const QString name = face && !isIgnored ? plain(face->text(QAccessible::Name)) : QString();
        const bool isSpoken = face && !isIgnored && face->role() != QAccessible::NoRole
            && face->role() != QAccessible::Client && (spoken || isLetters(item));
        const bool isPartOfControl = here.owner >= 0 && m_met[std::size_t(here.owner)].isControl;
        const bool isCounted = isSpoken && (!name.isEmpty() || isOperated(item)) && (spoken || !isPartOfControl)
            && (!isPartOfControl || name != m_met[std::size_t(here.owner)].own) && at.width() > 0 && at.height() > 0;
        if (isCounted && isOnScreen(item, at, here)) {
            Met met;
            met.item = item;
            met.at = at;
            met.painted = m_sheets.size();
            met.isControl = isOperated(item);
            met.isRow = face->role() == QAccessible::ListItem;
            met.own = here.isByLot ? u"(by lot)"_s : typeOf(item) == kByTheClock ? u"(time)"_s : name;
            met.thing = describe(item, *face, at, here);
            m_met.push_back(met);
            here.owner = int(m_met.size()) - 1;
            ++here.depth;
        }
        const bool hasInk = (isLetters(item) && !item->property("text").toString().isEmpty()) || isSign(item);
        if (hasInk && here.owner >= 0)
            m_inks.push_back({item, item->mapRectToScene(item->boundingRect()) & here.clip, here.opacity, here.owner,
                m_sheets.size()});
        return here;
    }

    /// Also what can be neither seen nor scrolled to, since that is a fault.
    [[nodiscard]] bool isOnScreen(const QQuickItem* item, const QRectF& at, const Place& here) const
    {
        if (here.clip.contains(at.center()))
            return true;
        const bool isScrolledAway = here.foldBelow < 1e6 || here.scrollsSideways;
        return !isScrolledAway && item->isEnabled() && isOperated(item);
    }

    [[nodiscard]] SeenThing describe(
        const QQuickItem* item, const QAccessibleInterface& face, const QRectF& at, const Place& here) const
    {
        SeenThing thing;
        thing.depth = here.depth;
        thing.role = roleOf(item, face);
        thing.left = std::clamp(int(std::lround(at.left() / m_window.width() * kTwelfths)), 0, int(kTwelfths));
        thing.right = std::clamp(int(std::lround(at.right() / m_window.width() * kTwelfths)), 0, int(kTwelfths));
        thing.isAtFold = at.top() < here.foldAbove || at.bottom() > here.foldBelow;
        thing.isAtFold = thing.isAtFold
            || (here.scrollsSideways
                && (at.left() < here.clip.left() + kFold || at.right() > here.clip.right() - kFold));
        if (typeOf(item) == kInAnyPlace) {
            thing.left = 0;
            thing.right = int(kTwelfths);
            thing.isAtFold = true;
        }
        const QAccessible::State state = face.state();
        const auto note = [&](bool holds, const QString& word) {
            if (holds)
                thing.states << word;
        };
        note(!item->isEnabled(), u"disabled"_s);
        note(state.checked || item->property("checked").toBool(), u"checked"_s);
        note(state.selected, u"selected"_s);
        note(state.expanded, u"expanded"_s);
        note(state.readOnly && isOperated(item), u"read only"_s);
        note(state.passwordEdit, u"secret"_s);
        note(item->hasActiveFocus() && isOperated(item), u"focused"_s);
        const QRectF seen = at & here.clip;
        if (!here.clip.contains(at.center()))
            thing.faults << u"BEYOND THE SCREEN"_s;
        else if (!here.scrollsSideways && seen.width() < at.width() - kSlack)
            thing.faults << u"CUT AT THE SIDE"_s;
        if (item->inherits("QQuickButton") && item->height() > kStretched * item->implicitHeight())
            thing.faults << u"STRETCHED"_s;
        return thing;
    }

    /// What can be said only once all has been painted.
    void judge()
    {
        for (Met& met : m_met)
            met.isGone = isUnderAPanel(met) || (m_met.size() > 1 && met.item->parentItem() == nullptr);
        for (const Ink& ink : m_inks) {
            Met& owner = m_met[std::size_t(ink.owner)];
            if (owner.isGone || ink.at.isEmpty())
                continue;
            look(ink, owner);
        }
        findOverlaps();
        const Met* before = nullptr;
        for (Met& met : m_met) {
            if (met.isGone)
                continue;
            finish(met);
            if (before && !before->item->isAncestorOf(met.item) && !kInAnyOrder.contains(typeOf(met.item))
                && !kInAnyOrder.contains(typeOf(before->item)))
                met.thing.turn = turnBetween(before->at, met.at);
            before = &met;
        }
    }

    static QString turnBetween(const QRectF& before, const QRectF& after)
    {
        const bool isInSameColumn = after.left() < before.right() - kSlack && after.right() > before.left() + kSlack;
        const bool isInSameRow = after.top() < before.bottom() - kSlack && after.bottom() > before.top() + kSlack;
        if (isInSameColumn && after.bottom() <= before.top() + kSlack)
            return u"up"_s;
        return isInSameRow && after.right() <= before.left() + kSlack ? u"left"_s : QString();
    }

    [[nodiscard]] bool isUnderAPanel(Met& met) const
    {
        const QRectF whole(0, 0, m_window.width(), m_window.height());
        for (std::size_t i = met.painted; i < m_sheets.size(); ++i) {
            const Sheet& sheet = m_sheets[i];
            if (!sheet.at.contains(met.at.center()) || met.item->isAncestorOf(sheet.item) || met.item == sheet.item)
                continue;
            if (sheet.at.width() * sheet.at.height() > 0.8 * whole.width() * whole.height())
                return true;
            if (double(sheet.color.alphaF()) * sheet.opacity > 0.5 && !met.thing.faults.contains(u"COVERED"_s)
                && isOperated(met.item) && !kInAnyOrder.contains(typeOf(met.item))) // Paper moves from under its tools.
                met.thing.faults << u"COVERED"_s;
        }
        return false;
    }

    void look(const Ink& ink, Met& owner) const
    {
        SeenInk seen;
        seen.ink = ink.item->property("color").value<QColor>();
        seen.isSign = isSign(ink.item);
        seen.ground = groundOf(ink);
        // What cannot be used now may be dim (WCAG 2.2, 1.4.3).
        seen.ratio = ink.item->isEnabled() ? contrast(over(seen.ink, ink.opacity, seen.ground), seen.ground) : 21;
        owner.thing.inks.push_back(seen);
        if (!isLetters(ink.item))
            return;
        const bool isSecret = ink.item->property("echoMode").toInt() != 0;
        owner.shown << (isSecret ? u"***"_s : plain(ink.item->property("text").toString()));
        if (ink.item->property("truncated").toBool())
            owner.thing.faults << u"ELIDED"_s;
        if (ink.item->inherits("QQuickText")
            && ink.item->property("contentWidth").toReal() > ink.item->width() + kSlack)
            owner.thing.faults << u"WIDER THAN ITS PLACE"_s;
        if (ink.item->inherits("QQuickText")
            && ink.item->property("contentHeight").toReal() > ink.item->height() + kSlack)
            owner.thing.faults << u"HIGHER THAN ITS PLACE"_s;
    }

    [[nodiscard]] QColor groundOf(const Ink& ink) const
    {
        std::vector<const Sheet*> behind; // from the top
        for (std::size_t i = ink.painted; i-- > 0;) {
            const Sheet& sheet = m_sheets[i];
            if (!sheet.at.contains(ink.at.center()))
                continue;
            behind.push_back(&sheet);
            if (double(sheet.color.alphaF()) * sheet.opacity > 0.999)
                break;
        }
        QColor ground = m_window.color();
        for (auto sheet = behind.rbegin(); sheet != behind.rend(); ++sheet)
            ground = over((*sheet)->color, (*sheet)->opacity, ground);
        return ground;
    }

    void findOverlaps()
    {
        for (std::size_t i = 0; i < m_inks.size(); ++i) {
            for (std::size_t j = i + 1; j < m_inks.size(); ++j) {
                Met& one = m_met[std::size_t(m_inks[i].owner)];
                const Met& other = m_met[std::size_t(m_inks[j].owner)];
                if (one.isGone || other.isGone || !isLetters(m_inks[i].item) || !isLetters(m_inks[j].item)
                    || m_inks[i].item->isAncestorOf(m_inks[j].item))
                    continue;
                const QRectF both = m_inks[i].at & m_inks[j].at;
                const auto area = [](const QRectF& place) { return place.width() * place.height(); };
                if (area(both) > kOverlap * std::min(area(m_inks[i].at), area(m_inks[j].at)))
                    one.thing.faults << u"OVER \"%1\""_s.arg(
                        plain(m_inks[j].item->property("text").toString()).left(30));
            }
        }
    }

    static void finish(Met& met)
    {
        const QString shown = met.shown.join(u" · "_s);
        met.thing.name = met.own.isEmpty() ? u"(no name)"_s : met.own;
        if ((met.isControl || met.isRow) && !shown.isEmpty() && shown != met.own)
            met.thing.name += u" (shown: %1)"_s.arg(shown);
        met.thing.faults.removeDuplicates();
    }

    QQuickWindow& m_window;
    std::vector<Met> m_met;
    std::vector<Sheet> m_sheets; ///< In the order in which they are painted.
    std::vector<Ink> m_inks;
};

} // namespace

std::vector<SeenThing> thingsIn(QQuickWindow& window)
{
    return Walk(window).things();
}

} // namespace kudelma::test
