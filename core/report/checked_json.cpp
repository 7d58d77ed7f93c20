// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checked_json.h"

#include "core/report/json.h"

#include <cmath>
#include <fmt/format.h>

namespace contend::report {

using base::ErrorCode;
using nlohmann::json;

namespace {

/// No figure of ours comes near; what is beyond would only make axes and sums overflow.
constexpr double kMostMagnitude = 1e18;

/// Counts what the parser would have to build, without building it.
class Census {
public:
    /// Nothing, or why the text is refused.
    std::string take(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (m_in_text)
                passThroughText(text[at]);
            else
                count(text[at]);
            if (m_deepest > kMostJsonDepth)
                return fmt::format("nested too deeply at byte {}", at);
            if (m_values > kMostJsonValues || m_keys > kMostJsonKeys)
                return fmt::format("too many values at byte {}", at);
        }
        return {};
    }

private:
    void passThroughText(char letter)
    {
        if (m_escaped)
            m_escaped = false;
        else if (letter == '\\')
            m_escaped = true;
        else if (letter == '"')
            m_in_text = false;
    }

    void count(char letter)
    {
        switch (letter) {
        case '"':
            m_in_text = true;
            break;
        case '[':
        case '{':
            ++m_values;
            m_deepest = std::max(m_deepest, ++m_depth);
            break;
        case ']':
        case '}':
            m_depth -= m_depth > 0 ? 1 : 0;
            break;
        case ',':
            ++m_values;
            break;
        case ':':
            ++m_keys;
            break;
        default:
            break;
        }
    }

    std::size_t m_depth = 0;
    std::size_t m_deepest = 0;
    std::size_t m_values = 0;
    std::size_t m_keys = 0;
    bool m_in_text = false;
    bool m_escaped = false;
};

} // namespace

base::Result<json> parseJson(std::string_view text)
{
    if (std::string refusal = Census().take(text); !refusal.empty())
        return base::fail(ErrorCode::BadRecord, 0, "reading JSON, " + refusal);
    try {
        return json::parse(text);
    } catch (const json::parse_error& error) {
        return base::fail(ErrorCode::BadRecord, 0, fmt::format("reading JSON at byte {}", error.byte));
    } catch (const json::exception&) {
        return base::fail(ErrorCode::BadRecord, 0, "reading JSON, a number is too large");
    } catch (const std::bad_alloc&) {
        return base::fail(ErrorCode::NoMemory, ENOMEM, "reading JSON");
    }
}

JsonView JsonView::at(std::string_view key) const
{
    if (!m_json->is_object())
        reject("an object");
    const auto member = m_json->find(key);
    if (member == m_json->end())
        reject(fmt::format("an object with \"{}\"", key));
    return {*this, *member, key, 0};
}

bool JsonView::has(std::string_view key) const
{
    if (!m_json->is_object())
        reject("an object");
    const auto member = m_json->find(key);
    return member != m_json->end() && !member->is_null();
}

bool JsonView::truth() const
{
    if (!m_json->is_boolean())
        reject("true or false");
    return m_json->get<bool>();
}

std::string JsonView::text(std::size_t most) const
{
    if (!m_json->is_string())
        reject("a text");
    const auto& text = m_json->get_ref<const std::string&>();
    if (text.size() > most)
        reject(fmt::format("a text of at most {} bytes", most));
    return text;
}

double JsonView::number() const
{
    if (m_json->is_null())
        return std::numeric_limits<double>::quiet_NaN();
    return number(-kMostMagnitude, kMostMagnitude);
}

double JsonView::number(double least, double most) const
{
    const double number = m_json->is_number() ? m_json->get<double>() : std::nan("");
    if (!(number >= least && number <= most))
        reject(fmt::format("a number from {} to {}", least, most));
    return number;
}

std::int64_t JsonView::signedInteger(std::int64_t least, std::int64_t most) const
{
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    const bool fits = m_json->is_number_integer() &&
                      (!m_json->is_number_unsigned() || m_json->get<std::uint64_t>() <= kMost);
    const std::int64_t number = fits ? m_json->get<std::int64_t>() : 0;
    if (!fits || number < least || number > most)
        reject(fmt::format("a whole number from {} to {}", least, most));
    return number;
}

std::uint64_t JsonView::unsignedInteger(std::uint64_t least, std::uint64_t most) const
{
    const bool fits = m_json->is_number_unsigned();
    const std::uint64_t number = fits ? m_json->get<std::uint64_t>() : 0;
    if (!fits || number < least || number > most)
        reject(fmt::format("a whole number from {} to {}", least, most));
    return number;
}

std::vector<double> JsonView::numbers(std::size_t most) const
{
    std::vector<double> numbers;
    numbers.reserve(checkArray(most));
    forEach(most, [&](const JsonView& element) { numbers.push_back(element.number()); });
    return numbers;
}

std::size_t JsonView::checkArray(std::size_t most) const
{
    if (!m_json->is_array() || m_json->size() > most)
        reject(fmt::format("a list of at most {}", most));
    return m_json->size();
}

void JsonView::checkObject(std::size_t most) const
{
    if (!m_json->is_object() || m_json->size() > most)
        reject(fmt::format("an object of at most {} members", most));
}

std::string JsonView::path() const
{
    if (m_parent == nullptr)
        return {};
    const std::string before = m_parent->path();
    if (m_key.empty())
        return fmt::format("{}[{}]", before, m_index);
    return before.empty() ? std::string(m_key) : fmt::format("{}.{}", before, m_key);
}

void JsonView::reject(std::string allowed) const
{
    throw BadShape{path(), std::move(allowed)};
}

base::Contender readContender(const JsonView& view)
{
    const auto contender = base::contenderOf(view.text(kMostIdLength));
    if (!contender)
        view.reject("a contender");
    return *contender;
}

std::int64_t checkOrigin(const JsonView& root)
{
    const auto schema = root.at("schema").integer<std::int64_t>();
    const JsonView program = root.at("program");
    const JsonView name = program.at("name");
    if (name.text() != kProgramName)
        name.reject(std::string(kProgramName));
    return schema;
}

base::Error toError(const BadShape& bad)
{
    base::Error error;
    error.code = ErrorCode::BadRecord;
    error.allowed = bad.allowed;
    error.doing = bad.where.empty() ? "reading the record" : "reading " + bad.where;
    error.value = bad.where;
    return error;
}

} // namespace contend::report
