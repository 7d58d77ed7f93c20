// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/settings.h"

#include "ui/look/language.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <array>
#include <cerrno>
#include <utility>

namespace contend::ui {
namespace {

constexpr std::array<std::pair<ThemeChoice, const char*>, 4> kThemeNames = {{
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
    {ThemeChoice::System, "system"},
    {ThemeChoice::Projector, "projector"},
}};

const QString kTheme = QStringLiteral("look/theme");
const QString kTextPercent = QStringLiteral("look/text_percent");
const QString kRepeats = QStringLiteral("run/repeats");
const QString kLanguage = QStringLiteral("look/language");
const QString kLastExperiment = QStringLiteral("window/last_experiment");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kState = QStringLiteral("window/state");
const QString kExperimentsFolded = QStringLiteral("window/experiments_folded");
const QString kReadingShown = QStringLiteral("window/reading_shown");
const QString kParametersFolded = QStringLiteral("window/parameters_folded");
const QString kPredictions = QStringLiteral("window/predictions");
const QString kTotalCurve = QStringLiteral("look/total_curve");
const QString kWindow = QStringLiteral("look/window_s");
const QString kSteadyCurves = QStringLiteral("look/steady_curves");
const QString kHeatMap = QStringLiteral("look/heat_map");
const QString kCoreNumbers = QStringLiteral("look/core_numbers");

/// Qt 6.4 has no colour scheme to ask for, but the desktop's palette tells. Where our own covers it, ours is
/// taken away for a moment; nothing is painted in between.
QPalette desktopPalette()
{
    const QPalette shown = QGuiApplication::palette();
    if (shown.resolveMask() == 0)
        return shown;
    QGuiApplication::setPalette(QPalette());
    const QPalette desktop = QGuiApplication::palette();
    QGuiApplication::setPalette(shown);
    return desktop;
}

} // namespace

QString themeChoiceName(ThemeChoice choice)
{
    for (const auto& [known, name] : kThemeNames)
        if (known == choice)
            return QLatin1String(name);
    return {};
}

std::optional<ThemeChoice> themeChoiceOf(QStringView name)
{
    for (const auto& [choice, known] : kThemeNames)
        if (name == QLatin1String(known))
            return choice;
    return std::nullopt;
}

ThemeKind resolveTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::Projector:
        return ThemeKind::Projector;
    case ThemeChoice::System:
        break;
    }
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
        return ThemeKind::Light;
    const QPalette desktop = desktopPalette();
    return desktop.color(QPalette::WindowText).lightnessF() > desktop.color(QPalette::Window).lightnessF()
               ? ThemeKind::Dark
               : ThemeKind::Light;
}

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{}

QString SettingsFile::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/contend/contend.ini");
}

Settings SettingsFile::load()
{
    m_notices.clear();
    const QSettings file(m_path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError) {
        m_notices << tr("The settings in %1 could not be read, so the defaults apply. They are written anew "
                        "at the next change.")
                         .arg(QDir::toNativeSeparators(m_path));
        return {};
    }
    Settings settings;
    readTheme(file, settings);
    settings.text_percent = readNumber(file, kTextPercent, settings.text_percent,
                                       Settings::kSmallestTextPercent, Settings::kLargestTextPercent);
    settings.repeats = readNumber(file, kRepeats, settings.repeats, 1, Settings::kMostRepeats);
    readLanguage(file, settings);
    readExperiment(file, settings);
    settings.window_geometry = readBytes(file, kGeometry);
    settings.window_state = readBytes(file, kState);
    settings.experiments_folded = readFlag(file, kExperimentsFolded, settings.experiments_folded);
    settings.parameters_folded = readFlag(file, kParametersFolded, settings.parameters_folded);
    settings.reading_shown = readFlag(file, kReadingShown, settings.reading_shown);
    settings.predictions = readFlag(file, kPredictions, settings.predictions);
    settings.steady_curves = readFlag(file, kSteadyCurves, settings.steady_curves);
    settings.total_curve = readFlag(file, kTotalCurve, settings.total_curve);
    settings.window_s =
        readNumber(file, kWindow, settings.window_s, Settings::kShortestWindow_s, Settings::kLongestWindow_s);
    settings.heat_map = readFlag(file, kHeatMap, settings.heat_map);
    settings.core_numbers = readFlag(file, kCoreNumbers, settings.core_numbers);
    return settings;
}

base::Status SettingsFile::save(const Settings& settings) const
{
    const auto refused = [this](int error) {
        return base::fail(base::ErrorCode::CannotWrite, error, "saving settings", m_path.toStdString());
    };
    errno = 0;
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return refused(errno != 0 ? errno : EACCES);
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(kTheme, themeChoiceName(settings.theme));
    file.setValue(kTextPercent, settings.text_percent);
    file.setValue(kRepeats, settings.repeats);
    file.setValue(kLanguage, settings.language);
    file.setValue(kLastExperiment, settings.last_experiment);
    file.setValue(kGeometry, QString::fromLatin1(settings.window_geometry.toBase64()));
    file.setValue(kState, QString::fromLatin1(settings.window_state.toBase64()));
    file.setValue(kExperimentsFolded, settings.experiments_folded);
    file.setValue(kParametersFolded, settings.parameters_folded);
    file.setValue(kReadingShown, settings.reading_shown);
    file.setValue(kPredictions, settings.predictions);
    file.setValue(kSteadyCurves, settings.steady_curves);
    file.setValue(kTotalCurve, settings.total_curve);
    file.setValue(kWindow, settings.window_s);
    file.setValue(kHeatMap, settings.heat_map);
    file.setValue(kCoreNumbers, settings.core_numbers);
    file.sync();
    if (file.status() == QSettings::AccessError)
        return refused(EACCES);
    return {};
}

void SettingsFile::readTheme(const QSettings& file, Settings& settings)
{
    if (!file.contains(kTheme))
        return;
    const QString value = file.value(kTheme).toString();
    if (const auto choice = themeChoiceOf(value))
        settings.theme = *choice;
    else
        complain(kTheme, value, QStringLiteral("light, dark, system, projector"));
}

int SettingsFile::readNumber(const QSettings& file, const QString& key, int preset, int least, int most)
{
    if (!file.contains(key))
        return preset;
    bool is_number = false;
    const int number = file.value(key).toString().toInt(&is_number);
    if (is_number && number >= least && number <= most)
        return number;
    complain(key, file.value(key).toString(), tr("%1 to %2").arg(least).arg(most));
    return preset;
}

void SettingsFile::readLanguage(const QSettings& file, Settings& settings)
{
    const QString value = file.value(kLanguage).toString();
    if (value.isEmpty() || isLanguage(value))
        settings.language = value;
    else
        complain(kLanguage, value, languageCodes().join(QStringLiteral(", ")));
}

void SettingsFile::readExperiment(const QSettings& file, Settings& settings)
{
    static const QRegularExpression id(QStringLiteral("^[a-z0-9-]*$"));
    const QString value = file.value(kLastExperiment).toString();
    if (id.match(value).hasMatch())
        settings.last_experiment = value;
    else
        complain(kLastExperiment, value, tr("the name of an experiment"));
}

QByteArray SettingsFile::readBytes(const QSettings& file, const QString& key)
{
    const QByteArray text = file.value(key).toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        return *decoded;
    complain(key, QString::fromLatin1(text.left(24)), tr("the size and place of a window"));
    return {};
}

bool SettingsFile::readFlag(const QSettings& file, const QString& key, bool preset)
{
    if (!file.contains(key))
        return preset;
    const QString value = file.value(key).toString();
    if (value == QLatin1String("true"))
        return true;
    if (value != QLatin1String("false"))
        complain(key, value, QStringLiteral("true, false"));
    else
        return false;
    return preset;
}

void SettingsFile::complain(const QString& key, const QString& value, const QString& allowed)
{
    m_notices << tr("The setting %1 was “%2”, which cannot be; allowed is %3. The default applies.")
                     .arg(key, value, allowed);
}

} // namespace contend::ui
