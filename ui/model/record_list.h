// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/record_entry.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <functional>

namespace contend::ui {

/// The saved records as a list to be looked at, newest first: a row each. DisplayRole is the whole row as one
/// sentence, for readers of screens; EditRole the person's own name, to be changed in place.
class RecordList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        kIdRole = Qt::UserRole,
        kTitleRole,   ///< the name, or the experiment's title
        kSummaryRole, ///< what was run: "Sequential, Threads + GIL"
        kWhenRole,    ///< "Today, 09:32"
        kStatusRole,  ///< the words of kMarkRole; empty where there is nothing to say
        kMarkRole,    ///< Mark, as int
        kSearchRole,  ///< every word that finds it
    };
    enum class Mark { None, Confirmed, Refuted, Inconclusive, Incomplete, Unreadable };

    /// How things are called that the engine knows by id.
    struct Names {
        std::function<QString(const QString& experiment)> experiment;
        std::function<QString(const QString& experiment, const QString& parameter)> parameter;
    };

    explicit RecordList(Names names, QObject* parent = nullptr);

    /// Newest first. Rows that stay keep their place in selections.
    void setEntries(const QList<RecordEntry>& entries);
    const QList<RecordEntry>& entries() const { return m_entries; }
    /// Null if there is none of that id.
    const RecordEntry* find(const QString& id) const;
    /// The name, or what else tells the record from others: "Five pages at once, today, 09:32".
    QString label(const RecordEntry& entry) const;
    /// The same among records of one experiment: the name, or "Today, 09:32".
    static QString shortLabel(const RecordEntry& entry);
    /// Another language or another day: all words anew.
    void refreshWords();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// The person wants this name; the list changes when the store has it.
    void renameRequested(const QString& id, const QString& name);

private:
    QString title(const RecordEntry& entry) const;
    QString summary(const RecordEntry& entry) const;
    static QString when(const RecordEntry& entry);
    QString searchText(const RecordEntry& entry) const;
    QString sentence(const RecordEntry& entry) const;
    static Mark mark(const RecordEntry& entry);
    static QString status(const RecordEntry& entry);

    Names m_names;
    QList<RecordEntry> m_entries;
};

/// Those rows of a RecordList that have all of some words, in any order, whatever their case and accents.
class RecordFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_words;
};

} // namespace contend::ui
