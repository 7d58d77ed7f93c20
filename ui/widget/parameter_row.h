// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/parameter.h"
#include "ui/look/theme.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace contend::ui {

class LiveMark;
class ValueSlider;

/// One parameter to set: its name, a mark if it acts on running workers, and either a slider with a box that
/// takes typed numbers, or a row of choices, or a button. What cannot be taken is told below the row in
/// words; the value stays as it was and the typed text stays to be put right.
class ParameterRow : public QWidget {
    Q_OBJECT

public:
    ParameterRow(const plan::Parameter& parameter, const Theme& theme, QWidget* parent = nullptr);

    const plan::Parameter& parameter() const { return m_parameter; }
    void setTheme(const Theme& theme);
    /// Shows a value and tells nobody. Takes back any complaint.
    void showValue(double value);
    /// Says below the row why a value was not taken.
    void complain(const QString& sentence);
    QString complaint() const;
    /// Says below the row that the value does not act on the run that goes on.
    void setWaiting(bool waiting);
    bool isWaiting() const;

    QLineEdit* valueBox() const { return m_box; }    ///< null for choices and buttons
    ValueSlider* slider() const { return m_slider; } ///< null for choices and buttons
    QPushButton* button() const { return m_button; } ///< null for everything else

signals:
    /// The person chose this value, within the range that the parameter allows to be typed.
    void edited(const QString& id, double value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildControls();
    QWidget* buildHead();
    void buildButton();
    void buildSlider();
    void buildChoices();
    void buildSegments();
    void buildCombo();
    void takeTyped();
    void takeValue(double value);
    void choose(int index);
    void withdrawComplaint();
    void showInBox(bool with_unit);
    QString rangeInWords() const;

    plan::Parameter m_parameter;
    Theme m_theme;
    double m_value = 0;
    LiveMark* m_mark = nullptr;
    QLineEdit* m_box = nullptr;
    ValueSlider* m_slider = nullptr;
    QButtonGroup* m_segments = nullptr;
    QComboBox* m_combo = nullptr;
    QPushButton* m_button = nullptr;
    QLabel* m_waiting = nullptr;
    QLabel* m_complaint = nullptr;
};

} // namespace contend::ui
