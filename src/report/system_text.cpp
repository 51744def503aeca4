// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "report/system_text.h"

#include "report/memo_parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace kudelma::report {

using namespace Qt::StringLiterals;
using meeting::LocalText;
using meeting::TemplateError;
using meeting::TemplateErrorKind;

namespace {

constexpr int kSystemFormatVersion = 1;

struct PartName
{
    QLatin1StringView name;
    MemoPart part;
};

constexpr std::array kPartNames{PartName{"meeting"_L1, MemoPart::Meeting}, PartName{"people"_L1, MemoPart::People},
    PartName{"question"_L1, MemoPart::Question}, PartName{"ownWords"_L1, MemoPart::OwnWords},
    PartName{"viewpoints"_L1, MemoPart::Viewpoints}, PartName{"reflections"_L1, MemoPart::Reflections},
    PartName{"thoughts"_L1, MemoPart::Thoughts}, PartName{"questions"_L1, MemoPart::Questions},
    PartName{"factors"_L1, MemoPart::Factors}, PartName{"steps"_L1, MemoPart::Steps},
    PartName{"scales"_L1, MemoPart::Scales}, PartName{"notes"_L1, MemoPart::Notes},
    PartName{"corrections"_L1, MemoPart::Corrections}};

/// Reads values and remembers the first thing that was wrong.
class PackReader
{
public:
    [[nodiscard]] const std::optional<TemplateError>& error() const { return m_error; }
    void fail(TemplateErrorKind kind, const QString& path)
    {
        if (!m_error)
            m_error = TemplateError{kind, path};
    }

    QString word(const QJsonObject& object, QLatin1StringView name, const QString& path)
    {
        const QString text = object[name].toString();
        if (text.isEmpty())
            fail(TemplateErrorKind::Missing, path + u'.' + name);
        else if (text.size() > kMaxSystemTitle)
            fail(TemplateErrorKind::OutOfRange, path + u'.' + name);
        return text;
    }

    LocalText title(const QJsonObject& object, const QString& path)
    {
        const QJsonObject titles = object["title"_L1].toObject();
        LocalText text{
            word(titles, "fi"_L1, path + u".title"_s), titles["sv"_L1].toString(), titles["en"_L1].toString()};
        if (text.sv.size() > kMaxSystemTitle || text.en.size() > kMaxSystemTitle)
            fail(TemplateErrorKind::OutOfRange, path + u".title"_s);
        return text;
    }

    QJsonArray list(const QJsonObject& object, QLatin1StringView name, qsizetype most, const QString& path)
    {
        const QJsonArray list = object[name].toArray();
        if (list.isEmpty())
            fail(TemplateErrorKind::Missing, path + name);
        if (list.size() > most)
            fail(TemplateErrorKind::TooMany, path + name);
        return list.size() > most ? QJsonArray() : list;
    }

    SystemHeading heading(const QJsonObject& object, const QString& path)
    {
        SystemHeading heading{word(object, "key"_L1, path), title(object, path), {}};
        for (const QJsonValue& value : list(object, "parts"_L1, kMaxSystemParts, path + u'.')) {
            const auto found = std::ranges::find(kPartNames, value.toString(), &PartName::name);
            if (found == kPartNames.end())
                fail(TemplateErrorKind::OutOfRange, path + u".parts"_s);
            else
                heading.parts.push_back(found->part);
        }
        return heading;
    }

    SystemDocument document(const QJsonObject& object, const QString& path)
    {
        SystemDocument document{word(object, "key"_L1, path), title(object, path), {}};
        QSet<QString> keys;
        int i = 0;
        for (const QJsonValue& value : list(object, "headings"_L1, kMaxSystemHeadings, path + u'.')) {
            const QString place = u"%1.headings[%2]"_s.arg(path).arg(i++);
            document.headings.push_back(heading(value.toObject(), place));
            if (keys.contains(document.headings.back().key))
                fail(TemplateErrorKind::Duplicate, place + u".key"_s);
            keys.insert(document.headings.back().key);
        }
        return document;
    }

private:
    std::optional<TemplateError> m_error;
};

void addPlain(QStringList& lines, const MemoEntry& entry)
{
    QString line = entry.verbatim ? MemoWords::tr("“%1”").arg(entry.text) : entry.text;
    for (const QString& more : {entry.by, entry.state}) {
        if (!more.isEmpty())
            line += line.isEmpty() ? more : u" – "_s + more;
    }
    if (!line.isEmpty())
        lines << u"- "_s + line;
    for (const MemoFact& fact : entry.facts) {
        const QString said = fact.lines.join(u"; "_s);
        lines << (line.isEmpty() ? u"- "_s : u"  "_s) + (fact.label.isEmpty() ? said : fact.label + u": "_s + said);
    }
}

QJsonObject jsonOf(const MemoEntry& entry)
{
    QJsonArray facts;
    for (const MemoFact& fact : entry.facts)
        facts << QJsonObject{{u"label"_s, fact.label}, {u"lines"_s, QJsonArray::fromStringList(fact.lines)}};
    return {{u"text"_s, entry.text}, {u"verbatim"_s, entry.verbatim}, {u"by"_s, entry.by}, {u"state"_s, entry.state},
        {u"facts"_s, facts}};
}

} // namespace

tl::expected<std::vector<SystemDocument>, TemplateError> systemDocuments(const QByteArray& json)
{
    if (json.size() > kMaxSystemBytes)
        return tl::unexpected(TemplateError{TemplateErrorKind::TooLarge, {}});
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    if (!parsed.isObject())
        return tl::unexpected(TemplateError{TemplateErrorKind::NotJson, {}});
    const QJsonObject object = parsed.object();
    if (object["format"_L1].toString() != "kudelma-system-documents"_L1)
        return tl::unexpected(TemplateError{TemplateErrorKind::WrongFormat, u"format"_s});
    if (object["version"_L1].toInt() > kSystemFormatVersion)
        return tl::unexpected(TemplateError{TemplateErrorKind::NewerVersion, u"version"_s});
    PackReader reader;
    std::vector<SystemDocument> documents;
    QSet<QString> keys;
    int i = 0;
    for (const QJsonValue& value : reader.list(object, "documents"_L1, kMaxSystemDocuments, {})) {
        const QString path = u"documents[%1]"_s.arg(i++);
        documents.push_back(reader.document(value.toObject(), path));
        if (keys.contains(documents.back().key))
            reader.fail(TemplateErrorKind::Duplicate, path + u".key"_s);
        keys.insert(documents.back().key);
    }
    if (reader.error())
        return tl::unexpected(*reader.error());
    return documents;
}

SystemText makeSystemText(const SystemDocument& document, const Memo& memo, QDate day, const QString& language)
{
    SystemText text{document.key, document.title.in(language), day, {}, {}};
    for (const SystemHeading& heading : document.headings) {
        SystemText::Section section{heading.key, heading.title.in(language), {}};
        for (const MemoPart part : heading.parts) {
            if (const MemoSection* found = memo.section(part))
                section.entries.insert(section.entries.end(), found->entries.begin(), found->entries.end());
        }
        text.sections.push_back(std::move(section));
    }
    return text;
}

QString systemPlain(const SystemText& text)
{
    QStringList lines;
    if (!text.mark.isEmpty())
        lines << text.mark << QString();
    lines << text.title;
    if (text.day.isValid())
        lines << QLocale().toString(text.day, QLocale::ShortFormat);
    for (const SystemText::Section& section : text.sections) {
        lines << QString() << section.heading;
        if (section.entries.empty())
            //: Under a heading of a document for the client-information system for which nothing was recorded.
            lines << u"- "_s + MemoWords::tr("not recorded");
        for (const MemoEntry& entry : section.entries)
            addPlain(lines, entry);
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

QByteArray systemJson(const SystemText& text)
{
    QJsonArray sections;
    for (const SystemText::Section& section : text.sections) {
        QJsonArray entries;
        for (const MemoEntry& entry : section.entries)
            entries << jsonOf(entry);
        sections << QJsonObject{{u"key"_s, section.key}, {u"heading"_s, section.heading}, {u"entries"_s, entries}};
    }
    QJsonObject object{{u"format"_s, u"kudelma-system-text"_s}, {u"version"_s, kSystemFormatVersion},
        {u"document"_s, text.key}, {u"title"_s, text.title}, {u"day"_s, text.day.toString(Qt::ISODate)},
        {u"sections"_s, sections}};
    if (!text.mark.isEmpty()) {
        object.insert(u"practice"_s, true);
        object.insert(u"mark"_s, text.mark);
    }
    return QJsonDocument(object).toJson();
}

} // namespace kudelma::report
