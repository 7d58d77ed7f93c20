// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/retranslating.h"
#include "ui/look/theme.h"
#include "ui/model/measured_figures.h"
#include "ui/model/question_list.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace contend::ui {

/// The questions: a search field, those that match by topic, and the answer of the chosen one with the button
/// that opens its experiment and, once it was measured, this machine's figure.
/// Keys: Down leaves the search field for the list, Enter shows the experiment of the chosen question.
class QuestionsPanel : public Retranslating<QWidget> {
    Q_OBJECT

public:
    /// measured must outlive the panel.
    QuestionsPanel(const MeasuredFigures& measured, const Theme& theme, QWidget* parent = nullptr);

    void setQuestions(const QList<Question>& questions);
    void setTheme(const Theme& theme);
    /// Looks for the chosen question's figure again.
    void refreshFigure();
    /// Where typing goes when the panel is opened.
    void focusSearch();

    void choose(const QString& id);
    /// The chosen question; null if there is none.
    const Question* current() const;
    /// Ids of those in the list, in its order.
    QStringList shown() const;
    QString figureText() const;

    QLineEdit* search() const { return m_search; }
    QListWidget* list() const { return m_list; }
    QPushButton* showButton() const { return m_show; }

signals:
    /// The person wants to see the experiment with the question's settings.
    void showRequested(const contend::ui::Question& question);

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildSearch();
    void buildList();
    void buildAnswer();
    void fill();
    void addTopic(const QString& topic);
    void addQuestion(const Question& question);
    void fitRows();
    void fitAnswer();
    void takeCurrent();
    void requestShow();
    QString hint(Measure measure) const;

    const MeasuredFigures& m_measured;
    Theme m_theme;
    QList<Question> m_questions;
    QString m_current;
    QVBoxLayout* m_column = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_none = nullptr;
    QFrame* m_card = nullptr;
    QVBoxLayout* m_card_column = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_question = nullptr;
    QLabel* m_answer = nullptr;
    QLabel* m_figure = nullptr;
    QPushButton* m_show = nullptr;
};

} // namespace contend::ui
