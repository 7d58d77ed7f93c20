// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/export_desk.h"

#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/output_file.h"
#include "core/report/trace.h"
#include "ui/export/caption.h"
#include "ui/export/page_painter.h"
#include "ui/export/picture_of_record.h"
#include "ui/export/record_strips.h"
#include "ui/export/report_painter.h"
#include "ui/export/vector_export.h"
#include "ui/look/error_text.h"
#include "ui/model/plan_text.h"
#include "ui/page/experiment_page.h"
#include "ui/page/pair_view.h"
#include "ui/widget/card_headline.h"
#include "ui/widget/chart_card.h"
#include "ui/widget/legend_bar.h"
#include "ui/widget/verdict_strip.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QPicture>
#include <QStandardPaths>
#include <memory>

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

/// Paints as image() will, on next to nothing, so that the charts are asked for.
void rehearsePixels(const PagePainter& page, const QSize& pixels)
{
    QImage dot(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&dot);
    page.paintPixels(painter, pixels);
}

template <typename Paint>
void rehearseShapes(const Paint& paint)
{
    QPicture nowhere;
    QPainter painter(&nowhere);
    paint(painter);
}

PageCard cardOf(const LiveView::Shown& shown)
{
    PageCard card;
    card.chart = shown.chart;
    card.cores = shown.cores;
    card.title = shown.title;
    card.figure = shown.card->headline()->figure();
    card.phrase = shown.card->headline()->phrase();
    card.note = shown.card->notice();
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
    m_dialog = new ExportDialog(pictures(), proposedPath(), m_page.theme(), &m_page);
    connect(m_dialog, &ExportDialog::saveRequested, this, &ExportDesk::take);
    m_dialog->open();
}

QStringList ExportDesk::pictures() const
{
    QStringList pictures{tr("Everything on view")};
    for (const LiveView::Shown& shown : m_page.shownCharts())
        pictures.append(shown.title);
    return pictures;
}

void ExportDesk::retranslate()
{
    if (m_dialog != nullptr)
        m_dialog->renamePictures(pictures());
}

void ExportDesk::take(const ExportChoice& choice)
{
    if (m_job)
        m_job->cancel(); // of a dialog that was left
    const QString why = obstacle(choice.format);
    // A mistyped path is told before anything is drawn.
    const base::Status writable = report::canWrite(choice.path.toStdString());
    if (!why.isEmpty())
        m_dialog->complain(why);
    else if (!writable)
        m_dialog->complain(ErrorText::sentence(writable.error()));
    else
        begin(choice);
}

void ExportDesk::begin(const ExportChoice& choice)
{
    m_job = new ExportJob(workOf(choice), this);
    connect(m_job, &ExportJob::progressed, m_dialog, &ExportDialog::showProgress);
    connect(m_job, &ExportJob::failed, m_dialog,
            [this](const base::Error& error) { m_dialog->complain(ErrorText::sentence(error)); });
    connect(m_job, &ExportJob::saved, m_dialog, [this, choice] {
        m_dialog->accept();
        m_page.strip().remark(tr("Saved as %1.").arg(QDir::toNativeSeparators(choice.path)));
    });
    connect(m_dialog, &QDialog::rejected, m_job, &ExportJob::cancel);
    m_dialog->showProgress(0);
    m_job->start();
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
    if (const QString why = obstacle(ExportFormat::Png); !why.isEmpty()) {
        m_page.strip().say(VerdictStrip::Kind::Info, why);
        return;
    }
    const Theme theme = loadTheme(ThemeKind::Light);
    const auto image = std::make_shared<QImage>();
    ExportJob::Work work;
    work.page = compose(0);
    work.rehearse = [theme](const Page& page) { rehearsePixels(PagePainter(page, theme), kSlide); };
    work.encode = [theme, image, texts = texts(work.page)](const Page& page) {
        *image = withTexts(PagePainter(page, theme).image(kSlide), texts);
        return QByteArray();
    };
    auto* const job = new ExportJob(std::move(work), this);
    connect(job, &ExportJob::saved, this, [this, image] {
        QGuiApplication::clipboard()->setImage(*image);
        m_page.strip().remark(tr("Copied."));
    });
    job->start();
}

// ---- what to save

RecordOfAll ExportDesk::outline() const
{
    if (m_presenter.activity() == Activity::Idle && m_presenter.record())
        return m_presenter.record();
    return std::make_shared<const analysis::Record>(m_presenter.blankRecord());
}

Page ExportDesk::compose(int picture) const
{
    Page page;
    page.title = m_page.heading();
    page.subtitle = m_page.subtitle();
    if (m_page.isShowingResult())
        page.subtitle = Caption::subtitle(*outline());
    else
        page.subtitle += QStringLiteral(" · ") + PlanText::contenderInSentence(m_setup.contender());
    const QList<LiveView::Shown> shown = m_page.shownCharts();
    for (qsizetype i = 0; i < shown.size(); ++i)
        if (picture <= 0 || i == picture - 1)
            page.cards.push_back(cardOf(shown.at(i)));
    putStrips(page, *outline());
    if (const PairView* const pair = m_page.pairOnView()) {
        page.subtitle = pair->words().bold;
        page.caption = pair->caption();
    }
    return page;
}

PictureTexts ExportDesk::texts(const Page& page) const
{
    PictureTexts result;
    const RecordOfAll record = outline();
    result.title = page.title;
    result.caption = wordsOf(page);
    result.created = QString::fromStdString(record->created_utc);
    // A result was measured with what was set then, whatever the sliders say now.
    result.setup = m_page.isShowingResult() ? setupOf(*record) : m_setup.toSetup();
    if (!m_page.isShowingResult())
        result.setup.contenders = {m_setup.contender()};
    return result;
}

// ---- saving and reading

ExportJob::Work ExportDesk::workOf(const ExportChoice& choice) const
{
    ExportJob::Work work = isPicture(choice.format)                ? pictureWork(choice)
                           : choice.format == ExportFormat::Report ? reportWork()
                                                                   : figuresWork(choice.format);
    work.path = choice.path.toStdString();
    return work;
}

ExportJob::Work ExportDesk::pictureWork(const ExportChoice& choice) const
{
    const Theme theme = themeOf(choice.ground, m_page.theme());
    const PictureGround ground = groundOf(choice.ground);
    const QSize size = choice.size;
    const QSize pixels = size * choice.scale;
    ExportJob::Work work;
    work.page = compose(choice.picture);
    if (choice.format == ExportFormat::Png) {
        work.rehearse = [=](const Page& page) { rehearsePixels(PagePainter(page, theme, ground), pixels); };
        work.encode = [=, texts = texts(work.page)](const Page& page) {
            return encodePng(PagePainter(page, theme, ground).image(pixels), texts);
        };
        return work;
    }
    const auto encode = choice.format == ExportFormat::Svg ? encodeSvg : encodePdf;
    work.rehearse = [=](const Page& page) {
        rehearseShapes([&](QPainter& painter) {
            PagePainter(page, theme, ground).paint(painter, pageScale(size, theme.kind).layout);
        });
    };
    work.encode = [=](const Page& page) {
        return encode(PagePainter(page, theme, ground), theme.kind, size, page.title);
    };
    return work;
}

/// The charts of a report are made for it: it tells about all that was measured, not only what is on view.
ExportJob::Work ExportDesk::reportWork() const
{
    const RecordOfAll record = m_presenter.record();
    const Theme theme = loadTheme(ThemeKind::Light);
    const std::shared_ptr<const PictureOfRecord> pictures = std::make_shared<PictureOfRecord>(*record, theme);
    ExportJob::Work work;
    work.page = pictures->page();
    work.rehearse = [theme, record, pictures](const Page& page) { // keeps the charts
        rehearseShapes([&](QPainter& painter) {
            const Report report = reportOf(*record, page);
            const ReportPainter paper(report, theme);
            for (int number = 0; number < paper.pageCount(); ++number)
                paper.paintPage(painter, number);
        });
    };
    work.encode = [theme, record](const Page& page) { return encodeReport(reportOf(*record, page), theme); };
    return work;
}

ExportJob::Work ExportDesk::figuresWork(ExportFormat format) const
{
    ExportJob::Work work;
    work.encode = [format, record = m_presenter.record()](const Page&) {
        const std::string text = format == ExportFormat::Csv     ? report::toCsv(*record)
                                 : format == ExportFormat::Trace ? report::toTrace(*record)
                                                                 : report::toJson(*record);
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    };
    return work;
}

base::Result<analysis::Record> ExportDesk::read(const QString& path) const
{
    const base::Result<std::string> text = report::readFile(path.toStdString());
    if (!text)
        return base::fail(text.error());
    return report::fromJson(*text);
}

} // namespace contend::ui
