// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/presets.h"
#include "ui/model/setup_model.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace contend::ui {

/// A setting as texts by parameter id, as on the command line, the contender under "contender".
using SettingTexts = QMap<QString, QString>;

/// All that is chosen now, buttons left out.
SettingTexts settingTexts(const SetupModel& setup);
/// Chooses what the texts say. Returns the names, for people, of what this machine or version cannot take;
/// that stays as it was.
QStringList applyTexts(SetupModel& setup, const SettingTexts& texts);
/// Is everything chosen as the texts say?
bool isAt(const SetupModel& setup, const SettingTexts& texts);

/// The same for the setting of one of the experiment's own presets, which always fits.
void applySetting(SetupModel& setup, const experiment::PresetSetting& setting);
bool isAt(const SetupModel& setup, const experiment::PresetSetting& setting);

} // namespace contend::ui
