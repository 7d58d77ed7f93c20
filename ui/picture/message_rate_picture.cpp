// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/message_rate_picture.h"

#include "ui/chart/ticks.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"

#include <cmath>

namespace contend::ui {
namespace {

constexpr double kUsPerS = 1e6;
// A rate is the mean of the last fifth of a second: after a change one such span belongs to neither size.
constexpr double kSettlingS = 0.5;

QString sizeText(double bytes)
{
    constexpr double kKib = 1024.0;
    if (bytes >= kKib * kKib)
        return MessageRatePicture::tr("%1 MiB").arg(NumberText::compact(bytes / kKib / kKib));
    if (bytes >= kKib)
        return MessageRatePicture::tr("%1 KiB").arg(NumberText::compact(bytes / kKib));
    return MessageRatePicture::tr("%1 B").arg(NumberText::compact(bytes));
}

LegendItem entryFor(base::Contender contender, const Theme& theme)
{
    LegendItem item;
    item.key = static_cast<int>(contender);
    item.text = PlanText::contender(contender);
    item.colour = workerColor(theme, static_cast<int>(contender));
    item.is_line = false;
    return item;
}

} // namespace

MessageRatePicture::MessageRatePicture(const Theme& theme)
    : MessageRatePicture(new RowChart(theme))
{}

MessageRatePicture::MessageRatePicture(RowChart* chart)
    : ExperimentPicture(chart)
    , m_rows(chart)
{
    connect(m_rows, &PaintedChart::legendChanged, this, &ExperimentPicture::legendChanged);
    retranslate();
}

void MessageRatePicture::retranslate()
{
    m_rows->setAccessibleName(tr("Messages"));
    m_rows->setEmptyHint(tr("Rate and time on the way of each size that you try appear here. Press Space."));
}

QString MessageRatePicture::title() const
{
    return tr("Messages by size");
}

PictureHeadline MessageRatePicture::headline() const
{
    const auto rate = m_rates.find(m_current);
    if (rate == m_rates.end())
        return {};
    return {NumberText::compact(rate->second.messages_per_s),
            tr("messages/s of %1").arg(sizeText(m_current.first))};
}

void MessageRatePicture::clear()
{
    m_rates.clear();
    m_rows->setData({});
}

void MessageRatePicture::begin(const PictureRun& run)
{
    m_gauges = run.gauges;
    const auto size = run.values.find("message-size");
    m_current = {size != run.values.end() ? size->second : 0.0, run.contender};
    m_settling = false;
}

void MessageRatePicture::setParameter(const std::string& id, double value)
{
    if (id == "message-size")
        m_current.first = value;
    else if (id == "channel" || id == "traffic")
        m_rates.clear(); // what was measured by another way does not belong beside this one
    m_settling = true;
    m_changed_t_s = 0.0;
}

bool MessageRatePicture::add(const sampling::Snapshot& snapshot, double t_s)
{
    if (m_settling) {
        if (m_changed_t_s <= 0.0)
            m_changed_t_s = t_s;
        m_settling = t_s - m_changed_t_s < kSettlingS;
    }
    const double messages = gaugeOf(m_gauges, snapshot.gauges, "messages_per_s");
    const double bytes = gaugeOf(m_gauges, snapshot.gauges, "bytes_per_s");
    if (m_settling || !std::isfinite(messages) || !std::isfinite(bytes))
        return false;
    m_rates[m_current] = {messages, bytes, 0.0};
    return true;
}

QString MessageRatePicture::wordsOn(const Rate& rate) const
{
    const QString words =
        tr("%1/s, %2B/s")
            .arg(NumberText::compact(rate.messages_per_s), NumberText::compact(rate.bytes_per_s));
    return rate.p50_us > 0.0 ? tr("%1, p50 %2").arg(words, duration(rate.p50_us / kUsPerS)) : words;
}

void MessageRatePicture::refresh()
{
    if (m_rates.empty())
        return;
    RowData data;
    data.logarithmic_from = 1.0;
    for (const auto& [key, rate] : m_rates) {
        const auto& [size, contender] = key;
        data.rows.append(
            {sizeText(size), {{rate.messages_per_s, static_cast<int>(contender), {}}}, wordsOn(rate)});
        const LegendItem item = entryFor(contender, m_rows->theme());
        if (!data.legend.contains(item))
            data.legend.append(item);
    }
    m_rows->setData(data);
}

void MessageRatePicture::show(const analysis::RunRecord& run)
{
    const auto size = run.parameters.find("message-size");
    if (size == run.parameters.end() || run.throughput_ops_per_s <= 0.0)
        return;
    m_current = {size->second, run.contender};
    m_rates[m_current] = {run.throughput_ops_per_s, run.throughput_ops_per_s * size->second,
                          run.latency ? run.latency->p50_us : 0.0};
    refresh();
}

} // namespace contend::ui
