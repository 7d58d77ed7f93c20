// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/export_dialog.h"

#include "ui/look/style_sheet.h"
#include "ui/widget/dialog_frame.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contend::ui {

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::Png || format == ExportFormat::Svg || format == ExportFormat::Pdf;
}

QString fileEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return QStringLiteral("png");
    case ExportFormat::Svg:
        return QStringLiteral("svg");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::Trace:
        return QStringLiteral("trace.json");
    }
    return {};
}

ExportDialog::ExportDialog(const QStringList& pictures, const QString& base_path, const Theme& theme,
                           QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_base_path(base_path)
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut(pictures);
    setFormat(ExportFormat::Png);
}

void ExportDialog::layOut(const QStringList& pictures)
{
    const auto [column, form] = frameDialog(*this, tr("Save a picture or the figures"), m_theme);
    buildFormat(*form);
    buildPicture(*form, pictures);
    buildSize(*form);
    buildGround(*form);
    buildPath(*form);
    m_complaint = new QLabel(this);
    m_complaint->setWordWrap(true);
    m_complaint->setStyleSheet(QStringLiteral("color: %1;").arg(m_theme.error.mark.name()));
    m_complaint->hide();
    column->addWidget(m_complaint);
    buildButtons();
    setMinimumWidth(m_theme.space(64));
}

void ExportDialog::buildFormat(QFormLayout& form)
{
    m_format = new QComboBox(this);
    m_format->addItem(tr("PNG picture, for slides"), static_cast<int>(ExportFormat::Png));
    m_format->addItem(tr("SVG picture, for print"), static_cast<int>(ExportFormat::Svg));
    m_format->addItem(tr("PDF picture, for print"), static_cast<int>(ExportFormat::Pdf));
    m_format->addItem(tr("CSV table, one row a worker and sample"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(tr("JSON record, opens in Contend again"), static_cast<int>(ExportFormat::Json));
    m_format->addItem(tr("Chrome trace, opens in Perfetto"), static_cast<int>(ExportFormat::Trace));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::adapt);
    form.addRow(tr("Format"), m_format);
}

void ExportDialog::buildPicture(QFormLayout& form, const QStringList& pictures)
{
    m_picture = new QComboBox(this);
    m_picture->addItems(pictures);
    form.addRow(tr("Picture"), m_picture);
}

void ExportDialog::buildSize(QFormLayout& form)
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(m_theme.space(1));
    m_size = new QComboBox(this);
    for (const QSize size : {QSize(1280, 720), QSize(1024, 768), QSize(1920, 1080), QSize(800, 600)})
        m_size->addItem(tr("%1 × %2").arg(size.width()).arg(size.height()), size);
    m_scale = new QComboBox(this);
    for (const int scale : {1, 2, 4})
        m_scale->addItem(tr("%1×", "a scale").arg(scale), scale);
    m_scale->setCurrentIndex(1);
    m_size->setAccessibleName(tr("Size"));
    m_scale->setAccessibleName(tr("Scale"));
    row->addWidget(m_size, 2);
    row->addWidget(m_scale, 1);
    form.addRow(tr("Size"), row);
}

void ExportDialog::buildGround(QFormLayout& form)
{
    m_ground = new QComboBox(this);
    m_ground->addItem(tr("Light"), static_cast<int>(ExportGround::Light));
    m_ground->addItem(tr("As on the screen"), static_cast<int>(ExportGround::AsOnScreen));
    m_ground->addItem(tr("Transparent"), static_cast<int>(ExportGround::Transparent));
    form.addRow(tr("Background"), m_ground);
}

void ExportDialog::buildPath(QFormLayout& form)
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(m_theme.space(1));
    m_path = new QLineEdit(this);
    m_path->setAccessibleName(tr("File"));
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_complaint->hide(); });
    auto* const other = new QPushButton(tr("Browse"), this);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &ExportDialog::browse);
    row->addWidget(m_path, 1);
    row->addWidget(other);
    form.addRow(tr("File"), row);
}

void ExportDialog::buildButtons()
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon(QIcon());
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setRole(m_save, role::kPrimary);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { emit saveRequested(choice()); });
    layout()->addWidget(buttons);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice result;
    result.picture = m_picture->currentIndex();
    result.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    result.size = m_size->currentData().toSize();
    result.scale = m_scale->currentData().toInt();
    result.ground = static_cast<ExportGround>(m_ground->currentData().toInt());
    result.path = m_path->text().trimmed();
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
    m_path->setText(m_base_path + QLatin1Char('.') + fileEnding(format));
}

void ExportDialog::browse()
{
    const QString ending = fileEnding(choice().format);
    auto* const chooser = new QFileDialog(this, tr("Save as"), m_path->text(),
                                          tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::setPath);
    chooser->open();
}

void ExportDialog::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
}

QString ExportDialog::complaint() const
{
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}

} // namespace contend::ui
