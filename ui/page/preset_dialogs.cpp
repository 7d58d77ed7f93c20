// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/preset_dialogs.h"

#include "ui/look/error_text.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/dialog_frame.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace contend::ui {
namespace {

constexpr int kNameRole = Qt::UserRole; ///< the name as it is in the store, whatever is being typed

QLabel* makeNote(QDialog& dialog, const Theme& theme)
{
    auto* const note = new QLabel(&dialog);
    note->setWordWrap(true);
    note->setMinimumHeight(QFontMetrics(themeFont(theme, TextSize::Body)).lineSpacing() * 2);
    note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return note;
}

} // namespace

// ---- save

SavePresetDialog::SavePresetDialog(PresetStore& store, OwnPreset preset, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_preset(std::move(preset))
{
    setWindowTitle(tr("Save a preset"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut(theme);
    m_name->setText(m_preset.name);
    m_name->selectAll();
    refresh();
}

void SavePresetDialog::layOut(const Theme& theme)
{
    const auto [column, form, title] = frameDialog(*this, tr("Save these values under a name"), theme);
    m_name = new QLineEdit(this);
    m_name->setMaxLength(PresetStore::kMostLetters);
    m_name->setMinimumWidth(theme.space(40));
    m_name->setAccessibleName(tr("Name of the preset"));
    connect(m_name, &QLineEdit::textChanged, this, &SavePresetDialog::refresh);
    form->addRow(tr("Name"), m_name);
    m_note = makeNote(*this, theme);
    column->addWidget(m_note);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon(QIcon());
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    setRole(m_save, role::kPrimary);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &SavePresetDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void SavePresetDialog::refresh()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    const bool known = m_store.find(m_preset.experiment, name) != nullptr;
    m_note->setText(known ? tr("Takes the place of your preset of that name.") : QString());
}

void SavePresetDialog::save()
{
    m_preset.name = m_name->text();
    if (const base::Status saved = m_store.save(m_preset); !saved)
        m_note->setText(ErrorText::sentence(saved.error()));
    else
        accept();
}

QString SavePresetDialog::note() const
{
    return m_note->text();
}

// ---- rename and delete

PresetListDialog::PresetListDialog(PresetStore& store, const QString& experiment, const Theme& theme,
                                   QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_experiment(experiment)
{
    setWindowTitle(tr("Your presets"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut(theme);
    fill();
    connect(&m_store, &PresetStore::changed, this, &PresetListDialog::fill);
    connect(m_list, &QListWidget::itemChanged, this, &PresetListDialog::takeName);
}

void PresetListDialog::layOut(const Theme& theme)
{
    auto* const column = frameDialog(*this, tr("Your presets of this experiment"), theme).column;
    m_list = new QListWidget(this);
    prepareList(m_list);
    m_list->setAccessibleName(tr("Your presets"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    column->addWidget(m_list, 1);
    m_note = makeNote(*this, theme);
    column->addWidget(m_note);
    auto* const row = new QHBoxLayout;
    column->addLayout(row);
    row->setSpacing(theme.space(1));
    m_rename = addButton(tr("Rename"), tr("Type another name (F2)"));
    m_delete = addButton(tr("Delete"), tr("Delete the preset (Del)"));
    m_undo = addButton(tr("Undo"), tr("Bring the deleted preset back"));
    m_undo->setEnabled(false);
    for (QPushButton* const button : {m_rename, m_delete, m_undo})
        row->addWidget(button);
    row->addStretch();
    QPushButton* const close = addButton(tr("Close"), {});
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &PresetListDialog::deleteCurrent);
    connect(m_undo, &QPushButton::clicked, this, &PresetListDialog::undo);
    auto* const key = new QAction(m_list);
    key->setShortcut(QKeySequence::Delete);
    key->setShortcutContext(Qt::WidgetShortcut);
    connect(key, &QAction::triggered, this, &PresetListDialog::deleteCurrent);
    m_list->addAction(key);
    resize(theme.space(60), theme.space(48));
}

QPushButton* PresetListDialog::addButton(const QString& words, const QString& tooltip)
{
    auto* const button = new QPushButton(words, this);
    button->setToolTip(tooltip);
    button->setAutoDefault(false); // Enter ends the typing of a name, not the dialog
    return button;
}

void PresetListDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    const QList<OwnPreset> presets = m_store.presetsOf(m_experiment);
    for (const OwnPreset& preset : presets) {
        auto* const item = new QListWidgetItem(preset.name, m_list);
        item->setData(kNameRole, preset.name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    for (QPushButton* const button : {m_rename, m_delete})
        button->setEnabled(m_list->count() > 0);
}

void PresetListDialog::takeName(QListWidgetItem* item)
{
    const QString old = item->data(kNameRole).toString();
    const QString typed = item->text().trimmed();
    m_note->clear();
    if (typed == old)
        return;
    const base::Status renamed = m_store.rename(m_experiment, old, typed);
    if (renamed)
        return;
    m_note->setText(typed.isEmpty() ? tr("A preset needs a name.")
                    : renamed.error().code == base::ErrorCode::UnknownOption
                        ? tr("There is another preset with the name “%1”.").arg(typed)
                    : renamed.error().code == base::ErrorCode::OutOfRange
                        ? tr("A name has at most %n letters.", nullptr, PresetStore::kMostLetters)
                        : ErrorText::sentence(renamed.error()));
    // Not now: the list is still in the middle of telling.
    QMetaObject::invokeMethod(this, &PresetListDialog::fill, Qt::QueuedConnection);
}

void PresetListDialog::deleteCurrent()
{
    const QListWidgetItem* const item = m_list->currentItem();
    if (item == nullptr)
        return;
    const OwnPreset* const known = m_store.find(m_experiment, item->data(kNameRole).toString());
    if (known == nullptr)
        return;
    const OwnPreset deleted = *known;
    if (const base::Status removed = m_store.remove(m_experiment, deleted.name); !removed) {
        m_note->setText(ErrorText::sentence(removed.error()));
        return;
    }
    m_deleted = deleted;
    m_note->setText(tr("“%1” is deleted.").arg(deleted.name));
    m_undo->setEnabled(true);
}

void PresetListDialog::undo()
{
    if (const base::Status saved = m_store.save(m_deleted); !saved) {
        m_note->setText(ErrorText::sentence(saved.error()));
        return;
    }
    m_note->setText(tr("“%1” is back.").arg(m_deleted.name));
    m_undo->setEnabled(false);
}

QString PresetListDialog::note() const
{
    return m_note->text();
}

} // namespace contend::ui
