// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"
#include "ui/model/setup_model.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace contend::ui {

class ParameterRow;

/// All parameters of the experiment as rows, and the way back to their presets.
class ParameterPanel : public Retranslating<QWidget> {
    Q_OBJECT

public:
    /// model must outlive the panel.
    ParameterPanel(SetupModel& model, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Between the heading and the first parameter. Takes the widget over.
    void setHeadRow(QWidget* widget);
    /// Forgets which values wait for the next run: it has begun, or nothing runs.
    void clearWaiting();
    /// Null if there is none of that id.
    ParameterRow* row(const QString& id) const;

protected:
    void retranslate() override;

private:
    void rebuild();
    void take(const QString& id, double value);

    SetupModel& m_model;
    Theme m_theme;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_title = nullptr;
    QPushButton* m_reset = nullptr;
    QHash<QString, ParameterRow*> m_rows;
};

} // namespace contend::ui
