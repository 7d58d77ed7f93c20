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

namespace contend::ui {
namespace {

constexpr QSize kSmallest(900, 620);
constexpr QSize kFirst(1440, 900);
constexpr QSize kFrame(8, 40); ///< about what a window manager puts around a window

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
    setWindowTitle(QStringLiteral("Contend"));
    setWindowIcon(applicationIcon());
    setMinimumSize(fitting(kSmallest, *screen()));
    if (!restoreGeometry(m_settings.window_geometry)) {
        m_geometry_known = isFirstOrWhole(m_settings.window_geometry);
        resize(fitting(kFirst, *screen()));
    }
    if (start.theme)
        m_settings.theme = *start.theme;
    m_projector = m_settings.theme == ThemeChoice::Projector;
    if (!start.language.isEmpty())
        m_settings.language = start.language;
    m_language.use(languageOr(m_settings.language));
    QCoreApplication::removePostedEvents(this, QEvent::LanguageChange); // nobody has words yet
    chooseTheme(); // before any widget is made: those made before keep the font they had
    buildPanels();
    connectPanels();
    buildKeys();
    m_page->tools().showProjector(m_projector);
    arrangePanels();
    giveReadingItsWidth();
    begin(start);
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

void MainWindow::begin(const WindowStart& start)
{
    const QString wanted =
        start.experiment.empty() ? m_settings.last_experiment : QString::fromStdString(start.experiment);
    QStringList notices = m_settings_file.notices();
    if (!chooseExperiment(wanted)) {
        chooseExperiment(toQString(experiment::catalog().front()->id));
        if (!wanted.isEmpty())
            notices
                << tr("The experiment “%1”, which was shown last, is unknown to this version.").arg(wanted);
    }
    if (!m_geometry_known)
        notices << tr("Size and place of the window could not be read, so the defaults apply.");
    if (start.contender)
        m_setup.setContender(*start.contender);
    for (const auto& [id, value] : start.values)
        static_cast<void>(m_setup.setValue(id, value));
    m_side->setBetsWanted(m_settings.predictions);
    keepSettings();
    m_page->setFocus();
    if (start.full_screen)
        setWindowState(windowState() | Qt::WindowFullScreen);
    if (!notices.isEmpty())
        m_page->strip().say(VerdictStrip::Kind::Warn, tr("The settings file was damaged."),
                            notices.join(QLatin1Char(' ')));
    if (start.start)
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
    m_page->strip().say(VerdictStrip::Kind::Error, ErrorText::problem(error), ErrorText::advice(error.code));
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
    m_keeper->writeNow();
    hide(); // a run takes a moment to end
    // Runs end here, not when the last reference goes: what was started must not outlive the window. What was
    // measured until now goes to the records.
    m_session->finish();
    event->accept();
}

} // namespace contend::ui
