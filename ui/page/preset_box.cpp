// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/preset_box.h"

#include "core/experiment/presets.h"
#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"
#include "ui/model/plan_text.h"
#include "ui/page/preset_dialogs.h"
#include "ui/session/preset_store.h"
#include "ui/session/preset_values.h"
#include "ui/widget/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace contend::ui {
namespace {

/// The settings of the experiment's presets with their names on screen.
QList<std::pair<QString, experiment::PresetSetting>> presetsOf(const SetupModel& setup)
{
    QList<std::pair<QString, experiment::PresetSetting>> all;
    for (const experiment::Preset& preset : experiment::presetsOf(setup.experiment()))
        if (const auto setting = experiment::settingOf(setup.experiment(), preset, setup.cpusAvailable()))
            all.append({PlanText::of("preset", preset.name), *setting});
    return all;
}

} // namespace

PresetBox::PresetBox(SetupModel& setup, PresetStore& store, const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_setup(setup)
    , m_store(store)
    , m_theme(theme)
    , m_menu(new QMenu(this))
{
    layOut();
    connect(m_button, &QPushButton::clicked, this, &PresetBox::open);
    connect(&m_setup, &SetupModel::experimentChanged, this, [this] {
        complain(m_store.notice());
        refresh();
    });
    connect(&m_setup, &SetupModel::contenderChanged, this, &PresetBox::refresh);
    connect(&m_setup, &SetupModel::valueChanged, this, &PresetBox::refresh);
    connect(&m_store, &PresetStore::changed, this, &PresetBox::refresh);
    setTheme(theme);
    retranslate();
    complain(m_store.notice());
}

void PresetBox::layOut()
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const row = new QHBoxLayout;
    m_button = new QPushButton(this);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_current = new WrappedLabel(this);
    setRole(m_current, role::kSmall);
    m_complaint = new QLabel(this);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_current, 1, Qt::AlignVCenter);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_complaint);
}

void PresetBox::retranslate()
{
    m_button->setText(tr("Presets"));
    m_button->setToolTip(tr("Settings that show something, and your own (T)"));
    m_button->setAccessibleName(tr("Presets"));
    refresh();
}

QString PresetBox::experiment() const
{
    return toQString(m_setup.experiment().id);
}

void PresetBox::refresh()
{
    if (!m_setup.hasExperiment())
        return;
    QString name;
    for (const auto& [each, setting] : presetsOf(m_setup))
        if (name.isEmpty() && isAt(m_setup, setting))
            name = each;
    const QList<OwnPreset> own = m_store.presetsOf(experiment());
    for (const OwnPreset& preset : own)
        if (isAt(m_setup, preset.settings))
            name = preset.name;
    m_current->setText(name);
    m_current->updateGeometry();
    m_button->setAccessibleDescription(name.isEmpty() ? QString() : tr("Chosen: %1").arg(name));
}

QAction* PresetBox::addChoice(const QString& name, bool chosen)
{
    QString shown = name;
    QAction* const action = m_menu->addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

void PresetBox::fillMenu()
{
    m_menu->clear();
    for (const auto& [name, setting] : presetsOf(m_setup))
        connect(addChoice(name, isAt(m_setup, setting)), &QAction::triggered, this, [this, chosen = setting] {
            complain({});
            applySetting(m_setup, chosen);
            refresh();
        });
    m_menu->addSeparator();
    const QList<OwnPreset> own = m_store.presetsOf(experiment());
    for (const OwnPreset& preset : own)
        connect(addChoice(preset.name, isAt(m_setup, preset.settings)), &QAction::triggered, this,
                [this, name = preset.name] { chooseOwn(name); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Save these values …"), this, &PresetBox::openSave);
    m_menu->addAction(tr("Rename or delete …"), this, &PresetBox::openList)->setEnabled(!own.isEmpty());
}

void PresetBox::open()
{
    fillMenu();
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    if (!m_menu->actions().isEmpty())
        m_menu->setActiveAction(m_menu->actions().constFirst()); // arrows and Enter go on from here
}

void PresetBox::chooseOwn(const QString& name)
{
    complain({});
    const OwnPreset* const preset = m_store.find(experiment(), name);
    if (preset == nullptr)
        return;
    const QStringList refused = applyTexts(m_setup, preset->settings);
    if (!refused.isEmpty())
        complain(tr("“%1” has what this machine or version cannot take: %2.")
                     .arg(name, refused.join(QStringLiteral(", "))));
    refresh();
}

void PresetBox::openSave()
{
    const OwnPreset preset{experiment(), current(), settingTexts(m_setup)};
    (new SavePresetDialog(m_store, preset, m_theme, window()))->open();
}

void PresetBox::openList()
{
    (new PresetListDialog(m_store, experiment(), m_theme, window()))->open();
}

QString PresetBox::current() const
{
    return m_current->text();
}

void PresetBox::complain(const QString& sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
}

QString PresetBox::complaint() const
{
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}

void PresetBox::setTheme(const Theme& theme)
{
    m_theme = theme;
    static_cast<QVBoxLayout*>(layout())->setSpacing(theme.space(0.5));
    m_button->setIcon(icon(theme, QStringLiteral("chevron-down")));
    m_complaint->setStyleSheet(QStringLiteral("color: %1;").arg(theme.error.mark.name()));
}

} // namespace contend::ui
