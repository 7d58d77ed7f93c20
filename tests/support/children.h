// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <string>
#include <vector>

namespace contend::test {

/// Processes whose parent is that process's main thread.
inline std::vector<int> childrenOf(int pid)
{
    std::vector<int> children;
    std::ifstream in("/proc/" + std::to_string(pid) + "/task/" + std::to_string(pid) + "/children");
    for (int child = 0; in >> child;)
        children.push_back(child);
    return children;
}

} // namespace contend::test
