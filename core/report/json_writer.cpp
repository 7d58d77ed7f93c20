// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_writer.h"

#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>

namespace contend::report {

void JsonWriter::newLine()
{
    if (m_indent < 0 || m_flat > 0)
        return;
    m_text += '\n';
    m_text.append(m_empty.size() * static_cast<std::size_t>(m_indent), ' ');
}

void JsonWriter::before()
{
    if (m_after_key) {
        m_after_key = false;
        return;
    }
    if (m_empty.empty())
        return;
    if (!m_empty.back())
        m_text += ',';
    m_empty.back() = false;
    newLine();
}

void JsonWriter::open(char bracket)
{
    before();
    m_text += bracket;
    m_empty.push_back(true);
}

void JsonWriter::close(char bracket)
{
    const bool was_empty = m_empty.back();
    m_empty.pop_back();
    if (!was_empty)
        newLine();
    m_text += bracket;
    if (m_empty.empty() && m_indent >= 0)
        m_text += '\n';
}

void JsonWriter::openFlat(char bracket)
{
    open(bracket);
    ++m_flat;
}

void JsonWriter::closeFlat(char bracket)
{
    m_empty.pop_back();
    m_text += bracket;
    --m_flat;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    value(name);
    m_text += m_indent < 0 ? ":" : ": ";
    m_after_key = true;
    return *this;
}

void JsonWriter::value(double number)
{
    before();
    if (std::isfinite(number))
        fmt::format_to(std::back_inserter(m_text), "{}", number);
    else
        m_text += "null";
}

void JsonWriter::value(bool truth)
{
    before();
    m_text += truth ? "true" : "false";
}

void JsonWriter::value(std::string_view text)
{
    using nlohmann::json;
    before();
    m_text += json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

void JsonWriter::null()
{
    before();
    m_text += "null";
}

void JsonWriter::rounded(double number, int digits)
{
    before();
    if (std::isfinite(number))
        fmt::format_to(std::back_inserter(m_text), "{:.{}g}", number, digits);
    else
        m_text += "null";
}

void JsonWriter::numbers(std::span<const double> values, int digits)
{
    beginFlatArray();
    for (const double number : values)
        rounded(number, digits);
    endFlatArray();
}

} // namespace contend::report
