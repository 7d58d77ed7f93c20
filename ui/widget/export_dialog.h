// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"
#include "ui/widget/export_choice.h"

#include <QDialog>
#include <QString>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace contend::ui {

/// Asks what to save and where. Stays open when saving fails and says why next to the path. A file that is
/// there already is replaced only when Save is pressed twice or the file was chosen in the file dialog.
class ExportDialog : public Retranslating<QDialog> {
    Q_OBJECT

public:
    /// pictures: names of what can be drawn, the first one preset. base_path: folder and file name without
    /// ending.
    ExportDialog(const QStringList& pictures, const QString& base_path, const Theme& theme,
                 QWidget* parent = nullptr);

    /// The same pictures under other names; the language has changed.
    void renamePictures(const QStringList& pictures);

    ExportChoice choice() const;
    /// Changes the format, and the path's ending with it.
    void setFormat(ExportFormat format);
    void setPath(const QString& path);
    /// Saving failed: why.
    void complain(const QString& sentence);
    QString complaint() const;
    /// Saving goes on: Save waits until it has ended. complain() ends it.
    void showProgress(int percent);
    bool isSaving() const { return m_saving; }

signals:
    /// Save this; then accept() or complain().
    void saveRequested(const contend::ui::ExportChoice& choice);

protected:
    void retranslate() override;

private:
    void layOut(const QStringList& pictures);
    void buildPicture(QFormLayout& form, const QStringList& pictures);
    void buildFormat(QFormLayout& form);
    void buildSize(QFormLayout& form);
    void buildGround(QFormLayout& form);
    void buildPath(QFormLayout& form);
    void buildButtons();
    void adapt();
    void browse();
    void save();
    bool checkSize();
    bool checkPath();
    void setSaving(bool saving);
    QLabel* buildComplaint(QWidget* about);
    void complainOf(QWidget* field, QLabel* where, const QString& sentence);
    QString absolutePath() const;
    void nameFormats();
    void nameFields();

    Theme m_theme;
    QString m_base_path;
    QFormLayout* m_form = nullptr;
    QLabel* m_heading = nullptr;
    QComboBox* m_picture = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_size = nullptr;
    QComboBox* m_scale = nullptr;
    QComboBox* m_ground = nullptr;
    QHBoxLayout* m_size_row = nullptr;
    QHBoxLayout* m_path_row = nullptr;
    QPushButton* m_browse = nullptr;
    QLineEdit* m_path = nullptr;
    QLabel* m_complaint = nullptr;
    QLabel* m_size_complaint = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_save = nullptr;
    QString m_proposed;    ///< the path that the dialog filled in
    QString m_ending;      ///< that of the format
    QString m_may_replace; ///< the path that the person agreed to lose
    bool m_saving = false;
};

} // namespace contend::ui
