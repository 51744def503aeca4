// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/keyed_list_model.h"
#include "app/core/pen.h"

#include <QPointer>

namespace kudelma::app {

/// The family as a table: a row for each person, the child first, with the basic facts in words. Equal in power to the
/// drawing for those: cells are set by text, also who the parents, the partner and the home are. Somebody or some home
/// that is named there and not known yet is added.
class FamilyTable : public KeyedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Genograms have it")

public:
    enum Column { Name, Called, Gender, Born, Died, Mother, Father, Partner, Home };
    Q_ENUM(Column)
    static constexpr int kColumns = Home + 1;
    /// Why a cell was not set.
    enum class Problem {
        None,
        NotYours,
        NoDate, ///< Not a year or a date as in 2012 or 2012-06-19.
        NotOne, ///< Several are called so.
        NoGender,
        Circular, ///< Somebody would be their own ancestor or partner.
        HasHistory, ///< A couple that has a history or children ends, it is not taken away.
        TooLong,
    };
    Q_ENUM(Problem)

    /// Roles after "key": a text for each column (name, called, gender, born, died, mother, father, partner, home),
    /// isIndex, writable. `pen` null: only to look at. All are borrowed.
    FamilyTable(CaseRoom& room, casework::CaseView& view, Pen* pen, QObject* parent);

    /// For a screen that several people look at: without what stays off those.
    void setShared(bool shared);

    Q_INVOKABLE QString text(int row, kudelma::app::FamilyTable::Column column) const;
    Q_INVOKABLE QString title(kudelma::app::FamilyTable::Column column) const;
    Q_INVOKABLE kudelma::app::FamilyTable::Problem set(
        const QString& person, kudelma::app::FamilyTable::Column column, const QString& text);
    /// Somebody without a relation yet, in the circle of the child; answers the key, empty when refused.
    Q_INVOKABLE QString addPerson(const QString& name);
    Q_INVOKABLE bool removePerson(const QString& person);
    Q_INVOKABLE QString problemText(kudelma::app::FamilyTable::Problem problem) const;

protected:
    [[nodiscard]] std::vector<Row> build() const override;

private:
    struct Named
    {
        QString key; ///< Empty: nobody is called so.
        bool isOne = true; ///< False: several are.
    };
    [[nodiscard]] Named personCalled(const QString& name, const casework::RecordId& except) const;
    [[nodiscard]] Problem setGender(const QString& person, const QString& text);
    [[nodiscard]] Problem setDate(const QString& person, const QString& field, const QString& text);
    [[nodiscard]] Problem setParents(const casework::RecordId& person, Column column, const QStringList& names);
    [[nodiscard]] Problem setPartners(const casework::RecordId& person, const QStringList& names);
    [[nodiscard]] Problem setHomes(const casework::RecordId& person, const QStringList& names);
    /// Who the names are; somebody whom nobody knows yet is added beside `near`. Called within one step of undo.
    [[nodiscard]] std::optional<std::vector<casework::RecordId>> foundOrAdded(
        const std::vector<std::pair<QString, Named>>& names, const QString& near, const QVariantMap& fields);
    [[nodiscard]] Problem identify(const casework::RecordId& person, const QStringList& names,
        std::vector<std::pair<QString, Named>>& found) const;
    [[nodiscard]] bool settleUnion(
        const casework::RecordId& child, const std::vector<std::pair<QString, casework::RecordId>>& links);
    [[nodiscard]] bool joinHome(const casework::RecordId& person, const QString& name);
    [[nodiscard]] bool leaveHome(const casework::Stored<casework::Household>& home, const casework::RecordId& person);
    [[nodiscard]] static QString genderWord(casework::Gender gender);
    [[nodiscard]] bool isHidden(const casework::RecordId& person) const; ///< On a shared screen.
    [[nodiscard]] bool isAncestor(const casework::RecordId& of, const casework::RecordId& ancestor) const;

    CaseRoom& m_room;
    QPointer<casework::CaseView> m_view;
    Pen* m_pen;
    bool m_shared = false;
};

} // namespace kudelma::app
