// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFrame>
#include <QString>
#include <QStringList>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace contend::ui {

class ValueSlider;

/// What a replay's bar shows.
struct ReplayNews {
    double begin_s = 0.0;
    double end_s = 0.0;
    double position_s = 0.0;
    bool playing = false;
    int speed = 0; ///< number of one of the bar's speeds
    QString sentence;
};

/// The bar below the charts while a recording is played again: what has just happened in a large sentence,
/// and the ways to play, step and move. It keeps its height while sentences come and go.
class ReplayBar : public QFrame {
    Q_OBJECT

public:
    /// speeds: what can be chosen, as factors, ascending.
    ReplayBar(std::vector<double> speeds, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void showNews(const ReplayNews& news);
    QString sentence() const;
    /// "0.5×", for marks elsewhere.
    static QString speedText(double factor);

    QToolButton* playButton() const { return m_play; }
    QToolButton* backButton() const { return m_back; }
    QToolButton* forwardButton() const { return m_forward; }
    QToolButton* endButton() const { return m_end; }
    ValueSlider* positionSlider() const { return m_position; }
    ValueSlider* speedSlider() const { return m_speed; }

signals:
    void playRequested();
    void backRequested();
    void forwardRequested();
    void positionRequested(double t_s);
    void speedRequested(int number);
    void endRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildSentence();
    void buildControls();
    QToolButton* addButton(const QString& icon_name);
    void retranslate();
    void explain(QToolButton* button, const QString& name, const QString& key);
    void showPlaying();
    void showTimes();
    void giveSentenceItsHeight();

    std::vector<double> m_speeds;
    Theme m_theme;
    ReplayNews m_news;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_controls = nullptr;
    QLabel* m_sign = nullptr;
    QLabel* m_sentence = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_forward = nullptr;
    ValueSlider* m_position = nullptr;
    QLabel* m_times = nullptr;
    QLabel* m_speed_name = nullptr;
    ValueSlider* m_speed = nullptr;
    QLabel* m_speed_value = nullptr;
    QToolButton* m_end = nullptr;
};

} // namespace contend::ui
