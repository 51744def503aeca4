// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/case_room.h"
#include "app/core/keyed_list_model.h"
#include "genogram/graph.h"

#include <QUrl>

namespace kudelma::app {

/// A family from another program (GEDCOM), looked at before it comes in: who is in it, and what of the file could not
/// be read. It comes into one circle, as one step of undo; nothing is kept of a file that was only looked at.
class FamilyImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.familyImport is the one")
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed FINAL)
    Q_PROPERTY(int persons READ persons NOTIFY changed FINAL)
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL) ///< The first kShownNames.
    Q_PROPERTY(QStringList complaints READ complaints NOTIFY changed FINAL) ///< The first kShownComplaints, in words.
    Q_PROPERTY(int moreComplaints READ moreComplaints NOTIFY changed FINAL)
    /// Records that the file calls confidential.
    Q_PROPERTY(int confidential READ confidential NOTIFY changed FINAL)
    /// Where it may go, the widest first: key, names (of the others), people, onlyMe
    Q_PROPERTY(kudelma::app::KeyedListModel* circles READ circles CONSTANT FINAL)

public:
    enum class Problem {
        NotReadable, ///< There is no such file, or it may not be opened.
        TooLarge,
        NoFamily, ///< Nothing in it could be read as GEDCOM.
        TooManyPeople, ///< More than report::kMostBroughtPersons.
        NotAllowed, ///< This person may not write there.
    };
    Q_ENUM(Problem)

    static constexpr qsizetype kShownNames = 200;
    static constexpr qsizetype kShownComplaints = 200;
    static constexpr qint64 kMaxFileBytes = qint64(64) << 20;

    explicit FamilyImport(CaseRoom& room, QObject* parent = nullptr); ///< The room must outlive it.

    [[nodiscard]] bool isRead() const { return !m_graph.persons.empty(); }
    [[nodiscard]] int persons() const { return int(m_graph.persons.size()); }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList complaints() const { return m_complaints; }
    [[nodiscard]] int moreComplaints() const { return m_moreComplaints; }
    [[nodiscard]] int confidential() const { return m_confidential; }
    [[nodiscard]] KeyedListModel* circles() { return &m_circles; }

    Q_INVOKABLE bool read(const QUrl& file);
    Q_INVOKABLE bool bring(const QString& circle);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    void refused(kudelma::app::FamilyImport::Problem why);
    /// What was left out: `marks` of health and life and `losses` of pregnancies, which need a reason, ties of `harm`,
    /// whose readers must be chosen, `others` (dates, parts of long texts), and `details` that no record has a place
    /// for.
    void brought(int persons, int marks, int losses, int harm, int others, int details);

private:
    void fillCircles();

    CaseRoom& m_room;
    genogram::Graph m_graph;
    QStringList m_complaints;
    int m_moreComplaints = 0;
    int m_confidential = 0;
    KeyedListModel m_circles;
};

} // namespace kudelma::app
