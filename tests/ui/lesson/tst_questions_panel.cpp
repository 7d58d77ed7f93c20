// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson/questions_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace contend;
using namespace contend::ui;

class TestQuestionsPanel : public QObject {
    Q_OBJECT

private:
    static QList<Question> three()
    {
        return parseQuestions("## One\n\n### What is a lock? {#lock}\n\nA. Mutex.\n\n"
                              "- experiment: cpu-bound\n- contender: gil\n- set: workers=8\n"
                              "- figure: speedup\n- measure: compare\n\n"
                              "### What is a race? {#race}\n\nB. Lost.\n\n- experiment: race-condition\n\n"
                              "## Two\n\n### What is a thread? {#thread}\n\nC. Line.\n\n"
                              "- experiment: cpu-bound\n");
    }

    static analysis::Record measured()
    {
        analysis::RunRecord run;
        run.contender = base::Contender::Gil;
        run.parameters = {{"workers", 8}, {"cores", 2}, {"operation", 0.4}, {"switch-interval", 5}};
        run.figures = {{"speedup", 0.98}};
        analysis::Record record;
        record.experiment = "cpu-bound";
        record.runs = {run};
        return record;
    }

    MeasuredFigures m_figures{2};

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_figures = MeasuredFigures(2);
    }

    void listsAllByTopicAndChoosesNone()
    {
        QuestionsPanel panel(m_figures, loadTheme(ThemeKind::Light));
        panel.setQuestions(three());
        QCOMPARE(panel.shown(), QStringList({"lock", "race", "thread"}));
        QCOMPARE(panel.list()->count(), 5); // with the topics' headings
        QCOMPARE(panel.list()->item(0)->text(), QString("One"));
        QVERIFY(!(panel.list()->item(0)->flags() & Qt::ItemIsSelectable));
        QVERIFY(panel.current() == nullptr);
        QVERIFY(!panel.showButton()->isVisibleTo(&panel));
    }

    void searchLeavesWhatMatchesAndKeepsTheChoiceIfItDoes()
    {
        QuestionsPanel panel(m_figures, loadTheme(ThemeKind::Light));
        panel.setQuestions(three());
        panel.choose("race");
        panel.search()->setText("LOST");
        QCOMPARE(panel.shown(), QStringList({"race"}));
        QVERIFY(panel.current() != nullptr);
        panel.search()->setText("mutex lock");
        QCOMPARE(panel.shown(), QStringList({"lock"}));
        QVERIFY(panel.current() == nullptr);
        panel.search()->setText("banana");
        QVERIFY(panel.shown().isEmpty());
        QVERIFY(!panel.list()->isVisibleTo(&panel)); // a sentence stands there instead
        panel.search()->clear();
        QCOMPARE(panel.shown().size(), 3);
    }

    void buttonAndEnterShowTheExperiment()
    {
        QuestionsPanel panel(m_figures, loadTheme(ThemeKind::Light));
        panel.setQuestions(three());
        const QSignalSpy shown(&panel, &QuestionsPanel::showRequested);
        panel.choose("lock");
        panel.showButton()->click();
        QTest::keyClick(panel.list(), Qt::Key_Return);
        QCOMPARE(shown.size(), 2);
        const auto question = shown.at(0).at(0).value<Question>();
        QCOMPARE(question.id, QString("lock"));
        QCOMPARE(question.values.at(0), std::pair(QString("workers"), QString("8")));
    }

    void keysLeadFromTheSearchIntoTheList()
    {
        QuestionsPanel panel(m_figures, loadTheme(ThemeKind::Light));
        panel.setQuestions(three());
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.focusSearch();
        QVERIFY(panel.search()->hasFocus());
        QTest::keyClicks(panel.search(), "thread");
        QTest::keyClick(panel.search(), Qt::Key_Down);
        QVERIFY(panel.list()->hasFocus());
        QCOMPARE(panel.current()->id, QString("thread"));
        QVERIFY(panel.list()->currentItem()->isSelected());
        QTest::keyClick(panel.list(), Qt::Key_Down); // there is no other one
        QCOMPARE(panel.current()->id, QString("thread"));
        QVERIFY(panel.list()->currentItem()->isSelected());
        for (const QWidget* const widget :
             {static_cast<QWidget*>(panel.search()), static_cast<QWidget*>(panel.list())})
            QVERIFY(!widget->accessibleName().isEmpty());
    }

    void figureStandsBesideTheAnswerOnceMeasured()
    {
        QuestionsPanel panel(m_figures, loadTheme(ThemeKind::Light));
        panel.setQuestions(three());
        panel.choose("lock");
        QVERIFY(!panel.figureText().contains("On this machine"));
        QVERIFY(panel.figureText().contains("compare"));
        m_figures.add(measured());
        panel.refreshFigure();
        QCOMPARE(panel.figureText(),
                 QString::fromUtf8("On this machine: Speed-up against one worker: 0.98× (Threads + GIL)."));
    }

    void figureOfOtherSettingsSaysSo()
    {
        QuestionsPanel panel(m_figures, loadTheme(ThemeKind::Light));
        QList<Question> questions = three();
        questions[0].values.clear();
        panel.setQuestions(questions);
        m_figures.add(measured());
        panel.choose("lock");
        QVERIFY(panel.figureText().endsWith("Measured with other settings: Workers 8."));
    }

    void everyAnswerFitsOrScrollsInEveryTheme_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
        QTest::newRow("projector") << ThemeKind::Projector;
    }
    void everyAnswerFitsOrScrollsInEveryTheme()
    {
        QFETCH(const ThemeKind, kind);
        QuestionsPanel panel(m_figures, loadTheme(ThemeKind::Light));
        const Theme theme = loadTheme(kind);
        panel.setTheme(theme);
        panel.resize(qRound(280 * theme.textPx(TextSize::Body) / 14), 700);
        panel.setQuestions(loadQuestions());
        panel.show();
        for (const QString& id : panel.shown()) {
            panel.choose(id);
            QVERIFY(panel.showButton()->isVisible());
            QCoreApplication::processEvents(); // the layout follows
            const QRect button(panel.showButton()->mapTo(&panel, QPoint()), panel.showButton()->size());
            QVERIFY2(panel.rect().contains(button), qPrintable(id));
            QVERIFY2(panel.list()->height() > panel.height() / 8, qPrintable(id));
        }
    }
};

QTEST_MAIN(TestQuestionsPanel)
#include "tst_questions_panel.moc"
