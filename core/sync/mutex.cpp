// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mutex.h"

#include <cerrno>
#include <cstdlib>

#if defined(__SANITIZE_THREAD__)
#define CONTEND_TSAN 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define CONTEND_TSAN 1
#endif
#endif
#ifdef CONTEND_TSAN
#include <sanitizer/tsan_interface.h>
#endif

namespace contend::sync {

namespace {

// The thread sanitizer of g++ 12 knows the other calls on a mutex, but not this one: tell it.
int lockUntil(pthread_mutex_t& mutex, const timespec& when) noexcept
{
#ifdef CONTEND_TSAN
    __tsan_mutex_pre_lock(&mutex, __tsan_mutex_try_lock);
#endif
    const int error = pthread_mutex_clocklock(&mutex, CLOCK_MONOTONIC, &when);
#ifdef CONTEND_TSAN
    const bool held = error == 0 || error == EOWNERDEAD;
    __tsan_mutex_post_lock(
        &mutex, held ? __tsan_mutex_try_lock : __tsan_mutex_try_lock | __tsan_mutex_try_lock_failed, 0);
#endif
    return error;
}

} // namespace

Mutex::Mutex() noexcept
{
    pthread_mutexattr_t attributes;
    bool fine = pthread_mutexattr_init(&attributes) == 0;
    fine = fine && pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED) == 0;
    fine = fine && pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST) == 0;
    fine = fine && pthread_mutex_init(&m_mutex, &attributes) == 0;
    if (!fine)
        std::abort();
    pthread_mutexattr_destroy(&attributes);
}

bool Mutex::try_lock_until(Deadline deadline) noexcept
{
    if (deadline.isNever()) {
        lock();
        return true;
    }
    const int error = lockUntil(m_mutex, deadline.asTimespec());
    return error == 0 || settle(error);
}

bool Mutex::settle(int error) noexcept
{
    switch (error) {
    case EBUSY:
    case ETIMEDOUT:
        return false;
    case EOWNERDEAD:
        pthread_mutex_consistent(&m_mutex);
        m_owners_lost.fetch_add(1, std::memory_order_relaxed);
        return true;
    default:
        std::abort();
    }
}

} // namespace contend::sync
