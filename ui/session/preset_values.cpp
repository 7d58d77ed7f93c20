// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/preset_values.h"

#include "ui/model/plan_text.h"

#include <algorithm>

namespace contend::ui {
namespace {

const QString kContender = QStringLiteral("contender");

/// The value that a text stands for in this experiment on this machine, if any.
std::optional<double> valueOf(const SetupModel& setup, const QString& id, const QString& text)
{
    const plan::Parameter* const parameter = setup.parameter(id.toStdString());
    if (parameter == nullptr)
        return std::nullopt;
    const base::Result<double> value = plan::parseValue(*parameter, text.toStdString());
    return value ? std::optional(*value) : std::nullopt;
}

bool applyText(SetupModel& setup, const QString& id, const QString& text)
{
    if (id == kContender) {
        const auto contender = base::contenderOf(text.toStdString());
        return contender && setup.setContender(*contender);
    }
    const std::optional<double> value = valueOf(setup, id, text);
    return value && setup.setValue(id.toStdString(), *value).has_value();
}

QString nameOf(const SetupModel& setup, const QString& id)
{
    const plan::Parameter* const parameter = setup.parameter(id.toStdString());
    return parameter == nullptr ? id : PlanText::parameter(*parameter);
}

} // namespace

SettingTexts settingTexts(const SetupModel& setup)
{
    SettingTexts texts{{kContender, toQString(base::contenderId(setup.contender()))}};
    for (const plan::Parameter& parameter : setup.parameters())
        if (!parameter.is_button)
            texts.insert(toQString(parameter.id),
                         QString::fromStdString(plan::formatValue(parameter, setup.value(parameter.id))));
    return texts;
}

QStringList applyTexts(SetupModel& setup, const SettingTexts& texts)
{
    QStringList refused;
    for (auto each = texts.begin(); each != texts.end(); ++each)
        if (!applyText(setup, each.key(), each.value()))
            refused.append(nameOf(setup, each.key()) + QLatin1Char(' ') + each.value());
    return refused;
}

bool isAt(const SetupModel& setup, const SettingTexts& texts)
{
    for (auto each = texts.begin(); each != texts.end(); ++each) {
        const bool same =
            each.key() == kContender
                ? each.value() == toQString(base::contenderId(setup.contender()))
                : valueOf(setup, each.key(), each.value()) == setup.value(each.key().toStdString());
        if (!same)
            return false;
    }
    return !texts.isEmpty();
}

void applySetting(SetupModel& setup, const experiment::PresetSetting& setting)
{
    if (setting.contender)
        setup.setContender(*setting.contender);
    for (const auto& [id, value] : setting.values)
        static_cast<void>(setup.setValue(id, value)); // checked by settingOf()
}

bool isAt(const SetupModel& setup, const experiment::PresetSetting& setting)
{
    return (!setting.contender || setup.contender() == *setting.contender) &&
           std::ranges::all_of(setting.values,
                               [&](const auto& row) { return setup.value(row.first) == row.second; });
}

} // namespace contend::ui
