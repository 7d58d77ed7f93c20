// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/experiment/catalog.h"
#include "ui/lesson/code_view.h"
#include "ui/lesson/questions_panel.h"
#include "ui/look/error_text.h"
#include "ui/look/icons.h"
#include "ui/look/settings_keeper.h"
#include "ui/model/plan_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/experiment_panel.h"
#include "ui/page/preset_box.h"
#include "ui/page/reading_pane.h"
#include "ui/page/record_desk.h"
#include "ui/page/side_panel.h"
#include "ui/session/preset_store.h"
#include "ui/session/record_store.h"
#include "ui/widget/on_demand.h"
#include "ui/widget/sweep_dialog.h"
#include "ui/widget/tool_row.h"
#include "ui/widget/verdict_strip.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QScreen>
#include <QTimer>
#include <chrono>

namespace contend::ui {
namespace {

constexpr QSize kSmallest(900, 620);
constexpr QSize kFirst(1440, 900);
constexpr QSize kFrame(8, 40);                        ///< about what a window manager puts around a window
constexpr std::chrono::milliseconds kFrameAlone(100); ///< longest that a window stays without contents

/// Small screens and large scale factors leave less room than we would like.
QSize fitting(const QSize& wanted, const QScreen& screen)
{
    return wanted.boundedTo(screen.availableSize() - kFrame);
}

/// Qt refuses the geometry of a screen of another width as well, such as a projector's: that is no damage.
bool isFirstOrWhole(const QByteArray& geometry)
{
    return geometry.isEmpty() || geometry.startsWith(QByteArrayLiteral("\x01\xd9\xd0\xcb"));
}

} // namespace

MainWindow::MainWindow(SettingsFile settings, const SessionFactory& make_session, const WindowStart& start,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_start(start)
    , m_language(languageOr(start.language))
    , m_settings_file(std::move(settings))
    , m_settings(m_settings_file.load())
    , m_session(make_session())
    , m_store(std::make_unique<RecordStore>(RecordFolder(start.records)))
    , m_presets(std::make_unique<PresetStore>(start.presets))
    , m_setup(m_session->topology().cpusAvailable())
    , m_measured(m_session->topology().cpusAvailable())
    , m_presenter(new RunPresenter(m_setup, *m_session, this))
{
    buildFrame();
    if (m_start.frame_first)
        QTimer::singleShot(kFrameAlone, this, &MainWindow::complete); // a hidden window is never painted
    else
        complete();
}

/// What a window manager needs to know, and the colour of the ground.
void MainWindow::buildFrame()
{
    setWindowTitle(QStringLiteral("Contend"));
    setWindowIcon(applicationIcon());
    setMinimumSize(fitting(kSmallest, *screen()));
    if (!restoreGeometry(m_settings.window_geometry)) {
        m_geometry_known = isFirstOrWhole(m_settings.window_geometry);
        resize(fitting(kFirst, *screen()));
    }
    if (m_start.full_screen)
        setWindowState(windowState() | Qt::WindowFullScreen);
    if (m_start.theme)
        m_settings.theme = *m_start.theme;
    m_projector = m_settings.theme == ThemeChoice::Projector;
    setPalette(themeGround(resolveTheme(m_settings.theme)));
}

void MainWindow::complete()
{
    if (isComplete())
        return;
    setUpdatesEnabled(false); // one repaint for all of it
    setPalette(QPalette());   // from now on the theme's
    if (!m_start.language.isEmpty())
        m_settings.language = m_start.language;
    m_language.use(languageOr(m_settings.language));
    QCoreApplication::removePostedEvents(this, QEvent::LanguageChange); // nobody has words yet
    chooseTheme(); // before any widget is made: those made before keep the font they had
    buildPanels();
    connectPanels();
    buildKeys();
    m_page->tools().showProjector(m_projector);
    arrangePanels();
    giveReadingItsWidth();
    begin();
    setUpdatesEnabled(true);
}

/// The first picture is out when the queue is come to again.
void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!isComplete())
        QMetaObject::invokeMethod(this, &MainWindow::complete, Qt::QueuedConnection);
}

MainWindow::~MainWindow()
{
    m_session->end();
    // Dialogs and charts go before what they show.
    for (QDialog* const dialog : findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly))
        delete dialog;
    delete takeCentralWidget();
    delete m_records;
    delete m_presenter;
}

// ---- the beginning

/// Returns what is to be told about it.
QStringList MainWindow::beginExperiment()
{
    const QString wanted =
        m_start.experiment.empty() ? m_settings.last_experiment : QString::fromStdString(m_start.experiment);
    if (chooseExperiment(wanted))
        return {};
    chooseExperiment(toQString(experiment::catalog().front()->id));
    if (wanted.isEmpty())
        return {};
    return {tr("The experiment “%1”, which was shown last, is unknown to this version.").arg(wanted)};
}

void MainWindow::begin()
{
    QStringList notices = m_settings_file.notices() + beginExperiment();
    if (!m_geometry_known)
        notices << tr("Size and place of the window could not be read, so the defaults apply.");
    if (m_start.contender)
        m_setup.setContender(*m_start.contender);
    for (const auto& [id, value] : m_start.values)
        static_cast<void>(m_setup.setValue(id, value));
    m_side->setBetsWanted(m_settings.predictions);
    keepSettings();
    m_page->setFocus();
    if (!notices.isEmpty())
        m_page->strip().say(VerdictStrip::Kind::Warn, tr("The settings file was damaged."),
                            notices.join(QLatin1Char(' ')));
    if (m_start.start)
        QMetaObject::invokeMethod(m_presenter, &RunPresenter::toggleRun, Qt::QueuedConnection);
}

// ---- experiments

bool MainWindow::chooseExperiment(const QString& id)
{
    const base::Result<const experiment::Experiment*> found = experiment::find(id.toStdString());
    if (!found)
        return false;
    m_setup.setExperiment(**found);
    return true;
}

void MainWindow::showQuestion(const Question& question)
{
    if (!chooseExperiment(question.experiment))
        return;
    m_setup.reset();
    for (const auto& [id, text] : question.values)
        if (const plan::Parameter* const parameter = m_setup.parameter(id.toStdString()))
            if (const base::Result<double> value = plan::parseValue(*parameter, text.toStdString()))
                static_cast<void>(m_setup.setValue(id.toStdString(), *value));
    const auto contender = base::contenderOf(question.contender.toStdString());
    m_setup.setContender(contender.value_or(m_setup.experiment().first_contender));
    m_page->setFocus(); // Space runs it
}

void MainWindow::takeExperiment()
{
    const QString id = toQString(m_setup.experiment().id);
    m_settings.last_experiment = id;
    m_experiments->list().showExperiment(id);
    const std::optional<Lesson> lesson = loadLesson(id, language());
    m_side->setLesson(lesson);
    m_reading->setLesson(lesson);
    setWindowTitle(tr("%1 – Contend").arg(m_page->heading()));
}

/// Says in the strip what went wrong; false, to be returned.
bool MainWindow::tell(const base::Error& error)
{
    m_page->strip().say(VerdictStrip::Kind::Error, ErrorText::problem(error), ErrorText::remedy(error));
    return false;
}

QuestionsPanel& MainWindow::questions()
{
    return m_questions->get();
}

CodeView& MainWindow::code()
{
    return m_code->get();
}

// ---- dialogs

void MainWindow::openPresets()
{
    if (isRightFolded())
        foldRight(false);
    m_preset_box->open();
}

void MainWindow::openSweep()
{
    auto* const dialog = new SweepDialog(m_setup, m_session->topology().cpusAvailable(), m_theme, this);
    connect(dialog, &SweepDialog::started, m_presenter, &RunPresenter::sweep);
    dialog->open();
}

// ---- the end

void MainWindow::keepSettings()
{
    m_setup.setRepeats(m_settings.repeats);
    connect(&m_setup, &SetupModel::repeatsChanged, this,
            [this](int repeats) { m_settings.repeats = repeats; });
    const auto now = [this] {
        Settings settings = m_settings;
        settings.window_geometry = saveGeometry();
        return settings;
    };
    m_keeper = new SettingsKeeper(m_settings_file, now, this);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (isComplete())
        m_keeper->writeNow();
    hide(); // a run takes a moment to end
    // Runs end here, not when the last reference goes: what was started must not outlive the window. What was
    // measured until now goes to the records.
    m_session->finish();
    event->accept();
}

} // namespace contend::ui
