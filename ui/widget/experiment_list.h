// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"

#include <QList>
#include <QListWidget>
#include <QString>

namespace contend::ui {

/// One line of the list: a chapter's heading, or an experiment.
struct ExperimentEntry {
    QString chapter; ///< entries of one chapter follow each other
    QString id;
    QString title;
    QString question; ///< for the tooltip
};

/// The experiments under the headings of their chapters. Headings cannot be chosen.
class ExperimentList : public Retranslating<QListWidget> {
    Q_OBJECT

public:
    explicit ExperimentList(const Theme& theme, QWidget* parent = nullptr);

    void setEntries(const QList<ExperimentEntry>& entries);
    /// Shows the choice and tells nobody.
    void showExperiment(const QString& id);
    void setTheme(const Theme& theme);

signals:
    void chosen(const QString& id);

protected:
    void retranslate() override;

private:
    void addHeading(const QString& chapter);
    void addExperiment(const ExperimentEntry& entry);

    Theme m_theme;
    QList<ExperimentEntry> m_entries;
    QString m_current;
};

} // namespace contend::ui
