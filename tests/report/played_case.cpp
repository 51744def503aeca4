// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/played_case.h"

#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace kudelma::report::test {

using namespace casework;
using casework::test::RoundTable;

PlayedCase::PlayedCase(const QString& script)
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/assets/demo/%1.json").arg(script));
    auto loaded = file.open(QIODevice::ReadOnly) ? DemoCase::load(file.readAll(), "seed")
                                                 : casework::Result<DemoCase>(failure(ErrorKind::Malformed));
    if (!loaded)
        qFatal("the made-up family: %s", qPrintable(loaded.error().context));
    m_script = std::move(*loaded);
    for (const DemoCircle& made : m_script->circles()) {
        RoundTable::People people;
        for (const auto& [who, access] : made.people)
            people[who] = RoundTable::Access(access);
        m_circles[made.key] = m_table.circle(people);
    }
    for (const DemoAction& action : m_script->script()) {
        m_table.pass(std::chrono::seconds(1));
        if (const auto done = perform(action, m_table.editor(action.by), m_circles); !done)
            qFatal("%s: %s", qPrintable(action.key), qPrintable(done.error().context));
    }
    m_everything = std::make_unique<CaseView>();
    AudienceRules rules;
    for (const DemoCircle& made : m_script->circles())
        rules.setCircle(m_circles.at(made.key), made.members());
    m_everything->setRules(rules);
    for (const auto& [key, document] : m_table.documents())
        m_everything->addSource({key, document.get(), false});
}

CircleId PlayedCase::circle(const char* key) const
{
    return m_circles.at(QString::fromLatin1(key));
}

MemoSource PlayedCase::source(const QString& circle) const
{
    return MemoSource(*m_everything, m_circles.at(circle));
}

RecordId PlayedCase::meetingOf(const QString& circle) const
{
    const MemoSource made(*m_everything, m_circles.at(circle));
    const auto held = made.own().ids(RecordKind::Meeting);
    return held.empty() ? m_script->mainMeeting() : held.front();
}

Memo PlayedCase::memo(const QString& circle) const
{
    const MemoSource made(*m_everything, m_circles.at(circle));
    return makeMemo(made, meetingOf(circle), options());
}

QString PlayedCase::heldBy(const Members& people) const
{
    QString held;
    for (const Source& source : m_table.view(people)->sources())
        held += QString::fromStdString(source.document->toJson().toJsonText()) + u'\n';
    return held;
}

QByteArray sourceFile(const QString& path)
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MemoOptions options()
{
    MemoOptions made;
    made.today = QDate(2026, 10, 17);
    made.surveyWords = [](const QString& key) { return key == u"heard"_s ? u"Minua kuunneltiin"_s : QString(); };
    return made;
}

QString plainText(const Memo& memo)
{
    QStringList lines{memo.heading, memo.subheading};
    for (const MemoSection& section : memo.sections) {
        lines << QString() << u"## "_s + section.heading;
        for (const MemoEntry& entry : section.entries) {
            QString first = entry.verbatim ? u"> "_s + entry.text : u"- "_s + entry.text;
            if (!entry.by.isEmpty())
                first += u" -- "_s + entry.by;
            if (!entry.state.isEmpty())
                first += u" ["_s + entry.state + u']';
            lines << first;
            for (const MemoFact& fact : entry.facts) {
                for (const QString& line : fact.lines)
                    lines << u"    "_s + (fact.label.isEmpty() ? line : fact.label + u": "_s + line);
            }
        }
    }
    return lines.join(u'\n') + u'\n';
}

MemoType loadLetters()
{
    MemoType type;
    const auto load = [](const char* name) {
        const int id
            = QFontDatabase::addApplicationFont(QStringLiteral(KUDELMA_FONT_FOLDER "/") + QString::fromLatin1(name));
        return QFontDatabase::applicationFontFamilies(id).value(0);
    };
    type.sans = load("NotoSans-Regular.ttf");
    type.serif = load("NotoSerif-Regular.ttf");
    load("NotoSans-Bold.ttf");
    const QString arabic = load("NotoSansArabic-Regular.ttf");
    QFont::insertSubstitution(type.sans, arabic);
    QFont::insertSubstitution(type.serif, arabic);
    return type;
}

struct Language::Private
{
    QTranslator words;
};

Language::Language(const QString& code)
    : m(std::make_unique<Private>())
{
    QLocale::setDefault(QLocale(code));
    if (m->words.load(u":/i18n/report_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m->words);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m->words);
    QLocale::setDefault(QLocale::c());
}

} // namespace kudelma::report::test
