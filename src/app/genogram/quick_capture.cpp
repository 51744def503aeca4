// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "app/genogram/quick_capture.h"

#include "app/genogram/genogram_desk.h"
#include "app/genogram/kin_writer.h"
#include "genogram/relation.h"
#include "report/phrases.h"

#include <QFile>
#include <QLocale>

#include <algorithm>

namespace kudelma::app {

using namespace Qt::StringLiterals;
using report::Phrases;

namespace {

std::vector<report::QuickWords> builtInWords()
{
    std::vector<report::QuickWords> languages;
    for (const QString& language : {u"fi"_s, u"sv"_s, u"en"_s}) {
        QFile file(u":/kudelma/assets/genogram/quick_words_%1.json"_s.arg(language));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto words = report::QuickWords::fromJson(file.readAll()))
            languages.push_back(std::move(*words));
    }
    return languages;
}

template <class Choice>
QString quickWord(Choice choice)
{
    const std::string_view name = casework::nameOf(choice);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace

const std::vector<report::QuickWords>& QuickCapture::languages()
{
    static std::vector<report::QuickWords> words = builtInWords();
    const QString own = QLocale().name().section(u'_', 0, 0);
    if (!words.empty() && words.front().language() != own)
        std::stable_partition(
            words.begin(), words.end(), [&](const report::QuickWords& some) { return some.language() == own; });
    return words;
}

QuickCapture::QuickCapture(GenogramDesk& desk)
    : QObject(&desk)
    , m_desk(desk)
{ }

QString QuickCapture::whose() const
{
    const QString chosen = m_desk.chosen();
    return chosen.isEmpty() ? QString::fromStdString(genogram::indexPerson(m_desk.family())) : chosen;
}

QString QuickCapture::ofWhom() const
{
    const QString person = whose();
    return person.isEmpty() ? QString() : m_desk.nameOf(person.toStdString());
}

void QuickCapture::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text.left(report::kMaxQuickPhrase);
    const report::KinWord before = m_read.kin;
    m_read = report::readQuickPhrase(m_text, languages(), m_desk.today());
    if (before != m_read.kin)
        m_through.clear();
    m_lastAdded.clear();
    show();
}

void QuickCapture::goThrough(const QString& person)
{
    m_through << person;
    Q_EMIT changed();
}

void QuickCapture::swapNameAndNote()
{
    std::swap(m_read.name, m_read.note);
    m_read.name = m_read.name.left(report::kMaxQuickName);
    show();
}

void QuickCapture::refresh()
{
    m_through.clear();
    Q_EMIT changed();
}

void QuickCapture::clear()
{
    m_text.clear();
    m_read = {};
    m_through.clear();
    show();
}

/// What will be written, part by part, in the words of the drawing.
void QuickCapture::show()
{
    std::vector<KeyedListModel::Row> parts;
    const auto part = [&](const QString& key, const QString& words) {
        if (!words.isEmpty())
            parts.push_back({key, {words}});
    };
    if (m_read.isUnderstood()) {
        part(u"kin"_s, m_read.count > 1 ? u"%1 × %2"_s.arg(m_read.count).arg(m_read.kinWord) : m_read.kinWord);
        //: Quick capture: what was understood of a line. %1 is a name.
        part(u"name"_s, m_read.name.isEmpty() ? QString() : tr("name %1").arg(m_read.name));
        if (!m_read.born.isEmpty())
            //: Quick capture: what was understood of a line. %1 is a date or a year.
            part(u"born"_s, tr("born %1").arg(Phrases::date(m_read.born)));
        if (!m_read.died.isEmpty())
            //: Quick capture: what was understood of a line. %1 is a date or a year.
            part(u"died"_s, tr("died %1").arg(Phrases::date(m_read.died)));
        else if (m_read.deceased)
            part(u"died"_s, tr("has died"));
        if (m_read.tie)
            part(u"tie"_s, Phrases::tie(*m_read.tie));
        //: Quick capture: words that are kept as they were typed. %1 is the words.
        part(u"note"_s, m_read.note.isEmpty() ? QString() : tr("note: %1").arg(m_read.note));
    }
    m_parts.setRows(std::move(parts));
    Q_EMIT changed();
}

QVariantMap QuickCapture::fields() const
{
    QVariantMap fields;
    if (m_read.gender != casework::Gender::Unknown)
        fields.insert(u"gender"_s, quickWord(m_read.gender));
    if (!m_read.name.isEmpty())
        fields.insert(u"name"_s, m_read.name);
    else
        fields.insert(u"label"_s, m_read.kinWord); // or nobody could tell the symbols apart
    if (!m_read.born.isEmpty())
        fields.insert(u"born"_s, m_read.born.text());
    if (!m_read.died.isEmpty())
        fields.insert(u"died"_s, m_read.died.text());
    if (m_read.deceased)
        fields.insert(u"deceased"_s, true);
    if (!m_read.note.isEmpty())
        fields.insert(u"note"_s, m_read.note);
    return fields;
}

KinWriter QuickCapture::writer() const
{
    return {*m_desk.pen(), m_desk.family(), [this](const QStringList& records) { return m_desk.homeOf(records); }};
}

QVariantList QuickCapture::fork() const
{
    QVariantList choices;
    const QString person = whose();
    if (!m_read.isUnderstood() || person.isEmpty() || !m_desk.pen())
        return choices;
    for (const QString& through : writer().fork(person, m_read.kin, m_through))
        choices << QVariantMap{{u"key"_s, through}, {u"name"_s, m_desk.nameOf(through.toStdString())}};
    return choices;
}

bool QuickCapture::ready() const
{
    return m_desk.pen() && m_read.isUnderstood() && !whose().isEmpty() && fork().isEmpty();
}

QVariantList QuickCapture::seenBy() const
{
    if (!m_desk.pen() || whose().isEmpty() || !m_read.isUnderstood())
        return {};
    const QString home = writer().home(whose(), m_read.kin, m_through);
    return home.isEmpty() ? QVariantList() : m_desk.pen()->seenBy(home);
}

bool QuickCapture::add()
{
    if (!ready())
        return false;
    m_desk.catchUp();
    const QStringList added = writer().write(whose(), {m_read.kin, m_read.count, fields(), m_through, m_read.tie});
    if (added.isEmpty())
        return false;
    const QString who = m_read.name.isEmpty() ? m_read.kinWord : m_read.name;
    clear();
    //: Quick capture: what was just drawn. %1 is a name or a word for a relative.
    m_lastAdded = tr("%1 is in the drawing").arg(who);
    Q_EMIT changed();
    return true;
}

} // namespace kudelma::app
