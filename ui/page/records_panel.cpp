// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/records_panel.h"

#include "ui/look/icons.h"
#include "ui/look/style_sheet.h"
#include "ui/widget/notice_bar.h"
#include "ui/widget/record_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace contend::ui {

RecordsPanel::RecordsPanel(RecordList& records, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_filter.setSourceModel(&records);
    m_column->setContentsMargins(0, 0, 0, 0);
    buildSearch();
    buildList();
    m_notice = new NoticeBar(theme, this);
    connect(m_notice, &NoticeBar::actionRequested, this, &RecordsPanel::restoreRequested);
    m_column->addWidget(m_notice);
    buildActions();
    buildTools();
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, changed, this, &RecordsPanel::showWhatThereIs);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &RecordsPanel::showWhatThereIs);
    setTheme(theme);
    retranslate();
}

// ---- building

void RecordsPanel::buildSearch()
{
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files that are dropped belong to the window
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setWords(words);
        showWhatThereIs();
    });
    m_column->addWidget(m_search);
}

void RecordsPanel::buildList()
{
    m_list = new QListView(this);
    setRole(m_list, role::kPlain);
    prepareList(m_list);
    m_delegate = new RecordDelegate(m_theme, m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(&m_filter);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list, &QListView::doubleClicked, this, &RecordsPanel::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsPanel::adaptActions);
    m_column->addWidget(m_list, 1);
    m_none = new QLabel(this);
    setRole(m_none, role::kMuted);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop);
    m_column->addWidget(m_none, 1);
}

void RecordsPanel::buildActions()
{
    add(Act::Open, {Qt::Key_Return, Qt::Key_Enter}, {}, &RecordsPanel::open);
    add(Act::Compare, {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, {},
        &RecordsPanel::compare);
    add(Act::Rename, {Qt::Key_F2}, QStringLiteral("rename"), &RecordsPanel::rename);
    add(Act::Export, {}, QStringLiteral("export"), &RecordsPanel::exportIt);
    add(Act::Delete, {QKeySequence::Delete}, QStringLiteral("delete"), &RecordsPanel::remove);
    auto* const undo = new QAction(this);
    undo->setShortcut(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QAction::triggered, this, &RecordsPanel::restoreRequested);
    addAction(undo);
}

/// The keys are the list's alone: elsewhere they have other meanings. The actions are its menu as well.
QAction* RecordsPanel::add(Act act, const QList<QKeySequence>& keys, const QString& icon,
                           void (RecordsPanel::*does)())
{
    auto* const added = new QAction(this);
    added->setShortcuts(keys);
    added->setShortcutContext(Qt::WidgetShortcut);
    added->setProperty("icon_name", icon);
    connect(added, &QAction::triggered, this, does);
    m_list->addAction(added);
    m_actions[static_cast<std::size_t>(act)] = added;
    return added;
}

void RecordsPanel::buildTools()
{
    m_tools = new QWidget(this);
    auto* const column = new QVBoxLayout(m_tools);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const first = new QHBoxLayout;
    auto* const second = new QHBoxLayout;
    m_amount = new QLabel(m_tools);
    setRole(m_amount, role::kSmall);
    second->addWidget(m_amount, 1);
    for (const Act act : {Act::Open, Act::Compare, Act::Rename, Act::Export, Act::Delete}) {
        auto* const button = new QToolButton(m_tools);
        button->setDefaultAction(action(act));
        button->setFocusPolicy(Qt::TabFocus);
        const bool has_words = act == Act::Open || act == Act::Compare;
        button->setToolButtonStyle(has_words ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setSizePolicy(has_words ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
        if (!has_words)
            setRole(button, role::kQuiet);
        (has_words ? first : second)->addWidget(button);
        m_buttons.append(button);
    }
    column->addLayout(first);
    column->addLayout(second);
    m_column->addWidget(m_tools);
}

// ---- words and looks

void RecordsPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search the records"));
    m_search->setAccessibleName(tr("Search the records"));
    m_search->setToolTip(tr("By name, experiment, contender, verdict or date"));
    m_list->setAccessibleName(tr("Saved records"));
    explain(Act::Open, tr("Open"), tr("Show the record with its charts, verdict and settings (Enter)"));
    explain(Act::Compare, tr("Compare"),
            tr("Put two records of the same experiment side by side (Ctrl+Enter).\n"
               "Select the second one with Ctrl or Shift."));
    explain(Act::Rename, tr("Name …"),
            tr("Give the record a name of its own; then it is kept until it is deleted (F2)"));
    explain(Act::Export, tr("Export …"), tr("Show the record and save it as a picture, table or file"));
    explain(Act::Delete, tr("Delete"), tr("Delete the selected records (Del)"));
    showWhatThereIs();
}

void RecordsPanel::explain(Act act, const QString& words, const QString& tip)
{
    action(act)->setText(words);
    action(act)->setToolTip(tip);
    QToolButton* const button = m_buttons.at(static_cast<qsizetype>(act));
    button->setAccessibleName(words);
    button->setAccessibleDescription(tip);
}

void RecordsPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_column->setSpacing(theme.space(1));
    m_tools->layout()->setSpacing(theme.space(0.75));
    for (QLayout* const row : m_tools->findChildren<QHBoxLayout*>())
        row->setSpacing(theme.space(0.75));
    for (QAction* const each : m_actions)
        if (const QString name = each->property("icon_name").toString(); !name.isEmpty())
            each->setIcon(icon(theme, name));
    m_delegate->setTheme(theme);
    m_notice->setTheme(theme);
    m_list->doItemsLayout(); // rows have another height
}

void RecordsPanel::setAmount(const QString& amount, const QString& most)
{
    m_amount->setText(amount);
    m_amount->setToolTip(most);
    m_amount->setAccessibleDescription(most);
}

void RecordsPanel::showWhatThereIs()
{
    const bool any = m_filter.rowCount() > 0;
    const bool any_at_all = m_filter.sourceModel()->rowCount() > 0;
    m_none->setText(any_at_all
                        ? tr("No record has all of these words. Use fewer or shorter ones.")
                        : tr("Nothing was measured yet.\n\nEvery run, comparison and sweep will stand here "
                             "by itself, to be opened and compared later."));
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_tools->setVisible(any_at_all);
    m_search->setEnabled(any_at_all || !m_search->text().isEmpty());
    adaptActions();
}

void RecordsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// ---- what is selected

QStringList RecordsPanel::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        ids.append(m_filter.index(row, 0).data(RecordList::kIdRole).toString());
    return ids;
}

QStringList RecordsPanel::selected() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList ids;
    for (const QModelIndex& row : rows)
        ids.append(row.data(RecordList::kIdRole).toString());
    return ids;
}

void RecordsPanel::select(const QStringList& ids)
{
    QItemSelectionModel* const selection = m_list->selectionModel();
    selection->clear();
    const QStringList all = shown();
    for (const QString& id : ids)
        if (const qsizetype row = all.indexOf(id); row >= 0)
            selection->setCurrentIndex(m_filter.index(static_cast<int>(row), 0), QItemSelectionModel::Select);
}

void RecordsPanel::adaptActions()
{
    const qsizetype count = m_list->selectionModel()->selectedIndexes().size();
    for (const Act act : {Act::Open, Act::Rename, Act::Export})
        action(act)->setEnabled(count == 1);
    action(Act::Compare)->setEnabled(count == 2);
    action(Act::Delete)->setEnabled(count > 0);
}

QString RecordsPanel::current() const
{
    const QStringList ids = selected();
    return ids.size() == 1 ? ids.constFirst() : QString();
}

// ---- what is done

void RecordsPanel::open()
{
    if (const QString id = current(); !id.isEmpty())
        emit openRequested(id);
}

/// The older one is A: what came later is told against it.
void RecordsPanel::compare()
{
    if (const QStringList ids = selected(); ids.size() == 2)
        emit compareRequested(ids.constLast(), ids.constFirst());
}

void RecordsPanel::rename()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    if (rows.size() == 1) {
        m_list->setCurrentIndex(rows.constFirst());
        m_list->edit(rows.constFirst());
    }
}

void RecordsPanel::exportIt()
{
    if (const QString id = current(); !id.isEmpty())
        emit exportRequested(id);
}

/// The neighbour is selected then: whoever clears up goes on from there.
void RecordsPanel::remove()
{
    const QStringList ids = selected();
    if (ids.isEmpty())
        return;
    const QStringList all = shown();
    const qsizetype after = all.indexOf(ids.constLast()) + 1;
    const qsizetype before = all.indexOf(ids.constFirst()) - 1;
    emit deleteRequested(ids);
    select({all.value(after < all.size() ? after : before)});
}

void RecordsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool RecordsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_list->setFocus(Qt::TabFocusReason);
    if (selected().isEmpty() && m_filter.rowCount() > 0)
        m_list->setCurrentIndex(m_filter.index(0, 0));
    return true;
}

} // namespace contend::ui
