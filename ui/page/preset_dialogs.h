// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"
#include "ui/session/preset_store.h"

#include <QDialog>
#include <QString>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace contend::ui {

/// Asks for the name under which a setting is to be saved, and saves it. What goes wrong is told in place;
/// the dialog stays.
class SavePresetDialog : public QDialog {
    Q_OBJECT

public:
    /// store must outlive the dialog. preset: what to save, its name the one proposed.
    SavePresetDialog(PresetStore& store, OwnPreset preset, const Theme& theme, QWidget* parent = nullptr);

    QLineEdit& nameField() const { return *m_name; }
    QString note() const;

private:
    void layOut(const Theme& theme);
    void refresh();
    void save();

    PresetStore& m_store;
    OwnPreset m_preset;
    QLineEdit* m_name = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_save = nullptr;
};

/// A person's own presets of one experiment, to be renamed and deleted; the last deletion can be undone.
class PresetListDialog : public QDialog {
    Q_OBJECT

public:
    PresetListDialog(PresetStore& store, const QString& experiment, const Theme& theme,
                     QWidget* parent = nullptr);

    QListWidget& list() const { return *m_list; }
    QPushButton& renameButton() const { return *m_rename; }
    QPushButton& deleteButton() const { return *m_delete; }
    QPushButton& undoButton() const { return *m_undo; }
    QString note() const;

private:
    void layOut(const Theme& theme);
    QPushButton* addButton(const QString& words, const QString& tooltip);
    void fill();
    void takeName(QListWidgetItem* item);
    void deleteCurrent();
    void undo();

    PresetStore& m_store;
    QString m_experiment;
    OwnPreset m_deleted; ///< without a name: none
    QListWidget* m_list = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace contend::ui
