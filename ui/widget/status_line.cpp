// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/status_line.h"

#include "ui/look/style_sheet.h"
#include "ui/model/number_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <algorithm>

namespace contend::ui {

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it must not widen the page
    for (QLabel** const place : {&m_cores, &m_samples, &m_recorded, &m_load, &m_own})
        *place = add();
    m_row->addStretch();
    setTheme(theme);
    retranslate();
}

void StatusLine::retranslate()
{
    m_cores->setToolTip(tr("Cores that the workers may use, of those that this program may use"));
    m_samples->setToolTip(tr("How often everything is measured"));
    m_recorded->setToolTip(tr("Length of the recording; the last ten minutes are kept"));
    m_load->setToolTip(tr("Share of the machine that other programs use"));
    m_own->setToolTip(tr("What measuring and drawing cost, in percent of one core"));
    for (QLabel* const label : m_labels)
        label->setMinimumWidth(0);
    if (m_has_news)
        showNews(m_news);
}

QLabel* StatusLine::add()
{
    auto* const label = new QLabel(this);
    setRole(label, role::kSmall);
    label->hide();
    m_row->addWidget(label);
    m_labels.append(label);
    return label;
}

void StatusLine::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_row->setSpacing(theme.space(3));
    const QFontMetrics metrics(themeFont(theme, TextSize::Small));
    setMinimumHeight(metrics.lineSpacing());
    for (QLabel* const label : m_labels)
        label->setMinimumWidth(0);
}

void StatusLine::put(QLabel* label, const QString& text)
{
    if (label->text() == text)
        return;
    label->setText(text);
    label->ensurePolished(); // or it would be measured in another font
    label->setMinimumWidth(std::max(label->minimumWidth(), label->sizeHint().width()));
}

void StatusLine::showNews(const StatusNews& news)
{
    m_news = news;
    m_has_news = true;
    put(m_cores, tr("%1 of %Ln cores", nullptr, news.cores_there).arg(QLocale().toString(news.cores_used)));
    put(m_samples, news.samples_per_s ? tr("%1 samples/s").arg(qRound(*news.samples_per_s)) : QString());
    QString recorded;
    if (news.recorded_s)
        recorded = news.recording_full ? tr("last %1 kept").arg(NumberText::clock(*news.recorded_s))
                                       : tr("recorded %1").arg(NumberText::clock(*news.recorded_s));
    put(m_recorded, recorded);
    put(m_load, news.other_load_percent
                    ? tr("other load %1").arg(NumberText::wholePercent(*news.other_load_percent))
                    : QString());
    put(m_own, news.own_cpu_percent
                   ? tr("this window %1 of a core").arg(NumberText::wholePercent(*news.own_cpu_percent))
                   : QString());
    fit();
}

void StatusLine::fit()
{
    int room = width() + m_row->spacing();
    for (QLabel* const label : {m_cores, m_load, m_recorded, m_own, m_samples}) { // the first matters most
        room -= label->text().isEmpty()
                    ? 0
                    : std::max(label->minimumWidth(), label->sizeHint().width()) + m_row->spacing();
        label->setVisible(!label->text().isEmpty() && room >= 0);
    }
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QString StatusLine::text() const
{
    QStringList parts;
    for (const QLabel* const label : m_labels)
        if (!label->text().isEmpty())
            parts.append(label->text());
    return parts.join(QStringLiteral(" · "));
}

} // namespace contend::ui
