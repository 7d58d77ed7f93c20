// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/verdict.h"
#include "ui/lesson/lesson.h"
#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QList>
#include <QWidget>
#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace contend::ui {

/// What the class bets on before the run. The bet stands until the experiment changes; after a verdict that
/// confirms the claim the card says who was right.
class BetCard : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit BetCard(const Theme& theme, QWidget* parent = nullptr);

    /// A new question takes the old bet back.
    void setBet(const Bet& bet);
    void setTheme(const Theme& theme);
    /// The same bet in other words; what was bet on stays.
    void setWords(const Bet& bet);
    /// Tells how the bet went; only a confirmed claim decides it.
    void setVerdict(analysis::VerdictStatus status);
    /// The number of the choice that was bet on, if any.
    std::optional<int> chosen() const;

signals:
    void chosenChanged();
    void hideRequested();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override; ///< breaks the choices' lines anew

private:
    void label(int i);

    Bet m_bet;
    std::optional<analysis::VerdictStatus> m_verdict;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_title = nullptr;
    QPushButton* m_hide = nullptr;
    QLabel* m_question = nullptr;
    QButtonGroup* m_group = nullptr;
    QList<QPushButton*> m_choices;
    int m_text_margin = 0; ///< between a choice's border and its text, both sides together
};

} // namespace contend::ui
