// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_record.h"
#include "core/base/contender.h"
#include "core/base/result.h"

#include <cerrno>
#include <cstdint>
#include <limits>
#include <new>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace contend::report {

/// What a text may hold at most before it is even parsed. Far above every record of ours, low enough that a
/// hostile file cannot take the machine's memory.
inline constexpr std::size_t kMostJsonDepth = 32;
inline constexpr std::size_t kMostJsonValues = 32'000'000;
inline constexpr std::size_t kMostJsonKeys = 4'000'000;
inline constexpr std::size_t kMostIdLength = 100;
inline constexpr std::size_t kMostNames = 1000; ///< parameters, figures, caveats

/// Parses a text that nobody vouches for. Errors: BadRecord, doing says at which byte. Never throws.
base::Result<nlohmann::json> parseJson(std::string_view text);

/// Thrown by JsonView when a value is not what it must be; caught in this folder, never seen outside.
struct BadShape {
    std::string where;   ///< "runs[2].workers"
    std::string allowed; ///< "a list of at most 1024"
};

/// Looks at one value of a parsed text and knows its place in it. Every question checks the type and the
/// range, and throws BadShape if they are wrong. Views of members point to their parents, which must outlive
/// them.
class JsonView {
public:
    explicit JsonView(const nlohmann::json& root)
        : m_json(&root)
    {}

    /// The member of an object; it must be there.
    JsonView at(std::string_view key) const;
    /// Is the member there, and not null?
    bool has(std::string_view key) const;
    bool isNull() const { return m_json->is_null(); }
    bool isText() const { return m_json->is_string(); }
    bool isArray() const { return m_json->is_array(); }

    bool truth() const;
    std::string text(std::size_t most = kMostText) const;
    /// A number of usable size; null reads as NaN.
    double number() const;
    /// A number that is there, between two limits.
    double number(double least, double most) const;
    template <typename Integer>
    Integer integer(Integer least = std::numeric_limits<Integer>::min(),
                    Integer most = std::numeric_limits<Integer>::max()) const
    {
        if constexpr (std::is_signed_v<Integer>)
            return static_cast<Integer>(signedInteger(least, most));
        else
            return static_cast<Integer>(unsignedInteger(least, most));
    }
    std::vector<double> numbers(std::size_t most) const;

    /// Calls each(view) for the elements of an array of at most so many; its length is the result.
    template <typename Each>
    std::size_t forEach(std::size_t most, Each&& each) const
    {
        const std::size_t length = checkArray(most);
        for (std::size_t number = 0; number < length; ++number)
            each(JsonView(*this, (*m_json)[number], {}, number));
        return length;
    }
    /// Calls each(key, view) for the members of an object of at most so many.
    template <typename Each>
    void forEachMember(std::size_t most, Each&& each) const
    {
        checkObject(most);
        for (auto member = m_json->begin(); member != m_json->end(); ++member)
            each(member.key(), JsonView(*this, member.value(), member.key(), 0));
    }

    [[noreturn]] void reject(std::string allowed) const;

    static constexpr std::size_t kMostText = 4096;

private:
    JsonView(const JsonView& parent, const nlohmann::json& json, std::string_view key, std::size_t index)
        : m_json(&json)
        , m_parent(&parent)
        , m_key(key)
        , m_index(index)
    {}

    std::string path() const;
    std::size_t checkArray(std::size_t most) const;
    void checkObject(std::size_t most) const;
    std::int64_t signedInteger(std::int64_t least, std::int64_t most) const;
    std::uint64_t unsignedInteger(std::uint64_t least, std::uint64_t most) const;

    const nlohmann::json* m_json;
    const JsonView* m_parent = nullptr;
    std::string_view m_key; ///< empty: an element, m_index counts
    std::size_t m_index = 0;
};

/// The contender that a text names.
base::Contender readContender(const JsonView& view);

/// Schema and program: is the text one of ours at all? Throws BadShape; the schema's number is the result.
std::int64_t checkOrigin(const JsonView& root);

base::Error toError(const BadShape& bad);

/// Parses a text, checks where it comes from, and has read(root) make a value of it.
/// Errors: BadRecord, ForeignRecord, NoMemory. Never throws, whatever read throws in this folder.
template <typename Read>
auto readChecked(std::string_view text, Read read)
    -> base::Result<decltype(read(std::declval<const JsonView&>()))>
{
    const auto json = parseJson(text);
    if (!json)
        return tl::unexpected(json.error());
    try {
        const JsonView root(*json);
        if (const std::int64_t schema = checkOrigin(root); schema != analysis::Record::kSchema)
            return base::reject(base::ErrorCode::ForeignRecord, "schema", std::to_string(schema),
                                std::to_string(analysis::Record::kSchema));
        return read(root);
    } catch (const BadShape& bad) {
        return base::fail(toError(bad));
    } catch (const std::bad_alloc&) {
        return base::fail(base::ErrorCode::NoMemory, ENOMEM, "reading the record");
    }
}

} // namespace contend::report
