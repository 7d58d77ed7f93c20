// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/bet_board.h"

#include "ui/look/bet_words.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/strip_sign.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kSignSize = 1.5; ///< in letters' heights

QString captioned(const QString& caption, const QString& words)
{
    return QStringLiteral("<b>%1</b> %2").arg(caption.toHtmlEscaped(), words.toHtmlEscaped());
}

} // namespace

BetBoard::BetBoard(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    for (Half& half : m_halves)
        half = buildHalf();
    hide();
    setTheme(theme);
}

BetBoard::Half BetBoard::buildHalf()
{
    Half half;
    half.frame = new QFrame(this);
    setRole(half.frame, role::kStrip);
    half.row = new QHBoxLayout(half.frame);
    half.sign = new StripSign(half.frame);
    half.words = new QLabel(half.frame);
    half.words->setTextFormat(Qt::RichText);
    half.words->setWordWrap(true);
    half.row->addWidget(half.sign, 0, Qt::AlignVCenter);
    half.row->addWidget(half.words, 1);
    m_row->addWidget(half.frame, 1);
    return half;
}

void BetBoard::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_row->setSpacing(theme.space(1.5));
    for (const Half& half : m_halves) {
        half.row->setContentsMargins(theme.space(1.5), theme.space(0.75), theme.space(1.5),
                                     theme.space(0.75));
        half.row->setSpacing(theme.space(1.25));
    }
    fill();
}

void BetBoard::show(const QString& bet, const QString& measured)
{
    m_bet = bet;
    m_measured = measured;
    fill();
    setVisible(!bet.isEmpty());
}

void BetBoard::retranslate()
{
    fill();
}

void BetBoard::fill()
{
    const std::array<BetHalf, 2> words = BetWords::halves(m_bet, m_measured);
    const int side = static_cast<int>(std::lround(m_theme.textPx(TextSize::Body) * kSignSize));
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Half& half = m_halves[i];
        setStyleProperty(half.frame, "kind", QLatin1String(words[i].kind));
        half.sign->show(words[i].mark, m_theme.*words[i].colours, side);
        half.words->setText(captioned(words[i].caption, words[i].words));
    }
}

QString BetBoard::sentence() const
{
    return m_halves.front().words->text() + QLatin1Char(' ') + m_halves.back().words->text();
}

} // namespace contend::ui
