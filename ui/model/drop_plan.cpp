// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/drop_plan.h"

#include <QFileInfo>

namespace contend::ui {
namespace {

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

bool endsWith(const QString& path, const char* ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

} // namespace

DropPlan DropRule::planFor(const QList<QUrl>& urls)
{
    QStringList records;
    QStringList pictures;
    for (const QUrl& url : urls) {
        const QString path = url.toLocalFile(); // empty for what lies elsewhere
        if (endsWith(path, ".json"))
            records.append(path);
        else if (endsWith(path, ".png"))
            pictures.append(path);
    }
    if (records.isEmpty() && pictures.isEmpty())
        return nothing(urls);
    DropPlan plan;
    plan.kind = records.size() > 1   ? DropPlan::Kind::Pair
                : !records.isEmpty() ? DropPlan::Kind::Record
                                     : DropPlan::Kind::Picture;
    plan.paths = records.isEmpty() ? pictures.mid(0, 1) : records.mid(0, 2);
    plan.sentence = sentenceFor(plan);
    if (const auto left = static_cast<int>(urls.size() - plan.paths.size()); left > 0)
        plan.sentence += QLatin1Char(' ') + tr("%n further files are left out.", nullptr, left);
    return plan;
}

QString DropRule::sentenceFor(const DropPlan& plan)
{
    const QString first = nameOf(plan.paths.constFirst());
    switch (plan.kind) {
    case DropPlan::Kind::Record:
        return tr("Open the record %1.").arg(first);
    case DropPlan::Kind::Picture:
        return tr("Set everything as it was for the picture %1.").arg(first);
    case DropPlan::Kind::Pair:
        return tr("Compare the records %1 and %2.").arg(first, nameOf(plan.paths.constLast()));
    case DropPlan::Kind::Nothing:
        break;
    }
    return {};
}

DropPlan DropRule::nothing(const QList<QUrl>& urls)
{
    const QString wanted =
        tr("Records (.json) and pictures (.png) that Contend has saved can be opened here.");
    DropPlan plan;
    if (urls.isEmpty())
        plan.sentence = tr("This is no file.");
    else if (!urls.constFirst().isLocalFile())
        plan.sentence = tr("%1 is not a file of this computer.").arg(urls.constFirst().toDisplayString());
    else
        plan.sentence =
            tr("%1 is neither.", "a record nor a picture").arg(nameOf(urls.constFirst().toLocalFile()));
    plan.sentence = wanted + QLatin1Char(' ') + plan.sentence;
    return plan;
}

} // namespace contend::ui
