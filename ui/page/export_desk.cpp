// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/export_desk.h"

#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/output_file.h"
#include "core/report/trace.h"
#include "ui/export/caption.h"
#include "ui/export/page_painter.h"
#include "ui/export/vector_export.h"
#include "ui/look/error_text.h"
#include "ui/model/plan_text.h"
#include "ui/model/verdict_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/pair_view.h"
#include "ui/widget/card_headline.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/legend_bar.h"
#include "ui/widget/verdict_strip.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

namespace contend::ui {
namespace {

constexpr QSize kSlide(1920, 1080);

Theme themeOf(ExportGround ground, const Theme& screen)
{
    return ground == ExportGround::AsOnScreen ? loadTheme(screen.kind) : loadTheme(ThemeKind::Light);
}

PictureGround groundOf(ExportGround ground)
{
    return ground == ExportGround::Transparent ? PictureGround::Transparent : PictureGround::Theme;
}

PageCard cardOf(const LiveView::Shown& shown)
{
    PageCard card;
    card.chart = shown.chart;
    card.title = shown.title;
    card.figure = shown.card->headline()->figure();
    card.phrase = shown.card->headline()->phrase();
    card.legend = shown.card->legendBar()->legend();
    card.collapsed_legend = shown.card->legendBar()->collapsedText();
    return card;
}

} // namespace

ExportDesk::ExportDesk(ExperimentPage& page, const SetupModel& setup, const RunPresenter& presenter,
                       QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_setup(setup)
    , m_presenter(presenter)
{}

QString ExportDesk::proposedPath() const
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    return folder + QLatin1Char('/') + toQString(m_setup.experiment().id);
}

void ExportDesk::open()
{
    if (const QString why = obstacle(ExportFormat::Png); !why.isEmpty()) {
        m_page.strip().say(VerdictStrip::Kind::Info, why);
        return;
    }
    QStringList pictures{tr("Everything on view")};
    for (const LiveView::Shown& shown : m_page.shownCharts())
        pictures.append(shown.title);
    m_dialog = new ExportDialog(pictures, proposedPath(), m_page.theme(), &m_page);
    connect(m_dialog, &ExportDialog::saveRequested, this, &ExportDesk::take);
    m_dialog->open();
}

void ExportDesk::take(const ExportChoice& choice)
{
    if (const QString why = obstacle(choice.format); !why.isEmpty()) {
        m_dialog->complain(why);
        return;
    }
    if (const base::Status saved = save(choice); !saved) {
        m_dialog->complain(ErrorText::sentence(saved.error()));
        return;
    }
    m_dialog->accept();
    m_page.strip().addSentence(tr("Saved as %1.").arg(QDir::toNativeSeparators(choice.path)));
}

QString ExportDesk::obstacle(ExportFormat format) const
{
    if (m_presenter.recording().isEmpty())
        return tr("There is nothing to export yet. Run something first.");
    if (isPicture(format))
        return {};
    if (m_presenter.activity() != Activity::Idle)
        return tr("The figures are complete when the run has ended. Stop it first.");
    return m_presenter.record() ? QString() : tr("There are no figures to export. Run something first.");
}

void ExportDesk::copyPicture()
{
    if (!obstacle(ExportFormat::Png).isEmpty())
        return;
    const Page page = compose(0);
    const Theme theme = loadTheme(ThemeKind::Light);
    QGuiApplication::clipboard()->setImage(PagePainter(page, theme).image(kSlide));
    m_page.strip().addSentence(tr("Copied."));
}

// ---- what to save

analysis::Record ExportDesk::outline() const
{
    if (m_presenter.activity() == Activity::Idle && m_presenter.record())
        return *m_presenter.record();
    return m_presenter.blankRecord();
}

std::optional<PageVerdict> ExportDesk::verdict() const
{
    const RecordOfAll& record = m_presenter.record();
    if (!record || !record->verdict || m_presenter.activity() != Activity::Idle)
        return std::nullopt;
    PageVerdict result;
    switch (record->verdict->status) {
    case analysis::VerdictStatus::Confirmed:
        result.tone = PageVerdict::Tone::Confirmed;
        break;
    case analysis::VerdictStatus::Refuted:
        result.tone = PageVerdict::Tone::Refuted;
        break;
    case analysis::VerdictStatus::Inconclusive:
        result.tone = PageVerdict::Tone::Inconclusive;
        break;
    }
    const VerdictWords words = VerdictText::words(verdictOf(*record));
    result.bold = words.bold;
    result.more = words.more;
    result.badges = Caption::caveats(*record);
    return result;
}

Page ExportDesk::compose(int picture) const
{
    Page page;
    page.title = m_page.heading();
    page.subtitle = m_page.subtitle();
    if (!m_page.isShowingResult())
        page.subtitle += QStringLiteral(" · ") + PlanText::contenderInSentence(m_setup.contender());
    const QList<LiveView::Shown> shown = m_page.shownCharts();
    for (qsizetype i = 0; i < shown.size(); ++i)
        if (picture <= 0 || i == picture - 1)
            page.cards.push_back(cardOf(shown.at(i)));
    page.verdict = verdict();
    page.caption = Caption::machine(outline());
    if (const PairView* const pair = m_page.pairOnView()) {
        page.subtitle = pair->words().bold;
        page.caption = pair->caption();
    }
    return page;
}

PictureTexts ExportDesk::texts(const Page& page) const
{
    PictureTexts result;
    const analysis::Record record = outline();
    result.title = page.title;
    result.caption = page.subtitle + QLatin1Char('\n') + page.caption;
    result.created = QString::fromStdString(record.created_utc);
    result.setup = m_setup.toSetup();
    if (!m_page.isShowingResult())
        result.setup.contenders = {m_setup.contender()};
    return result;
}

// ---- saving and reading

base::Status ExportDesk::save(const ExportChoice& choice) const
{
    return isPicture(choice.format) ? savePicture(choice) : saveFigures(choice);
}

base::Status ExportDesk::savePicture(const ExportChoice& choice) const
{
    const std::filesystem::path path = choice.path.toStdString();
    const Page page = compose(choice.picture);
    const Theme theme = themeOf(choice.ground, m_page.theme());
    const PagePainter painter(page, theme, groundOf(choice.ground));
    switch (choice.format) {
    case ExportFormat::Svg:
        return writeSvg(path, painter, theme.kind, choice.size, page.title);
    case ExportFormat::Pdf:
        return writePdf(path, painter, theme.kind, choice.size, page.title);
    default:
        return writePng(path, painter.image(choice.size * choice.scale), texts(page));
    }
}

base::Status ExportDesk::saveFigures(const ExportChoice& choice) const
{
    const std::filesystem::path path = choice.path.toStdString();
    const analysis::Record& record = *m_presenter.record();
    switch (choice.format) {
    case ExportFormat::Csv:
        return report::writeFile(path, report::toCsv(record));
    case ExportFormat::Trace:
        return report::writeFile(path, report::toTrace(record));
    default:
        return report::writeFile(path, report::toJson(record));
    }
}

base::Result<analysis::Record> ExportDesk::read(const QString& path) const
{
    const base::Result<std::string> text = report::readFile(path.toStdString());
    if (!text)
        return base::fail(text.error());
    return report::fromJson(*text);
}

} // namespace contend::ui
