// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_access.h"

#include "ui/chart/chart.h"

#include <QAccessibleWidget>
#include <QStringList>
#include <QVariant>
#include <QWidget>

namespace contend::ui {
namespace {

constexpr const char* kRemark = "contendRemark";

class ChartAccess : public QAccessibleWidget {
public:
    ChartAccess(QWidget* widget, const Chart& chart)
        : QAccessibleWidget(widget, QAccessible::Chart)
        , m_chart(chart)
    {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        QStringList parts{m_chart.summary(), m_chart.workersInWords(),
                          object()->property(kRemark).toString()};
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }

private:
    const Chart& m_chart;
};

QAccessibleInterface* makeChartAccess(const QString& /*class_name*/, QObject* object)
{
    auto* const widget = qobject_cast<QWidget*>(object);
    const auto* const chart = dynamic_cast<const Chart*>(object);
    return widget != nullptr && chart != nullptr ? new ChartAccess(widget, *chart) : nullptr;
}

} // namespace

void setChartRemark(QWidget& chart, const QString& remark)
{
    chart.setProperty(kRemark, remark);
}

void installChartAccess()
{
    QAccessible::installFactory(makeChartAccess);
}

} // namespace contend::ui
