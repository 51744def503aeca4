// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#include "genogram_tool/graph_json.h"

#include "genogram_tool/json_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace kudelma::genogram_tool {

namespace gg = genogram;

namespace {

/// One record of an array of the file. The first thing that is wrong with it stops the reading.
class Entry
{
public:
    Entry(GraphFile& file, QJsonObject object, int line, QString what)
        : m_file(file)
        , m_object(std::move(object))
        , m_line(line)
        , m_what(std::move(what))
    { }

    [[nodiscard]] bool has(QStringView key) const { return !m_object[key].isUndefined() && !m_object[key].isNull(); }

    std::string text(QStringView key)
    {
        if (!has(key))
            return {};
        const QJsonValue value = m_object[key];
        if (!value.isString())
            return fail(key, u"must be text"_s), std::string();
        if (value.toString().size() > kMaxTextChars)
            return fail(key, u"is longer than %1 characters"_s.arg(kMaxTextChars)), std::string();
        return value.toString().toStdString();
    }

    bool flag(QStringView key)
    {
        if (has(key) && !m_object[key].isBool())
            fail(key, u"must be true or false"_s);
        return m_object[key].toBool();
    }

    /// Of the year -9999 to 9999.
    int year(QStringView key)
    {
        const QJsonValue value = m_object[key];
        if (has(key) && (!value.isDouble() || value.toInt(kNoYear) == kNoYear || std::abs(value.toInt()) > kMaxYear))
            fail(key, u"must be a year"_s);
        return value.toInt();
    }

    /// From 0 on.
    int number(QStringView key, int most)
    {
        const int value = m_object[key].toInt(-1);
        if (value < 0 || value > most)
            fail(key, u"must be a number up to %1"_s.arg(most));
        return value;
    }

    gg::Date date(QStringView key)
    {
        if (!m_object[key].isObject())
            return dateOf(text(key));
        Entry inner(m_file, m_object[key].toObject(), m_line, m_what);
        gg::Date date = dateOf(inner.text(u"date"));
        date.text = inner.text(u"text");
        take(inner);
        return date;
    }

    gg::Period period() { return {.from = date(u"from"), .to = date(u"to"), .ongoing = flag(u"ongoing")}; }

    template <typename Enum>
    Enum word(QStringView key, Enum otherwise)
    {
        const std::string said = text(key);
        if (said.empty())
            return otherwise;
        const auto value = gg::fromKey<Enum>(said);
        if (!value)
            remark(key, u"is not known: \"%1\""_s.arg(QString::fromStdString(said)));
        return value.value_or(otherwise);
    }

    std::vector<std::string> texts(QStringView key)
    {
        std::vector<std::string> all;
        for (const QJsonValue& value : array(key)) {
            if (!value.isString() || value.toString().size() > kMaxTextChars) {
                fail(key, u"must hold text"_s);
                break;
            }
            all.push_back(value.toString().toStdString());
        }
        return all;
    }

    void each(QStringView key, const std::function<void(Entry&)>& read)
    {
        for (const QJsonValue& value : array(key)) {
            if (!value.isObject())
                return fail(key, u"must hold objects"_s);
            Entry inner(m_file, value.toObject(), m_line, m_what);
            read(inner);
            if (take(inner))
                return;
        }
    }

    QJsonArray array(QStringView key)
    {
        if (has(key) && !m_object[key].isArray())
            fail(key, u"must be a list"_s);
        const QJsonArray all = m_object[key].toArray();
        if (all.size() <= kMaxRecords)
            return all;
        fail(key, u"holds more than %1"_s.arg(kMaxRecords));
        return {};
    }

    void fail(QStringView key, const QString& why)
    {
        if (m_wrong.what.isEmpty())
            m_wrong = {m_line, u"%1: \"%2\" %3"_s.arg(m_what, key, why)};
    }
    void remark(QStringView key, const QString& why)
    {
        m_file.remarks.push_back({m_line, u"%1: \"%2\" %3"_s.arg(m_what, key, why)});
    }
    [[nodiscard]] const Remark& wrong() const { return m_wrong; }

private:
    static constexpr int kMaxYear = 9'999;
    static constexpr int kNoYear = -100'000;

    static gg::Date dateOf(const std::string& iso) { return iso.empty() ? gg::Date{} : gg::dateFromIso(iso); }

    bool take(const Entry& inner)
    {
        if (m_wrong.what.isEmpty())
            m_wrong = inner.m_wrong;
        return !m_wrong.what.isEmpty();
    }

    GraphFile& m_file;
    QJsonObject m_object;
    int m_line;
    QString m_what;
    Remark m_wrong;
};

gg::Gender genderOf(Entry& entry)
{
    const std::string sex = entry.text(u"sex");
    if (sex == "M")
        return gg::Gender::Man;
    if (sex == "F")
        return gg::Gender::Woman;
    if (sex == "N" || sex == "X")
        return gg::Gender::NonBinary;
    if (!sex.empty() && sex != "U")
        entry.remark(u"sex", u"is none of M, F, N, U"_s);
    return gg::Gender::Unknown;
}

void readPerson(Entry& entry, gg::Graph& graph)
{
    gg::Person person{
        .id = entry.text(u"id"),
        .name = entry.text(u"name"),
        .secondLine = entry.text(u"second"),
        .secondLineIsLabel = entry.flag(u"secondIsLabel"),
        .gender = genderOf(entry),
        .kind = entry.word(u"kind", gg::PersonKind::Person),
        .birth = entry.date(u"born"),
        .death = entry.date(u"died"),
        .deceased = entry.flag(u"deceased"),
        .index = entry.flag(u"index"),
        .orderKey = entry.text(u"orderKey"),
        .due = entry.date(u"due"),
        .language = entry.text(u"language"),
        .moved = entry.date(u"moved"),
        .facts = entry.texts(u"facts"),
    };
    if (entry.has(u"weeks"))
        person.weeks = entry.number(u"weeks", kMaxWeeks);
    if (entry.has(u"by"))
        person.birth.year = entry.year(u"by");
    if (!entry.has(u"name") && person.kind == gg::PersonKind::Person)
        person.name = person.id;
    person.deceased = person.deceased || person.death.known();
    entry.each(u"placements", [&](Entry& placement) {
        person.placements.push_back(
            {placement.word(u"kind", gg::PlacementKind::FamilyCare), placement.period(), placement.text(u"place")});
    });
    for (const std::string& mark : entry.texts(u"marks")) {
        if (const auto known = gg::fromKey<gg::Mark>(mark))
            person.marks.push_back(*known);
        else
            entry.remark(u"marks", u"has one that is not known: \"%1\""_s.arg(QString::fromStdString(mark)));
    }
    if (entry.has(u"pin")) {
        const QJsonArray pin = entry.array(u"pin");
        if (pin.size() == 2 && std::abs(pin[0].toDouble()) <= kMaxPin && std::abs(pin[1].toDouble()) <= kMaxPin)
            person.pin = gg::Pin{pin[0].toInt(), pin[1].toInt()};
        else
            entry.fail(u"pin", u"must be two numbers up to %1"_s.arg(kMaxPin));
    }
    graph.persons.push_back(std::move(person));
}

void readChild(Entry& child, const gg::Union& couple, gg::Graph& graph, gg::BirthSet& twins)
{
    const std::string id = child.text(u"id");
    if (id.empty())
        child.fail(u"children", u"has one without an id"_s);
    // "birth" is the neutral graph's own word.
    const bool isBirth = !child.has(u"kind") || child.text(u"kind") == "birth";
    const auto kind = isBirth ? gg::ParentKind::Biological : child.word(u"kind", gg::ParentKind::Biological);
    graph.addChild(couple, id, kind, child.period());
    if (couple.partners.empty())
        graph.parentLinks.push_back({.child = id, .unionId = couple.id, .kind = kind, .period = child.period()});
    if (child.flag(u"unconfirmed"))
        graph.parentLinks.back().unconfirmed = true;
    if (child.flag(u"twin"))
        twins.members.push_back(id);
}

void readUnion(Entry& entry, gg::Graph& graph)
{
    gg::Union couple{.id = entry.text(u"id"), .partners = entry.texts(u"partners")};
    if (couple.id.empty())
        entry.fail(u"id", u"is missing"_s);
    if (!entry.has(u"history"))
        couple.history.push_back({.status = gg::UnionStatus::Married});
    entry.each(u"history", [&](Entry& event) {
        couple.history.push_back(
            {event.word(u"status", gg::UnionStatus::Unspecified), event.date(u"date"), event.date(u"until")});
    });
    couple.related = entry.flag(u"related");
    gg::BirthSet twins{.id = "twins of " + couple.id};
    entry.each(u"children", [&](Entry& child) { readChild(child, couple, graph, twins); });
    if (twins.members.size() > 1)
        graph.birthSets.push_back(std::move(twins));
    graph.unions.push_back(std::move(couple));
}

void readLink(Entry& entry, gg::Graph& graph)
{
    graph.parentLinks.push_back({
        .child = entry.text(u"child"),
        .parent = entry.text(u"parent"),
        .unionId = entry.text(u"union"),
        .kind = entry.word(u"kind", gg::ParentKind::Biological),
        .period = entry.period(),
        .unconfirmed = entry.flag(u"unconfirmed"),
    });
}

void readTwins(Entry& entry, gg::Graph& graph)
{
    graph.birthSets.push_back({.id = entry.text(u"id"),
        .members = entry.texts(u"members"),
        .zygosity = entry.word(u"zygosity", gg::Zygosity::Unknown)});
}

gg::TieDirection directionOf(Entry& entry)
{
    const std::string direction = entry.text(u"direction");
    if (direction == "forward")
        return gg::TieDirection::Forward;
    if (direction == "both")
        return gg::TieDirection::Both;
    if (!direction.empty())
        entry.remark(u"direction", u"is neither forward nor both"_s);
    return gg::TieDirection::None;
}

void readTie(Entry& entry, gg::Graph& graph)
{
    graph.ties.push_back({.id = entry.text(u"id"),
        .from = entry.text(u"from"),
        .to = entry.text(u"to"),
        .type = entry.word(u"type", gg::TieType::Normal),
        .saidBy = entry.text(u"saidBy"),
        .label = entry.text(u"label"),
        .period = {.from = entry.date(u"since"), .to = entry.date(u"until"), .ongoing = entry.flag(u"ongoing")},
        .views = entry.texts(u"views"),
        .direction = directionOf(entry),
        .uncertain = entry.flag(u"uncertain")});
}

void readHousehold(Entry& entry, gg::Graph& graph)
{
    gg::Household household{.id = entry.text(u"id"), .label = entry.text(u"label")};
    // A list of ids alone is enough for those who simply live there.
    const QJsonArray members = entry.array(u"members");
    if (std::ranges::all_of(members, [](const QJsonValue& member) { return member.isString(); })) {
        for (std::string& member : entry.texts(u"members"))
            household.members.push_back({.person = std::move(member), .share = {}, .period = {}});
    } else {
        entry.each(u"members", [&](Entry& member) {
            household.members.push_back(
                {.person = member.text(u"person"), .share = member.text(u"share"), .period = member.period()});
        });
    }
    graph.households.push_back(std::move(household));
}

/// Reads the records of one array, each with its line.
class Reader
{
public:
    explicit Reader(const QByteArray& json)
        : m_lines(json)
    { }

    bool all(const QJsonObject& root, const char* array, const std::function<void(Entry&, gg::Graph&)>& read)
    {
        const QJsonValue value = root[QLatin1StringView(array)];
        if (value.isUndefined())
            return true;
        if (!value.isArray())
            return stop({0, u"\"%1\" must be a list"_s.arg(QLatin1StringView(array))});
        const QJsonArray records = value.toArray();
        if (records.size() > kMaxRecords)
            return stop({m_lines.of(array, kMaxRecords),
                u"\"%1\" holds more than %2"_s.arg(QLatin1StringView(array)).arg(kMaxRecords)});
        for (qsizetype i = 0; i < records.size(); ++i) {
            const int line = m_lines.of(array, i);
            const QString id = records[i].toObject()["id"_L1].toString().left(40);
            const QString what
                = u"%1[%2]%3"_s.arg(QLatin1StringView(array)).arg(i).arg(id.isEmpty() ? QString() : u" (%1)"_s.arg(id));
            if (!records[i].isObject())
                return stop({line, u"%1 must be an object"_s.arg(what)});
            Entry entry(file, records[i].toObject(), line, what);
            read(entry, file.graph);
            if (!entry.wrong().what.isEmpty())
                return stop(entry.wrong());
        }
        return true;
    }

    bool stop(Remark remark)
    {
        wrong = std::move(remark);
        return false;
    }
    [[nodiscard]] int lineOf(const char* array, qsizetype i) const { return m_lines.of(array, i); }

    GraphFile file;
    Remark wrong;

private:
    JsonLines m_lines;
};

/// Every person can be told from the others.
bool haveIds(Reader& reader)
{
    std::set<std::string_view> seen;
    const auto& persons = reader.file.graph.persons;
    for (std::size_t i = 0; i < persons.size(); ++i) {
        const int line = reader.lineOf("persons", qsizetype(i));
        if (persons[i].id.empty())
            return reader.stop({line, u"persons[%1] has no id"_s.arg(i)});
        if (!seen.insert(persons[i].id).second)
            return reader.stop({line,
                u"persons[%1]: the id \"%2\" is another person's already"_s.arg(i).arg(
                    QString::fromStdString(persons[i].id).left(40))});
    }
    return true;
}

bool readRecords(Reader& reader, const QJsonObject& root)
{
    if (!root["persons"_L1].isArray())
        return reader.stop({0, u"no list \"persons\": this is no family"_s});
    return reader.all(root, "persons", readPerson) && haveIds(reader) && reader.all(root, "unions", readUnion)
        && reader.all(root, "parentLinks", readLink) && reader.all(root, "birthSets", readTwins)
        && reader.all(root, "ties", readTie) && reader.all(root, "households", readHousehold);
}

} // namespace

tl::expected<GraphFile, Remark> readGraph(const QByteArray& json)
{
    if (json.size() > kMaxFileBytes)
        return tl::unexpected(Remark{0, u"larger than %1 MiB"_s.arg(kMaxFileBytes >> 20)});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(Remark{lineAt(json, error.offset), u"no JSON: %1"_s.arg(error.errorString())});
    if (!document.isObject())
        return tl::unexpected(Remark{1, u"an object with \"persons\" is expected"_s});
    const QJsonObject root = document.object();
    Reader reader(json);
    if (!readRecords(reader, root))
        return tl::unexpected(reader.wrong);
    Entry whole(reader.file, root, 0, u"the file"_s);
    reader.file.today = whole.date(u"today");
    const std::string ego = whole.text(u"ego");
    if (!whole.wrong().what.isEmpty())
        return tl::unexpected(whole.wrong());
    for (gg::Person& person : reader.file.graph.persons)
        person.index = person.index || (!ego.empty() && person.id == ego);
    return std::move(reader.file);
}

} // namespace kudelma::genogram_tool
