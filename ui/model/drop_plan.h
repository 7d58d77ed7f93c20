// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace contend::ui {

/// What is to become of files that somebody drags over the window, judged by their names alone.
struct DropPlan {
    enum class Kind { Nothing, Record, Picture, Pair };

    Kind kind = Kind::Nothing;
    QStringList paths; ///< those that will be opened: one, or two records to be compared
    QString sentence;  ///< what will happen, or why nothing will
};

/// Two records or more: the first two are compared. Otherwise the first record or picture is opened.
class DropRule {
    Q_DECLARE_TR_FUNCTIONS(DropRule)

public:
    static DropPlan planFor(const QList<QUrl>& urls);

private:
    static DropPlan nothing(const QList<QUrl>& urls);
    static QString sentenceFor(const DropPlan& plan);
};

} // namespace contend::ui
