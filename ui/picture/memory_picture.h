// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/stacked_rows_chart.h"
#include "ui/picture/picture.h"

namespace contend::ui {

/// Memory by worker: what each has for itself, its part of what is shared, and as an empty frame what RSS
/// counts on top of that although others count it, too. Above them all, what may be added up.
class MemoryPicture : public ExperimentPicture {
    Q_OBJECT

public:
    explicit MemoryPicture(const Theme& theme);

    void retranslate() override;
    QString title() const override;
    Legend legend() const override;
    PictureHeadline headline() const override;
    void clear() override;
    void begin(const PictureRun& run) override;
    bool add(const sampling::Snapshot& snapshot, double t_s) override;
    void refresh() override;
    void show(const analysis::RunRecord& run) override;

private:
    explicit MemoryPicture(StackedRowsChart* rows);
    sampling::MemoryUse sum() const;
    StackedRow totalRow() const;
    StackedRow rowOf(const QString& name, const sampling::MemoryUse& use, int worker) const;

    StackedRowsChart* m_rows;
    bool m_own_processes = false;
    sampling::MemoryReading m_reading;
};

} // namespace contend::ui
