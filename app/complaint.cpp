// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint.h"

#include "ui/look/error_text.h"

#include <cstdio>

namespace contend::app {

int complain(const base::Error& error)
{
    const std::string text = "contend: " + ui::ErrorText::sentence(error).toStdString() + "\n";
    std::fwrite(text.data(), 1, text.size(), stderr);
    return ui::exitStatusOf(error.code);
}

} // namespace contend::app
