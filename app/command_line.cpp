// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/options_check.h"
#include "app/suggestion.h"
#include "ui/look/error_text.h"

#include <CLI/CLI.hpp>
#include <array>
#include <fmt/format.h>
#include <memory>

namespace contend::app {

namespace {

constexpr int kUsage = 2;
constexpr std::array<std::string_view, 5> kCommands{"list", "run", "sweep", "render", "open"};

constexpr const char* kAbout =
    "Multithreading or multiprocessing? Measured, not claimed.\n"
    "Without a command the window opens; the commands below except open need no display.";
constexpr const char* kStatuses =
    "Exit status: 0 done, 2 usage, 3 a resource is missing, 4 a worker died that should not have,\n"
    "5 figures not to be trusted (with --strict), 130 interrupted.";

/// The parser with its commands; raw gets what they find.
struct Parser {
    CLI::App app{kAbout, "contend"};
    RawOptions raw;
    CLI::App* list = nullptr;
    CLI::App* run = nullptr;
    CLI::App* sweep = nullptr;
    CLI::App* render = nullptr;
    CLI::App* open = nullptr;

    Parser();
    void addWindow(CLI::App& to);
    void addContenders(CLI::App& to, const char* help);
    void addSettings(CLI::App& to);
    void addMeasuring(CLI::App& to);
    void addLook(CLI::App& to, const char* themes);
    void addList();
    void addRun();
    void addSweep();
    void addRender();
    void addOpen();
};

Parser::Parser()
{
    app.set_version_flag("--version", std::string("contend ") + CONTEND_VERSION, "Show the version and exit");
    app.footer(kStatuses);
    app.get_formatter()->column_width(34);
    app.allow_extras();
    addWindow(app);
    addList();
    addRun();
    addSweep();
    addRender();
    addOpen();
    for (CLI::App* const command : app.get_subcommands(nullptr))
        command->allow_extras();
}

void Parser::addContenders(CLI::App& to, const char* help)
{
    to.add_option("-c,--contender", raw.contenders, help)
        ->type_name("C")
        ->allow_extra_args(false)
        ->delimiter(',');
}

void Parser::addSettings(CLI::App& to)
{
    to.add_option("-s,--set", raw.settings, "Set a parameter; may be given again")
        ->type_name("K=V")
        ->allow_extra_args(false);
}

void Parser::addLook(CLI::App& to, const char* themes)
{
    to.add_option("--theme", raw.theme, themes)->type_name("T");
    to.add_option("--language", raw.language, "Language of the texts: en, de, es, fr or zh_CN")->type_name("xx");
}

void Parser::addWindow(CLI::App& to)
{
    to.add_option("--experiment", raw.experiment, "Open this experiment")->type_name("ID");
    addContenders(to, "Choose this contender");
    addSettings(to);
    addLook(to, "light, dark, projector or system");
    to.add_flag("--full-screen", raw.full_screen, "Fill the screen");
    to.add_flag("--start", raw.start, "Run at once");
}

void Parser::addList()
{
    list = app.add_subcommand("list", "Show experiments, contenders and parameters");
    list->add_flag("--json", raw.list_json, "As JSON");
}

void Parser::addMeasuring(CLI::App& to)
{
    to.add_option("experiment", raw.experiment, "The experiment's id, see contend list")
        ->required()
        ->type_name("ID");
    addContenders(to, "Run this contender; may be given again. Without it all of them run");
    addSettings(to);
    to.add_option("--seconds", raw.seconds, "Length of each run, like --set seconds=S")->type_name("S");
    to.add_option("--warm-up", raw.warm_up, "Seconds before each run that do not count (default 0.5)")
        ->type_name("S");
    to.add_option("--repeat", raw.repeat, "Run everything N times")->type_name("N");
    to.add_option("--csv", raw.csv, "Write the samples as a table; - is standard output")->type_name("F");
    to.add_option("--json", raw.json, "Write the whole record")->type_name("F");
    to.add_option("--png", raw.png, "Write a picture of the result")->type_name("F");
    to.add_option("--trace", raw.trace, "Write the timeline for Perfetto")->type_name("F");
    to.add_flag("-q,--quiet", raw.quiet, "No progress and no table");
    to.add_flag("--strict", raw.strict, "Exit status 5 when the figures are not to be trusted");
    to.footer(kStatuses);
}

void Parser::addRun()
{
    run = app.add_subcommand("run", "Measure an experiment under its contenders");
    addMeasuring(*run);
}

void Parser::addSweep()
{
    sweep = app.add_subcommand("sweep", "Measure an experiment for each value of a parameter");
    addMeasuring(*sweep);
    sweep
        ->add_option(
            "-p,--parameter", raw.sweep,
            "The values: workers=1:8, workers=1:64:x2, operation=0.5:8:0.5, workers=1,2,4 or cores=1:max")
        ->required()
        ->type_name("K=FROM:TO[:STEP]");
}

void Parser::addRender()
{
    render = app.add_subcommand("render", "Make a picture of a saved record");
    render->add_option("record", raw.record, "A record that run or sweep wrote with --json")
        ->required()
        ->type_name("RECORD.json");
    render->add_option("--png", raw.png, "Write a PNG; - is standard output")->type_name("F");
    render->add_option("--svg", raw.svg, "Write an SVG")->type_name("F");
    render->add_option("--pdf", raw.pdf, "Write a PDF")->type_name("F");
    render
        ->add_option("--report", raw.report,
                     "Write a report as PDF: charts, numbers, verdict, settings, code")
        ->type_name("F");
    render->add_option("--size", raw.size, "Size in pixels (default 1280x720)")->type_name("WxH");
    render->add_option("--scale", raw.scale, "Multiply the pixels, not the layout (default 1)")
        ->type_name("N");
    addLook(*render, "light, dark or projector (default light)");
}

void Parser::addOpen()
{
    open = app.add_subcommand("open", "Open the window on a saved record or picture");
    open->add_option("record", raw.record, "A record, or a PNG that Contend made")
        ->required()
        ->type_name("RECORD.json");
    addLook(*open, "light, dark, projector or system");
    open->add_flag("--full-screen", raw.full_screen, "Fill the screen");
}

std::string quoted(const std::string& text)
{
    return "“" + text + "”";
}

std::string suggestionFor(const std::string& given, const std::vector<std::string>& known)
{
    const std::string meant = nearest(given, known);
    return meant.empty() || meant == given ? std::string() : fmt::format(" Did you mean {}?", quoted(meant));
}

Answer refusal(const Refusal& refused)
{
    const std::string sentence = ui::ErrorText::sentence(refused.error).toStdString();
    return {ui::exitStatusOf(refused.error.code),
            fmt::format("contend: {}{}\n", sentence, suggestionFor(refused.error.value, refused.known))};
}

/// "contend" or "contend run".
std::string fullName(const CLI::App& app)
{
    return app.get_parent() == nullptr ? app.get_name() : "contend " + app.get_name();
}

std::vector<std::string> optionNames(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const CLI::Option* const option : app.get_options())
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

/// Words that no option and no command took.
Answer refuseExtra(const CLI::App& app, const std::string& word)
{
    const bool option = word.starts_with('-');
    const bool command = !option && app.get_parent() == nullptr;
    const std::string name = word.substr(0, word.find('='));
    const std::vector<std::string> commands(kCommands.begin(), kCommands.end());
    const std::vector<std::string> known = option ? optionNames(app) : commands;
    std::string text = fmt::format("contend: {} is no {} of {}.", quoted(option ? name : word),
                                   option    ? "option"
                                   : command ? "command"
                                             : "argument",
                                   quoted(fullName(app)));
    if (command)
        text += fmt::format(" Allowed: {}.", fmt::join(commands, ", "));
    if (option || command)
        text += suggestionFor(name, known);
    return {kUsage, text + fmt::format(" {} shows what there is.\n", quoted(fullName(app) + " --help"))};
}

/// The command whose options were being read.
const CLI::App& activeApp(const Parser& parser)
{
    const auto chosen = parser.app.get_subcommands();
    return chosen.empty() ? parser.app : *chosen.front();
}

/// A missing value or argument. The parser's own words begin with its name.
Answer misuse(const CLI::App& app, const CLI::ParseError& error)
{
    const std::string words = error.what();
    const std::string name = words.substr(0, words.find_first_of(": "));
    const bool no_value = dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr;
    const bool absent = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
    const std::string problem = no_value ? fmt::format("{} needs a value", name)
                                : absent ? fmt::format("{} needs {}", fullName(app), name)
                                         : words;
    return {kUsage, fmt::format("contend: {}. {} shows what is allowed.\n", problem,
                                quoted(fullName(app) + " --help"))};
}

std::optional<Answer> findExtras(const Parser& parser)
{
    const CLI::App& active = activeApp(parser);
    for (const CLI::App* const app : {&active, &parser.app})
        if (const auto words = app->remaining(); !words.empty())
            return refuseExtra(*app, words.front());
    return std::nullopt;
}

template <typename Options>
tl::expected<Command, Answer> commandOf(Checked<Options> checked)
{
    if (!checked)
        return tl::unexpected(refusal(checked.error()));
    return Command(std::move(*checked));
}

tl::expected<Command, Answer> check(const Parser& parser)
{
    if (*parser.list)
        return Command(ListOptions{parser.raw.list_json});
    if (*parser.run)
        return commandOf(checkMeasure(parser.raw, false));
    if (*parser.sweep)
        return commandOf(checkMeasure(parser.raw, true));
    if (*parser.render)
        return commandOf(checkRender(parser.raw));
    if (*parser.open)
        return commandOf(checkOpen(parser.raw));
    return commandOf(checkWindow(parser.raw));
}

/// "--seconds -3" reads as two options to the parser; "--seconds=-3" names the value and gets an answer
/// about it.
std::vector<std::string> joinNegativeNumbers(int argc, const char* const* argv)
{
    std::vector<std::string> words;
    for (int number = 1; number < argc; ++number) {
        const std::string_view word = argv[number];
        const bool negative = word.size() > 1 && word[0] == '-' &&
                              (std::isdigit(static_cast<unsigned char>(word[1])) != 0 || word[1] == '.');
        if (negative && !words.empty() && words.back().starts_with("--"))
            words.back() += "=" + std::string(word);
        else
            words.emplace_back(word);
    }
    return words;
}

} // namespace

tl::expected<Command, Answer> parseCommandLine(int argc, const char* const* argv)
{
    const auto parser = std::make_unique<Parser>();
    std::vector<std::string> words = joinNegativeNumbers(argc, argv);
    std::reverse(words.begin(), words.end()); // the parser takes them from the back
    try {
        parser->app.parse(std::move(words));
    } catch (const CLI::CallForHelp&) {
        return tl::unexpected(Answer{0, parser->app.help()});
    } catch (const CLI::CallForAllHelp&) {
        return tl::unexpected(Answer{0, parser->app.help("", CLI::AppFormatMode::All)});
    } catch (const CLI::CallForVersion& version) {
        return tl::unexpected(Answer{0, std::string(version.what()) + "\n"});
    } catch (const CLI::ParseError& error) {
        const auto extra = findExtras(*parser);
        return tl::unexpected(extra ? *extra : misuse(activeApp(*parser), error));
    }
    if (const auto extra = findExtras(*parser))
        return tl::unexpected(*extra);
    return check(*parser);
}

} // namespace contend::app
