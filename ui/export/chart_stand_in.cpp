// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chart_stand_in.h"

#include <QPainter>

namespace contend::ui {

ChartStandIn::ChartStandIn(Chart& chart)
    : m_chart(chart)
    , m_empty(chart.isEmpty())
    , m_summary(chart.summary())
{}

void ChartStandIn::take()
{
    if (!m_wanted || m_taken)
        return;
    m_taken = true;
    if (!m_wanted->shapes) {
        m_image = m_chart.render(m_wanted->size, m_wanted->scale, m_wanted->theme);
        return;
    }
    QPainter recorder(&m_shapes);
    recorder.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_chart.paintVector(&recorder, QRect(QPoint(), m_wanted->size), m_wanted->theme);
}

QImage ChartStandIn::render(QSize size, qreal scale, const Theme& theme)
{
    if (!m_taken)
        m_wanted = Wanted{theme, size, scale, false};
    return m_image;
}

void ChartStandIn::paintVector(QPainter* painter, const QRect& rect, const Theme& theme)
{
    if (!m_taken) {
        m_wanted = Wanted{theme, rect.size(), 1, true};
        return;
    }
    painter->save();
    painter->translate(rect.topLeft());
    // A picture is replayed in inches; what we mean are the painter's units.
    painter->scale(static_cast<double>(m_shapes.logicalDpiX()) / painter->device()->logicalDpiX(),
                   static_cast<double>(m_shapes.logicalDpiY()) / painter->device()->logicalDpiY());
    painter->drawPicture(0, 0, m_shapes);
    painter->restore();
}

StandInPage::StandInPage(Page original)
    : page(std::move(original))
{
    for (PageCard& card : page.cards)
        for (Chart** const chart : {&card.chart, &card.cores}) {
            if (*chart == nullptr)
                continue;
            charts.push_back(std::make_unique<ChartStandIn>(**chart));
            *chart = charts.back().get();
        }
}

} // namespace contend::ui
