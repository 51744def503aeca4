// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "casework/demo_reader.h"

#include "casework/record_codec.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kudelma::casework {

namespace {

constexpr int kDemoVersion = 1;
constexpr qsizetype kMaxHooks = 200;
constexpr qsizetype kMaxHookWords = 500;
constexpr int kMaxMinutes = 600;

/// All text that somebody would read in the fields.
void collectText(const FieldValues& values, QString& all)
{
    for (const FieldValue& value : values) {
        if (const QString* text = value.as<QString>())
            all += *text + u'\n';
        if (const PartialDate* date = value.as<PartialDate>())
            all += date->text() + u'\n';
        if (const auto* entries = value.as<std::vector<FieldValues>>()) {
            for (const FieldValues& entry : *entries)
                collectText(entry, all);
        }
    }
}

/// Runs the steps until one fails.
template <class... Steps>
Result<void> inOrder(Steps... steps)
{
    Result<void> result;
    ((result = result ? steps() : result), ...);
    return result;
}

template <class T>
Result<void> put(Result<T> value, T& into)
{
    if (!value)
        return tl::unexpected(value.error());
    into = std::move(*value);
    return {};
}

} // namespace

RecordId DemoReader::newId(const QString& key)
{
    const QByteArray digest
        = QCryptographicHash::hash(m_seed + QByteArrayLiteral("\0record\0") + key.toUtf8(), QCryptographicHash::Sha256);
    RecordId::Bytes bytes;
    std::copy_n(digest.begin(), bytes.size(), bytes.begin());
    const RecordId id(bytes);
    m_case.m_ids.insert(key, id);
    return id;
}

bool DemoReader::knows(const MemberId& member) const
{
    return std::any_of(
        m_case.m_members.begin(), m_case.m_members.end(), [&](const DemoMember& known) { return known.id == member; });
}

bool DemoReader::mayWrite(const MemberId& member, const QString& circle) const
{
    const DemoCircle* found = m_case.circle(circle);
    const auto access = found ? found->people.find(member) : std::map<MemberId, DemoAccess>::const_iterator();
    return found && access != found->people.end() && access->second != DemoAccess::Reads;
}

Result<DemoCase> DemoReader::read(const QJsonObject& json)
{
    const JsonPlace root{QJsonValue(json)};
    const auto ok = inOrder([&] { return readMembers(root); }, [&] { return readCircles(root); },
        [&] { return readPhases(root); }, [&] { return readScript(root); }, [&] { return readHeader(root); },
        [&] { return readHooks(root); });
    if (!ok)
        return tl::unexpected(ok.error());
    return std::move(m_case);
}

Result<void> DemoReader::readHeader(const JsonPlace& root)
{
    if (root.at(u"format"_s).value() != u"kudelma-demo-case"_s)
        return root.at(u"format"_s).wrong();
    if (root.at(u"version"_s).value() != kDemoVersion)
        return root.at(u"version"_s).wrong();
    m_case.m_meetingDay = QDate::fromString(root.at(u"meetingDay"_s).value().toString(), Qt::ISODate);
    m_case.m_index = m_case.id(root.at(u"index"_s).value().toString());
    m_case.m_mainMeeting = m_case.id(root.at(u"mainMeeting"_s).value().toString());
    if (!m_case.m_meetingDay.isValid())
        return root.at(u"meetingDay"_s).wrong();
    if (m_case.m_index.isNull())
        return root.at(u"index"_s).wrong(ErrorKind::NoSuchTarget);
    if (m_case.m_mainMeeting.isNull())
        return root.at(u"mainMeeting"_s).wrong(ErrorKind::NoSuchTarget);
    return inOrder([&] { return put(DemoChoice::read(root), m_case.m_choice); },
        [&] { return put(root.at(u"title"_s).text(), m_case.m_title); },
        [&] { return put(root.at(u"facilitator"_s).member(), m_case.m_facilitator); });
}

Result<void> DemoReader::readMembers(const JsonPlace& root)
{
    const auto places = root.at(u"members"_s).items(kMaxDemoMembers);
    if (!places)
        return tl::unexpected(places.error());
    for (const JsonPlace& place : *places) {
        DemoMember member;
        const auto ok = inOrder([&] { return put(place.at(u"id"_s).member(), member.id); },
            [&] { return put(place.at(u"name"_s).text(), member.name); },
            [&] { return put(place.at(u"title"_s).text(), member.title); });
        if (!ok)
            return ok;
        const auto role = choiceOf<MemberRole>(place.at(u"role"_s).value().toString().toStdString());
        if (!role)
            return place.at(u"role"_s).wrong(ErrorKind::UnknownChoice);
        member.role = *role;
        if (knows(member.id))
            return place.at(u"id"_s).wrong();
        m_case.m_members.push_back(std::move(member));
    }
    return {};
}

Result<void> DemoReader::readCircles(const JsonPlace& root)
{
    const auto places = root.at(u"circles"_s).items(kMaxDemoCircles);
    if (!places)
        return tl::unexpected(places.error());
    for (const JsonPlace& place : *places) {
        DemoCircle circle;
        const JsonPlace people = place.at(u"people"_s);
        const auto names = people.names(kMaxDemoMembers);
        const auto ok = inOrder([&] { return put(place.at(u"key"_s).text(), circle.key); },
            [&] { return put(place.at(u"name"_s).text(), circle.name); },
            [&] { return names ? Result<void>() : tl::unexpected(names.error()); });
        if (!ok)
            return ok;
        if (m_case.circle(circle.key))
            return place.at(u"key"_s).wrong();
        for (const QString& name : *names) {
            const auto member = MemberId::fromText(name);
            const QString access = people.at(name).value().toString();
            const QStringList known = {u"shared"_s, u"own"_s, u"reads"_s};
            if (!member || !knows(*member) || !known.contains(access))
                return people.at(name).wrong();
            circle.people.emplace(*member, DemoAccess(known.indexOf(access)));
        }
        m_case.m_circles.push_back(std::move(circle));
    }
    return {};
}

Result<void> DemoReader::readPhases(const JsonPlace& root)
{
    const auto places = root.at(u"phases"_s).items(100);
    if (!places)
        return tl::unexpected(places.error());
    for (const JsonPlace& place : *places) {
        DemoPhase phase;
        const auto ok = inOrder([&] { return put(place.at(u"key"_s).text(), phase.key); },
            [&] { return put(place.at(u"plannedMinutes"_s).number(0, kMaxMinutes), phase.plannedMinutes); },
            [&] { return put(place.at(u"actualMinutes"_s).number(0, kMaxMinutes), phase.actualMinutes); });
        if (!ok)
            return ok;
        m_case.m_phases.push_back(std::move(phase));
    }
    return {};
}

Result<void> DemoReader::readScript(const JsonPlace& root)
{
    const auto places = root.at(u"script"_s).items(kMaxDemoActions);
    if (!places)
        return tl::unexpected(places.error());
    for (const JsonPlace& place : *places) {
        if (auto ok = readAction(place); !ok)
            return ok;
    }
    return {};
}

Result<void> DemoReader::readWhen(const JsonPlace& place, DemoAction& action)
{
    qsizetype phase = -1;
    if (place.at(u"when"_s).value() == u"during"_s) {
        action.phase = place.at(u"phase"_s).value().toString();
        const auto found = std::find_if(m_case.m_phases.begin(), m_case.m_phases.end(),
            [&](const DemoPhase& known) { return known.key == action.phase; });
        if (found == m_case.m_phases.end())
            return place.at(u"phase"_s).wrong();
        phase = found - m_case.m_phases.begin();
    } else if (place.at(u"when"_s).value() != u"before"_s) {
        return place.at(u"when"_s).wrong();
    }
    if (phase < m_phase) // the script is in the order of the story
        return place.at(u"phase"_s).wrong(ErrorKind::OutOfRange);
    m_phase = phase;
    return {};
}

Result<void> DemoReader::readAction(const JsonPlace& place)
{
    DemoAction action;
    const auto ok = inOrder([&] { return put(place.at(u"key"_s).text(), action.key); },
        [&] { return put(place.at(u"by"_s).member(), action.by); }, [&] { return readWhen(place, action); });
    if (!ok)
        return ok;
    const QString verb = place.at(u"verb"_s).value().toString();
    const auto done = verb == u"add"_s ? readAdd(place, action)
        : verb == u"edit"_s            ? readEdit(place, action)
        : verb == u"move"_s            ? readMove(place, action)
                                       : Result<void>(place.at(u"verb"_s).wrong());
    if (!done)
        return done;
    m_case.m_script.push_back(std::move(action));
    return {};
}

Result<void> DemoReader::readAdd(const JsonPlace& place, DemoAction& action)
{
    action.verb = DemoVerb::Add;
    const auto kind = kindOfRoot(place.at(u"kind"_s).value().toString().toStdString());
    if (!kind)
        return place.at(u"kind"_s).wrong(ErrorKind::UnknownChoice);
    action.kind = *kind;
    action.circle = place.at(u"circle"_s).value().toString();
    if (!m_case.circle(action.circle))
        return place.at(u"circle"_s).wrong(ErrorKind::NoSuchCircle);
    if (!mayWrite(action.by, action.circle))
        return place.at(u"by"_s).wrong(ErrorKind::NotWritable);
    if (m_case.m_ids.contains(action.key))
        return place.at(u"key"_s).wrong();
    const JsonPlace fields = place.at(u"fields"_s);
    const auto ok
        = put(fieldsFromJson(schemaOf(*kind).fields, fields, [this](const QString& key) { return m_case.id(key); }),
            action.fields);
    if (!ok)
        return ok;
    if (auto whole = check(schemaOf(*kind), action.fields); !whole)
        return failure(whole.error().kind, fields.path() + u'.' + whole.error().context);
    if (auto allowed = checkPointers(fields, action); !allowed)
        return allowed;
    if (place.at(u"canary"_s).isThere()) {
        QString content;
        collectText(action.fields, content);
        if (auto read = put(place.at(u"canary"_s).texts(kMaxHookWords), action.canaries); !read)
            return read;
        for (const QString& canary : action.canaries) {
            if (canary.isEmpty() || !content.contains(canary))
                return place.at(u"canary"_s).wrong();
        }
    }
    action.id = newId(action.key);
    const bool shared = m_case.circle(action.circle)->people.at(action.by) == DemoAccess::Shared;
    m_standing[action.id] = {action.circle, *kind, shared ? std::nullopt : std::optional(action.by)};
    return {};
}

Result<void> DemoReader::readEdit(const JsonPlace& place, DemoAction& action)
{
    action.verb = DemoVerb::Edit;
    action.id = m_case.id(action.key);
    const auto found = m_standing.find(action.id);
    if (found == m_standing.end())
        return place.at(u"key"_s).wrong(ErrorKind::NoSuchRecord);
    const Standing& standing = found->second;
    action.kind = standing.kind;
    action.circle = standing.circle;
    const auto document = m_case.circle(standing.circle)->documentOf(action.by, {});
    if (!document || document->owner != standing.owner)
        return place.at(u"by"_s).wrong(ErrorKind::NotWritable);
    const JsonPlace fields = place.at(u"fields"_s);
    return inOrder(
        [&] {
            return put(fieldsFromJson(
                           schemaOf(action.kind).fields, fields, [this](const QString& key) { return m_case.id(key); }),
                action.fields);
        },
        [&] { return checkPointers(fields, action); });
}

Result<void> DemoReader::readMove(const JsonPlace& place, DemoAction& action)
{
    action.verb = DemoVerb::Move;
    action.id = m_case.id(action.key);
    action.circle = place.at(u"circle"_s).value().toString();
    const QString newKey = place.at(u"newKey"_s).value().toString();
    const auto found = m_standing.find(action.id);
    if (found == m_standing.end())
        return place.at(u"key"_s).wrong(ErrorKind::NoSuchRecord);
    if (!mayWrite(action.by, action.circle))
        return place.at(u"circle"_s).wrong(ErrorKind::NotWritable);
    if (newKey.isEmpty() || m_case.m_ids.contains(newKey))
        return place.at(u"newKey"_s).wrong();
    action.kind = found->second.kind;
    action.newId = newId(newKey);
    // It stands in the mover's document from then on, and was to be taken out of one that the mover writes.
    const auto from = m_case.circle(found->second.circle)->documentOf(action.by, {});
    if (!from || from->owner != found->second.owner)
        return place.at(u"by"_s).wrong(ErrorKind::NotWritable);
    Standing standing = found->second;
    standing.circle = action.circle;
    standing.owner = m_case.circle(action.circle)->documentOf(action.by, {})->owner;
    m_standing.erase(found);
    m_standing[action.newId] = standing;
    return {};
}

Result<void> DemoReader::checkPointers(const JsonPlace& place, const DemoAction& action) const
{
    const Members from = m_case.circle(action.circle)->members();
    for (const Reference& reference : referencesOf(schemaOf(action.kind), action.fields)) {
        const auto target = m_standing.find(reference.target);
        if (target == m_standing.end() || (reference.spec->targets & kinds(target->second.kind)) == 0)
            return failure(ErrorKind::NoSuchTarget, place.path() + u'.' + reference.spec->key());
        const Members to = m_case.circle(target->second.circle)->members();
        if (!std::includes(to.begin(), to.end(), from.begin(), from.end()))
            return failure(ErrorKind::PointsOutOfCircle, place.path() + u'.' + reference.spec->key());
    }
    return {};
}

Result<std::vector<RecordId>> DemoReader::readIds(const JsonPlace& place) const
{
    std::vector<RecordId> ids;
    if (!place.isThere())
        return ids;
    const auto keys = place.texts(kMaxHookWords);
    if (!keys)
        return tl::unexpected(keys.error());
    for (const QString& key : *keys) {
        const RecordId id = m_case.id(key);
        if (id.isNull())
            return failure(ErrorKind::NoSuchTarget, u"%1: %2"_s.arg(place.path(), key));
        ids.push_back(id);
    }
    return ids;
}

Result<std::vector<MemberId>> DemoReader::readPeople(const JsonPlace& place) const
{
    std::vector<MemberId> people;
    if (!place.isThere())
        return people;
    const auto places = place.items(kMaxDemoMembers);
    if (!places)
        return tl::unexpected(places.error());
    for (const JsonPlace& item : *places) {
        const auto member = item.member();
        if (!member || !knows(*member))
            return item.wrong();
        people.push_back(*member);
    }
    return people;
}

Result<void> DemoReader::readHooks(const JsonPlace& root)
{
    const auto places = root.at(u"hooks"_s).items(kMaxHooks);
    if (!places)
        return tl::unexpected(places.error());
    for (const JsonPlace& place : *places) {
        if (auto ok = readHook(place); !ok)
            return ok;
    }
    return {};
}

Result<void> DemoReader::readHook(const JsonPlace& place)
{
    DemoHook hook;
    std::vector<MemberId> present;
    const auto ok = inOrder([&] { return put(place.at(u"id"_s).text(), hook.id); },
        [&] { return put(readPeople(place.at(u"viewers"_s)), hook.viewers); },
        [&] { return put(readPeople(place.at(u"present"_s)), present); },
        [&] { return put(readIds(place.at(u"mustHold"_s)), hook.mustHold); },
        [&] { return put(readIds(place.at(u"mustNotHold"_s)), hook.mustNotHold); },
        [&] { return put(readIds(place.at(u"flagged"_s)), hook.flagged); });
    if (!ok)
        return ok;
    hook.present = Members(present.begin(), present.end());
    hook.circle = place.at(u"circle"_s).value().toString();
    if (!hook.circle.isEmpty() && !m_case.circle(hook.circle))
        return place.at(u"circle"_s).wrong(ErrorKind::NoSuchCircle);
    if (const JsonPlace words = place.at(u"mustNotHoldText"_s); words.isThere()) {
        if (auto read = put(words.texts(kMaxHookWords), hook.mustNotHoldText); !read)
            return read;
    }
    if (const JsonPlace grams = place.at(u"ngramsOf"_s); grams.isThere()) {
        hook.ngramsOf = m_case.id(grams.at(u"item"_s).value().toString());
        if (hook.ngramsOf.isNull())
            return grams.at(u"item"_s).wrong(ErrorKind::NoSuchTarget);
        if (auto read = put(grams.at(u"words"_s).number(2, 10), hook.ngramWords); !read)
            return read;
    }
    if (const JsonPlace persons = place.at(u"persons"_s); persons.isThere()) {
        const auto names = persons.names(kMaxDemoMembers);
        if (!names)
            return tl::unexpected(names.error());
        for (const QString& name : *names) {
            const auto member = MemberId::fromText(name);
            const auto count = persons.at(name).number(0, int(kMaxDemoActions));
            if (!member || !knows(*member) || !count)
                return persons.at(name).wrong();
            hook.personsSeen.emplace(*member, *count);
        }
    }
    hook.noNumberingGaps = place.at(u"noNumberingGaps"_s).value().toBool();
    m_case.m_hooks.push_back(std::move(hook));
    return {};
}

} // namespace kudelma::casework
