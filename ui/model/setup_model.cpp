// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/setup_model.h"

#include "core/plan/common_parameters.h"
#include "ui/model/plan_text.h"

#include <algorithm>

namespace contend::ui {

SetupModel::SetupModel(int cpus_available, QObject* parent)
    : QObject(parent)
    , m_cpus_available(std::max(1, cpus_available))
{}

void SetupModel::setExperiment(const experiment::Experiment& experiment)
{
    if (m_experiment == &experiment)
        return;
    m_experiment = &experiment;
    m_parameters.clear();
    for (const plan::Parameter& parameter : experiment.parameters)
        m_parameters.push_back(plan::onThisMachine(parameter, m_cpus_available));
    m_choices.try_emplace(std::string(experiment.id), presets());
    emit experimentChanged();
}

SetupModel::Choices SetupModel::presets() const
{
    Choices choices;
    choices.contender = m_experiment->first_contender;
    for (const plan::Parameter& parameter : m_parameters)
        choices.values.emplace(parameter.id,
                               parameter.isChoice()
                                   ? parameter.preset
                                   : std::clamp(parameter.preset, parameter.minimum, parameter.maximum));
    return choices;
}

SetupModel::Choices& SetupModel::mine()
{
    return m_choices.find(m_experiment->id)->second;
}

const SetupModel::Choices& SetupModel::mine() const
{
    return m_choices.find(m_experiment->id)->second;
}

base::Contender SetupModel::contender() const
{
    return mine().contender;
}

bool SetupModel::setContender(base::Contender contender)
{
    if (std::ranges::find(m_experiment->contenders, contender) == m_experiment->contenders.end())
        return false;
    if (mine().contender == contender)
        return true;
    mine().contender = contender;
    emit contenderChanged(contender);
    return true;
}

const plan::Parameter* SetupModel::parameter(std::string_view id) const
{
    const auto found = std::ranges::find(m_parameters, id, &plan::Parameter::id);
    return found == m_parameters.end() ? nullptr : &*found;
}

double SetupModel::value(std::string_view id) const
{
    const auto found = mine().values.find(id);
    return found == mine().values.end() ? 0.0 : found->second;
}

const SetupModel::Values& SetupModel::values() const
{
    return mine().values;
}

base::Status SetupModel::setValue(std::string_view id, double value)
{
    const plan::Parameter* const known = parameter(id);
    if (known == nullptr)
        return base::reject(base::ErrorCode::UnknownParameter, std::string(id), {}, {});
    const base::Result<double> checked = plan::checkValue(*known, value);
    if (!checked)
        return base::fail(checked.error());
    double& held = mine().values.find(id)->second;
    if (held == *checked)
        return {};
    held = *checked;
    emit valueChanged(toQString(id), held, known->applies == plan::Applies::Live);
    return {};
}

QString SetupModel::valueText(std::string_view id) const
{
    const plan::Parameter* const known = parameter(id);
    return known == nullptr ? QString() : PlanText::value(*known, value(id));
}

void SetupModel::setRepeats(int repeats)
{
    const int allowed = std::clamp(repeats, 1, kMostRepeats);
    if (allowed == m_repeats)
        return;
    m_repeats = allowed;
    emit repeatsChanged(allowed);
}

void SetupModel::reset()
{
    for (const auto& [id, preset] : presets().values)
        static_cast<void>(setValue(id, preset));
}

bool SetupModel::isPreset() const
{
    return presets().values == mine().values;
}

plan::RunSetup SetupModel::toSetup() const
{
    plan::RunSetup setup;
    setup.experiment = m_experiment->id;
    setup.contenders.assign(m_experiment->contenders.begin(), m_experiment->contenders.end());
    setup.values = mine().values;
    setup.repeats = m_repeats;
    return setup;
}

} // namespace contend::ui
