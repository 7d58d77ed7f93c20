// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/parameter_panel.h"

#include "ui/look/error_text.h"
#include "ui/look/style_sheet.h"
#include "ui/model/plan_text.h"
#include "ui/widget/parameter_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace contend::ui {

ParameterPanel::ParameterPanel(SetupModel& model, const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_model(model)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(1.5));
    auto* const head = new QHBoxLayout;
    m_title = new QLabel(this);
    setRole(m_title, role::kSection);
    m_reset = new QPushButton(this);
    setRole(m_reset, role::kLink);
    m_reset->setFocusPolicy(Qt::TabFocus);
    connect(m_reset, &QPushButton::clicked, &m_model, &SetupModel::reset);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_reset);
    m_column->addLayout(head);

    connect(&m_model, &SetupModel::experimentChanged, this, &ParameterPanel::rebuild);
    connect(&m_model, &SetupModel::valueChanged, this, [this](const QString& id, double value) {
        if (ParameterRow* const changed = row(id))
            changed->showValue(value);
        m_reset->setEnabled(!m_model.isPreset());
    });
    retranslate();
}

/// The rows are made anew: whether choices fit beside each other depends on their names.
void ParameterPanel::retranslate()
{
    m_title->setText(tr("Parameters"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("All parameters back to their first values (R)"));
    if (m_model.hasExperiment())
        rebuild();
}

void ParameterPanel::rebuild()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const plan::Parameter& parameter : m_model.parameters()) {
        auto* const added = new ParameterRow(parameter, m_theme, this);
        added->showValue(m_model.value(parameter.id));
        connect(added, &ParameterRow::edited, this, &ParameterPanel::take);
        m_rows.insert(toQString(parameter.id), added);
        m_column->addWidget(added);
    }
    m_reset->setEnabled(!m_model.isPreset());
}

void ParameterPanel::take(const QString& id, double value)
{
    const base::Status taken = m_model.setValue(id.toStdString(), value);
    if (taken)
        return;
    base::Error error = taken.error();
    if (const plan::Parameter* const parameter = m_model.parameter(error.subject))
        error.subject = PlanText::parameter(*parameter).toStdString();
    row(id)->complain(ErrorText::sentence(error));
}

void ParameterPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_column->setSpacing(theme.space(1.5));
    for (ParameterRow* const each : std::as_const(m_rows))
        each->setTheme(theme);
}

void ParameterPanel::setHeadRow(QWidget* widget)
{
    m_column->insertWidget(1, widget);
}

void ParameterPanel::clearWaiting()
{
    for (ParameterRow* const each : std::as_const(m_rows))
        each->setWaiting(false);
}

ParameterRow* ParameterPanel::row(const QString& id) const
{
    return m_rows.value(id, nullptr);
}

} // namespace contend::ui
