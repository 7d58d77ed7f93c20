// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/picture/gauge_picture.h"

namespace contend::ui {

/// Connections in use and workers waiting for one over time, with a line at the size of the pool.
class PermitsPicture : public GaugePicture {
    Q_OBJECT

public:
    explicit PermitsPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    void setParameter(const std::string& id, double value) override;
    void show(const analysis::RunRecord& run) override;

private:
    static LineChartSpec spec();
    void setPermits(double permits);

    double m_permits = 0;
};

} // namespace contend::ui
