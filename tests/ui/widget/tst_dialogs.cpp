// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs for sweeps and exports.
#include "core/experiment/catalog.h"
#include "ui/widget/export_dialog.h"
#include "ui/widget/number_dialog.h"
#include "ui/widget/number_table.h"
#include "ui/widget/sweep_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <algorithm>

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

QComboBox* comboNamed(const QWidget& in, const QString& name)
{
    for (QComboBox* const box : in.findChildren<QComboBox*>())
        if (box->accessibleName() == name)
            return box;
    return nullptr;
}

QPushButton* buttonNamed(const QWidget& in, const QString& text)
{
    for (QPushButton* const button : in.findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

/// Speaks a language in which every word stands in brackets.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("⟦") + QString::fromUtf8(source) + QStringLiteral("⟧");
    }
};

/// Words in the dialog that have not followed; what has no letters may stay.
QStringList unmoved(const QDialog& dialog)
{
    QStringList words{dialog.windowTitle()};
    for (const QWidget* const widget : dialog.findChildren<QWidget*>()) {
        words << widget->toolTip() << widget->accessibleName();
        if (const auto* const label = qobject_cast<const QLabel*>(widget); label && !label->isHidden())
            words << label->text();
        if (const auto* const button = qobject_cast<const QAbstractButton*>(widget))
            words << button->text();
        if (const auto* const box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                words << box->itemText(i);
    }
    words.removeIf([](const QString& text) {
        return text.contains(QStringLiteral("⟦")) ||
               std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
    });
    return words;
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

    void openDialogsFollowTheLanguage()
    {
        SweepDialog sweep(m_model, 2, m_theme);
        ExportDialog save({"1", "2"}, m_folder.filePath("x"), m_theme);
        for (QDialog* const dialog : {static_cast<QDialog*>(&sweep), static_cast<QDialog*>(&save)}) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
        }
        const auto chosen = sweep.choice()->sweep.values;
        save.complain("no");
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        const QStringList left = unmoved(sweep) + unmoved(save);
        const auto kept = sweep.choice()->sweep.values;
        QCoreApplication::removeTranslator(&brackets);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QStringLiteral(" | "))));
        QCOMPARE(kept, chosen);
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
        QString told;
        for (const QLabel* const label : dialog.findChildren<QLabel*>())
            told += label->text() + QLatin1Char('\n');
        for (const char* const word : {"100000", "Workers", "1 to 1024"})
            QVERIFY2(told.contains(QLatin1String(word)), qPrintable(told));
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
        NumberDialog dialog(model, Qt::UserRole, Qt::DisplayRole, "Numbers", m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.table()->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(dialog.text(), QStringLiteral("Operations\n100\n20\n9"));
    }

    void exportAdaptsThePathToTheFormat()
    {
        ExportDialog dialog({"All", "CPU"}, m_folder.filePath("y"), m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.choice().path, m_folder.filePath("y.png"));
        dialog.setFormat(ExportFormat::Csv);
        QCOMPARE(dialog.choice().path, m_folder.filePath("y.csv"));
        QVERIFY(dialog.choice().format == ExportFormat::Csv);
        QVERIFY(!isPicture(dialog.choice().format));
    }

    void exportKeepsTheNameThatAPersonGave()
    {
        ExportDialog dialog({"All"}, m_folder.filePath("y"), m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setPath("/media/stick/lecture.png");
        dialog.setFormat(ExportFormat::Report);
        QCOMPARE(dialog.choice().path, QStringLiteral("/media/stick/lecture.report.pdf"));
        dialog.setFormat(ExportFormat::Svg);
        QCOMPARE(dialog.choice().path, QStringLiteral("/media/stick/lecture.svg"));
        dialog.setPath("/media/stick/as I like it");
        dialog.setFormat(ExportFormat::Json);
        QCOMPARE(dialog.choice().path, QStringLiteral("/media/stick/as I like it"));
    }

    void sizesOfPictures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSize>("size");
        QTest::newRow("as offered") << QStringLiteral("1920 × 1080") << QSize(1920, 1080);
        QTest::newRow("typed") << QStringLiteral(" 800x600 ") << QSize(800, 600);
        QTest::newRow("blank") << QStringLiteral("640 480") << QSize(640, 480);
        QTest::newRow("smallest") << QStringLiteral("200x200") << QSize(200, 200);
        QTest::newRow("too small") << QStringLiteral("199x200") << QSize();
        QTest::newRow("too large") << QStringLiteral("8193x200") << QSize();
        QTest::newRow("negative") << QStringLiteral("-800x600") << QSize();
        QTest::newRow("one number") << QStringLiteral("800") << QSize();
        QTest::newRow("words") << QStringLiteral("large") << QSize();
        QTest::newRow("nothing") << QString() << QSize();
        QTest::newRow("beyond numbers") << QStringLiteral("99999999999x600") << QSize();
    }
    void sizesOfPictures()
    {
        QFETCH(QString, text);
        QFETCH(QSize, size);
        QCOMPARE(pictureSizeIn(text).value_or(QSize()), size);
    }

    void badSizeIsToldAndNothingIsSaved()
    {
        ExportDialog dialog({"All"}, m_folder.filePath("x"), m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy asked(&dialog, &ExportDialog::saveRequested);
        auto* const size = comboNamed(dialog, "Size in pixels");
        auto* const scale = comboNamed(dialog, "Scale");
        size->setEditText("huge");
        buttonNamed(dialog, "Save")->click();
        QVERIFY2(dialog.complaint().contains("huge") && dialog.complaint().contains("8192"),
                 qPrintable(dialog.complaint()));
        size->setEditText("8000x600");
        QVERIFY(dialog.complaint().isEmpty());
        scale->setCurrentIndex(scale->findData(4));
        buttonNamed(dialog, "Save")->click();
        QVERIFY2(dialog.complaint().contains("32000"), qPrintable(dialog.complaint()));
        QCOMPARE(asked.count(), 0);
        scale->setCurrentIndex(scale->findData(2));
        buttonNamed(dialog, "Save")->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(dialog.choice().size, QSize(8000, 600));
    }

    void longComplaintsAreReadToTheirEnd()
    {
        ExportDialog dialog({"All"}, m_folder.filePath("x"), m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QString words = QStringLiteral("Nothing can be written there, whatever one does. ").repeated(6);
        dialog.complain(words);
        const auto labels = dialog.findChildren<QLabel*>();
        const auto label = std::ranges::find_if(labels, [&](QLabel* each) { return each->text() == words; });
        QVERIFY(label != labels.end());
        QTRY_VERIFY((*label)->height() >= (*label)->heightForWidth((*label)->width()));
        auto* const save = buttonNamed(dialog, "Save");
        QVERIFY((*label)->geometry().bottom() < save->mapTo(&dialog, QPoint()).y());
    }

    void fileThatIsThereIsReplacedOnlyWhenAskedTwice()
    {
        QFile there(m_folder.filePath("x.png"));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        ExportDialog dialog({"All"}, m_folder.filePath("x"), m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(dialog.choice().path, m_folder.filePath("x-2.png"));
        QSignalSpy asked(&dialog, &ExportDialog::saveRequested);
        dialog.setPath("x.png"); // counts from the folder proposed
        QCOMPARE(dialog.choice().path, there.fileName());
        buttonNamed(dialog, "Save")->click();
        QCOMPARE(asked.count(), 0);
        QVERIFY2(dialog.complaint().contains("x.png is there already"), qPrintable(dialog.complaint()));
        buttonNamed(dialog, "Save")->click();
        QCOMPARE(asked.count(), 1);
        dialog.setPath(" ");
        buttonNamed(dialog, "Save")->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!dialog.complaint().isEmpty());
    }

    void saveWaitsWhileSaving()
    {
        ExportDialog dialog({"All"}, m_folder.filePath("x"), m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.showProgress(50);
        QVERIFY(dialog.isSaving());
        QVERIFY(!buttonNamed(dialog, "Save")->isEnabled());
        dialog.complain("Full.");
        QVERIFY(!dialog.isSaving());
        QVERIFY(buttonNamed(dialog, "Save")->isEnabled());
    }

    void exportStaysOpenAndTellsWhatWentWrong()
    {
        ExportDialog dialog({"All"}, m_folder.filePath("other"), m_theme);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy asked(&dialog, &ExportDialog::saveRequested);
        buttonNamed(dialog, "Save")->click();
        QCOMPARE(asked.count(), 1);
        dialog.complain("No.");
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.complaint(), QStringLiteral("No."));
        dialog.setPath("other-one.png");
        QVERIFY(dialog.complaint().isEmpty()); // another path, another try
    }

private:
    QTemporaryDir m_folder;
    SetupModel m_model{2};
    Theme m_theme = loadTheme(ThemeKind::Light);
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
