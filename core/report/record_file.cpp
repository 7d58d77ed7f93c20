// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/record_file.h"

#include "core/report/json.h"
#include "core/report/output_file.h"

#include <array>
#include <fstream>
#include <string_view>

namespace contend::report {

bool isPicture(const std::filesystem::path& path)
{
    constexpr std::string_view kSignature = "\x89PNG\r\n\x1a\n";
    std::array<char, kSignature.size()> begin{};
    std::ifstream file(path, std::ios::binary);
    return file.read(begin.data(), begin.size()) &&
           std::string_view(begin.data(), begin.size()) == kSignature;
}

base::Result<analysis::Record> readRecord(const std::filesystem::path& path)
{
    const auto text = readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    auto record = fromJson(*text);
    if (record)
        return record;
    base::Error error = record.error();
    error.subject = path.string();
    return base::fail(std::move(error));
}

} // namespace contend::report
