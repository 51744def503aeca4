// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/boards/outsiders.h"
#include "app/steps/between_desk.h"
#include "app/steps/confirmation.h"
#include "support/suites.h"

#include <QSignalSpy>

using namespace kudelma;
using namespace kudelma::app;
using namespace kudelma::app::test;
using casework::PartialDate;
using casework::Step;
using casework::StepState;

namespace {

/// Pia promised, and it is done. Jonna works with her, Saara is the mother; `self` is at this device.
struct Done : TestCase
{
    casework::CircleId everybody = circle({u"pia"_s, u"jonna"_s}, {u"saara"_s, u"mika"_s});
    casework::CircleId team = circle({u"pia"_s, u"jonna"_s});
    Pen pen{*room, nullptr};
    CaseLists lists{*room, room->view(), nullptr};
    casework::RecordId step;

    explicit Done(const QString& self, StepState state = StepState::Done, const QString& owner = u"pia"_s)
        : TestCase(self)
    {
        name(everybody, u"pia"_s, u"Pia"_s, casework::MemberRole::ResponsibleWorker);
        name(everybody, u"jonna"_s, u"Jonna"_s);
        name(everybody, u"saara"_s, u"Saara"_s, casework::MemberRole::Parent);
        Step made;
        made.what = u"Käydä mummolla"_s;
        made.owner = member(owner);
        made.state = state;
        step = add(everybody, made);
        settle();
    }
    [[nodiscard]] QVariant shown(const QString& role) { return lists.steps()->value(0, role); }
    bool confirm(bool isDone = true)
    {
        const bool done = pen.confirm(step.text(), isDone);
        settle();
        return done;
    }
};

} // namespace

/// A second person says that a promise was kept.
class ConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleagueConfirmsInTheStep()
    {
        Done page(u"jonna"_s);
        QVERIFY(page.shown(u"asksMe"_s).toBool());
        QVERIFY(page.confirm());
        QCOMPARE(page.read<Step>(page.step).confirmedBy, member(u"jonna"_s));
        QCOMPARE(page.shown(u"confirmers"_s).toStringList(), QStringList(u"Jonna"_s));
        QVERIFY(page.shown(u"confirmedByMe"_s).toBool() && !page.shown(u"asksMe"_s).toBool());
        QVERIFY(page.confirm(false));
        QVERIFY(page.read<Step>(page.step).confirmedBy.isNull());
        QVERIFY(page.shown(u"asksMe"_s).toBool());
    }

    void whoDidItDoesNotConfirmIt()
    {
        Done page(u"pia"_s);
        QVERIFY(!page.shown(u"asksMe"_s).toBool());
        QSignalSpy refused(&page.pen, &Pen::refused);
        QVERIFY(!page.confirm());
        QCOMPARE(refused.size(), 1);
        QVERIFY(page.read<Step>(page.step).confirmedBy.isNull());
        // Nor does it help to write it into the record.
        QVERIFY(page.pen.set(page.step.text(), {{u"confirmedBy"_s, u"pia"_s}}));
        page.settle();
        QVERIFY(page.shown(u"confirmers"_s).toStringList().isEmpty());
    }

    void whatIsNotDoneIsNotConfirmed()
    {
        Done page(u"jonna"_s, StepState::Doing);
        QVERIFY(!page.shown(u"asksMe"_s).toBool());
        QVERIFY(!page.confirm());
        QVERIFY(page.pen.set(page.step.text(), {{u"state"_s, u"done"_s}}));
        page.settle();
        QVERIFY(page.confirm());
        // Opened again, it has to be confirmed anew.
        QVERIFY(page.pen.set(page.step.text(), {{u"state"_s, u"confirmed"_s}}));
        QVERIFY(page.pen.set(page.step.text(), {{u"state"_s, u"done"_s}}));
        page.settle();
        QVERIFY(page.read<Step>(page.step).confirmedBy.isNull());
        QVERIFY(page.shown(u"confirmers"_s).toStringList().isEmpty());
    }

    void aGuestConfirmsInADocumentOfTheirOwn()
    {
        Done page(u"pia"_s);
        crdt::Document& saaras = page.guestDocument(page.everybody, member(u"saara"_s));
        casework::CaseView view;
        view.addSource({{page.everybody, member(u"saara"_s)}, &saaras, true});
        casework::CaseEditor theirs(
            view, {member(u"saara"_s), [] { return QDateTime::currentDateTimeUtc(); }, casework::systemRandom()});
        casework::Reaction mark;
        mark.about = page.step;
        mark.mark = casework::ReactionMark::Hit;
        // Her own view knows the step; here it is enough that the mark stands in her document.
        crdt::Document* shared = page.room->client().document(syncCircle(page.everybody));
        view.addSource({{page.everybody, std::nullopt}, shared, false});
        casework::AudienceRules rules;
        rules.setCircle(page.everybody, {member(u"pia"_s), member(u"jonna"_s), member(u"saara"_s)});
        view.setRules(std::move(rules));
        const Confirmation hers(view, page.step, member(u"saara"_s));
        QVERIFY(hers.isAsked() && !hers.isMine());
        const auto written = theirs.add(page.everybody, mark);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().context));
        view.flush();
        const Confirmation after(view, page.step, member(u"saara"_s));
        QVERIFY(after.isMine() && !after.isAsked());
        QCOMPARE(after.reaction(), *written);
        page.settle();
        QCOMPARE(page.shown(u"confirmers"_s).toStringList(), QStringList(u"Saara"_s));
        QVERIFY(page.read<Step>(page.step).confirmedBy.isNull());
    }

    void nobodyConfirmsInAnothersName()
    {
        Done page(u"pia"_s);
        casework::Reaction mark;
        mark.about = page.step;
        mark.mark = casework::ReactionMark::Hit;
        // In the shared document, as if Jonna had written it.
        page.othersWrite(page.everybody, [&](casework::CaseEditor& theirs) {
            if (!theirs.add(page.everybody, mark))
                qFatal("no mark");
        });
        page.settle();
        QVERIFY(page.shown(u"confirmers"_s).toStringList().isEmpty());
    }

    void itStaysInTheCircleOfTheStep()
    {
        Done page(u"jonna"_s);
        Step made;
        made.what = u"Puhua tiimissä"_s;
        made.owner = member(u"pia"_s);
        made.state = StepState::Done;
        const auto narrow = page.add(page.team, made);
        page.settle();
        QVERIFY(page.pen.confirm(narrow.text(), true));
        page.settle();
        QCOMPARE(page.room->view().head(narrow)->key.circle, page.team);
        SharedScreen screen(page, {u"saara"_s, u"jonna"_s});
        QCOMPARE(texts(*screen.lists.steps(), u"what"_s), QStringList(u"Käydä mummolla"_s));
        QVERIFY(!heldBy(page, {page.everybody}).contains("Puhua"));
    }

    void theStripBetweenMeetingsTellsAndAsks()
    {
        Done page(u"jonna"_s);
        BetweenDesk between(*page.room, page.pen);
        QCOMPARE(between.happened()->count(), 1);
        QVERIFY(between.happened()->value(0, u"asksMe"_s).toBool());
        QVERIFY(between.confirm(page.step.text(), true));
        QCOMPARE(between.happened()->value(0, u"confirmers"_s).toStringList(), QStringList(u"Jonna"_s));
        QVERIFY(between.confirm(page.step.text(), true)); // twice is once
        QVERIFY(!between.confirm(u"nothing"_s, true));
        QVERIFY(between.cameOf(page.step.text(), u"didNotWork"_s, {}));
        QVERIFY(between.happened()->value(0, u"confirmers"_s).toStringList().isEmpty());
    }
};

KUDELMA_SUITE(ConfirmationTest)
#include "tst_confirmation.moc"
