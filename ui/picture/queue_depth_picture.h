// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/gauge_picture.h"

namespace contend::ui {

/// Items in the queue over time, with a line at its capacity, and who waits: producers for space, consumers
/// for items.
class QueueDepthPicture : public GaugePicture {
    Q_OBJECT

public:
    explicit QueueDepthPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    void show(const analysis::RunRecord& run) override;

private:
    static LineChartSpec spec();
    void setCapacity(double capacity);

    double m_capacity = 0;
};

} // namespace contend::ui
