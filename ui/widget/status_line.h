// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QList>
#include <QWidget>
#include <optional>

class QHBoxLayout;
class QLabel;

namespace contend::ui {

/// What the status line tells. What is not known yet is left out.
struct StatusNews {
    int cores_used = 1;
    int cores_there = 1;
    std::optional<double> samples_per_s;
    std::optional<double> recorded_s;
    std::optional<double> other_load_percent; ///< of the whole machine
    std::optional<double> own_cpu_percent;    ///< of one core
    bool recording_full = false;              ///< the oldest part is being dropped
};

/// The quiet line at the foot of the page. Every place keeps its width while its figure changes; where not
/// all have room, those that matter least are left out.
class StatusLine : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void showNews(const StatusNews& news);
    QString text() const;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* add();
    void put(QLabel* label, const QString& text);
    void fit();

    Theme m_theme;
    QHBoxLayout* m_row = nullptr;
    QList<QLabel*> m_labels;
    QLabel* m_cores = nullptr;
    QLabel* m_samples = nullptr;
    QLabel* m_recorded = nullptr;
    QLabel* m_load = nullptr;
    QLabel* m_own = nullptr;
    StatusNews m_news;
    bool m_has_news = false;
};

} // namespace contend::ui
