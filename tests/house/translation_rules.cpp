// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "translation_rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace kudelma::house {

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< One, or one for each plural form.
    QString type; ///< "unfinished", "vanished", "obsolete", or nothing.

    [[nodiscard]] QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

struct Catalogue
{
    QList<Message> messages;
    QString error;
};

Catalogue readCatalogue(const QString& ts)
{
    Catalogue catalogue;
    QString context;
    Message message;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto name = xml.name();
            if (name == u"name"_s) {
                context = xml.readElementText();
            } else if (name == u"message"_s) {
                message = {};
                message.context = context;
            } else if (name == u"source"_s) {
                message.source = xml.readElementText();
            } else if (name == u"comment"_s) {
                message.comment = xml.readElementText();
            } else if (name == u"translation"_s) {
                message.type = xml.attributes().value(u"type"_s).toString();
                message.translations += QString();
            } else if (name == u"numerusform"_s) {
                message.translations += xml.readElementText();
            }
        } else if (xml.isCharacters() && !message.translations.isEmpty()) {
            message.translations.first() += xml.text();
        } else if (xml.isEndElement() && xml.name() == u"message"_s) {
            // With plural forms the first entry holds the white space between them.
            if (message.translations.size() > 1)
                message.translations.removeFirst();
            catalogue.messages += message;
            message = {};
        }
    }
    if (xml.hasError())
        catalogue.error = xml.errorString();
    return catalogue;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?[1-9]"_s);
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

} // namespace

Complaints translationComplaints(const File& file)
{
    const Catalogue catalogue = readCatalogue(file.text);
    if (!catalogue.error.isEmpty())
        return {u"%1 cannot be read: %2"_s.arg(file.path, catalogue.error)};
    Complaints complaints;
    for (const Message& message : catalogue.messages) {
        const QString where = u"%1: \"%2\" (%3)"_s.arg(file.path, message.source, message.context);
        if (message.type == u"vanished"_s || message.type == u"obsolete"_s) {
            complaints += where + u" is in the code no longer."_s;
            continue;
        }
        if (message.type == u"unfinished"_s)
            complaints += where + u" is unfinished."_s;
        if (message.translations.isEmpty())
            complaints += where + u" has no translation."_s;
        for (const QString& translation : message.translations) {
            if (translation.trimmed().isEmpty())
                complaints += where + u" is empty."_s;
            else if (placeholders(translation) != placeholders(message.source))
                complaints += where + u" has other placeholders in its translation."_s;
        }
    }
    return complaints;
}

Complaints pairComplaints(const QStringList& paths)
{
    Complaints complaints;
    for (const QString& path : paths) {
        QString other = path;
        if (path.endsWith(u"_fi.ts"_s))
            other.replace(other.size() - 5, 2, u"sv"_s);
        else if (path.endsWith(u"_sv.ts"_s))
            other.replace(other.size() - 5, 2, u"fi"_s);
        if (!paths.contains(other))
            complaints += u"%1 has no %2."_s.arg(path, other);
    }
    return complaints;
}

Complaints missingMessages(const QString& freshTs, const QStringList& knownTs)
{
    QSet<QString> known;
    for (const QString& ts : knownTs) {
        for (const Message& message : readCatalogue(ts).messages)
            known.insert(message.key());
    }
    Complaints complaints;
    for (const Message& message : readCatalogue(freshTs).messages) {
        if (!known.contains(message.key()))
            complaints += u"\"%1\" (%2) is in no translation file."_s.arg(message.source, message.context);
    }
    return complaints;
}

} // namespace kudelma::house
