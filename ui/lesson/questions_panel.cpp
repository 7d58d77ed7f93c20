// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/questions_panel.h"

#include "ui/look/style_sheet.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <climits>

namespace contend::ui {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kMostDifferences = 3;
constexpr int kTextInset = 4;            ///< pixels that a list leaves at either side of an item's text
constexpr int kCardBorders = 4;          ///< pixels that the card's frame takes at both sides, at the most
constexpr double kMostAnswerShare = 0.6; ///< of the panel's height; the list has the rest

QString idOf(const QListWidgetItem* item)
{
    return item == nullptr ? QString() : item->data(kIdRole).toString();
}

QLabel* wrappedLabel(QWidget* parent, const char* role)
{
    auto* const label = new QLabel(parent);
    label->setWordWrap(true);
    if (role != nullptr)
        setRole(label, role);
    return label;
}

} // namespace

QuestionsPanel::QuestionsPanel(const MeasuredFigures& measured, const Theme& theme, QWidget* parent)
    : Retranslating(parent)
    , m_measured(measured)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    buildSearch();
    buildList();
    buildAnswer();
    setTheme(theme);
    retranslate();
}

/// The questions themselves are given anew by whoever gave them.
void QuestionsPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search the questions"));
    m_search->setAccessibleName(tr("Search the questions"));
    m_list->setAccessibleName(tr("Questions"));
    m_none->setText(tr("No question has all of these words. Use fewer or shorter ones."));
    m_scroll->setAccessibleName(tr("Answer"));
    m_show->setText(tr("Show it"));
    m_show->setToolTip(tr("Open the experiment with the settings that show it (Enter)"));
    refreshFigure();
}

void QuestionsPanel::buildSearch()
{
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &QuestionsPanel::fill);
    m_column->addWidget(m_search);
}

void QuestionsPanel::buildList()
{
    m_list = new QListWidget(this);
    setRole(m_list, role::kPlain);
    prepareList(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListWidget::currentItemChanged, this, &QuestionsPanel::takeCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QuestionsPanel::requestShow);
    m_column->addWidget(m_list, 1);
    m_none = wrappedLabel(this, role::kMuted);
    m_none->setAlignment(Qt::AlignTop);
    m_column->addWidget(m_none, 1);
}

/// Only the answer scrolls: figure and button stay in sight, whatever the size of the letters.
void QuestionsPanel::buildAnswer()
{
    m_card = new QFrame(this);
    setRole(m_card, role::kCard);
    m_card_column = new QVBoxLayout(m_card);
    m_question = wrappedLabel(m_card, role::kSection);
    m_answer = wrappedLabel(nullptr, nullptr);
    m_answer->setTextFormat(Qt::MarkdownText);
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_scroll = new QScrollArea(m_card);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_answer);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_answer->setAutoFillBackground(false); // the scroll area has turned it on
    m_figure = wrappedLabel(m_card, role::kMuted);
    m_show = new QPushButton(m_card);
    m_show->setFocusPolicy(Qt::TabFocus);
    connect(m_show, &QPushButton::clicked, this, &QuestionsPanel::requestShow);
    m_card_column->addWidget(m_question);
    m_card_column->addWidget(m_scroll, 1);
    m_card_column->addWidget(m_figure);
    m_card_column->addWidget(m_show, 0, Qt::AlignLeft);
    m_column->addWidget(m_card);
    m_card->hide();
}

// ---- what is listed

void QuestionsPanel::setQuestions(const QList<Question>& questions)
{
    m_questions = questions;
    fill();
}

void QuestionsPanel::fill()
{
    const QString kept = m_current;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        QString topic;
        for (const Question& each : m_questions) {
            if (!matches(each, m_search->text()))
                continue;
            if (each.topic != topic)
                addTopic(each.topic);
            topic = each.topic;
            addQuestion(each);
            if (each.id == kept)
                m_list->setCurrentRow(m_list->count() - 1);
        }
    }
    fitRows();
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    takeCurrent();
}

void QuestionsPanel::addTopic(const QString& topic)
{
    auto* const heading = new QListWidgetItem(topic, m_list);
    heading->setFlags(Qt::NoItemFlags);
    heading->setFont(themeFont(m_theme, TextSize::Small, TextWeight::SemiBold));
}

void QuestionsPanel::addQuestion(const Question& question)
{
    auto* const item = new QListWidgetItem(question.text, m_list);
    item->setData(kIdRole, question.id);
}

/// As high as the words need in the list's width: the list itself measures wrapped text too short.
void QuestionsPanel::fitRows()
{
    const int inside = m_list->viewport()->width() - m_theme.space(2) - 2 * kTextInset;
    const QFontMetrics metrics(themeFont(m_theme, TextSize::Body));
    const QRect room(0, 0, std::max(inside, 1), INT_MAX / 2);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* const item = m_list->item(i);
        if (idOf(item).isEmpty())
            continue;
        const int words = metrics.boundingRect(room, Qt::TextWordWrap, item->text()).height();
        item->setSizeHint(QSize(0, words + m_theme.space(1.5)));
    }
}

/// As high as the answer needs, but the list keeps its share.
void QuestionsPanel::fitAnswer()
{
    if (!m_card->isVisibleTo(this))
        return;
    const QMargins around = m_card_column->contentsMargins();
    const int inside = width() - around.left() - around.right() - kCardBorders;
    const int letters = m_answer->heightForWidth(std::max(inside - m_theme.space(1.25), 1));
    const int others = m_question->heightForWidth(inside) + m_figure->heightForWidth(inside) +
                       m_show->sizeHint().height() + 3 * m_card_column->spacing() + around.top() +
                       around.bottom() + m_theme.space(1);
    m_card->setFixedHeight(std::min(others + letters, qRound(height() * kMostAnswerShare)));
}

QStringList QuestionsPanel::shown() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i)
        if (const QString id = idOf(m_list->item(i)); !id.isEmpty())
            ids += id;
    return ids;
}

// ---- what is chosen

void QuestionsPanel::choose(const QString& id)
{
    for (int i = 0; i < m_list->count(); ++i)
        if (idOf(m_list->item(i)) == id)
            m_list->setCurrentRow(i);
}

const Question* QuestionsPanel::current() const
{
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
                                    [this](const Question& each) { return each.id == m_current; });
    return found == m_questions.end() ? nullptr : &*found;
}

void QuestionsPanel::takeCurrent()
{
    m_current = idOf(m_list->currentItem());
    const Question* const question = current();
    m_card->setVisible(question != nullptr);
    if (question == nullptr)
        return;
    m_list->currentItem()->setSelected(true); // by Tab an item becomes current and no more
    m_question->setText(question->text);
    m_answer->setText(question->answer);
    m_scroll->verticalScrollBar()->setValue(0);
    refreshFigure();
}

void QuestionsPanel::requestShow()
{
    if (const Question* const question = current())
        emit showRequested(*question);
}

// ---- the figure

void QuestionsPanel::refreshFigure()
{
    const Question* const question = current();
    if (question == nullptr)
        return;
    const std::optional<MeasuredFigure> found = m_measured.find(*question);
    QString text = found ? MeasuredFigures::sentence(*found) : hint(question->measure);
    if (found && !found->differences.isEmpty())
        text += QLatin1Char(' ') +
                tr("Measured with other settings: %1.")
                    .arg(found->differences.mid(0, kMostDifferences).join(QStringLiteral(", ")));
    setStyleProperty(m_figure, "role", QLatin1String(found ? role::kSection : role::kMuted));
    m_figure->setText(text);
    fitAnswer();
}

QString QuestionsPanel::hint(Measure measure) const
{
    switch (measure) {
    case Measure::Run:
        return tr("Show it, run it with Space and stop: then this machine's figure stands here.");
    case Measure::Compare:
        return tr("Show it and compare with C: then this machine's figure stands here.");
    case Measure::Sweep:
        return tr("Show it and sweep with Shift+C: then this machine's figure stands here.");
    }
    return {};
}

QString QuestionsPanel::figureText() const
{
    return m_figure->text();
}

// ---- keys and looks

void QuestionsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool QuestionsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fitRows();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (key == Qt::Key_Down || enter)) {
        m_list->setFocus(Qt::TabFocusReason);
        if (current() == nullptr && !shown().isEmpty())
            choose(shown().constFirst());
        return true;
    }
    if (watched == m_list && enter) {
        requestShow();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitAnswer();
}

void QuestionsPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_column->setSpacing(theme.space(1));
    m_card_column->setContentsMargins(theme.space(1.5), theme.space(1.5), theme.space(1.5), theme.space(1.5));
    m_card_column->setSpacing(theme.space(1));
    fill(); // headings have a font of their own
}

} // namespace contend::ui
