// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace contend::base {

/// What went wrong, as a value. The engine holds no sentence for people; ui/look/error_text makes one.
enum class ErrorCode : std::uint32_t {
    None = 0,
    // The caller asked for something that does not exist or is not allowed (exit status 2).
    UnknownExperiment,
    UnknownContender,
    UnknownParameter,
    NotANumber,
    OutOfRange,
    UnknownChoice,
    BadSweep,
    ExceedsParameter, ///< contradicts another parameter; allowed names it with its value
    ExceedsMemory,    ///< more memory than is free; value asked for, allowed what there is
    BadRecord,        ///< a file that is damaged or is no record
    ForeignRecord,    ///< a record of a schema that this version does not know
    UnknownOption,    ///< any other option value; subject, value and allowed tell
    CannotRead,
    CannotWrite,
    // The machine refuses (exit status 3).
    NoMemory,
    ProcessLimit,
    FileLimit,
    CannotStartHost,
    CannotStartHelper,
    NoResource,
    // Something of ours died or misbehaved (exit status 4).
    HostDied,
    WorkerDied,
    HostHung,
    WrongSegment, ///< magic, version or size of a segment is not ours
    Internal,
};

/// One failure: the kind, errno where the system gave one, what was being done, and, for bad input, the
/// thing, the value given and what is allowed. A plain value: copy it freely.
struct Error {
    ErrorCode code = ErrorCode::None;
    int sys_errno = 0;
    std::string doing;   ///< "opening", "starting worker 3": words for a log, not for a screen
    std::string subject; ///< the option, parameter, file or limit concerned
    std::string value;   ///< what was given
    std::string allowed; ///< what would have been right

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorCode code, int sys_errno = 0, std::string doing = {},
                                  std::string subject = {})
{
    return tl::unexpected<Error>(Error{code, sys_errno, std::move(doing), std::move(subject), {}, {}});
}

/// Bad input: names the thing, the value and what is allowed.
inline tl::unexpected<Error> reject(ErrorCode code, std::string subject, std::string value,
                                    std::string allowed)
{
    return tl::unexpected<Error>(
        Error{code, 0, {}, std::move(subject), std::move(value), std::move(allowed)});
}

} // namespace contend::base
