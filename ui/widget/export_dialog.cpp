// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/export_dialog.h"

#include "ui/look/announce.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/dialog_frame.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace contend::ui {

ExportDialog::ExportDialog(const QStringList& pictures, const QString& base_path, const Theme& theme,
                           QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
    , m_base_path(base_path)
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut(pictures);
    setFormat(ExportFormat::Png);
    retranslate();
}

void ExportDialog::layOut(const QStringList& pictures)
{
    const DialogFrame frame = frameDialog(*this, {}, m_theme);
    m_form = frame.form;
    m_heading = frame.heading;
    buildFormat(*m_form);
    buildPicture(*m_form, pictures);
    buildSize(*m_form);
    buildGround(*m_form);
    buildPath(*m_form);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->hide();
    frame.column->addWidget(m_progress);
    buildButtons();
    frame.column->addStrut(
        m_theme.space(58)); // a minimum of the dialog itself would replace that of its layout
}

QLabel* ExportDialog::buildComplaint(QWidget* about)
{
    auto* const label = new QLabel(this);
    label->setWordWrap(true);
    label->setStyleSheet(QStringLiteral("color: %1;").arg(m_theme.error.mark.name()));
    label->setBuddy(about);
    label->hide();
    return label;
}

void ExportDialog::buildFormat(QFormLayout& form)
{
    m_format = new QComboBox(this);
    for (const ExportFormat format :
         {ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf, ExportFormat::Report, ExportFormat::Csv,
          ExportFormat::Json, ExportFormat::Trace})
        m_format->addItem(QString(), static_cast<int>(format));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::adapt);
    form.addRow(kToBeNamed, m_format);
}

void ExportDialog::buildPicture(QFormLayout& form, const QStringList& pictures)
{
    m_picture = new QComboBox(this);
    m_picture->addItems(pictures);
    form.addRow(kToBeNamed, m_picture);
}

void ExportDialog::buildSize(QFormLayout& form)
{
    m_size_row = new QHBoxLayout;
    m_size_row->setSpacing(m_theme.space(1));
    m_size = new QComboBox(this);
    for (const QSize size : {QSize(1280, 720), QSize(1024, 768), QSize(1920, 1080), QSize(800, 600)})
        m_size->addItem(tr("%1 × %2").arg(size.width()).arg(size.height()), size);
    m_size->setEditable(true);
    m_size->setInsertPolicy(QComboBox::NoInsert);
    m_scale = new QComboBox(this);
    for (const int scale : {1, 2, 4})
        m_scale->addItem(tr("%1×", "a scale").arg(scale), scale);
    m_scale->setCurrentIndex(1);
    m_size_row->addWidget(m_size, 2);
    m_size_row->addWidget(m_scale, 1);
    form.addRow(kToBeNamed, m_size_row);
    m_size_complaint = buildComplaint(m_size);
    form.addRow(QString(), m_size_complaint);
    for (QComboBox* const box : {m_size, m_scale})
        connect(box, &QComboBox::currentTextChanged, m_size_complaint, &QLabel::hide);
}

void ExportDialog::buildGround(QFormLayout& form)
{
    m_ground = new QComboBox(this);
    for (const ExportGround ground :
         {ExportGround::Light, ExportGround::AsOnScreen, ExportGround::Transparent})
        m_ground->addItem(QString(), static_cast<int>(ground));
    form.addRow(kToBeNamed, m_ground);
}

void ExportDialog::buildPath(QFormLayout& form)
{
    m_path_row = new QHBoxLayout;
    m_path_row->setSpacing(m_theme.space(1));
    m_path = new QLineEdit(this);
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_complaint->hide(); });
    m_browse = new QPushButton(this);
    m_browse->setAutoDefault(false);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    m_path_row->addWidget(m_path, 1);
    m_path_row->addWidget(m_browse);
    form.addRow(kToBeNamed, m_path_row);
    m_complaint = buildComplaint(m_path);
    form.addRow(QString(), m_complaint);
}

void ExportDialog::buildButtons()
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon(QIcon());
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    setRole(m_save, role::kPrimary);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { save(); });
    layout()->addWidget(buttons);
}

// ---- words

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_heading->setText(tr("Save a picture or the figures"));
    nameFormats();
    nameFields();
    m_progress->setAccessibleName(tr("Saving"));
    m_browse->setText(tr("Browse"));
    m_browse->setAccessibleName(tr("Choose the file"));
    m_save->setText(tr("Save"));
    for (QLabel* const complaint : {m_size_complaint, m_complaint})
        complaint->hide(); // it was in another language; Save says it again
}

void ExportDialog::nameFormats()
{
    const std::pair<ExportFormat, QString> formats[] = {
        {ExportFormat::Png, tr("PNG picture, for slides")},
        {ExportFormat::Svg, tr("SVG picture, for print")},
        {ExportFormat::Pdf, tr("PDF picture, for print")},
        {ExportFormat::Report, tr("PDF report, with table, verdict and code")},
        {ExportFormat::Csv, tr("CSV table, one row a worker and sample")},
        {ExportFormat::Json, tr("JSON record, opens in Contend again")},
        {ExportFormat::Trace, tr("Chrome trace, opens in Perfetto")}};
    for (const auto& [format, name] : formats)
        m_format->setItemText(m_format->findData(static_cast<int>(format)), name);
    const std::pair<ExportGround, QString> grounds[] = {{ExportGround::Light, tr("Light")},
                                                        {ExportGround::AsOnScreen, tr("As on the screen")},
                                                        {ExportGround::Transparent, tr("Transparent")}};
    for (const auto& [ground, name] : grounds)
        m_ground->setItemText(m_ground->findData(static_cast<int>(ground)), name);
}

void ExportDialog::nameFields()
{
    nameRow(*m_form, m_format, tr("Format"));
    m_format->setAccessibleName(tr("Format"));
    nameRow(*m_form, m_picture, tr("Picture"));
    m_picture->setAccessibleName(tr("Picture"));
    nameRow(*m_form, m_size_row, tr("Size"));
    m_size->setAccessibleName(tr("Size in pixels"));
    m_size->lineEdit()->setAccessibleName(tr("Size in pixels"));
    m_size->setToolTip(tr("Width × height in pixels, before scaling"));
    m_scale->setAccessibleName(tr("Scale"));
    nameRow(*m_form, m_ground, tr("Background"));
    m_ground->setAccessibleName(tr("Background"));
    nameRow(*m_form, m_path_row, tr("File"));
    m_path->setAccessibleName(tr("File"));
}

void ExportDialog::renamePictures(const QStringList& pictures)
{
    for (int i = 0; i < std::min(m_picture->count(), static_cast<int>(pictures.size())); ++i)
        m_picture->setItemText(i, pictures.at(i));
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice result;
    result.picture = m_picture->currentIndex();
    result.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    result.size = pictureSizeIn(m_size->currentText()).value_or(result.size);
    result.scale = m_scale->currentData().toInt();
    result.ground = static_cast<ExportGround>(m_ground->currentData().toInt());
    result.path = absolutePath();
    return result;
}

void ExportDialog::setFormat(ExportFormat format)
{
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
    adapt();
}

void ExportDialog::setPath(const QString& path)
{
    m_path->setText(path);
}

void ExportDialog::adapt()
{
    const auto format = static_cast<ExportFormat>(m_format->currentData().toInt());
    for (QComboBox* const box : {m_picture, m_size, m_ground})
        box->setEnabled(isPicture(format));
    m_scale->setEnabled(format == ExportFormat::Png);
    m_size_complaint->hide();
    // Whoever named another file meant its name, not its ending.
    const QString typed = m_path->text();
    const bool is_other = typed != m_proposed && !typed.isEmpty();
    if (is_other && m_ending != fileEnding(format) && typed.endsWith(QLatin1Char('.') + m_ending))
        m_path->setText(typed.chopped(m_ending.size()) + fileEnding(format));
    m_ending = fileEnding(format);
    if (is_other)
        return;
    m_proposed = freePath(m_base_path, m_ending);
    m_path->setText(m_proposed);
}

void ExportDialog::browse()
{
    const QString ending = fileEnding(choice().format);
    auto* const chooser = new QFileDialog(this, tr("Save as"), m_path->text(),
                                          tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        setPath(path);
        m_may_replace = absolutePath(); // the file dialog asked
    });
    chooser->open();
}

// ---- saving

QString ExportDialog::absolutePath() const
{
    return pathFrom(m_path->text(), QFileInfo(m_base_path).path());
}

void ExportDialog::save()
{
    if (m_saving)
        return;
    for (QLabel* const complaint : {m_size_complaint, m_complaint})
        complaint->hide();
    if (checkSize() && checkPath())
        emit saveRequested(choice());
}

bool ExportDialog::checkSize()
{
    if (!isPicture(choice().format))
        return true;
    const std::optional<QSize> size = pictureSizeIn(m_size->currentText());
    const QLocale locale;
    if (!size) {
        complainOf(m_size, m_size_complaint,
                   tr("“%1” is no size. Allowed: width × height in pixels, each from %2 to %3.")
                       .arg(m_size->currentText(), locale.toString(kSmallestPicture_px),
                            locale.toString(kLargestPicture_px)));
        return false;
    }
    const int most = std::max(size->width(), size->height()) * m_scale->currentData().toInt();
    if (choice().format != ExportFormat::Png || most <= kLargestScaled_px)
        return true;
    complainOf(m_scale, m_size_complaint,
               tr("The picture would be %1 pixels long. Allowed are %2: choose a smaller size or scale.")
                   .arg(locale.toString(most), locale.toString(kLargestScaled_px)));
    return false;
}

bool ExportDialog::checkPath()
{
    const QString path = absolutePath();
    if (path.isEmpty()) {
        complain(tr("Say where to save it."));
        return false;
    }
    if (path == m_may_replace || !QFileInfo(path).isFile())
        return true;
    complain(tr("%1 is there already. Press Save again to replace it.").arg(QDir::toNativeSeparators(path)));
    m_may_replace = path;
    return false;
}

void ExportDialog::showProgress(int percent)
{
    setSaving(true);
    m_progress->setValue(percent);
}

void ExportDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_progress->setVisible(saving);
    m_save->setEnabled(!saving);
}

void ExportDialog::complain(const QString& sentence)
{
    setSaving(false);
    complainOf(m_path, m_complaint, sentence);
}

void ExportDialog::complainOf(QWidget* field, QLabel* where, const QString& sentence)
{
    where->setText(sentence);
    where->show();
    growToWords(*this);
    field->setFocus();
    announce(where, sentence);
}

QString ExportDialog::complaint() const
{
    for (const QLabel* const label : {m_size_complaint, m_complaint})
        if (!label->isHidden())
            return label->text();
    return {};
}

} // namespace contend::ui
