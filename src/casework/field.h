// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/kind.h"
#include "casework/partial_date.h"
#include "casework/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <concepts>
#include <limits>
#include <string_view>
#include <variant>
#include <vector>

namespace kudelma::casework {

/// How a field stands in a document, and so what happens when two people change it at the same time.
enum class FieldType : std::uint8_t {
    Flag, ///< bool; the last writer's value wins, as in all types down to Choice
    Integer, ///< whole number between `low` and `high`
    Words, ///< short text in one piece, at most `limit` UTF-16 units
    Date, ///< PartialDate
    Instant, ///< point of time, UTC milliseconds
    Member, ///< MemberId
    Choice, ///< one of `choices`, by name
    Ref, ///< id of a record of one of the kinds in `targets`
    Entries, ///< short list of small objects with `parts`, replaced as a whole; at most `limit` entries
    Bytes, ///< at most `limit` bytes
    Refs, ///< set of ids: what two people add at the same time is all kept; at most `limit`
    Names, ///< set of short names (words, members), kept like Refs; each at most kMaxNameChars, at most `limit`
    Text, ///< long text that people type in at the same time: no letter is lost; at most `limit` UTF-16 units
};

inline constexpr qsizetype kMaxNameChars = 64;
/// Two people may each stay within a text's limit and together go over it: what is read may be this much longer.
inline constexpr qsizetype kReadSlack = 4;

/// A set of record kinds, for what a reference may lead to.
using KindSet = std::uint32_t;
[[nodiscard]] constexpr KindSet kinds(std::same_as<RecordKind> auto... kind)
{
    return (KindSet(0) | ... | (KindSet(1) << unsigned(kind)));
}
inline constexpr KindSet kAnyKind = std::numeric_limits<KindSet>::max();

struct FieldLimits
{
    FieldType type = FieldType::Words;
    qsizetype limit = 0;
    int low = 0;
    int high = 0;
    KindSet targets = 0;
};

/// One field of a kind of record: its name in the document, its type and its limits.
struct FieldSpec : FieldLimits
{
    std::string_view name; ///< ASCII; the key in the record's map.
    bool required = false;
    std::vector<std::string_view> choices;
    std::vector<FieldSpec> parts; ///< Of each of the Entries.
    QString text; ///< The name again, as FieldValues have it.

    [[nodiscard]] const QString& key() const { return text; }
};

struct FieldValue;
/// The fields of one record by name. An absent name and an empty value mean the same.
using FieldValues = QMap<QString, FieldValue>;

struct FieldValue
{
    /// Words, Choice and Text are QString; Names are QStringList; Refs are sorted.
    using Storage = std::variant<std::monostate, bool, int, QString, PartialDate, QDateTime, MemberId, RecordId,
        std::vector<FieldValues>, QByteArray, std::vector<RecordId>, QStringList>;
    Storage value;

    /// Null when it holds something else. Not of a temporary: the answer points into the value.
    template <class T>
    [[nodiscard]] const T* as() const&
    {
        return std::get_if<T>(&value);
    }
    template <class T>
    const T* as() const&& = delete;
    [[nodiscard]] bool isEmpty() const; ///< Nothing, "", no entries, the empty date, the null id. False is a value.
    friend bool operator==(const FieldValue&, const FieldValue&);
};

struct KindSpec
{
    RecordKind kind = RecordKind::Person;
    std::vector<FieldSpec> fields;

    [[nodiscard]] const FieldSpec* field(QStringView name) const;
};

/// The schema of a kind: made once from records.h, the same for the whole run of the program.
[[nodiscard]] const KindSpec& schemaOf(RecordKind kind);

/// Whether `value` may be written into the field: type, limit, choice, required. Where references lead is not looked
/// at.
[[nodiscard]] Result<void> check(const FieldSpec& spec, const FieldValue& value);
/// Every field known and right, every required one there.
[[nodiscard]] Result<void> check(const KindSpec& spec, const FieldValues& values);

/// Every reference in the value (those inside of entries too), with the spec that says where it may lead.
struct Reference
{
    const FieldSpec* spec;
    RecordId target;
};
[[nodiscard]] std::vector<Reference> referencesOf(const KindSpec& spec, const FieldValues& values);

} // namespace kudelma::casework
