// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/decimate.h"

#include <QHash>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace contend::ui {

/// Something that happened during a run and that the curves are read against.
struct SeriesMarker {
    enum class Kind {
        Contender, ///< another contender began: a dashed line with its name
        Parameter, ///< a parameter was changed live: a small tick
    };
    double time_s = 0.0;
    Kind kind = Kind::Contender;
    QString text;

    friend bool operator==(const SeriesMarker&, const SeriesMarker&) = default;
};

/// Samples begin … end - 1 of a series.
struct SampleRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool isEmpty() const { return begin >= end; }
    friend bool operator==(const SampleRange&, const SampleRange&) = default;
};

/// What one chart draws: one value a worker and moment, perhaps a total, and markers, on one time axis.
///
/// Requires: times in seconds since the recording began, growing from sample to sample.
/// Guarantees: memory is bounded: what is older than keepSeconds() is dropped, and at most
/// kMaxSamplesPerSecond × keepSeconds() samples are kept. Every line has a value for every sample; NaN means
/// that nothing was measured (a gap, a worker that was not there). Infinite values become NaN. Values are
/// kept with the seven digits of a float. Not thread-safe; use it on the window's thread.
class TimeSeries {
public:
    static constexpr double kDefaultKeepSeconds = 600.0;
    static constexpr double kMaxSamplesPerSecond = 50.0;
    /// In place of a worker's number: the line that tells about all workers together.
    static constexpr int kTotal = -1;

    explicit TimeSeries(double keep_s = kDefaultKeepSeconds);

    /// Adds one sample; workers[i] belongs to worker i. Workers may come (their past is a gap) and go.
    /// False, and nothing happens, if the time is not finite or not later than the last one.
    bool append(double time_s, std::span<const double> workers,
                double total = std::numeric_limits<double>::quiet_NaN());
    /// Many samples at once, line by line: the same as append() for each, but much faster. workers[i] and
    /// total may be shorter than times; what is missing is NaN.
    void appendAll(std::span<const double> times, const std::vector<std::span<const double>>& workers,
                   std::span<const double> total);
    /// Ends all lines here; the next sample begins new ones.
    bool appendGap(double time_s);
    /// Kept as long as samples of its age. Markers may come in any order.
    void addMarker(const SeriesMarker& marker);
    /// Takes the latest marker away; nothing without one.
    void removeLastMarker();
    /// Other texts for the markers that have these; the language has changed.
    void renameMarkers(const QHash<QString, QString>& names);
    void clear();

    std::size_t size() const { return m_times.size() - m_first; }
    bool isEmpty() const { return size() == 0; }
    double keepSeconds() const { return m_keep_s; }
    int workerCount() const { return static_cast<int>(m_workers.size()); }
    bool hasTotal() const { return m_has_total; }
    /// Of the oldest and the newest sample kept; 0 while empty.
    double firstTime() const { return isEmpty() ? 0.0 : m_times[m_first]; }
    double lastTime() const { return isEmpty() ? 0.0 : m_times.back(); }

    std::span<const double> times() const { return std::span(m_times).subspan(m_first); }
    /// The values beside times(); empty for a worker that never was. Valid until the series changes.
    std::span<const float> values(int line) const;
    const std::vector<SeriesMarker>& markers() const { return m_markers; }

    /// The samples within from … to and one more at each side, so that lines go on to the edge.
    SampleRange range(double from_s, double to_s) const;
    /// The sample nearest in time; nothing if the time lies outside of what is kept.
    std::optional<std::size_t> nearest(double time_s) const;
    /// The value measured nearest to that time; NaN if there is none.
    double valueAt(int line, double time_s) const;

    /// Grows with every change of samples or markers: an equal number means equal content.
    std::uint64_t revision() const { return m_revision; }
    /// Grows when anything but appending samples happened: then a drawing cannot be continued.
    std::uint64_t generation() const { return m_generation; }

private:
    std::vector<std::size_t> acceptable(std::span<const double> times) const;
    void addLines(std::size_t workers);
    void appendValue(std::vector<float>& line, double value);
    void dropOld();
    void compact();

    double m_keep_s;
    std::size_t m_max_samples;
    std::size_t m_first = 0; ///< samples before it are dropped, but still take up room
    bool m_has_total = false;
    std::uint64_t m_revision = 0;
    std::uint64_t m_generation = 0;
    std::vector<double> m_times;
    std::vector<std::vector<float>> m_workers;
    std::vector<float> m_total;
    std::vector<SeriesMarker> m_markers;
};

/// Steadies a line: at each sample the mean of the samples of the last span_s seconds, that sample included.
/// What comes later changes nothing, and nothing is carried across a gap: a step after one stays a step. A
/// span of 0 or less changes nothing. times and values have the same length; `out` becomes as long.
void smooth(std::span<const double> times, std::span<const float> values, double span_s,
            std::vector<float>& out);

/// A value of NaN: the line ends here.
using SeriesPoint = analysis::CurvePoint;

/// Thins a line of a series to what can be seen when a pixel is column_s seconds wide, as
/// core/analysis/decimate.h says. Appends to `out`.
void decimate(std::span<const double> times, std::span<const float> values, double column_s,
              std::vector<SeriesPoint>& out);

} // namespace contend::ui
