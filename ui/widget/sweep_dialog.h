// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"
#include "ui/model/setup_model.h"
#include "ui/model/sweep_choice.h"

#include <QDialog>
#include <QList>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace contend::ui {

/// Asks what to sweep: the parameter, from where to where in which steps or one value after the other, the
/// contenders and how often. Offers first what the experiment suggests. Shows
/// the values and how long that takes; what is wrong is told in place, and only what is right can be started.
class SweepDialog : public Retranslating<QDialog> {
    Q_OBJECT

public:
    SweepDialog(const SetupModel& model, int cpus_available, const Theme& theme, QWidget* parent = nullptr);

    /// What is set now; nothing while something is wrong.
    std::optional<SweepChoice> choice() const;

signals:
    void started(const contend::ui::SweepChoice& choice);

protected:
    void retranslate() override;

private:
    void layOut();
    void buildParameter(QFormLayout& form);
    void buildRange(QFormLayout& form);
    void buildContenders(QFormLayout& form);
    void buildRepeats(QFormLayout& form);
    void nameValues();
    void nameContenders();
    void takePreset();
    void takeSuggestion();
    void showFields();
    void refresh();
    const plan::Parameter& parameter() const;
    base::Result<std::vector<double>> values() const;
    QString valuesInWords(const std::vector<double>& values) const;
    QString complaint() const;

    const SetupModel& m_model;
    int m_cpus_available;
    Theme m_theme;
    QFormLayout* m_form = nullptr;
    QLabel* m_heading = nullptr;
    QComboBox* m_parameter = nullptr;
    QHBoxLayout* m_values_row = nullptr;
    QLabel* m_to = nullptr;
    QLabel* m_each = nullptr;
    QVBoxLayout* m_contender_column = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_last = nullptr;
    QLineEdit* m_step = nullptr;
    QComboBox* m_step_kind = nullptr;
    QLineEdit* m_list = nullptr;
    QList<QWidget*> m_range; ///< what is shown unless the values are listed one by one
    QList<QCheckBox*> m_contenders;
    QSpinBox* m_repeats = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace contend::ui
