// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/record_list.h"

#include "ui/model/plan_text.h"
#include "ui/model/verdict_text.h"
#include "ui/model/word_search.h"

#include <QLocale>
#include <algorithm>

namespace contend::ui {
namespace {

const QString kBetween = QStringLiteral(" · ");

} // namespace

RecordList::RecordList(Names names, QObject* parent)
    : QAbstractListModel(parent)
    , m_names(std::move(names))
{}

/// Both lists have the same order, so that what stays needs no moving.
void RecordList::setEntries(const QList<RecordEntry>& entries)
{
    const auto stays = [&entries](const RecordEntry& old) {
        return std::ranges::find(entries, old.id, &RecordEntry::id) != entries.end();
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (stays(m_entries.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < entries.size(); ++row) {
        const RecordEntry& entry = entries.at(row);
        if (row >= m_entries.size() || m_entries.at(row).id != entry.id) {
            beginInsertRows({}, row, row);
            m_entries.insert(row, entry);
            endInsertRows();
        } else if (m_entries.at(row) != entry) {
            m_entries[row] = entry;
            emit dataChanged(index(row), index(row));
        }
    }
    if (m_entries.size() == entries.size())
        return;
    beginResetModel(); // the order changed after all: a clock that was set back
    m_entries = entries;
    endResetModel();
}

void RecordList::refreshWords()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const RecordEntry* RecordList::find(const QString& id) const
{
    const auto found = std::ranges::find(m_entries, id, &RecordEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

int RecordList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecordList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sentence(entry);
    case Qt::EditRole:
        return entry.name;
    case kIdRole:
        return entry.id;
    case kTitleRole:
        return title(entry);
    case kSummaryRole:
        return summary(entry);
    case kWhenRole:
        return when(entry);
    case kStatusRole:
        return status(entry);
    case kMarkRole:
        return static_cast<int>(mark(entry));
    case kSearchRole:
        return searchText(entry);
    default:
        return {};
    }
}

bool RecordList::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const RecordEntry& entry = m_entries.at(index.row());
    const QString name = value.toString().simplified();
    if (name != entry.name)
        emit renameRequested(entry.id, name);
    return true;
}

Qt::ItemFlags RecordList::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

// ---- words

QString RecordList::title(const RecordEntry& entry) const
{
    if (entry.isNamed())
        return entry.name;
    return entry.experiment.isEmpty() ? entry.id : m_names.experiment(entry.experiment);
}

QString RecordList::summary(const RecordEntry& entry) const
{
    if (entry.state == RecordEntry::State::Foreign)
        return tr("Written by another version of Contend");
    if (entry.state == RecordEntry::State::Damaged)
        return tr("No record, or not a whole one");
    QStringList parts;
    if (entry.isNamed() && !entry.experiment.isEmpty())
        parts << m_names.experiment(entry.experiment);
    if (!entry.sweep_parameter.isEmpty())
        parts
            << tr("Sweep: %1", "a parameter").arg(m_names.parameter(entry.experiment, entry.sweep_parameter));
    QStringList contenders;
    for (const base::Contender contender : entry.contenders)
        contenders << PlanText::contender(contender);
    if (!contenders.isEmpty())
        parts << contenders.join(QStringLiteral(", "));
    return parts.join(kBetween);
}

QString RecordList::when(const RecordEntry& entry)
{
    const QDateTime local = entry.created.toLocalTime();
    if (!local.isValid())
        return tr("Date unknown");
    const QLocale locale;
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return tr("Today, %1", "a time").arg(time);
    if (days == 1)
        return tr("Yesterday, %1", "a time").arg(time);
    return tr("%1, %2", "a date, a time").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

RecordList::Mark RecordList::mark(const RecordEntry& entry)
{
    if (entry.state != RecordEntry::State::Ready)
        return Mark::Unreadable;
    if (!entry.verdict)
        return entry.complete ? Mark::None : Mark::Incomplete;
    switch (*entry.verdict) {
    case analysis::VerdictStatus::Confirmed:
        return Mark::Confirmed;
    case analysis::VerdictStatus::Refuted:
        return Mark::Refuted;
    case analysis::VerdictStatus::Inconclusive:
        break;
    }
    return Mark::Inconclusive;
}

QString RecordList::status(const RecordEntry& entry)
{
    switch (mark(entry)) {
    case Mark::None:
        return {};
    case Mark::Incomplete:
        return tr("incomplete");
    case Mark::Unreadable:
        return entry.state == RecordEntry::State::Foreign ? tr("other version") : tr("damaged");
    default:
        return VerdictText::word(*entry.verdict);
    }
}

QString RecordList::label(const RecordEntry& entry) const
{
    return entry.isNamed() ? entry.name : title(entry) + QStringLiteral(", ") + when(entry);
}

QString RecordList::shortLabel(const RecordEntry& entry)
{
    return entry.isNamed() ? entry.name : when(entry);
}

QString RecordList::sentence(const RecordEntry& entry) const
{
    QStringList parts{title(entry), summary(entry), when(entry), status(entry)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n"));
}

/// Dates as they are written and spoken, and as files have them.
QString RecordList::searchText(const RecordEntry& entry) const
{
    const QDateTime local = entry.created.toLocalTime();
    return QStringList{sentence(entry),
                       m_names.experiment(entry.experiment),
                       entry.experiment,
                       QLocale().toString(local, QLocale::LongFormat),
                       QLocale().toString(local, QLocale::ShortFormat),
                       local.toString(Qt::ISODate)}
        .join(QLatin1Char('\n'));
}

// ---- the filter

void RecordFilter::setWords(const QString& words)
{
    m_words = words;
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return hasWords(sourceModel()->index(row, 0, parent).data(RecordList::kSearchRole).toString(), m_words);
}

} // namespace contend::ui
