// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/experiment_list.h"

#include "ui/look/style_sheet.h"

#include <QSignalBlocker>

namespace contend::ui {
namespace {

constexpr int kIdRole = Qt::UserRole;

} // namespace

ExperimentList::ExperimentList(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
{
    setRole(this, role::kPlain);
    prepareList(this);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    retranslate();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && !item->data(kIdRole).toString().isEmpty())
            emit chosen(item->data(kIdRole).toString());
    });
}

void ExperimentList::retranslate()
{
    setAccessibleName(tr("Experiments"));
}

void ExperimentList::setEntries(const QList<ExperimentEntry>& entries)
{
    const QSignalBlocker quiet(this);
    m_entries = entries;
    clear();
    QString chapter;
    for (const ExperimentEntry& entry : entries) {
        if (entry.chapter != chapter)
            addHeading(entry.chapter);
        chapter = entry.chapter;
        addExperiment(entry);
    }
    if (!m_current.isEmpty())
        showExperiment(m_current);
}

void ExperimentList::addHeading(const QString& chapter)
{
    auto* const heading = new QListWidgetItem(chapter, this);
    heading->setFlags(Qt::NoItemFlags);
    heading->setFont(themeFont(m_theme, TextSize::Small, TextWeight::SemiBold));
    if (count() > 1) {
        const int height = QFontMetrics(heading->font()).lineSpacing();
        heading->setSizeHint(QSize(0, height + m_theme.space(2.5)));
        heading->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    }
}

void ExperimentList::addExperiment(const ExperimentEntry& entry)
{
    auto* const item = new QListWidgetItem(entry.title, this);
    item->setData(kIdRole, entry.id);
    item->setToolTip(entry.question);
}

void ExperimentList::showExperiment(const QString& id)
{
    const QSignalBlocker quiet(this);
    m_current = id;
    for (int i = 0; i < count(); ++i)
        if (item(i)->data(kIdRole).toString() == id)
            setCurrentRow(i);
}

void ExperimentList::setTheme(const Theme& theme)
{
    m_theme = theme;
    setEntries(QList<ExperimentEntry>(m_entries));
}

} // namespace contend::ui
