// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/look/theme.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <optional>

class QSettings;

namespace contend::ui {

/// What a person may choose for the theme; System follows the desktop's light or dark.
enum class ThemeChoice { Light, Dark, System, Projector };

/// What Contend remembers from one start to the next. A plain value; the defaults are the first start's.
struct Settings {
    static constexpr int kSmallestTextPercent = 100;
    static constexpr int kLargestTextPercent = 200;
    static constexpr int kMostRepeats = 20;
    static constexpr int kShortestWindow_s = 10;
    static constexpr int kLongestWindow_s = 600;

    ThemeChoice theme = ThemeChoice::System;
    int text_percent = 100;          ///< kSmallestTextPercent … kLargestTextPercent
    QString language;                ///< "de", "zh_CN"; empty follows the system
    QString last_experiment;         ///< an experiment's id; empty: the first one
    QByteArray window_geometry;      ///< QWidget::saveGeometry()
    QByteArray window_state;         ///< QMainWindow::saveState()
    bool experiments_folded = false; ///< the panel at the left
    bool parameters_folded = false;  ///< the panel at the right
    bool reading_shown = false;      ///< the lesson beside the charts
    bool predictions = true;         ///< ask for a bet before the first run
    bool steady_curves = false;      ///< curves show means instead of every sample
    bool total_curve = false;        ///< throughput of all workers together as a curve
    int window_s = 60;               ///< shown while following, kShortestWindow_s … kLongestWindow_s
    bool heat_map = true;            ///< many workers as rows of colours instead of curves
    bool core_numbers = false;       ///< in the bars of the timeline

    int repeats = 1; ///< how often a comparison runs each contender, 1 … kMostRepeats

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// "light", "dark", "system", "projector": the words of the command line and of the file.
QString themeChoiceName(ThemeChoice choice);
/// The choice of that name; has no value for any other word.
std::optional<ThemeChoice> themeChoiceOf(QStringView name);
/// Which theme the choice stands for on this desktop now; asks the desktop anew each time. Must not be called
/// while QEvent::ApplicationPaletteChange is handled: asking may send one.
ThemeKind resolveTheme(ThemeChoice choice);

/// The settings file, contend/contend.ini under the XDG configuration folder unless another path is given.
/// A file that is missing gives defaults. A damaged file or value gives the default for what is damaged, and
/// a sentence in notices(); the rest is kept. Not thread-safe.
class SettingsFile {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)

public:
    explicit SettingsFile(QString path = defaultPath());

    static QString defaultPath();
    const QString& path() const { return m_path; }

    Settings load();
    /// Writes the whole file in one step. Errors: CannotWrite.
    base::Status save(const Settings& settings) const;
    /// What was wrong with the file when it was last loaded, as sentences for people.
    const QStringList& notices() const { return m_notices; }

private:
    void readTheme(const QSettings& file, Settings& settings);
    int readNumber(const QSettings& file, const QString& key, int preset, int least, int most);
    void readLanguage(const QSettings& file, Settings& settings);
    void readExperiment(const QSettings& file, Settings& settings);
    QByteArray readBytes(const QSettings& file, const QString& key);
    bool readFlag(const QSettings& file, const QString& key, bool preset);
    void complain(const QString& key, const QString& value, const QString& allowed);

    QString m_path;
    QStringList m_notices;
};

} // namespace contend::ui
