// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unique_fd.h"

#include <unistd.h>

namespace contend::base {

void UniqueFd::reset(int fd) noexcept
{
    if (m_fd >= 0 && m_fd != fd)
        ::close(m_fd);
    m_fd = fd;
}

} // namespace contend::base
