// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command_line.h"
#include "app/headless.h"

#include <csignal>
#include <cstdio>

using namespace contend::app;

namespace {

int answer(const Answer& answer)
{
    std::fputs(answer.text.c_str(), answer.status == 0 ? stdout : stderr);
    return answer.status;
}

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace

int main(int argc, char** argv)
{
    // A pipe that closes and a file that may not grow are errors to be told, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const auto command = parseCommandLine(argc, argv);
    if (!command)
        return answer(command.error());
    return std::visit(
        Overloaded{[](const ListOptions& options) { return list(options); },
                   [&](const MeasureOptions& options) { return measure(options, argc, argv); },
                   [&](const RenderOptions& options) { return render(options, argc, argv); },
                   [&](const WindowOptions& options) { return runWindow(options, argc, argv); }},
        *command);
}
