// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/replay_bar.h"

#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/value_slider.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kSpeedWidth = 14; ///< in steps of the 8-px rhythm
constexpr double kLeastPositionWidth = 16;

/// Places of the recording from 0 to 1.
plan::Parameter positionScale()
{
    plan::Parameter scale;
    scale.maximum = 1;
    scale.step = 0.0001;
    scale.unit = "1";
    return scale;
}

/// Numbers of the speeds, which are spaced evenly, though each is about twice the one before.
plan::Parameter speedScale(std::size_t speeds)
{
    plan::Parameter scale;
    scale.maximum = static_cast<double>(speeds) - 1;
    return scale;
}

QString seconds(double t_s)
{
    return QLocale().toString(t_s, 'f', 3) + QChar(0x00A0) + QStringLiteral("s");
}

} // namespace

ReplayBar::ReplayBar(std::vector<double> speeds, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_speeds(std::move(speeds))
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setRole(this, role::kCard);
    buildSentence();
    buildControls();
    retranslate();
    setTheme(theme);
}

QString ReplayBar::speedText(double factor)
{
    return tr("%1×", "so many times as fast").arg(QLocale().toString(factor));
}

// ---- building

void ReplayBar::buildSentence()
{
    auto* const row = new QHBoxLayout;
    m_sign = new QLabel(this);
    setRole(m_sign, role::kBadge);
    m_sentence = new QLabel(this);
    setRole(m_sentence, role::kHeading);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    m_column->addLayout(row);
}

void ReplayBar::buildControls()
{
    m_controls = new QWidget(this);
    auto* const row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    m_back = addButton(QStringLiteral("step-back"));
    m_play = addButton(QStringLiteral("pause"));
    m_forward = addButton(QStringLiteral("step-forward"));
    m_position = new ValueSlider(positionScale(), m_controls);
    m_times = new QLabel(m_controls);
    m_speed_name = new QLabel(m_controls);
    setRole(m_speed_name, role::kMuted);
    m_speed = new ValueSlider(speedScale(m_speeds.size()), m_controls);
    m_speed_value = new QLabel(m_controls);
    m_end = addButton(QStringLiteral("close"));
    for (QWidget* const widget : std::initializer_list<QWidget*>{
             m_back, m_play, m_forward, m_position, m_times, m_speed_name, m_speed, m_speed_value, m_end})
        row->addWidget(widget, widget == m_position ? 1 : 0);
    m_column->addWidget(m_controls);
    connect(m_back, &QToolButton::clicked, this, &ReplayBar::backRequested);
    connect(m_play, &QToolButton::clicked, this, &ReplayBar::playRequested);
    connect(m_forward, &QToolButton::clicked, this, &ReplayBar::forwardRequested);
    connect(m_end, &QToolButton::clicked, this, &ReplayBar::endRequested);
    connect(m_position, &ValueSlider::edited, this, [this](double share) {
        emit positionRequested(m_news.begin_s + share * (m_news.end_s - m_news.begin_s));
    });
    connect(m_speed, &ValueSlider::edited, this,
            [this](double number) { emit speedRequested(static_cast<int>(std::lround(number))); });
}

QToolButton* ReplayBar::addButton(const QString& icon_name)
{
    auto* const button = new QToolButton(m_controls);
    button->setObjectName(icon_name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

// ---- words and look

void ReplayBar::explain(QToolButton* button, const QString& name, const QString& key)
{
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(name, key));
}

void ReplayBar::retranslate()
{
    setAccessibleName(tr("Replay"));
    explain(m_back, tr("To the event before"), tr("Comma", "the key"));
    explain(m_forward, tr("To the next event"), tr("Full stop", "the key"));
    explain(m_end, tr("End the replay"), tr("Esc", "the key"));
    m_position->setAccessibleName(tr("Place in the recording"));
    m_position->setToolTip(m_position->accessibleName());
    m_speed_name->setText(tr("Speed"));
    m_speed->setAccessibleName(tr("Speed of the replay"));
    m_speed->setToolTip(tr("%1 (%2)").arg(m_speed->accessibleName(), tr("+ and −", "the keys")));
    showPlaying();
    showNews(m_news);
}

void ReplayBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    const int side = theme.card_frame ? theme.space(2) : 0;
    const int edge = theme.card_frame ? theme.space(1.25) : 0;
    m_column->setContentsMargins(side, edge, side, edge);
    m_column->setSpacing(theme.space(0.75));
    m_controls->layout()->setSpacing(theme.space(1));
    for (QToolButton* const button : {m_back, m_forward, m_end})
        button->setIcon(icon(theme, button->objectName()));
    m_position->setMinimumWidth(theme.space(kLeastPositionWidth));
    m_speed->setFixedWidth(theme.space(kSpeedWidth));
    m_sentence->setMinimumHeight(0);
    m_times->setMinimumWidth(0);
    m_speed_value->setMinimumWidth(
        QFontMetrics(themeFont(theme, TextSize::Body)).horizontalAdvance(speedText(0.1)));
    showPlaying();
    showTimes();
    giveSentenceItsHeight();
}

void ReplayBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReplayBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_sentence->setMinimumHeight(0);
    giveSentenceItsHeight();
    const bool is_roomy = width() > m_theme.space(110) * m_theme.text_scale;
    m_speed_name->setVisible(is_roomy);
}

// ---- what it shows

void ReplayBar::showNews(const ReplayNews& news)
{
    const bool was_playing = m_news.playing;
    m_news = news;
    const double length_s = news.end_s - news.begin_s;
    m_position->showValue(length_s > 0.0 ? (news.position_s - news.begin_s) / length_s : 0.0);
    m_speed->showValue(news.speed);
    const int most = static_cast<int>(m_speeds.size()) - 1;
    const QString speed = speedText(m_speeds[static_cast<std::size_t>(std::clamp(news.speed, 0, most))]);
    m_speed_value->setText(speed);
    m_sign->setText(tr("Replay %1", "how fast").arg(speed));
    showTimes();
    if (was_playing != news.playing)
        showPlaying();
    if (m_sentence->text() == news.sentence)
        return;
    m_sentence->setText(news.sentence);
    giveSentenceItsHeight();
}

QString ReplayBar::sentence() const
{
    return m_sentence->text();
}

void ReplayBar::showTimes()
{
    m_times->setText(
        tr("%1 of %2", "a time, the end").arg(seconds(m_news.position_s), seconds(m_news.end_s)));
    m_times->ensurePolished();
    m_times->setMinimumWidth(std::max(m_times->minimumWidth(), m_times->sizeHint().width()));
}

void ReplayBar::showPlaying()
{
    m_play->setIcon(icon(m_theme, m_news.playing ? QStringLiteral("pause") : QStringLiteral("run")));
    explain(m_play, m_news.playing ? tr("Hold the replay") : tr("Play on"), tr("Space or P", "the keys"));
}

void ReplayBar::giveSentenceItsHeight()
{
    m_sentence->ensurePolished();
    const int wanted = m_sentence->heightForWidth(std::max(1, m_sentence->width()));
    const int line = QFontMetrics(themeFont(m_theme, TextSize::Heading, TextWeight::SemiBold)).lineSpacing();
    m_sentence->setMinimumHeight(std::max({m_sentence->minimumHeight(), wanted, line}));
}

} // namespace contend::ui
