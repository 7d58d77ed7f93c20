// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QWidget>
#include <array>

class QFrame;
class QHBoxLayout;
class QLabel;

namespace contend::ui {

class StripSign;

/// The bet and what was measured, side by side: each in a frame with a sign and words, so that the outcome
/// does not hang on a colour. Hidden until there is a bet to show.
class BetBoard : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit BetBoard(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// bet: what was bet on; empty hides the board. measured: what turned out; empty: the runs did not
    /// decide.
    void show(const QString& bet, const QString& measured);
    /// "Your bet: no faster. Measured: no faster.", as on the board.
    QString sentence() const;

protected:
    void retranslate() override;

private:
    struct Half {
        QFrame* frame = nullptr;
        QHBoxLayout* row = nullptr;
        StripSign* sign = nullptr;
        QLabel* words = nullptr;
    };

    Half buildHalf();
    void fill();

    Theme m_theme;
    QHBoxLayout* m_row = nullptr;
    std::array<Half, 2> m_halves{}; ///< the bet, and what was measured
    QString m_bet;
    QString m_measured;
};

} // namespace contend::ui
