// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace contend::report {

/// Writes JSON text piece by piece, so that a long record needs no tree of it in memory. Objects and arrays
/// of objects take a line for each member, arrays of plain numbers one line in all. Numbers are written in
/// the C locale whatever the program's locale is; NaN and infinities become null; text that is not UTF-8
/// is repaired. The caller keeps the grammar: a key before each member of an object, every begin with its
/// end.
class JsonWriter {
public:
    /// indent: spaces for each level; below 0: everything on one line.
    explicit JsonWriter(int indent = 1)
        : m_indent(indent)
    {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// An object or array that stays on one line up to its end, whatever is in it.
    void beginFlatObject() { openFlat('{'); }
    void endFlatObject() { closeFlat('}'); }
    void beginFlatArray() { openFlat('['); }
    void endFlatArray() { closeFlat(']'); }

    JsonWriter& key(std::string_view name);

    void value(double number);
    template <std::integral Number>
    void value(Number number)
    {
        before();
        m_text += std::to_string(number);
    }
    void value(bool truth);
    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void null();
    /// A number with so many significant digits, for curves, where all seventeen would be a waste.
    void rounded(double number, int digits);
    /// An array of rounded numbers on one line.
    void numbers(std::span<const double> values, int digits);

    template <typename Value>
    void member(std::string_view name, const Value& content)
    {
        key(name);
        value(content);
    }

    /// The text so far; the writer is empty afterwards.
    std::string take() { return std::move(m_text); }

private:
    void before();
    void open(char bracket);
    void close(char bracket);
    void openFlat(char bracket);
    void closeFlat(char bracket);
    void newLine();

    std::string m_text;
    int m_indent;
    int m_flat = 0;            ///< how many flat brackets are open
    bool m_after_key = false;  ///< the next value belongs to a key
    std::vector<bool> m_empty; ///< for each open bracket: nothing in it yet
};

} // namespace contend::report
