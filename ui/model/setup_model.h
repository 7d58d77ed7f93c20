// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/parameter.h"
#include "core/plan/run_plan.h"
#include "core/plan/run_setup.h"

#include <QObject>
#include <QString>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace contend::ui {

/// What the person has chosen: the experiment, the contender, and every parameter's value within its range on
/// this machine. Remembers the choices of each experiment while the program runs.
class SetupModel : public QObject {
    Q_OBJECT

public:
    using Values = std::map<std::string, double, std::less<>>;

    /// cpus_available: the upper end of the cores parameter.
    explicit SetupModel(int cpus_available, QObject* parent = nullptr);

    /// Must be called before anything else is asked. The experiment must outlive the model.
    void setExperiment(const experiment::Experiment& experiment);
    const experiment::Experiment& experiment() const { return *m_experiment; }
    int cpusAvailable() const { return m_cpus_available; }
    bool hasExperiment() const { return m_experiment != nullptr; }

    base::Contender contender() const;
    /// False, and no change, if the experiment has no such contender.
    bool setContender(base::Contender contender);

    /// The experiment's parameters with their ranges on this machine, in its order.
    const std::vector<plan::Parameter>& parameters() const { return m_parameters; }
    /// Null if there is no such parameter.
    const plan::Parameter* parameter(std::string_view id) const;
    double value(std::string_view id) const;
    const Values& values() const;
    /// Errors: UnknownParameter, OutOfRange, UnknownChoice; then nothing changed.
    base::Status setValue(std::string_view id, double value);
    /// The value's name or its number with unit, by the current locale.
    QString valueText(std::string_view id) const;

    /// How often a comparison measures each contender, 1 to kMostRepeats; what is beyond is cut.
    static constexpr int kMostRepeats = 20;
    int repeats() const { return m_repeats; }
    void setRepeats(int repeats);

    /// Every parameter back to its preset.
    void reset();
    bool isPreset() const;

    /// For the session: all the experiment's contenders, all values, the repeats.
    plan::RunSetup toSetup() const;

signals:
    void experimentChanged();
    void contenderChanged(contend::base::Contender contender);
    void repeatsChanged(int repeats);
    /// live: running workers see it; otherwise it acts on the next run.
    void valueChanged(const QString& id, double value, bool live);

private:
    struct Choices {
        base::Contender contender{};
        Values values;
    };

    Choices presets() const;
    Choices& mine();
    const Choices& mine() const;

    int m_cpus_available;
    int m_repeats = 1;
    const experiment::Experiment* m_experiment = nullptr;
    std::vector<plan::Parameter> m_parameters;
    std::map<std::string, Choices, std::less<>> m_choices;
};

} // namespace contend::ui
