// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/core/pen.h"
#include "app/genogram/genogram_placing.h"
#include "app/genogram/quick_capture.h"

#include <QPointF>

namespace kudelma::app {

class GenogramDesk;

/// Drawing by touch: what a tap on a person means now, and what the strip under the drawing asks for. One relative is
/// two touches: the person, then the handle beside the symbol.
class GenogramHand : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("GenogramDesk has it")
    Q_PROPERTY(kudelma::app::GenogramHand::Step step READ step NOTIFY changed FINAL)
    /// The chosen person was added just now, so that the name can be typed at once.
    Q_PROPERTY(bool fresh READ fresh NOTIFY changed FINAL)
    /// One more of the same kind can be added: "sibling", "child"; empty: nothing.
    Q_PROPERTY(QString again READ again NOTIFY changed FINAL)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed FINAL) ///< Of the tie that is being drawn.
    Q_PROPERTY(QString tieWords READ tieWords NOTIFY changed FINAL) ///< The tie that is drawn, or will be.
    /// Who sees the tie that was drawn, or would see one that is drawn now: as WhoSees takes people. Not of harm: there
    /// it is chosen.
    Q_PROPERTY(QVariantList tieSeenBy READ tieSeenBy NOTIFY changed FINAL)
    Q_PROPERTY(QStringList picked READ picked NOTIFY changed FINAL) ///< By the lasso.
    Q_PROPERTY(int pickedCount READ pickedCount NOTIFY changed FINAL)
    Q_PROPERTY(bool partnerOnRight READ partnerOnRight NOTIFY changed FINAL)
    Q_PROPERTY(kudelma::app::QuickCapture* capture READ capture CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::GenogramPlacing* placing READ placing CONSTANT FINAL)
    Q_PROPERTY(kudelma::app::Pen* pen READ pen CONSTANT FINAL)

public:
    enum class Step {
        Idle, ///< Nobody is chosen.
        Person, ///< Handles beside the chosen one, name and year in the strip.
        WithWhom, ///< A child, of which partner.
        TieTo, ///< A tie, to whom: the next tap says it.
        TieType,
        TieHarm, ///< Of violence or fear: who will see it, and who says so. Nothing is written yet.
        TieSaid, ///< The tie is drawn; who says so.
        TieElsewhere, ///< A tie of harm is drawn where not everybody looks who sees this screen; who sees it.
        Lasso, ///< Taps pick several.
        Placing, ///< Buttons and arrow keys move the chosen one.
        Capture, ///< A line that somebody types while others talk.
    };
    Q_ENUM(Step)

    static constexpr int kMostTrailPoints = 4000; ///< Of a lasso; a longer one is cut.
    static constexpr int kMostAtOnce = 30; ///< As many as live in one household.

    GenogramHand(GenogramDesk& desk, Pen& pen);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool fresh() const { return m_fresh; }
    [[nodiscard]] QString again() const { return m_again; }
    [[nodiscard]] QString otherName() const;
    [[nodiscard]] QString tieWords() const { return m_tieWords; }
    [[nodiscard]] QVariantList tieSeenBy() const;
    [[nodiscard]] QStringList picked() const { return m_picked; }
    [[nodiscard]] int pickedCount() const { return int(m_picked.size()); }
    [[nodiscard]] bool partnerOnRight() const; ///< The side of the chosen one where nobody of theirs stands.
    [[nodiscard]] QuickCapture* capture() { return &m_capture; }
    [[nodiscard]] GenogramPlacing* placing() { return &m_placing; }
    [[nodiscard]] Pen* pen() const { return &m_pen; }

    Q_INVOKABLE void pick(const QString& person); ///< A tap; what it means depends on the step.
    Q_INVOKABLE void letGo(); ///< Ends the step: the tie, the lasso, the line, then the choice.

    Q_INVOKABLE void parents();
    Q_INVOKABLE void partner();
    Q_INVOKABLE void sibling();
    Q_INVOKABLE void child(); ///< Asks with whom where there are several.
    Q_INVOKABLE void childWith(const QString& unionKey); ///< Empty: with nobody who is drawn.
    Q_INVOKABLE void oneMore(); ///< Of `again`.

    /// The words of a year or an age; false: they are neither, and nothing has changed.
    Q_INVOKABLE bool setBorn(const QString& person, const QString& words);
    Q_INVOKABLE bool setName(const QString& person, const QString& name);
    Q_INVOKABLE bool setGender(const QString& person, const QString& gender);

    Q_INVOKABLE void beginTie();
    Q_INVOKABLE void tieTo(const QString& person); ///< The handle was let go there, or the person tapped.
    Q_INVOKABLE bool drawTie(const QString& type); ///< One of harm is asked about first.
    /// The tie of harm that was asked about, in one of FamilyFacts::tieAudiences.
    Q_INVOKABLE bool drawHarm(const QString& audience, const QString& who);
    Q_INVOKABLE bool setSaidBy(const QString& who); ///< Of the tie that was drawn just now.

    Q_INVOKABLE void beginLasso();
    /// Points of the drawing around those who are picked too.
    Q_INVOKABLE void lasso(const QVariantList& points);
    Q_INVOKABLE bool liveTogether(const QString& name);
    Q_INVOKABLE bool removePicked();
    /// Who of those who are picked could live in one household that everybody who sees it may know.
    Q_INVOKABLE bool mayLiveTogether() const;

    Q_INVOKABLE void beginPlacing(); ///< Of the chosen person.
    Q_INVOKABLE void beginCapture();
    void refresh(); ///< Somebody else is chosen, or the family is another.

Q_SIGNALS:
    void changed();

private:
    void go(Step step);
    void added(const QString& person, const QString& again);

    GenogramDesk& m_desk;
    Pen& m_pen;
    QuickCapture m_capture;
    GenogramPlacing m_placing;
    Step m_step = Step::Idle;
    bool m_fresh = false;
    QString m_again;
    QString m_againWith; ///< The union that a further child hangs from.
    QString m_againOf; ///< Whose child or sibling.
    QString m_from; ///< Whose tie is being drawn.
    QString m_other;
    QString m_harm; ///< Key of the kind that is asked about.
    QString m_tie;
    QString m_tieWords;
    QStringList m_picked;
};

} // namespace kudelma::app
