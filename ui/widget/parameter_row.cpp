// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/parameter_row.h"

#include "ui/look/announce.h"
#include "ui/look/error_text.h"
#include "ui/look/style_sheet.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/widget/live_mark.h"
#include "ui/widget/value_slider.h"
#include "ui/widget/wrapped_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace contend::ui {
namespace {

constexpr qsizetype kMostSegmentLetters = 18; ///< more than that do not fit beside each other

bool fitsInARow(const plan::Parameter& parameter)
{
    qsizetype letters = 0;
    for (std::size_t i = 0; i < parameter.choices.size(); ++i)
        letters += PlanText::choice(parameter, i).size();
    return letters <= kMostSegmentLetters;
}

} // namespace

ParameterRow::ParameterRow(const plan::Parameter& parameter, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_theme(theme)
    , m_value(parameter.preset)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.space(0.25));
    buildControls();
    m_complaint = new QLabel(this);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    column->addWidget(m_complaint);
    m_waiting = new QLabel(tr("Counts from the next run on"), this);
    setRole(m_waiting, role::kSmall);
    m_waiting->setWordWrap(true);
    m_waiting->hide();
    column->addWidget(m_waiting);
    setTheme(theme);
    showValue(m_value);
}

void ParameterRow::buildControls()
{
    if (m_parameter.is_button) {
        buildButton();
        return;
    }
    layout()->addWidget(buildHead());
    if (m_parameter.isChoice())
        buildChoices();
    else
        buildSlider();
}

/// Each press is one more; a count that is used up begins anew.
void ParameterRow::buildButton()
{
    m_button = new QPushButton(PlanText::parameter(m_parameter), this);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolTip(tr("Acts at once, while a run is going on"));
    connect(m_button, &QPushButton::clicked, this, [this] {
        takeValue(m_value < m_parameter.maximum ? m_value + m_parameter.step : m_parameter.minimum);
    });
    layout()->addWidget(m_button);
}

QWidget* ParameterRow::buildHead()
{
    auto* const head = new QWidget(this);
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.space(0.5));
    auto* const name = new WrappedLabel(head);
    name->setText(PlanText::parameter(m_parameter));
    row->addWidget(name);
    if (m_parameter.applies == plan::Applies::Live) {
        m_mark = new LiveMark(m_theme, head);
        row->addWidget(m_mark);
    }
    row->addStretch();
    if (!m_parameter.isChoice()) {
        m_box = new QLineEdit(head);
        setRole(m_box, role::kValue);
        m_box->setAlignment(Qt::AlignRight);
        m_box->setAccessibleName(PlanText::parameter(m_parameter));
        m_box->setToolTip(tr("Type a value: %1").arg(rangeInWords()));
        m_box->installEventFilter(this);
        connect(m_box, &QLineEdit::returnPressed, this, &ParameterRow::takeTyped);
        row->addWidget(m_box);
    }
    return head;
}

void ParameterRow::buildSlider()
{
    m_slider = new ValueSlider(m_parameter, this);
    m_slider->setAccessibleName(PlanText::parameter(m_parameter));
    m_slider->setToolTip(tr("Arrows, with Shift finer; PgUp and PgDn farther; Home and End"));
    connect(m_slider, &ValueSlider::edited, this, &ParameterRow::takeValue);
    auto* const column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_slider);

    auto* const ends = new QHBoxLayout;
    ends->setContentsMargins(0, 0, 0, 0);
    auto* const low = new QLabel(NumberText::bound(m_parameter.minimum), this);
    auto* const high = new QLabel(NumberText::bound(m_parameter.maximum), this);
    for (QLabel* const end : {low, high})
        setRole(end, role::kSmall);
    ends->addWidget(low);
    ends->addStretch();
    ends->addWidget(high);
    column->addLayout(ends);
}

void ParameterRow::buildChoices()
{
    if (fitsInARow(m_parameter))
        buildSegments();
    else
        buildCombo();
}

void ParameterRow::buildSegments()
{
    m_segments = new QButtonGroup(this);
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    const auto count = static_cast<int>(m_parameter.choices.size());
    for (int i = 0; i < count; ++i) {
        auto* const button =
            new QPushButton(PlanText::choice(m_parameter, static_cast<std::size_t>(i)), this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(PlanText::parameter(m_parameter) + QStringLiteral(": ") + button->text());
        setRole(button, role::kSegment);
        setStyleProperty(button, "place",
                         count == 1       ? QStringLiteral("only")
                         : i == 0         ? QStringLiteral("first")
                         : i == count - 1 ? QStringLiteral("last")
                                          : QStringLiteral("middle"));
        setStyleProperty(button, "size", QStringLiteral("small"));
        m_segments->addButton(button, i);
        row->addWidget(button, 1);
    }
    connect(m_segments, &QButtonGroup::idClicked, this, &ParameterRow::choose);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ParameterRow::buildCombo()
{
    m_combo = new QComboBox(this);
    for (std::size_t i = 0; i < m_parameter.choices.size(); ++i)
        m_combo->addItem(PlanText::choice(m_parameter, i));
    m_combo->setAccessibleName(PlanText::parameter(m_parameter));
    connect(m_combo, &QComboBox::activated, this, &ParameterRow::choose);
    layout()->addWidget(m_combo);
}

QString ParameterRow::rangeInWords() const
{
    plan::Parameter widest = m_parameter;
    widest.maximum = m_parameter.limit();
    const QString unit = PlanText::unit(m_parameter);
    return tr("%1 to %2 %3", "least, most, unit")
        .arg(NumberText::bound(widest.minimum), NumberText::bound(widest.maximum), unit)
        .trimmed();
}

void ParameterRow::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_mark != nullptr)
        m_mark->setTheme(theme);
    if (m_box != nullptr) {
        const QFontMetrics metrics(themeFont(theme, TextSize::Body, TextWeight::SemiBold));
        const int usual = metrics.horizontalAdvance(QStringLiteral("0.00 mm"));
        const int widest = metrics.horizontalAdvance(PlanText::value(m_parameter, m_parameter.maximum));
        m_box->setFixedWidth(std::max(usual, widest) + theme.space(2));
    }
    QPalette palette = m_complaint->palette();
    palette.setColor(QPalette::WindowText, theme.error.mark);
    m_complaint->setPalette(palette);
    m_complaint->setStyleSheet(QStringLiteral("color: %1;").arg(theme.error.mark.name()));
}

void ParameterRow::showValue(double value)
{
    m_value = value;
    withdrawComplaint();
    if (m_slider != nullptr)
        m_slider->showValue(value);
    if (m_box != nullptr)
        showInBox(!m_box->hasFocus());
    if (m_segments != nullptr)
        if (QAbstractButton* const button = m_segments->button(static_cast<int>(value)))
            button->setChecked(true);
    if (m_combo != nullptr)
        m_combo->setCurrentIndex(static_cast<int>(value));
}

void ParameterRow::showInBox(bool with_unit)
{
    m_box->setText(with_unit ? PlanText::value(m_parameter, m_value)
                             : NumberText::setting(m_value, m_parameter.step));
}

void ParameterRow::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    announce(m_complaint, sentence);
    if (m_box != nullptr)
        setStyleProperty(m_box, "bad", QStringLiteral("yes"));
}

void ParameterRow::setWaiting(bool waiting)
{
    m_waiting->setVisible(waiting);
}

bool ParameterRow::isWaiting() const
{
    return !m_waiting->isHidden();
}

QString ParameterRow::complaint() const
{
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}

void ParameterRow::withdrawComplaint()
{
    m_complaint->hide();
    if (m_box != nullptr)
        setStyleProperty(m_box, "bad", QStringLiteral("no"));
}

void ParameterRow::takeTyped()
{
    const std::optional<double> typed = NumberText::parse(m_box->text(), PlanText::unit(m_parameter));
    if (!typed) {
        complain(tr("“%1” is no number. Allowed: %2.").arg(m_box->text(), rangeInWords()));
        return;
    }
    const base::Result<double> checked = plan::checkValue(m_parameter, *typed);
    if (!checked) {
        complain(tr("%1 is out of range. Allowed: %2.").arg(m_box->text().trimmed(), rangeInWords()));
        return;
    }
    takeValue(*checked);
    if (m_box->hasFocus())
        m_box->selectAll();
}

void ParameterRow::takeValue(double value)
{
    showValue(value);
    emit edited(toQString(m_parameter.id), value);
}

void ParameterRow::choose(int index)
{
    takeValue(index);
}

bool ParameterRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::FocusIn && complaint().isEmpty()) {
        showInBox(false);
        QMetaObject::invokeMethod(m_box, &QLineEdit::selectAll, Qt::QueuedConnection);
    }
    if (watched == m_box && event->type() == QEvent::FocusOut) {
        const std::optional<double> typed = NumberText::parse(m_box->text(), PlanText::unit(m_parameter));
        // Compare as shown: leaving the box untouched must not round the value.
        if (!typed || m_box->text() != NumberText::setting(m_value, m_parameter.step))
            takeTyped();
        if (complaint().isEmpty())
            showInBox(true);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace contend::ui
