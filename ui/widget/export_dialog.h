// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QDialog>
#include <QList>
#include <QSize>
#include <QString>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace contend::ui {

enum class ExportFormat { Png, Svg, Pdf, Csv, Json, Trace };
enum class ExportGround { Light, AsOnScreen, Transparent };

/// What a person wants to have saved.
struct ExportChoice {
    int picture = 0; ///< index into the pictures offered
    ExportFormat format = ExportFormat::Png;
    QSize size{1280, 720}; ///< of a picture, before scaling
    double scale = 2;
    ExportGround ground = ExportGround::Light;
    QString path;
};

bool isPicture(ExportFormat format);
/// "png", "csv", … without a dot.
QString fileEnding(ExportFormat format);

/// Asks what to save and where. Stays open when saving fails and says why next to the path.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// pictures: names of what can be drawn, the first one preset. base_path: folder and file name without
    /// ending.
    ExportDialog(const QStringList& pictures, const QString& base_path, const Theme& theme,
                 QWidget* parent = nullptr);

    ExportChoice choice() const;
    /// Changes the format, and the path's ending with it.
    void setFormat(ExportFormat format);
    void setPath(const QString& path);
    /// Saving failed: why.
    void complain(const QString& sentence);
    QString complaint() const;

signals:
    /// Save this; then accept() or complain().
    void saveRequested(const contend::ui::ExportChoice& choice);

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

    Theme m_theme;
    QString m_base_path;
    QComboBox* m_picture = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_size = nullptr;
    QComboBox* m_scale = nullptr;
    QComboBox* m_ground = nullptr;
    QLineEdit* m_path = nullptr;
    QLabel* m_complaint = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace contend::ui
