// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options_check.h"

#include "core/base/topology.h"
#include "core/experiment/catalog.h"
#include "core/plan/common_parameters.h"
#include "core/report/output_file.h"
#include "ui/look/language.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace contend::app {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using experiment::Experiment;

namespace {

constexpr int kSmallestPicture = 64;
constexpr int kLargestPicture = 16'384;
constexpr double kLargestScale = 8;
constexpr std::string_view kStandardOutput = "-";

tl::unexpected<Refusal> refuse(Error error, std::vector<std::string> known = {})
{
    return tl::unexpected(Refusal{std::move(error), std::move(known)});
}

tl::unexpected<Refusal> refuse(ErrorCode code, std::string option, std::string value, std::string allowed,
                               std::vector<std::string> known = {})
{
    return refuse(Error{code, 0, {}, std::move(option), std::move(value), std::move(allowed)},
                  std::move(known));
}

std::string joined(const std::vector<std::string>& words)
{
    return fmt::format("{}", fmt::join(words, ", "));
}

template <typename Rows, typename Name>
std::vector<std::string> namesOf(const Rows& rows, Name name)
{
    std::vector<std::string> names;
    names.reserve(rows.size());
    for (const auto& row : rows)
        names.emplace_back(name(row));
    return names;
}

/// A number in the C locale, whole and within its limits.
Checked<double> number(std::string_view option, const std::string& text, double least, double most,
                       std::string_view unit = {})
{
    const std::string allowed = fmt::format("{} to {}{}{}", least, most, unit.empty() ? "" : " ", unit);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::invalid_argument || end != text.data() + text.size() || std::isnan(value))
        return refuse(ErrorCode::NotANumber, std::string(option), text, allowed);
    if (error != std::errc{} || !(value >= least && value <= most))
        return refuse(ErrorCode::OutOfRange, std::string(option), text, allowed);
    return value;
}

Checked<int> wholeNumber(std::string_view option, const std::string& text, int least, int most)
{
    const auto value = number(option, text, least, most);
    if (!value)
        return tl::unexpected(value.error());
    if (std::floor(*value) != *value)
        return refuse(ErrorCode::OutOfRange, std::string(option), text,
                      fmt::format("whole numbers from {} to {}", least, most));
    return static_cast<int>(*value);
}

Checked<const Experiment*> findExperiment(std::string_view option, const std::string& id)
{
    const auto found = experiment::find(id);
    if (found)
        return *found;
    const auto ids = namesOf(experiment::catalog(), [](const Experiment* row) { return row->id; });
    return refuse(ErrorCode::UnknownExperiment, std::string(option), id, joined(ids), ids);
}

Checked<base::Contender> findContender(const Experiment& experiment, const std::string& id)
{
    const auto contender = base::contenderOf(id);
    if (contender && experiment::hasContender(experiment, *contender))
        return *contender;
    const auto ids =
        namesOf(experiment.contenders, [](base::Contender known) { return base::contenderId(known); });
    return refuse(ErrorCode::UnknownContender, "--contender", id, joined(ids), ids);
}

/// Numbers of cores that this machine has not are refused here, where a person wrote them.
plan::Parameter onThisMachine(const plan::Parameter& parameter)
{
    return plan::onThisMachine(parameter, base::readTopology().cpusAvailable());
}

Checked<std::pair<std::string, double>> readSetting(const Experiment& experiment, const std::string& text)
{
    const std::size_t equals = text.find('=');
    const std::string id = text.substr(0, equals);
    const auto ids =
        namesOf(experiment.parameters, [](const plan::Parameter& parameter) { return parameter.id; });
    if (equals == std::string::npos)
        return refuse(ErrorCode::UnknownOption, "--set", text, "PARAMETER=VALUE, such as workers=4", ids);
    const plan::Parameter* const parameter = experiment::findParameter(experiment, id);
    if (parameter == nullptr)
        return refuse(ErrorCode::UnknownParameter, "--set", id, joined(ids), ids);
    const auto value = plan::parseValue(onThisMachine(*parameter), text.substr(equals + 1));
    if (value)
        return std::pair(id, *value);
    Error error = value.error();
    error.subject = fmt::format("--set {}", id);
    return refuse(std::move(error),
                  namesOf(parameter->choices, [](std::string_view choice) { return choice; }));
}

Checked<std::map<std::string, double, std::less<>>> readSettings(const Experiment& experiment,
                                                                 const RawOptions& raw)
{
    std::map<std::string, double, std::less<>> values;
    for (const std::string& text : raw.settings) {
        const auto setting = readSetting(experiment, text);
        if (!setting)
            return tl::unexpected(setting.error());
        values.insert_or_assign(setting->first, setting->second);
    }
    return values;
}

Checked<plan::RunSetup> readSetup(const Experiment& experiment, const RawOptions& raw)
{
    constexpr double kLongestWarmUp = 600;
    constexpr int kMostRepeats = 1000;
    plan::RunSetup setup;
    setup.experiment = experiment.id;
    for (const std::string& id : raw.contenders) {
        const auto contender = findContender(experiment, id);
        if (!contender)
            return tl::unexpected(contender.error());
        setup.contenders.push_back(*contender);
    }
    auto values = readSettings(experiment, raw);
    if (!values)
        return tl::unexpected(values.error());
    setup.values = std::move(*values);
    if (!raw.seconds.empty()) {
        const plan::Parameter* const parameter = experiment::findParameter(experiment, plan::kSeconds);
        const auto seconds = number("--seconds", raw.seconds, parameter->minimum, parameter->limit(), "s");
        if (!seconds)
            return tl::unexpected(seconds.error());
        setup.values[std::string(plan::kSeconds)] = *seconds;
    }
    if (!raw.warm_up.empty()) {
        const auto warm_up = number("--warm-up", raw.warm_up, 0, kLongestWarmUp, "s");
        if (!warm_up)
            return tl::unexpected(warm_up.error());
        setup.warm_up_s = *warm_up;
    }
    if (!raw.repeat.empty()) {
        const auto repeats = wholeNumber("--repeat", raw.repeat, 1, kMostRepeats);
        if (!repeats)
            return tl::unexpected(repeats.error());
        setup.repeats = *repeats;
    }
    return setup;
}

tl::unexpected<Refusal> refuseSweep(const Experiment& experiment, Error error)
{
    if (error.code == ErrorCode::UnknownParameter)
        error.value = std::exchange(error.subject, "--parameter");
    else
        error.subject = error.subject == "parameter" ? "--parameter" : "--parameter " + error.subject;
    return refuse(std::move(error), namesOf(experiment.parameters,
                                            [](const plan::Parameter& parameter) { return parameter.id; }));
}

/// A path that can be written to now: a mistyped one must not cost a minute of measuring.
Checked<fs::path> output(std::string_view option, const std::string& text)
{
    if (text.empty())
        return fs::path();
    if (const auto possible = report::canWrite(text); !possible) {
        Error error = possible.error();
        error.subject = fmt::format("{} {}", option, text);
        return refuse(std::move(error));
    }
    return fs::path(text);
}

/// One stream cannot carry two files.
Checked<bool> checkStandardOutput(const std::vector<std::pair<std::string_view, std::string>>& outputs)
{
    std::string_view first;
    for (const auto& [option, path] : outputs) {
        if (path != kStandardOutput)
            continue;
        if (!first.empty())
            return refuse(ErrorCode::UnknownOption, std::string(option), path,
                          fmt::format("a file, because {} goes to standard output already", first));
        first = option;
    }
    return true;
}

Checked<Outputs> readOutputs(const RawOptions& raw)
{
    const std::vector<std::pair<std::string_view, std::string>> all{
        {"--csv", raw.csv}, {"--json", raw.json}, {"--png", raw.png}, {"--trace", raw.trace}};
    if (const auto once = checkStandardOutput(all); !once)
        return tl::unexpected(once.error());
    Outputs outputs;
    const std::array<fs::path*, 4> places{&outputs.csv, &outputs.json, &outputs.png, &outputs.trace};
    for (std::size_t number = 0; number < places.size(); ++number) {
        const auto path = output(all[number].first, all[number].second);
        if (!path)
            return tl::unexpected(path.error());
        *places[number] = *path;
    }
    return outputs;
}

Checked<std::string> language(const std::string& text)
{
    if (text.empty())
        return text;
    if (ui::isLanguage(QString::fromStdString(text)))
        return text;
    const auto known = namesOf(ui::languages(), [](const ui::Language& each) { return each.code; });
    return refuse(ErrorCode::UnknownOption, "--language", text, joined(known), known);
}

Checked<std::optional<ui::ThemeChoice>> theme(const std::string& text, bool system_too)
{
    if (text.empty())
        return std::nullopt;
    std::vector<std::string> known{"light", "dark", "projector"};
    if (system_too)
        known.emplace_back("system");
    const auto choice = ui::themeChoiceOf(QString::fromStdString(text));
    if (!choice || (*choice == ui::ThemeChoice::System && !system_too))
        return refuse(ErrorCode::UnknownOption, "--theme", text, joined(known), known);
    return choice;
}

Checked<PictureSize> pictureSize(const std::string& text)
{
    PictureSize size;
    if (text.empty())
        return size;
    const std::string allowed = fmt::format("WIDTHxHEIGHT in pixels, each from {} to {}, such as 1920x1080",
                                            kSmallestPicture, kLargestPicture);
    const std::size_t times = text.find('x');
    if (times == std::string::npos)
        return refuse(ErrorCode::UnknownOption, "--size", text, allowed);
    const auto width = wholeNumber("--size", text.substr(0, times), kSmallestPicture, kLargestPicture);
    const auto height = wholeNumber("--size", text.substr(times + 1), kSmallestPicture, kLargestPicture);
    if (!width || !height) {
        const Refusal& refusal = width ? height.error() : width.error();
        return refuse(refusal.error.code, "--size", text, allowed);
    }
    return PictureSize{*width, *height};
}

/// What the images of this size would take must stay within what an image can hold.
Checked<double> pictureScale(const std::string& text, const PictureSize& size)
{
    const double most =
        std::min(kLargestScale, static_cast<double>(kLargestPicture) / std::max(size.width, size.height));
    return text.empty() ? Checked<double>(1.0) : number("--scale", text, 0.25, most);
}

} // namespace

Checked<WindowOptions> checkWindow(const RawOptions& raw)
{
    WindowOptions options;
    const Experiment* chosen = experiment::catalog().front();
    if (!raw.experiment.empty()) {
        const auto found = findExperiment("--experiment", raw.experiment);
        if (!found)
            return tl::unexpected(found.error());
        chosen = *found;
    }
    // A contender or a value belongs to an experiment: without one named it is that which opens first.
    if (!raw.experiment.empty() || !raw.contenders.empty() || !raw.settings.empty())
        options.experiment = chosen->id;
    if (raw.contenders.size() > 1)
        return refuse(ErrorCode::UnknownOption, "--contender", raw.contenders.back(),
                      "one contender for the window; Compare in the window runs them all");
    if (!raw.contenders.empty()) {
        const auto contender = findContender(*chosen, raw.contenders.front());
        if (!contender)
            return tl::unexpected(contender.error());
        options.contender = *contender;
    }
    auto values = readSettings(*chosen, raw);
    if (!values)
        return tl::unexpected(values.error());
    options.values = std::move(*values);
    const auto chosen_theme = theme(raw.theme, true);
    if (!chosen_theme)
        return tl::unexpected(chosen_theme.error());
    options.theme = *chosen_theme;
    const auto chosen_language = language(raw.language);
    if (!chosen_language)
        return tl::unexpected(chosen_language.error());
    options.language = *chosen_language;
    options.full_screen = raw.full_screen;
    options.start = raw.start;
    return options;
}

Checked<WindowOptions> checkOpen(const RawOptions& raw)
{
    auto options = checkWindow(raw);
    if (options)
        options->record = raw.record;
    return options;
}

Checked<MeasureOptions> checkMeasure(const RawOptions& raw, bool sweep)
{
    const auto experiment = findExperiment("EXPERIMENT", raw.experiment);
    if (!experiment)
        return tl::unexpected(experiment.error());
    MeasureOptions options;
    auto setup = readSetup(**experiment, raw);
    if (!setup)
        return tl::unexpected(setup.error());
    options.setup = std::move(*setup);
    if (sweep) {
        auto values = plan::parseSweep(**experiment, raw.sweep, base::readTopology().cpusAvailable());
        if (!values)
            return refuseSweep(**experiment, values.error());
        options.sweep = std::move(*values);
    }
    auto outputs = readOutputs(raw);
    if (!outputs)
        return tl::unexpected(outputs.error());
    options.outputs = std::move(*outputs);
    options.quiet = raw.quiet;
    options.strict = raw.strict;
    return options;
}

Checked<RenderOptions> checkRender(const RawOptions& raw)
{
    RenderOptions options;
    options.record = raw.record;
    const std::vector<std::pair<std::string_view, std::string>> all{
        {"--png", raw.png}, {"--svg", raw.svg}, {"--pdf", raw.pdf}, {"--report", raw.report}};
    if (std::ranges::all_of(all, [](const auto& each) { return each.second.empty(); }))
        return refuse(ErrorCode::UnknownOption, "render", "", "with --png, --svg, --pdf or --report FILE");
    if (const auto once = checkStandardOutput(all); !once)
        return tl::unexpected(once.error());
    const std::array places{&options.png, &options.svg, &options.pdf, &options.report};
    for (std::size_t number = 0; number < places.size(); ++number) {
        const auto path = output(all[number].first, all[number].second);
        if (!path)
            return tl::unexpected(path.error());
        *places[number] = *path;
    }
    const auto size = pictureSize(raw.size);
    if (!size)
        return tl::unexpected(size.error());
    options.size = *size;
    const auto scale = pictureScale(raw.scale, *size);
    if (!scale)
        return tl::unexpected(scale.error());
    options.scale = *scale;
    const auto chosen_theme = theme(raw.theme, false);
    if (!chosen_theme)
        return tl::unexpected(chosen_theme.error());
    if (*chosen_theme)
        options.theme = ui::resolveTheme(**chosen_theme);
    const auto chosen_language = language(raw.language);
    if (!chosen_language)
        return tl::unexpected(chosen_language.error());
    options.language = *chosen_language;
    return options;
}

} // namespace contend::app
