// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "casework/choices.h"
#include "casework/field.h"

#include <type_traits>

/// How the structs of records_*.h and the schema-driven core meet. A struct's `describe` tells a visitor each field
/// once; from it come the schema (SchemaMaker), reading (FromFields) and writing (ToFields).
namespace kudelma::casework {

enum class Need : std::uint8_t { Optional, Required };
inline constexpr Need kRequired = Need::Required;
inline constexpr int kMaxOrderChars = 64; ///< Order keys are compared as text; see orderBetween in order_key.h.
inline constexpr int kMaxPin = 1'000'000;

template <class T>
[[nodiscard]] FieldValues toFields(const T& record);
/// The fields must have passed check(): what does not fit is left at its default.
template <class T>
[[nodiscard]] T fromFields(const FieldValues& values);
template <class T>
[[nodiscard]] std::vector<FieldSpec> fieldsOf();

namespace detail {

template <class M>
struct MemberOf;
template <class Owner, class Value>
struct MemberOf<Value Owner::*>
{
    using owner = Owner;
    using value = Value;
};

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <class T>
struct SaidIn ///< What is held when something is said.
{
    using type = T;
};
template <class T>
struct SaidIn<std::optional<T>>
{
    using type = T;
};

template <class T>
inline constexpr bool isEntries = false;
template <class T>
inline constexpr bool isEntries<std::vector<T>> = !std::is_same_v<T, RecordId>;

inline QString latin1(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// Forwards the typed words of `describe` to one `visit(name, member, need, makeSpec)`. The spec is made only by who
/// asks for it, because reading a record must not build the schema again.
template <class Derived>
struct Visitor
{
    template <class M>
    void flag(std::string_view name, M member)
    {
        pass(name, member, {.type = FieldType::Flag});
    }
    template <class M>
    void integer(std::string_view name, M member, int low, int high, Need need = Need::Optional)
    {
        pass(name, member, {.type = FieldType::Integer, .low = low, .high = high}, need);
    }
    template <class M>
    void words(std::string_view name, M member, qsizetype limit, Need need = Need::Optional)
    {
        pass(name, member, {.type = FieldType::Words, .limit = limit}, need);
    }
    template <class M>
    void text(std::string_view name, M member, qsizetype limit)
    {
        pass(name, member, {.type = FieldType::Text, .limit = limit});
    }
    template <class M>
    void date(std::string_view name, M member)
    {
        pass(name, member, {.type = FieldType::Date});
    }
    template <class M>
    void instant(std::string_view name, M member)
    {
        pass(name, member, {.type = FieldType::Instant});
    }
    template <class M>
    void member(std::string_view name, M pointer, Need need = Need::Optional)
    {
        pass(name, pointer, {.type = FieldType::Member}, need);
    }
    template <class M>
    void choice(std::string_view name, M member, Need need = Need::Optional)
    {
        pass(name, member, {.type = FieldType::Choice}, need);
    }
    template <class M>
    void ref(std::string_view name, M member, KindSet targets, Need need = Need::Optional)
    {
        pass(name, member, {.type = FieldType::Ref, .targets = targets}, need);
    }
    template <class M>
    void refs(std::string_view name, M member, KindSet targets, qsizetype limit, Need need = Need::Optional)
    {
        pass(name, member, {.type = FieldType::Refs, .limit = limit, .targets = targets}, need);
    }
    template <class M>
    void names(std::string_view name, M member, qsizetype limit)
    {
        pass(name, member, {.type = FieldType::Names, .limit = limit});
    }
    template <class M>
    void bytes(std::string_view name, M member, qsizetype limit)
    {
        pass(name, member, {.type = FieldType::Bytes, .limit = limit});
    }
    template <class M>
    void entries(std::string_view name, M member, qsizetype limit)
    {
        pass(name, member, {.type = FieldType::Entries, .limit = limit});
    }

private:
    template <class M>
    void pass(std::string_view name, M member, FieldLimits limits, Need need = Need::Optional)
    {
        static_cast<Derived*>(this)->visit(name, member, limits, need == kRequired);
    }
};

struct SchemaMaker : Visitor<SchemaMaker>
{
    std::vector<FieldSpec> fields;

    template <class M>
    void visit(std::string_view name, M, const FieldLimits& limits, bool required)
    {
        using T = typename MemberOf<M>::value;
        FieldSpec& spec = fields.emplace_back(FieldSpec{limits, name, required, {}, {}, latin1(name)});
        using Said = typename SaidIn<T>::type;
        if constexpr (std::is_enum_v<Said>)
            spec.choices.assign(Choices<Said>::names.begin(), Choices<Said>::names.end());
        if constexpr (isEntries<T>)
            spec.parts = fieldsOf<typename T::value_type>();
    }
};

/// Leaves out what is as in a record just made: the document holds only what somebody said.
template <class Owner>
struct ToFields : Visitor<ToFields<Owner>>
{
    const Owner& owner;
    const Owner fresh = {};
    FieldValues values;

    explicit ToFields(const Owner& record)
        : owner(record)
    { }

    template <class M>
    void visit(std::string_view name, M member, const FieldLimits&, bool required)
    {
        if (!required && owner.*member == fresh.*member)
            return;
        if (FieldValue value = convert(owner.*member); !value.isEmpty())
            values.insert(latin1(name), std::move(value));
    }

    template <class T>
    static FieldValue convert(const T& value)
    {
        if constexpr (isOptional<T>) {
            return value ? convert(*value) : FieldValue{};
        } else if constexpr (std::is_enum_v<T>) {
            return {latin1(nameOf(value))};
        } else if constexpr (isEntries<T>) {
            std::vector<FieldValues> entries;
            for (const auto& entry : value)
                entries.push_back(toFields(entry));
            return {std::move(entries)};
        } else {
            return {value};
        }
    }
};

template <class Owner>
struct FromFields : Visitor<FromFields<Owner>>
{
    const FieldValues& values;
    Owner owner = {};

    explicit FromFields(const FieldValues& fields)
        : values(fields)
    { }

    template <class M>
    void visit(std::string_view name, M member, const FieldLimits&, bool)
    {
        if (const auto found = values.constFind(latin1(name)); found != values.cend())
            convert(*found, owner.*member);
    }

    template <class T>
    static void convert(const FieldValue& value, T& target)
    {
        if constexpr (isOptional<T>) {
            if (!value.isEmpty())
                convert(value, target.emplace());
        } else if constexpr (std::is_enum_v<T>) {
            if (const QString* name = value.as<QString>())
                target = choiceOf<T>(name->toStdString()).value_or(target);
        } else if constexpr (isEntries<T>) {
            if (const auto* entries = value.as<std::vector<FieldValues>>()) {
                for (const FieldValues& entry : *entries)
                    target.push_back(fromFields<typename T::value_type>(entry));
            }
        } else {
            if (const T* held = value.as<T>())
                target = *held;
        }
    }
};

} // namespace detail

template <class T>
FieldValues toFields(const T& record)
{
    detail::ToFields<T> visitor(record);
    T::describe(visitor);
    return std::move(visitor.values);
}

template <class T>
T fromFields(const FieldValues& values)
{
    detail::FromFields<T> visitor(values);
    T::describe(visitor);
    return std::move(visitor.owner);
}

template <class T>
std::vector<FieldSpec> fieldsOf()
{
    detail::SchemaMaker visitor;
    T::describe(visitor);
    return std::move(visitor.fields);
}

} // namespace kudelma::casework
