// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/core/app.h"
#include "support/suites.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using kudelma::app::App;
using kudelma::app::KeyedListModel;

namespace {

constexpr int kViewAsPatience = 30'000;

/// Every word of a list, as one text.
QString wordsOf(const KeyedListModel* list)
{
    QString words;
    for (const KeyedListModel::Row& row : list->rows()) {
        for (const QVariant& value : row.values)
            words += value.toString() + u'\n';
    }
    return words;
}

} // namespace

class ViewAsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(kudelma::crypto::initialise());
        App::Options options;
        options.profileFolder = m_folder.path();
        m_app = std::make_unique<App>(options);
        m_app->start()->createForRehearsal(u"Pia"_s, {}, u"harjoitellaan yhdessä"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), App::Stage::Home, kViewAsPatience);
        QVERIFY(m_app->openCase(m_app->home()->practice()->take(u"case_a"_s)));
        const auto saara = *kudelma::casework::MemberId::fromText(u"saara"_s);
        QTRY_VERIFY(!m_app->session().openRoom()->person(saara).name.isEmpty());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        m_app->endShowAs();
        QCoreApplication::processEvents();
    }

    void showsNothingOfCirclesThatThePersonIsNotIn()
    {
        const QString own = wordsOf(m_app->desk()->lists()->voices());
        const QString secret = u"ääni menee ihan pieneks"_s; // said to Pia and the therapist only
        QVERIFY(own.contains(secret));
        QVERIFY(m_app->showAs(u"saara"_s));
        const QString shown = wordsOf(m_app->viewAs()->lists()->voices());
        QVERIFY(!shown.contains(secret));
        QVERIFY(m_app->viewAs()->lists()->voices()->count() < m_app->desk()->lists()->voices()->count());
    }

    void showsWhatThePersonHasBeenGiven()
    {
        QVERIFY(m_app->showAs(u"saara"_s));
        QVERIFY(m_app->viewAs()->genogram()->persons()->count() > 0);
        QCOMPARE(m_app->viewAs()->name(),
            m_app->session().openRoom()->person(*kudelma::casework::MemberId::fromText(u"saara"_s)).name);
    }

    void everyRecordShownIsInACircleOfThatPerson()
    {
        const auto saara = *kudelma::casework::MemberId::fromText(u"saara"_s);
        QVERIFY(m_app->showAs(saara.text()));
        auto& room = *m_app->session().openRoom();
        const auto sources = m_app->viewAs()->view().sources();
        QVERIFY(!sources.empty());
        for (const auto& source : sources)
            QVERIFY(room.card(source.key.circle).people.contains(saara));
    }

    void nothingCanBeDrawnInIt()
    {
        QVERIFY(m_app->showAs(u"saara"_s));
        QVERIFY(!m_app->viewAs()->genogram()->canDraw());
        const QString person = m_app->viewAs()->genogram()->persons()->rows().front().key;
        QVERIFY(m_app->viewAs()->genogram()->addParents(person).isEmpty());
        QVERIFY(!m_app->viewAs()->genogram()->editPerson(person, {{u"name"_s, u"Joku muu"_s}}));
    }

    void followsWhatIsWrittenMeanwhile()
    {
        QVERIFY(m_app->showAs(u"saara"_s));
        const int before = m_app->viewAs()->lists()->voices()->count();
        const KeyedListModel* voices = m_app->viewAs()->lists()->voices();
        const QString circle = voices->value(0, u"circle"_s).toString();
        const QString person = voices->value(0, u"person"_s).toString();
        QVERIFY(!m_app->desk()->pen()->addVoice(circle, person, u"Nyt on parempi."_s).isEmpty());
        QTRY_COMPARE(m_app->viewAs()->lists()->voices()->count(), before + 1);
    }

    void nobodyUnknownCanBeSeenAs() { QVERIFY(!m_app->showAs(u"ei-ketaan"_s)); }

    void endsWhenTheCaseCloses()
    {
        QVERIFY(m_app->showAs(u"saara"_s));
        const QString key = m_app->session().openKey();
        m_app->closeCase();
        QCoreApplication::processEvents();
        QVERIFY(!m_app->viewAs());
        QVERIFY(m_app->openCase(key));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<App> m_app;
};

KUDELMA_SUITE(ViewAsTest)
#include "tst_view_as.moc"
