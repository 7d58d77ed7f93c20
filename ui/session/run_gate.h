// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <optional>

namespace contend::ui {

/// Lets through what belongs to the current run and nothing older: news travel from the measuring thread to
/// the window through a queue, so some of a run that was replaced may still be under way. One thread.
class RunGate {
public:
    /// From now on only runs with this id or a later one count; none is current yet.
    void expectFrom(base::RunId first) noexcept
    {
        m_first = first;
        m_current.reset();
    }

    /// A run says that it began. False, and no change, if it is an older one.
    bool begin(base::RunId run) noexcept
    {
        if (run < m_first || (m_current && run < *m_current))
            return false;
        m_current = run;
        return true;
    }

    /// Does news of this run belong to the current one?
    bool accepts(base::RunId run) const noexcept { return m_current == run; }

    std::optional<base::RunId> current() const noexcept { return m_current; }

private:
    base::RunId m_first{1};
    std::optional<base::RunId> m_current;
};

} // namespace contend::ui
