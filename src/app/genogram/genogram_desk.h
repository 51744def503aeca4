// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/appearance.h"
#include "app/core/case_room.h"
#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"
#include "app/genogram/companions.h"
#include "app/genogram/drawing_choice.h"
#include "app/genogram/family_facts.h"
#include "app/genogram/family_table.h"
#include "app/genogram/genogram_hand.h"
#include "app/genogram/genogram_sight.h"
#include "app/genogram/genogram_time.h"
#include "app/genogram/picture_changes.h"
#include "genogram/layout.h"
#include "genogram/scene.h"

#include <QRectF>

#include <memory>

namespace kudelma::app {

/// The genogram of one view of a case: what is drawn, who is chosen, and the verbs that add relatives and ties. The
/// picture follows the records; adding somebody moves the others as little as possible.
class GenogramDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desks have it")
    /// key, atX, atY, wide, high (touch box, in units of the drawing), name, spoken (the whole text), index, row
    Q_PROPERTY(kudelma::app::KeyedListModel* persons READ persons CONSTANT FINAL)
    /// key, spoken: everybody in words, from the child outwards.
    Q_PROPERTY(kudelma::app::KeyedListModel* textRows READ textRows CONSTANT FINAL)
    /// key, words: signs that the picture uses, and no others.
    Q_PROPERTY(kudelma::app::KeyedListModel* legend READ legend CONSTANT FINAL)
    /// key (tie type), words, directed, core, harm: what may be drawn between two people, the common ones first.
    Q_PROPERTY(kudelma::app::KeyedListModel* tieTypes READ tieTypes CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::FamilyFacts* facts READ facts CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::FamilyTable* table READ table CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::DrawingChoice* choice READ choice CONSTANT FINAL)
    Q_PROPERTY(QRectF bounds READ bounds NOTIFY sceneChanged FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QVariantMap chosenFields READ chosenFields NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool chosenWritable READ chosenWritable NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QVariantList chosenSeenBy READ chosenSeenBy NOTIFY chosenChanged FINAL)
    /// Partners of the chosen person that a child can hang from: list of {union, name}.
    Q_PROPERTY(QVariantList chosenUnions READ chosenUnions NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool canDraw READ canDraw NOTIFY sceneChanged FINAL)
    /// All ties at once hide a family behind them: otherwise only those of the chosen person, or of the child, are
    /// drawn.
    Q_PROPERTY(bool showTies READ showTies NOTIFY sceneChanged FINAL)
    Q_PROPERTY(bool showHouseholds READ showHouseholds NOTIFY sceneChanged FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY sceneChanged FINAL)
    Q_PROPERTY(kudelma::app::GenogramHand* hand READ hand CONSTANT FINAL) ///< Null where nobody may draw.
    Q_PROPERTY(kudelma::app::GenogramSight* sight READ sight CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::Companions* companions READ companions CONSTANT FINAL)
    /// Which day is shown; nothing is drawn on another than today.
    Q_PROPERTY(kudelma::app::GenogramTime* time READ time CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::PictureChanges* changes READ changes CONSTANT FINAL)

public:
    enum class Direction { Parent, Child, SiblingLeft, SiblingRight, Partner };
    Q_ENUM(Direction)

    /// `pen` null: only to look at (the room screen, "view as"). Both are borrowed.
    GenogramDesk(CaseRoom& room, casework::CaseView& view, Pen* pen, QObject* parent);
    ~GenogramDesk() override;

    /// For a screen that several people look at: without what stays off those (casework/minimisation.h).
    void setShared(bool shared);
    [[nodiscard]] FamilyFacts* facts() { return &m_facts; }
    [[nodiscard]] FamilyTable* table() { return &m_table; }
    [[nodiscard]] DrawingChoice* choice() { return &m_choice; }
    [[nodiscard]] KeyedListModel* persons() { return &drawn().persons; }
    [[nodiscard]] KeyedListModel* textRows() { return &drawn().textRows; }
    [[nodiscard]] KeyedListModel* legend() { return &drawn().legend; }
    [[nodiscard]] KeyedListModel* tieTypes() { return &m_tieTypes; }
    [[nodiscard]] GenogramHand* hand() const { return m_hand.get(); }
    [[nodiscard]] GenogramSight* sight() { return &m_sight; }
    [[nodiscard]] Companions* companions() { return &m_companions; }
    [[nodiscard]] Pen* pen() const { return m_pen; }
    /// The whole family as this view shows it, and those of it who are drawn.
    [[nodiscard]] const genogram::Graph& family() const { return drawn().family; }
    [[nodiscard]] const genogram::Graph& graph() const { return drawn().graph; }
    [[nodiscard]] const std::vector<genogram::Fold>& folds() const { return drawn().folds; }
    [[nodiscard]] const genogram::Scene& scene() const { return drawn().scene; }
    [[nodiscard]] const genogram::Layout& layout() const { return drawn().layout; }
    [[nodiscard]] const genogram::ViewState& state() const { return m_state; }
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] int textPercent() const { return m_state.textPercent; }
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] QVariantMap chosenFields() const;
    [[nodiscard]] bool chosenWritable() const;
    [[nodiscard]] QVariantList chosenSeenBy() const;
    [[nodiscard]] QVariantList chosenUnions() const;
    [[nodiscard]] bool canDraw() const { return m_pen != nullptr && !m_time->isPast(); }
    [[nodiscard]] GenogramTime* time();
    [[nodiscard]] PictureChanges* changes() { return m_changes.get(); }
    [[nodiscard]] bool showTies() const { return m_choice.ties(); }
    [[nodiscard]] bool showHouseholds() const { return m_state.showHouseholds; }
    [[nodiscard]] bool empty() const { return drawn().graph.persons.empty(); }

    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString nameOf(const genogram::Id& id) const;
    [[nodiscard]] QString spokenOf(const QString& person) const; ///< Everything that is known, as sentences.
    /// Where something about these persons may be written so that everybody there knows them all; empty: nowhere.
    [[nodiscard]] QString homeOf(const QStringList& persons) const;
    void showAnew() { outdate(Due::Same); } ///< The same family, looked at otherwise.
    void catchUp() { m_view.flush(); } ///< What was written just now is in the family too.

    Q_INVOKABLE QString chosenField(const QString& name) const { return chosenFields().value(name).toString(); }
    Q_INVOKABLE void choose(const QString& person); ///< Empty: nobody.
    /// Person at a point of the drawing; empty: nobody there.
    Q_INVOKABLE QString personAt(qreal x, qreal y) const;
    /// The symbol with all its words, and the symbol alone; empty: nobody of that key is drawn.
    Q_INVOKABLE QRectF cellOf(const QString& person) const;
    Q_INVOKABLE QRectF symbolOf(const QString& person) const;
    Q_INVOKABLE QString childKey() const; ///< The child whom it is about; else anybody; empty: nobody is drawn.
    /// Whom an arrow key leads to; empty: nobody there.
    Q_INVOKABLE QString neighbour(const QString& person, kudelma::app::GenogramDesk::Direction direction) const;
    Q_INVOKABLE void setShowTies(bool show);
    Q_INVOKABLE void setShowHouseholds(bool show);
    void setTextPercent(int percent);
    /// From now on the words of the drawing are as large as the person reads. `appearance` must outlive the desk.
    void followTextSize(const Appearance& appearance);
    Q_INVOKABLE void tidyUp(); ///< Arranges everybody anew.

    /// The new person is chosen, so that the name can be typed at once; answers the key, empty when refused. Where the
    /// new record goes: the circle of the person that it is drawn at, if this person may write there.
    Q_INVOKABLE QString addPartner(const QString& person);
    Q_INVOKABLE QString addParents(const QString& person); ///< The mother's key.
    Q_INVOKABLE QString addSibling(const QString& person);
    Q_INVOKABLE QString addChild(
        const QString& person, const QString& unionKey); ///< Empty union: of this parent alone.
    Q_INVOKABLE QString addPerson(const QString& circle, const QString& name); ///< Without a relation yet.
    /// Without `circle` it stands where homeOf() says. A tie of harm needs who says so, and the circle that somebody
    /// chose: else nothing is written.
    Q_INVOKABLE QString addTie(
        const QString& from, const QString& to, const QString& type, const QString& saidBy, const QString& circle = {});
    Q_INVOKABLE bool editPerson(const QString& person, const QVariantMap& fields);
    Q_INVOKABLE bool removePerson(const QString& person);
    Q_INVOKABLE bool pin(const QString& person, qreal x, qreal y);
    Q_INVOKABLE bool unpin(const QString& person);

Q_SIGNALS:
    void sceneChanged();
    void chosenChanged();

private:
    /// The family as it was last drawn. Laid out when somebody looks, and only when the family is another.
    struct Drawing
    {
        genogram::Graph family;
        genogram::Graph graph; ///< Of the family, those who are looked at.
        std::vector<genogram::Fold> folds;
        genogram::Graph story; ///< The family with what is over.
        genogram::Graph shownStory; ///< Of those who are looked at.
        genogram::Layout layout;
        genogram::Scene scene;
        QRectF bounds;
        bool hasRoomForStory = false; ///< `bounds` holds what was there on any day.
        QHash<QString, QString> spoken;
        KeyedListModel persons{{"atX", "atY", "wide", "high", "name", "spoken", "index", "row"}};
        KeyedListModel textRows{{"spoken"}};
        KeyedListModel legend{{"words"}};
    };
    enum class Due : std::uint8_t {
        Nothing,
        Follow, ///< The records changed.
        Same, ///< The same people, shown otherwise.
        Anew,
    };
    void outdate(Due due);
    bool redraw() const; ///< False: the family is the same.
    void drawScene() const;
    void tellTime() const;
    void drawDay() const; ///< The family as `m_time` shows it.
    void showDay();
    [[nodiscard]] const genogram::Graph& shownFamily() const;
    void fillTexts() const;
    void fillSymbols() const;
    void fillTieTypes();
    [[nodiscard]] bool isWatched() const;
    [[nodiscard]] Drawing& drawn() const;
    void forgetChosen(); ///< Whoever is no longer drawn: the others are not told of them any more either.
    void tellParts(); ///< Those who look at the drawing with this desk: the hand, the sight, the companions.
    [[nodiscard]] QString unionOf(const QString& circle, const QString& a, const QString& b);
    QString addRelative(const QString& circle, const QVariantMap& fields);

    CaseRoom& m_room;
    casework::CaseView& m_view;
    Pen* m_pen;
    genogram::ViewState m_state;
    std::unique_ptr<Drawing> m_drawing;
    std::unique_ptr<GenogramTime> m_time;
    std::unique_ptr<PictureChanges> m_changes;
    mutable Due m_due = Due::Anew;
    KeyedListModel m_tieTypes;
    FamilyFacts m_facts;
    FamilyTable m_table;
    DrawingChoice m_choice;
    bool m_shared = false;
    QString m_chosen;
    QString m_before; ///< Who was chosen before: going to and fro visits both parents, and every child.
    GenogramSight m_sight;
    Companions m_companions;
    std::unique_ptr<GenogramHand> m_hand;
};

} // namespace kudelma::app
