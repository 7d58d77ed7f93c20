// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs for sweeps and exports.
#include "core/experiment/catalog.h"
#include "ui/widget/export_dialog.h"
#include "ui/widget/number_dialog.h"
#include "ui/widget/number_table.h"
#include "ui/widget/sweep_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace contend;
using namespace contend::ui;

namespace {

QLineEdit* lineNamed(const QWidget& in, const QString& name)
{
    for (QLineEdit* const line : in.findChildren<QLineEdit*>())
        if (line->accessibleName() == name)
            return line;
    return nullptr;
}

QPushButton* buttonNamed(const QWidget& in, const QString& text)
{
    for (QPushButton* const button : in.findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_model.setExperiment(**experiment::find("cpu-bound"));
    }

    void fieldsOfASweepDoNotOverlap()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Projector}) {
            SweepDialog dialog(m_model, 2, loadTheme(kind));
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QList<QWidget*> fields;
            for (QLineEdit* const line : dialog.findChildren<QLineEdit*>())
                if (line->isVisible() && line->parentWidget() == &dialog)
                    fields.append(line);
            for (QComboBox* const box : dialog.findChildren<QComboBox*>())
                fields.append(box);
            QVERIFY(fields.size() >= 5);
            for (const QWidget* const one : fields) {
                QVERIFY(dialog.rect().contains(one->geometry()));
                for (const QWidget* const other : fields)
                    QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
            }
        }
    }

    void sweepOffersTheWorkersFirst()
    {
        SweepDialog dialog(m_model, 2, m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto choice = dialog.choice();
        QVERIFY(choice.has_value());
        QCOMPARE(choice->sweep.parameter, std::string("workers"));
        QCOMPARE(choice->sweep.values, (std::vector<double>{1, 2, 4, 8}));
        QCOMPARE(choice->contenders.size(), m_model.experiment().contenders.size());
        QCOMPARE(choice->runs(), std::size_t{3 * 4 + 1}); // the sequential contender once
    }

    void sweepOffersWhatTheExperimentSuggests()
    {
        m_model.setExperiment(**experiment::find("mixed-work"));
        SweepDialog dialog(m_model, 2, m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.choice());
        QCOMPARE(dialog.choice()->sweep.parameter, std::string("waiting-share"));
        QCOMPARE(dialog.choice()->sweep.values, (std::vector<double>{0, 20, 40, 60, 80, 100}));
        QLineEdit* const list = lineNamed(dialog, "Values one by one");
        QVERIFY(list->isVisibleTo(&dialog));
        QVERIFY(!lineNamed(dialog, "Step")->isVisibleTo(&dialog));
        list->setText("0 50 x");
        QVERIFY(!dialog.choice());
        list->setText("0 50");
        QCOMPARE(dialog.choice()->sweep.values, (std::vector<double>{0, 50}));
    }

    void sweepWithBadStepsCannotBeStarted()
    {
        SweepDialog dialog(m_model, 2, m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QPushButton* const start = buttonNamed(dialog, "Start the sweep");
        QVERIFY(start->isEnabled());
        for (const char* const bad : {"0", "", "x", "-1"}) {
            lineNamed(dialog, "Step")->setText(bad);
            QVERIFY2(!start->isEnabled(), bad);
            QVERIFY(!dialog.choice());
        }
        lineNamed(dialog, "Step")->setText("2");
        lineNamed(dialog, "Last value")->setText("100000");
        QVERIFY(!start->isEnabled());
        lineNamed(dialog, "Last value")->setText("16");
        QVERIFY(start->isEnabled());
    }

    void sweepWithoutContendersCannotBeStarted()
    {
        SweepDialog dialog(m_model, 2, m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        for (QCheckBox* const box : dialog.findChildren<QCheckBox*>())
            box->setChecked(false);
        QVERIFY(!dialog.choice());
        QVERIFY(!buttonNamed(dialog, "Start the sweep")->isEnabled());
    }

    void sweepOfAChoiceRunsAllOfThem()
    {
        SweepDialog dialog(m_model, 2, m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* const parameter = dialog.findChildren<QComboBox*>().front();
        parameter->setCurrentIndex(parameter->findData("start-method"));
        QCOMPARE(dialog.choice()->sweep.values, (std::vector<double>{0, 1}));
    }

    void numbersSortByValueNotByText()
    {
        QStandardItemModel model(3, 1);
        const double values[] = {9, 100, 20};
        for (int row = 0; row < 3; ++row) {
            model.setItem(row, 0, new QStandardItem(QString::number(values[row])));
            model.item(row)->setData(values[row], Qt::UserRole);
        }
        model.setHorizontalHeaderLabels({"Operations"});
        NumberDialog dialog(model, Qt::UserRole, "Numbers", m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.table()->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(dialog.text(), QStringLiteral("Operations\n100\n20\n9"));
    }

    void exportAdaptsThePathToTheFormat()
    {
        ExportDialog dialog({"All", "CPU"}, "/tmp/x", m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.choice().path, QStringLiteral("/tmp/x.png"));
        dialog.setFormat(ExportFormat::Csv);
        QCOMPARE(dialog.choice().path, QStringLiteral("/tmp/x.csv"));
        QVERIFY(dialog.choice().format == ExportFormat::Csv);
        QVERIFY(!isPicture(dialog.choice().format));
    }

    void exportStaysOpenAndTellsWhatWentWrong()
    {
        ExportDialog dialog({"All"}, "/tmp/x", m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy asked(&dialog, &ExportDialog::saveRequested);
        buttonNamed(dialog, "Save")->click();
        QCOMPARE(asked.count(), 1);
        dialog.complain("No.");
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.complaint(), QStringLiteral("No."));
        dialog.setPath("/tmp/y.png");
        QVERIFY(dialog.complaint().isEmpty()); // another path, another try
    }

private:
    SetupModel m_model{2};
    Theme m_theme = loadTheme(ThemeKind::Light);
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
