// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "ui/chart/chart_clock.h"
#include "ui/look/language.h"
#include "ui/look/settings.h"
#include "ui/look/theme.h"
#include "ui/model/measured_figures.h"
#include "ui/model/setup_model.h"
#include "ui/page/run_presenter.h"
#include "ui/session/run_session.h"
#include "ui/widget/on_demand.h" // not its declaration alone, which hides the next class from lupdate
#include "ui/window_start.h"

#include <QKeySequence>
#include <QList>
#include <QMainWindow>
#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMenu;
class QSplitter;

namespace contend::ui {

class CodeView;
class DropOverlay;
class ExperimentPage;
class ExperimentPanel;
class ExportDesk;
class PresetBox;
class PresetStore;
class QuestionsPanel;
class ReadingPane;
class RecordDesk;
class RecordStore;
class RecordsPanel;
struct RecordPair;
class SettingsKeeper;
struct KeyLine;
class SidePanel;
struct BetResult;

/// Makes the window's one session.
using SessionFactory = std::function<std::unique_ptr<RunSession>()>;

/// The one window of Contend: experiments at the left, the page in the middle, parameters at the right; the
/// themes, the keys, and what is remembered from one start to the next. Closing it ends every run at once.
///
/// A window that begins with its frame alone (WindowStart::frame_first) shows its empty ground as soon as any
/// window could be shown, and is completed when that has been painted. Until then it can be shown, moved,
/// resized and closed; everything else public requires complete().
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(SettingsFile settings, const SessionFactory& make_session, const WindowStart& start = {},
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Makes everything in the frame, unless that is done already.
    void complete();
    bool isComplete() const { return m_keeper != nullptr; }

    /// Shows a saved record with its charts, verdict and settings. False, and a sentence in the strip, if its
    /// experiment is not known.
    bool openRecord(const RecordOfAll& record);
    /// Puts two records side by side that have no obstacle (RecordPairs::obstacle()).
    void openPair(const RecordPair& pair);

    /// Takes over what a picture was made with. Errors as plan::resolve(); then nothing changed.
    base::Status openSetup(const plan::RunSetup& setup);
    /// Records or a picture of ours from files, as soon as they are read; what is wrong with them is told in
    /// the strip.
    void openPaths(const QStringList& paths);

    const Theme& theme() const { return m_theme; }
    const Settings& settings() const { return m_settings; }
    SetupModel& setup() { return m_setup; }
    RunPresenter& presenter() { return *m_presenter; }
    ExperimentPage& page() { return *m_page; }
    SidePanel& sidePanel() { return *m_side; }
    ReadingPane& reading() { return *m_reading; }
    QuestionsPanel& questions();
    CodeView& code();
    RecordStore& records() { return *m_store; }
    RecordsPanel& recordsPanel();
    ExportDesk& exportDesk() { return *m_export; }
    PresetBox& presets() { return *m_preset_box; }
    bool isProjector() const { return m_projector; }

    void setThemeChoice(ThemeChoice choice);
    void setProjector(bool on);
    void setTextPercent(int percent);
    /// One of languages(), or empty for the system's. Takes effect at once, whatever is going on.
    void setLanguage(const QString& code);
    /// The language spoken now.
    const QString& language() const { return m_language.code(); }
    bool chooseExperiment(const QString& id);
    /// Opens the question's experiment with its settings; what it does not name returns to its preset.
    void showQuestion(const Question& question);

protected:
    void closeEvent(QCloseEvent* event) override;
    /// The window's words follow the language after those of all widgets within.
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFrame();
    void buildPanels();
    QWidget* buildReading(QWidget* parent);
    void buildQuestions();
    void buildRecords();
    void takeSettings(const analysis::Record& record);
    void connectPanels();
    BetResult showBet();
    void retranslate();
    void listExperiments();
    void nameViews();
    void buildKeys();
    void buildRunKeys();
    void buildReplayKeys();
    void buildViewKeys();
    void buildContenderKeys();
    QAction* addKey(const QList<QKeySequence>& keys, const QString& meaning, const QString& shown,
                    const std::function<void()>& act);
    void buildMenu();
    void buildThemeActions(QMenu& menu);
    void buildLanguageMenu(QMenu& menu);
    void buildReadingActions(QMenu& menu);
    void begin();
    QStringList beginExperiment();
    bool tell(const base::Error& error);

    void takeExperiment();
    void pressSpace();
    void goBack();
    void toggleFullScreen();
    void foldLeft(bool folded);
    void foldRight(bool folded);
    void showReading(bool shown);
    void openQuestions();
    void openRecords();
    void openPresets();
    void toggleReading(int view);
    void giveReadingItsWidth();
    void arrangePanels();
    void openSweep();
    QList<KeyLine> keyLines() const;
    void openKeyHelp();
    void openNumbers();
    void openFile();
    void buildBetAction(QMenu& menu);
    void buildLookActions(QMenu& menu);
    void buildTextSize(QMenu& menu);
    void buildTimeWindow(QMenu& menu);
    bool isNarrow() const;
    bool isTight() const;
    bool isLow() const;
    double letterScale() const;
    int readingWidth() const;
    bool isLeftFolded() const;
    bool isRightFolded() const;
    void stepText(int steps);
    void chooseTheme();
    void applyThemeNow();
    void keepSettings();

    const WindowStart m_start;
    LanguageSwitch m_language; ///< before everything that has words
    SettingsFile m_settings_file;
    Settings m_settings;
    SettingsKeeper* m_keeper = nullptr;
    std::unique_ptr<RunSession> m_session;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<PresetStore> m_presets;
    SetupModel m_setup;
    MeasuredFigures m_measured;
    ChartClock m_clock;
    Theme m_theme;
    bool m_projector = false;
    /// On a narrow window the experiments fold away by themselves; what the person does then counts.
    std::optional<bool> m_left_folded_by_person;
    std::optional<bool> m_right_folded_by_person; ///< likewise the parameters on a low one
    bool m_right_shown_in_projector = false;
    bool m_geometry_known = true; ///< the settings' geometry could be read, if there was one
    QList<QAction*> m_keys;
    QList<std::pair<QString, QString>> m_key_help;
    QMenu* m_menu = nullptr;

    RunPresenter* m_presenter = nullptr;
    ExperimentPanel* m_experiments = nullptr;
    ExperimentPage* m_page = nullptr;
    SidePanel* m_side = nullptr;
    PresetBox* m_preset_box = nullptr;
    QSplitter* m_split = nullptr;
    ReadingPane* m_reading = nullptr;
    OnDemand<QuestionsPanel>* m_questions = nullptr;
    static constexpr int kTextStep_percent = 10;

    int m_questions_view = 0;
    RecordDesk* m_records = nullptr;
    int m_records_view = 0;
    DropOverlay* m_drop = nullptr;
    OnDemand<CodeView>* m_code = nullptr;
    int m_code_view = 0; ///< its number in the reading pane
    ExportDesk* m_export = nullptr;
};

} // namespace contend::ui
