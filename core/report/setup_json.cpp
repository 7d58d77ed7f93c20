// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checked_json.h"
#include "core/report/json.h"
#include "core/report/json_writer.h"

namespace contend::report {

namespace {

plan::RunSetup readSetup(const JsonView& view)
{
    constexpr double kMostWarmUp = 3600;
    constexpr int kMostRepeats = 1000;
    plan::RunSetup setup;
    setup.experiment = view.at("experiment").text(kMostIdLength);
    view.at("contenders").forEach(kMostNames, [&](const JsonView& contender) {
        setup.contenders.push_back(readContender(contender));
    });
    view.at("values").forEachMember(
        kMostNames, [&](const std::string& id, const JsonView& value) { setup.values[id] = value.number(); });
    setup.warm_up_s = view.at("warm_up_s").number(0, kMostWarmUp);
    setup.repeats = view.at("repeats").integer(1, kMostRepeats);
    return setup;
}

} // namespace

std::string setupToJson(const plan::RunSetup& setup)
{
    JsonWriter out(-1);
    out.beginObject();
    out.member("schema", analysis::Record::kSchema);
    out.key("program").beginObject();
    out.member("name", kProgramName);
    out.member("version", CONTEND_VERSION);
    out.endObject();
    out.member("experiment", setup.experiment);
    out.key("contenders").beginArray();
    for (const base::Contender contender : setup.contenders)
        out.value(base::contenderId(contender));
    out.endArray();
    out.key("values").beginObject();
    for (const auto& [id, number] : setup.values)
        out.member(id, number);
    out.endObject();
    out.member("warm_up_s", setup.warm_up_s);
    out.member("repeats", setup.repeats);
    out.endObject();
    return out.take();
}

base::Result<plan::RunSetup> setupFromJson(std::string_view text)
{
    return readChecked(text, readSetup);
}

} // namespace contend::report
