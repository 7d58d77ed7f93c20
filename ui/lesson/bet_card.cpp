// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/bet_card.h"

#include "ui/look/style_sheet.h"
#include "ui/look/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextLayout>
#include <QVBoxLayout>

namespace contend::ui {

namespace {

/// The text broken into lines of at most that width, as its script is; buttons break no lines by themselves.
QString wrapped(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

BetCard::BetCard(const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    auto* const head = new QHBoxLayout;
    m_title = new QLabel(this);
    setRole(m_title, role::kSection);
    m_hide = new QPushButton(this);
    setRole(m_hide, role::kLink);
    m_hide->setFocusPolicy(Qt::TabFocus);
    connect(m_hide, &QPushButton::clicked, this, &BetCard::hideRequested);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_hide);
    m_column->addLayout(head);
    m_question = new TextLabel(this);
    m_column->addWidget(m_question);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int i) {
        label(i);
        emit chosenChanged();
    });
    setTheme(theme);
    retranslate();
}

void BetCard::retranslate()
{
    m_title->setText(tr("Before you run"));
    m_hide->setText(tr("Hide"));
    m_hide->setToolTip(tr("Do without bets"));
    for (int i = 0; i < m_choices.size(); ++i)
        label(i);
}

void BetCard::setWords(const Bet& bet)
{
    if (bet.choices.size() != m_bet.choices.size()) {
        setBet(bet);
        return;
    }
    m_bet = bet;
    m_question->setText(bet.question);
    retranslate();
}

void BetCard::setTheme(const Theme& theme)
{
    m_column->setSpacing(theme.space(0.75));
    m_text_margin = theme.space(3.5);
}

void BetCard::setBet(const Bet& bet)
{
    m_bet = bet;
    m_verdict.reset();
    qDeleteAll(m_choices);
    m_choices.clear();
    m_question->setText(bet.question);
    for (int i = 0; i < bet.choices.size(); ++i) {
        auto* const choice = new QPushButton(this);
        choice->setCheckable(true);
        choice->setFocusPolicy(Qt::TabFocus);
        setRole(choice, role::kChoice);
        // Its text is wrapped to the card, so it must not ask for the width of the unwrapped one.
        choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_group->addButton(choice, i);
        m_choices.append(choice);
        m_column->addWidget(choice);
        label(i);
    }
    emit chosenChanged();
}

void BetCard::label(int i)
{
    if (i < 0 || i >= m_choices.size())
        return;
    QPushButton* const choice = m_choices.at(i);
    QString words = m_bet.choices.at(i);
    const bool decided = m_verdict == analysis::VerdictStatus::Confirmed;
    if (decided && i == m_bet.claimed)
        words =
            choice->isChecked() ? tr("%1 ✓ measured, your bet").arg(words) : tr("%1 ✓ measured").arg(words);
    else if (choice->isChecked())
        words = decided ? tr("%1 ✗ your bet").arg(words) : tr("%1 · your bet").arg(words);
    choice->setText(wrapped(words, choice->font(), width() - m_text_margin));
}

void BetCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (int i = 0; i < m_choices.size(); ++i)
        label(i);
    updateGeometry(); // while a layout is under way it does not hear of the choices' new heights
}

void BetCard::setVerdict(analysis::VerdictStatus status)
{
    m_verdict = status;
    for (int i = 0; i < m_choices.size(); ++i)
        label(i);
}

std::optional<int> BetCard::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(id);
}

} // namespace contend::ui
