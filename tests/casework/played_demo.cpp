// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "played_demo.h"

#include "word_runs.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kudelma::casework::test {

QByteArray demoFile(const QString& key)
{
    QFile file(QStringLiteral(KUDELMA_SOURCE_DIR "/assets/demo/%1.json").arg(key));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PlayedDemo::PlayedDemo(const QString& key, Until until)
{
    auto loaded = DemoCase::load(demoFile(key), "seed");
    if (!loaded)
        qFatal("%s: %s", qPrintable(key), qPrintable(loaded.error().context));
    m_script = std::move(*loaded);
    for (const DemoCircle& made : m_script->circles()) {
        RoundTable::People people;
        for (const auto& [who, access] : made.people)
            people[who] = RoundTable::Access(access);
        m_circles[made.key] = m_table.circle(people);
    }
    for (const DemoAction& action : m_script->script()) {
        if (until == Until::MeetingBegins && !action.phase.isEmpty())
            break;
        if (const auto done = perform(action, m_table.editor(action.by), m_circles); !done)
            qFatal("%s, %s: %s", qPrintable(key), qPrintable(action.key), qPrintable(done.error().context));
    }
}

const CaseView& PlayedDemo::viewOf(const Members& people, const QString& circle) const
{
    auto& view = m_views[{people, circle}];
    if (view)
        return *view;
    view = m_table.view(people);
    if (!circle.isEmpty()) {
        for (const Source& source : view->sources()) {
            if (source.key.circle != m_circles.at(circle))
                view->removeSource(source.key);
        }
    }
    return *view;
}

QString PlayedDemo::heldBy(const Members& people, const QString& circle) const
{
    QString held;
    for (const Source& source : viewOf(people, circle).sources())
        held += QString::fromStdString(source.document->toJson().toJsonText()) + u'\n';
    return held;
}

std::unique_ptr<CaseView> PlayedDemo::everything() const
{
    auto view = std::make_unique<CaseView>();
    AudienceRules rules;
    for (const DemoCircle& made : m_script->circles())
        rules.setCircle(m_circles.at(made.key), made.members());
    view->setRules(rules);
    for (const auto& [key, document] : m_table.documents())
        view->addSource({key, document.get(), false});
    return view;
}

bool PlayedDemo::wasMoved(const RecordId& id) const
{
    return std::ranges::any_of(
        m_script->script(), [&](const DemoAction& action) { return action.verb == DemoVerb::Move && action.id == id; });
}

QString PlayedDemo::faultIn(const DemoHook& hook, const Members& people) const
{
    const CaseView& view = viewOf(people, hook.circle);
    const QString held = heldBy(people, hook.circle);
    for (const RecordId& id : hook.mustHold) {
        if (!view.head(id) || !held.contains(id.text()))
            return u"lacks "_s + m_script->keyOf(id);
    }
    for (const RecordId& id : hook.mustNotHold) {
        if (view.head(id) || held.contains(id.text()))
            return u"holds "_s + m_script->keyOf(id);
    }
    return faultOfWords(hook, held);
}

QString PlayedDemo::faultOfWords(const DemoHook& hook, const QString& held) const
{
    for (const QString& text : hook.mustNotHoldText) {
        if (held.contains(text, Qt::CaseInsensitive))
            return u"holds the words "_s + text;
    }
    if (hook.ngramWords > 0) {
        const auto source = std::ranges::find(m_script->script(), hook.ngramsOf, &DemoAction::id);
        const FieldValue words = source->fields.value(u"words"_s);
        const QStringList runs = runsOf(*words.as<QString>(), hook.ngramWords);
        if (runs.isEmpty())
            return u"has no runs of words to look for"_s;
        const QString heldWords = u' ' + wordsOf(held).join(u' ') + u' ';
        for (const QString& run : runs) {
            if (heldWords.contains(run))
                return u"holds the words"_s + run;
        }
    }
    // Nothing in a document numbers the records: no key of a record and no value of a field counts, and order keys,
    // where there are any, are not dense. What is left are numbers that belong to the content.
    static const QRegularExpression kSerial(u"\"(?:[ABC][UQHA]?|U|H|M)\\d+(?:_[a-z]+)?\""_s);
    if (hook.noNumberingGaps && held.contains(kSerial))
        return u"holds a serial number: "_s + kSerial.match(held).captured();
    return {};
}

} // namespace kudelma::casework::test
