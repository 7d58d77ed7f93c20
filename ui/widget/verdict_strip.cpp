// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/verdict_strip.h"

#include "ui/look/announce.h"
#include "ui/look/caveat_text.h"
#include "ui/look/style_sheet.h"
#include "ui/look/text_label.h"
#include "ui/model/number_text.h"
#include "ui/widget/strip_sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QResizeEvent>
#include <QStringList>
#include <QVBoxLayout>
#include <cmath>

namespace contend::ui {
namespace {

constexpr int kProgressSteps = 1000;
/// Of the strip's width.
constexpr double kMostForBadges = 0.45;

QString kindName(VerdictStrip::Kind kind)
{
    switch (kind) {
    case VerdictStrip::Kind::Info:
        return QStringLiteral("info");
    case VerdictStrip::Kind::Ok:
        return QStringLiteral("ok");
    case VerdictStrip::Kind::Warn:
        return QStringLiteral("warn");
    case VerdictStrip::Kind::Error:
        return QStringLiteral("error");
    }
    return {};
}

StripSign::Mark markOf(VerdictStrip::Kind kind)
{
    switch (kind) {
    case VerdictStrip::Kind::Info:
        return StripSign::Mark::Letter;
    case VerdictStrip::Kind::Ok:
        return StripSign::Mark::Tick;
    case VerdictStrip::Kind::Warn:
        return StripSign::Mark::Exclamation;
    case VerdictStrip::Kind::Error:
        return StripSign::Mark::Cross;
    }
    return StripSign::Mark::Letter;
}

const StripColours& coloursOf(const Theme& theme, VerdictStrip::Kind kind)
{
    switch (kind) {
    case VerdictStrip::Kind::Info:
        return theme.info;
    case VerdictStrip::Kind::Ok:
        return theme.ok;
    case VerdictStrip::Kind::Warn:
        return theme.warn;
    case VerdictStrip::Kind::Error:
        return theme.error;
    }
    return theme.info;
}

} // namespace

VerdictStrip::VerdictStrip(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
{
    setRole(this, role::kStrip);
    layOut();
    setTheme(theme);
}

void VerdictStrip::layOut()
{
    auto* const column = new QVBoxLayout(this);
    auto* const row = new QHBoxLayout;
    m_sign = new StripSign(this);
    m_words = new TextLabel(this);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badges = new QHBoxLayout;
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_beside->addWidget(m_words, 1, Qt::AlignVCenter);
    m_beside->addLayout(m_badges);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addLayout(m_beside, 1);
    column->addLayout(row);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    // Its place is kept while it is hidden.
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    column->addWidget(m_progress);
}

void VerdictStrip::setTheme(const Theme& theme)
{
    m_theme = theme;
    auto* const column = static_cast<QVBoxLayout*>(layout());
    column->setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(0.5));
    column->setSpacing(theme.space(0.5));
    static_cast<QHBoxLayout*>(column->itemAt(0)->layout())->setSpacing(theme.space(1.5));
    m_badges->setSpacing(theme.space(1));
    m_beside->setSpacing(theme.space(1));
    setKind(m_kind);
    setWords(m_bold, m_more);
    fillBadges();
    const QFontMetrics metrics(themeFont(theme, TextSize::Body));
    setMinimumHeight(2 * metrics.lineSpacing() + theme.space(2.75)); // two lines, so that it stays
}

void VerdictStrip::setKind(Kind kind)
{
    m_kind = kind;
    setStyleProperty(this, "kind", kindName(kind));
    m_sign->show(markOf(kind), coloursOf(m_theme, kind),
                 static_cast<int>(std::lround(m_theme.textPx(TextSize::Body) * 1.7)));
}

void VerdictStrip::setWords(const QString& bold, const QString& more)
{
    m_bold = bold;
    m_more = more;
    showWords();
    setAccessibleName(sentence());
}

void VerdictStrip::showWords()
{
    const bool shortened = m_brief && !m_bold.isEmpty() && !m_more.isEmpty();
    m_words->setText(QStringLiteral("<b>%1</b> %2")
                         .arg(m_bold.toHtmlEscaped(), shortened ? QString() : m_more.toHtmlEscaped()));
    m_words->setToolTip(shortened ? sentence() : QString());
}

void VerdictStrip::setBrief(bool brief)
{
    if (m_brief == brief)
        return;
    m_brief = brief;
    showWords();
    fillBadges();
}

/// Not as a window of its own.
void VerdictStrip::comeBack()
{
    if (parentWidget() != nullptr)
        show();
}

void VerdictStrip::say(Kind kind, const QString& bold, const QString& more)
{
    m_progress->hide();
    setKind(kind);
    setWords(bold, more);
    comeBack();
    announce(this, sentence());
}

void VerdictStrip::addSentence(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    setWords(m_bold, m_more.isEmpty() ? sentence : m_more + QLatin1Char(' ') + sentence);
    comeBack();
}

void VerdictStrip::remark(const QString& sentence)
{
    if (!m_remark.isEmpty() && m_more.endsWith(m_remark))
        m_more = m_more.chopped(m_remark.size()).trimmed();
    m_remark = sentence;
    addSentence(sentence);
    announce(this, sentence);
}

void VerdictStrip::showProgress(const QString& bold, const QString& more, double done, double seconds_left)
{
    if (m_kind != Kind::Info)
        setKind(Kind::Info);
    const QString left =
        seconds_left < 0 ? QString() : tr("%1 s left").arg(std::lround(std::ceil(seconds_left)));
    setWords(bold, left.isEmpty() ? more : tr("%1 · %2", "what runs, time left").arg(more, left));
    m_progress->setValue(static_cast<int>(std::lround(std::clamp(done, 0.0, 1.0) * kProgressSteps)));
    m_progress->show();
}

void VerdictStrip::setCaveats(const std::vector<analysis::Caveat>& caveats)
{
    m_caveats = caveats;
    fillBadges();
}

/// The sentence is said anew by whoever said it.
void VerdictStrip::retranslate()
{
    fillBadges();
}

int VerdictStrip::widthOfBadge(const QString& words) const
{
    return QFontMetrics(themeFont(m_theme, TextSize::Small)).horizontalAdvance(words) + m_theme.space(3.5);
}

QString VerdictStrip::countOfCaveats() const
{
    return tr("%Ln caveats", nullptr, static_cast<int>(m_caveats.size()));
}

/// The badges must leave the words most of the room: where they do not, one stands for all of them.
bool VerdictStrip::hasRoomForBadges() const
{
    int wanted = 0;
    for (const analysis::Caveat& caveat : m_caveats)
        wanted += widthOfBadge(CaveatText::badge(caveat));
    return wanted <= width() * kMostForBadges;
}

bool VerdictStrip::wantBadgesTogether() const
{
    return m_brief ? !m_caveats.empty() : m_caveats.size() > 1 && !hasRoomForBadges();
}

/// Where even one takes too much of the line, it stands below the words.
void VerdictStrip::placeBadges()
{
    const bool alone = m_caveats.size() == 1 && !m_badges_together;
    const bool below = (alone || m_badges_together) && !m_caveats.empty() &&
                       widthOfBadge(alone ? CaveatText::badge(m_caveats.front()) : countOfCaveats()) >
                           width() * kMostForBadges;
    m_beside->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_badges->setAlignment(below ? Qt::AlignLeft : Qt::Alignment());
}

void VerdictStrip::fillBadges()
{
    while (QLayoutItem* const item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_badges_together = wantBadgesTogether();
    placeBadges();
    if (!m_badges_together) {
        for (const analysis::Caveat& caveat : m_caveats)
            addBadge(CaveatText::badge(caveat), CaveatText::explanation(caveat));
        return;
    }
    QStringList all;
    for (const analysis::Caveat& caveat : m_caveats)
        all.append(QStringLiteral("<p><b>%1</b><br>%2</p>")
                       .arg(CaveatText::badge(caveat).toHtmlEscaped(),
                            CaveatText::explanation(caveat).toHtmlEscaped()));
    addBadge(countOfCaveats(), all.join(QString()));
}

void VerdictStrip::addBadge(const QString& words, const QString& tooltip)
{
    auto* const badge = new QLabel(words, this);
    setRole(badge, role::kBadge);
    badge->setToolTip(tooltip);
    m_badges->addWidget(badge, 0, Qt::AlignVCenter);
}

void VerdictStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_badges_together != wantBadgesTogether())
        fillBadges();
    else
        placeBadges();
}

QString VerdictStrip::sentence() const
{
    return m_more.isEmpty() ? m_bold : m_bold + QLatin1Char(' ') + m_more;
}

} // namespace contend::ui
