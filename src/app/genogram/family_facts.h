// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"

namespace kudelma::app {

/// What is recorded of one person of the genogram beside the name: couples and what became of them, kinds of
/// parenthood, twins, placements, homes, marks, ties; with the verbs that change it. Sensitive facts are written only
/// with the reason why the child's matter needs them, suspicions only with a source and where workers alone read them
/// (casework/minimisation.h); a verb that is refused changes nothing and answers false or an empty key.
class FamilyFacts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Genograms have it")
    Q_PROPERTY(QString person READ person NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// The record's own fields: sort, due, weeks, necessity, language, gender, writable.
    Q_PROPERTY(QVariantMap own READ own NOTIFY changed FINAL)
    /// Who would see something new that is said of this person.
    Q_PROPERTY(QVariantList seenBy READ seenBy NOTIFY changed FINAL)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY changed FINAL)
    /// key (union), name (of the other), status (in words), related, stages (list of {status, words,
    /// from, to, when}), seenBy, writable
    Q_PROPERTY(kudelma::app::KeyedListModel* couples READ couples CONSTANT FINAL)
    /// key (parentage), name, sort, words, from, to, uncertain, seenBy, writable
    Q_PROPERTY(kudelma::app::KeyedListModel* parents READ parents CONSTANT FINAL)
    /// key (person), name, together, zygosity: siblings by the same parents
    Q_PROPERTY(kudelma::app::KeyedListModel* siblings READ siblings CONSTANT FINAL)
    /// key, words, basis, form, from, to, place, seenBy, writable
    Q_PROPERTY(kudelma::app::KeyedListModel* placements READ placements CONSTANT FINAL)
    /// key, name, members (in words), lives, percent, from, to, address, nonDisclosure, seenBy, writable: every
    /// home there is
    Q_PROPERTY(kudelma::app::KeyedListModel* homes READ homes CONSTANT FINAL)
    /// key, words, sort, state, label, since, source, necessity, seenBy, writable
    Q_PROPERTY(kudelma::app::KeyedListModel* marks READ marks CONSTANT FINAL)
    /// key, name (of the other), type, words, saidBy, since, until, when, direction, uncertain, outward, seenBy,
    /// writable
    Q_PROPERTY(kudelma::app::KeyedListModel* ties READ ties CONSTANT FINAL)
    /// key, names: where a mark as prepared may stand, the fewest readers first. See prepareMark().
    Q_PROPERTY(kudelma::app::KeyedListModel* audiences READ audiences CONSTANT FINAL)
    /// key, names, apart (neither of the two reads there): where a tie between two as prepared may stand. Workers
    /// alone come first, those with one of the two last; among each, the fewest readers first. See prepareTie().
    Q_PROPERTY(kudelma::app::KeyedListModel* tieAudiences READ tieAudiences CONSTANT FINAL)
    /// key, words: what may be chosen.
    Q_PROPERTY(kudelma::app::KeyedListModel* unionStatuses READ unionStatuses CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* parentSorts READ parentSorts CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* personSorts READ personSorts CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* placementBases READ placementBases CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* placementForms READ placementForms CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::KeyedListModel* markSorts READ markSorts CONSTANT FINAL)

public:
    /// Why a fact may not be written yet.
    enum class Lack { Nothing, Necessity, Source, Words, Date, Audience };
    Q_ENUM(Lack)

    /// `pen` null: only to look at. All are borrowed.
    FamilyFacts(CaseRoom& room, casework::CaseView& view, Pen* pen, QObject* parent);

    /// For a screen that several people look at: without what stays off those.
    void setShared(bool shared);
    [[nodiscard]] QString person() const { return m_person; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QVariantMap own() const;
    [[nodiscard]] QVariantList seenBy() const;
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] KeyedListModel* couples() { return &m_couples; }
    [[nodiscard]] KeyedListModel* parents() { return &m_parents; }
    [[nodiscard]] KeyedListModel* siblings() { return &m_siblings; }
    [[nodiscard]] KeyedListModel* placements() { return &m_placements; }
    [[nodiscard]] KeyedListModel* homes() { return &m_homes; }
    [[nodiscard]] KeyedListModel* marks() { return &m_marks; }
    [[nodiscard]] KeyedListModel* ties() { return &m_ties; }
    [[nodiscard]] KeyedListModel* audiences() { return &m_audiences; }
    [[nodiscard]] KeyedListModel* tieAudiences() { return &m_tieAudiences; }
    [[nodiscard]] KeyedListModel* unionStatuses() { return &m_unionStatuses; }
    [[nodiscard]] KeyedListModel* parentSorts() { return &m_parentSorts; }
    [[nodiscard]] KeyedListModel* personSorts() { return &m_personSorts; }
    [[nodiscard]] KeyedListModel* placementBases() { return &m_placementBases; }
    [[nodiscard]] KeyedListModel* placementForms() { return &m_placementForms; }
    [[nodiscard]] KeyedListModel* markSorts() { return &m_markSorts; }

    /// Whose facts these are from now on; empty or unknown: nobody's, and the lists are empty.
    Q_INVOKABLE void open(const QString& person);
    Q_INVOKABLE QString ownField(const QString& field) const { return own().value(field).toString(); }

    /// What is missing before the person may be of this kind (a loss needs its reason).
    Q_INVOKABLE kudelma::app::FamilyFacts::Lack lackOfKind(const QString& sort, const QString& necessity) const;
    /// `fields`: sort, due, weeks, necessity, language.
    Q_INVOKABLE bool setKind(const QVariantMap& fields);

    /// A further stage of a couple's history; it stands where its date belongs.
    Q_INVOKABLE bool addStage(
        const QString& couple, const QString& status, const QString& from, const QString& to = {});
    Q_INVOKABLE bool removeStage(const QString& couple, int index);
    Q_INVOKABLE bool setRelated(const QString& couple, bool related);

    /// `fields`: sort, from, to. `uncertain`: "isyys vahvistamatta".
    Q_INVOKABLE bool setParent(const QString& parentage, const QVariantMap& fields, bool uncertain);
    /// A further parent of this person, of any kind; links persons who are both there.
    Q_INVOKABLE QString addParent(const QString& parent, const QString& sort);

    /// Born together with this sibling, or not. Two who are born together bring those whom they were born with; sets
    /// that different people know of are not joined (twinsNotJoined).
    Q_INVOKABLE bool setBornTogether(const QString& sibling, bool together);
    Q_INVOKABLE bool setZygosity(const QString& zygosity); ///< unknown, identical, fraternal

    /// `fields`: basis, form, from, to, place. Empty key: a new one.
    Q_INVOKABLE bool setPlacement(const QString& placement, const QVariantMap& fields);

    Q_INVOKABLE QString addHome(const QString& name); ///< With this person in it.
    /// `fields`: name, address, nonDisclosure. With non-disclosure there is no address.
    Q_INVOKABLE bool setHome(const QString& home, const QVariantMap& fields);
    Q_INVOKABLE bool moveIn(const QString& home, const QString& from, const QVariant& percent);
    Q_INVOKABLE bool moveOut(const QString& home, const QString& to); ///< Empty date: was never there.

    /// What is missing before this mark may be written. `fields`: sort, state, label, since, source, necessity.
    Q_INVOKABLE kudelma::app::FamilyFacts::Lack lackOfMark(const QVariantMap& fields, const QString& audience) const;
    Q_INVOKABLE bool needsReason(const QString& markSort) const;
    /// Fills `audiences` with where a mark of this state may stand.
    Q_INVOKABLE void prepareMark(const QString& sort, const QString& state);
    Q_INVOKABLE QVariantList readersOf(const QString& audience) const;
    Q_INVOKABLE QString addMark(const QString& audience, const QVariantMap& fields);

    /// Fills `tieAudiences` with where a tie between these two, or as this one, may stand.
    Q_INVOKABLE void prepareTie(const QString& from, const QString& to);
    Q_INVOKABLE void prepareTieOf(const QString& tie);
    /// Who would see a tie between these two for which nobody chose who reads it.
    Q_INVOKABLE QVariantList tieSeenBy(const QString& from, const QString& to) const;
    /// `fields`: type (key of the kind), saidBy, since, until, when, direction, certainty, turned (from the other one).
    /// Of another kind it begins with that kind's own direction, unless one is given. A kind of harm that it was
    /// not before needs who says so, and `audience`: the circle that it stands in from then on.
    Q_INVOKABLE bool setTie(const QString& tie, const QVariantMap& fields);

    /// Takes back any of the facts above.
    Q_INVOKABLE bool remove(const QString& record);

Q_SIGNALS:
    void changed();
    void twinsNotJoined();

private:
    void follow(const casework::Changes& changes);
    void fill();
    void fillCouples();
    void fillParents();
    void fillSiblings();
    void fillPlacements();
    void fillHomes();
    void fillMarks();
    void fillTies();
    void fillTieAudiences(const QString& from, const QString& to, const QStringList& tellers);
    void fillChoices();
    [[nodiscard]] std::optional<casework::RecordId> id() const;
    [[nodiscard]] bool isWritable(const casework::RecordId& record) const;
    [[nodiscard]] bool isHidden(const casework::RecordId& record) const; ///< On a shared screen.
    [[nodiscard]] QString nameOf(const casework::RecordId& person) const;
    [[nodiscard]] QString homeOf(const QStringList& records) const;
    [[nodiscard]] bool setStages(const QString& couple, const std::vector<casework::UnionStage>& stages);

    CaseRoom& m_room;
    casework::CaseView& m_view;
    Pen* m_pen;
    QString m_person;
    bool m_shared = false;
    KeyedListModel m_couples{{"name", "status", "related", "stages", "seenBy", "writable"}};
    KeyedListModel m_parents{{"name", "sort", "words", "from", "to", "uncertain", "seenBy", "writable"}};
    KeyedListModel m_siblings{{"name", "together", "zygosity"}};
    KeyedListModel m_placements{{"words", "basis", "form", "from", "to", "place", "seenBy", "writable"}};
    KeyedListModel m_homes{
        {"name", "members", "lives", "percent", "from", "to", "address", "nonDisclosure", "seenBy", "writable"}};
    KeyedListModel m_marks{{"words", "sort", "state", "label", "since", "source", "necessity", "seenBy", "writable"}};
    KeyedListModel m_ties{{"name", "type", "words", "saidBy", "since", "until", "when", "direction", "uncertain",
        "outward", "seenBy", "writable"}};
    KeyedListModel m_audiences{{"names"}};
    KeyedListModel m_tieAudiences{{"names", "apart"}};
    KeyedListModel m_unionStatuses{{"words"}};
    KeyedListModel m_parentSorts{{"words"}};
    KeyedListModel m_personSorts{{"words"}};
    KeyedListModel m_placementBases{{"words"}};
    KeyedListModel m_placementForms{{"words"}};
    KeyedListModel m_markSorts{{"words"}};
};

} // namespace kudelma::app
