// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/sweep_dialog.h"

#include "core/plan/common_parameters.h"
#include "ui/look/error_text.h"
#include "ui/look/style_sheet.h"
#include "ui/model/number_text.h"
#include "ui/model/plan_text.h"
#include "ui/widget/dialog_frame.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <cmath>

namespace contend::ui {
namespace {

constexpr double kRunOverhead_s = 0.8; ///< warm-up, starting and stopping a host

/// The style's own size forgets the arrow and the air around.
void showWholeWords(QComboBox& box, const Theme& theme)
{
    const QFontMetrics metrics(themeFont(theme, TextSize::Body));
    int widest = 0;
    for (int k = 0; k < box.count(); ++k)
        widest = std::max(widest, metrics.horizontalAdvance(box.itemText(k)));
    box.setMinimumWidth(widest + theme.space(5.5));
}

} // namespace

SweepDialog::SweepDialog(const SetupModel& model, int cpus_available, const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_model(model)
    , m_cpus_available(cpus_available)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    takePreset();
    takeSuggestion();
    retranslate();
}

void SweepDialog::layOut()
{
    const DialogFrame frame = frameDialog(*this, {}, m_theme);
    QVBoxLayout* const column = frame.column;
    m_form = frame.form;
    m_heading = frame.heading;
    buildParameter(*m_form);
    buildRange(*m_form);
    buildContenders(*m_form);
    buildRepeats(*m_form);

    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(QFontMetrics(themeFont(m_theme, TextSize::Body)).lineSpacing() * 3);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_summary);

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon(QIcon());
    m_start = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    setRole(m_start, role::kPrimary);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const std::optional<SweepChoice> chosen = choice()) {
            emit started(*chosen);
            accept();
        }
    });
    column->addWidget(buttons);
    column->addStrut(m_theme.space(54)); // a minimum of the dialog itself would replace that of its layout
}

void SweepDialog::retranslate()
{
    setWindowTitle(tr("Sweep"));
    m_heading->setText(tr("Run every contender at several values"));
    m_start->setText(tr("Start the sweep"));
    nameRow(*m_form, m_parameter, tr("Parameter"));
    for (int i = 0; i < m_parameter->count(); ++i)
        if (const auto* const each = m_model.parameter(m_parameter->itemData(i).toString().toStdString()))
            m_parameter->setItemText(i, PlanText::parameter(*each));
    nameValues();
    nameContenders();
    nameRow(*m_form, m_repeats, tr("Repeats"));
    m_repeats->setToolTip(tr("How often each point is measured"));
    refresh();
}

void SweepDialog::nameValues()
{
    nameRow(*m_form, m_values_row, tr("Values"));
    m_first->setAccessibleName(tr("First value"));
    m_last->setAccessibleName(tr("Last value"));
    m_step->setAccessibleName(tr("Step"));
    m_list->setAccessibleName(tr("Values one by one"));
    m_list->setToolTip(tr("Numbers separated by semicolons or blanks"));
    m_to->setText(tr("to"));
    m_each->setText(tr("each"));
    const std::pair<SweepStep, QString> kinds[] = {
        {SweepStep::Add, tr("add")}, {SweepStep::Multiply, tr("times")}, {SweepStep::List, tr("as listed")}};
    for (const auto& [kind, name] : kinds)
        m_step_kind->setItemText(m_step_kind->findData(static_cast<int>(kind)), name);
    m_step_kind->setAccessibleName(tr("Kind of step"));
    showWholeWords(*m_step_kind, m_theme);
}

void SweepDialog::nameContenders()
{
    nameRow(*m_form, m_contender_column, tr("Contenders"));
    for (int i = 0; i < m_contenders.size(); ++i) {
        const base::Contender contender = m_model.experiment().contenders[static_cast<std::size_t>(i)];
        m_contenders.at(i)->setText(PlanText::contender(contender));
        m_contenders.at(i)->setToolTip(PlanText::contenderMeaning(contender));
    }
}

void SweepDialog::buildParameter(QFormLayout& form)
{
    m_parameter = new QComboBox(this);
    for (const plan::Parameter& each : m_model.parameters())
        if (each.id != plan::kSeconds && !each.is_button)
            m_parameter->addItem(QString(), toQString(each.id));
    connect(m_parameter, &QComboBox::currentIndexChanged, this, &SweepDialog::takePreset);
    form.addRow(kToBeNamed, m_parameter);
}

void SweepDialog::buildRange(QFormLayout& form)
{
    m_values_row = new QHBoxLayout;
    m_values_row->setSpacing(m_theme.space(1));
    for (QLineEdit** const box : {&m_first, &m_last, &m_step, &m_list}) {
        *box = new QLineEdit(this);
        connect(*box, &QLineEdit::textChanged, this, &SweepDialog::refresh);
    }
    m_step_kind = new QComboBox(this);
    for (const SweepStep kind : {SweepStep::Add, SweepStep::Multiply, SweepStep::List})
        m_step_kind->addItem(QString(), static_cast<int>(kind));
    connect(m_step_kind, &QComboBox::currentIndexChanged, this, &SweepDialog::showFields);
    m_list->hide();
    m_to = new QLabel(this);
    m_each = new QLabel(this);
    m_range = {m_first, m_to, m_last, m_each, m_step};
    m_values_row->addWidget(m_list, 6);
    m_values_row->addWidget(m_first, 2);
    m_values_row->addWidget(m_to);
    m_values_row->addWidget(m_last, 2);
    m_values_row->addWidget(m_each);
    m_values_row->addWidget(m_step_kind, 2);
    m_values_row->addWidget(m_step, 1);
    form.addRow(kToBeNamed, m_values_row);
}

void SweepDialog::buildContenders(QFormLayout& form)
{
    m_contender_column = new QVBoxLayout;
    m_contender_column->setSpacing(m_theme.space(0.75));
    for (std::size_t i = 0; i < m_model.experiment().contenders.size(); ++i) {
        auto* const box = new QCheckBox(this);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &SweepDialog::refresh);
        m_contenders.append(box);
        m_contender_column->addWidget(box);
    }
    form.addRow(kToBeNamed, m_contender_column);
}

void SweepDialog::buildRepeats(QFormLayout& form)
{
    m_repeats = new QSpinBox(this);
    m_repeats->setRange(1, SetupModel::kMostRepeats);
    connect(m_repeats, &QSpinBox::valueChanged, this, &SweepDialog::refresh);
    form.addRow(kToBeNamed, m_repeats);
}

const plan::Parameter& SweepDialog::parameter() const
{
    return *m_model.parameter(m_parameter->currentData().toString().toStdString());
}

void SweepDialog::takePreset()
{
    const SweepPreset preset = sweepPreset(parameter(), m_cpus_available);
    m_first->setText(NumberText::bound(preset.first));
    m_last->setText(NumberText::bound(preset.last));
    m_step->setText(NumberText::bound(preset.step));
    m_step_kind->setCurrentIndex(m_step_kind->findData(static_cast<int>(preset.kind)));
    for (QWidget* const box : {static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_last),
                               static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_step_kind)})
        box->setEnabled(!parameter().isChoice());
    refresh();
}

/// A list has one field, a range three.
void SweepDialog::showFields()
{
    const bool listed = m_step_kind->currentData().toInt() == static_cast<int>(SweepStep::List);
    for (QWidget* const part : std::as_const(m_range))
        part->setVisible(!listed);
    m_list->setVisible(listed);
    refresh();
}

void SweepDialog::takeSuggestion()
{
    const std::optional<plan::Sweep> sweep = suggestedSweep(m_model.experiment(), m_cpus_available);
    if (!sweep)
        return;
    m_parameter->setCurrentIndex(m_parameter->findData(toQString(sweep->parameter)));
    if (parameter().isChoice())
        return; // all choices are swept anyway
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator); // commas may stand between values
    QStringList values;
    for (const double value : sweep->values)
        values.append(NumberText::bound(value, plain));
    m_list->setText(values.join(QStringLiteral("; ")));
    m_step_kind->setCurrentIndex(m_step_kind->findData(static_cast<int>(SweepStep::List)));
}

base::Result<std::vector<double>> SweepDialog::values() const
{
    if (m_step_kind->currentData().toInt() == static_cast<int>(SweepStep::List))
        return listedValues(parameter(), m_list->text());
    const QString unit = PlanText::unit(parameter());
    const auto number = [&](const QLineEdit* box) -> base::Result<double> {
        if (const std::optional<double> typed = NumberText::parse(box->text(), unit))
            return *typed;
        return base::reject(base::ErrorCode::NotANumber, box->accessibleName().toStdString(),
                            box->text().toStdString(),
                            box == m_step ? std::string() : plan::describeRange(parameter()));
    };
    const auto first = number(m_first);
    const auto last = number(m_last);
    const auto step = number(m_step);
    for (const auto* const each : {&first, &last, &step})
        if (!*each)
            return base::fail(each->error());
    return sweepValues(parameter(), *first, *last, *step,
                       static_cast<SweepStep>(m_step_kind->currentData().toInt()));
}

std::optional<SweepChoice> SweepDialog::choice() const
{
    base::Result<std::vector<double>> chosen = values();
    if (!chosen)
        return std::nullopt;
    SweepChoice result;
    result.sweep = {std::string(parameter().id), std::move(*chosen)};
    for (int i = 0; i < m_contenders.size(); ++i)
        if (m_contenders.at(i)->isChecked())
            result.contenders.push_back(m_model.experiment().contenders[static_cast<std::size_t>(i)]);
    result.repeats = m_repeats->value();
    return result.contenders.empty() ? std::nullopt : std::optional(std::move(result));
}

QString SweepDialog::complaint() const
{
    const base::Result<std::vector<double>> chosen = values();
    if (chosen)
        return tr("Choose at least one contender.");
    if (m_list->isVisibleTo(this) && chosen.error().code == base::ErrorCode::BadSweep)
        return tr("List one value or more, at most %1.").arg(plan::kMostSweepValues);
    if (chosen.error().code == base::ErrorCode::BadSweep)
        return tr("These steps lead nowhere: the last value must not be below the first, and at most %1 "
                  "values fit.")
            .arg(plan::kMostSweepValues);
    base::Error error = chosen.error();
    if (error.subject == parameter().id)
        error.subject = PlanText::parameter(parameter()).toStdString();
    return ErrorText::sentence(error);
}

QString SweepDialog::valuesInWords(const std::vector<double>& chosen) const
{
    constexpr std::size_t kMostShown = 12;
    QStringList words;
    for (std::size_t i = 0; i < std::min(chosen.size(), kMostShown); ++i)
        words.append(parameter().isChoice() ? PlanText::value(parameter(), chosen[i])
                                            : NumberText::bound(chosen[i]));
    if (chosen.size() > kMostShown)
        words.append(tr("… %1").arg(NumberText::bound(chosen.back())));
    return words.join(QStringLiteral(", ")) + QLatin1Char(' ') + PlanText::unit(parameter());
}

void SweepDialog::refresh()
{
    if (m_start == nullptr)
        return; // still being built
    const std::optional<SweepChoice> chosen = choice();
    m_start->setEnabled(chosen.has_value());
    const StripColours& colours = chosen ? m_theme.info : m_theme.error;
    m_summary->setStyleSheet(
        QStringLiteral("color: %1;").arg((chosen ? m_theme.muted_text : colours.mark).name()));
    if (!chosen) {
        m_summary->setText(complaint());
        return;
    }
    const double each_s = m_model.value(plan::kSeconds) + kRunOverhead_s;
    const double all_s = each_s * static_cast<double>(chosen->runs());
    m_summary->setText(tr("%1\n%Ln runs, about %2 minutes", "values; m:ss", static_cast<int>(chosen->runs()))
                           .arg(valuesInWords(chosen->sweep.values).trimmed(), NumberText::clock(all_s)));
}

} // namespace contend::ui
