// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/catalog.h"
#include "ui/lesson/code_view.h"
#include "ui/look/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <memory>

using namespace contend;
using namespace contend::ui;

class TestCodeView : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SetupModel> m_setup;
    std::unique_ptr<CodeView> m_view;

    QPlainTextEdit& text() const { return *m_view->findChild<QPlainTextEdit*>(); }
    QPushButton* button(const QString& name) const
    {
        for (QPushButton* const each : m_view->findChildren<QPushButton*>())
            if (each->text() == name)
                return each;
        return nullptr;
    }
    void choose(const char* id) { m_setup->setExperiment(*experiment::find(id).value()); }

    /// Colour of the first place where that stands.
    QTextCharFormat formatOf(const QString& word) const
    {
        const QTextCursor found = text().document()->find(word);
        const int place = found.selectionStart() - found.block().position();
        for (const QTextLayout::FormatRange& range : found.block().layout()->formats())
            if (place >= range.start && place < range.start + range.length)
                return range.format;
        return {};
    }

private slots:
    void init()
    {
        m_setup = std::make_unique<SetupModel>(2);
        choose("cpu-bound");
        m_view = std::make_unique<CodeView>(*m_setup, loadTheme(ThemeKind::Light));
        m_view->resize(400, 300);
        m_view->show();
    }

    void showsTheProgramWithTheValuesOfTheSliders()
    {
        QVERIFY(m_view->program().contains("WORKERS = 4\n"));
        QVERIFY(m_setup->setValue("workers", 16).has_value());
        QVERIFY(m_setup->setValue("operation", 2.5).has_value());
        QVERIFY(m_view->program().contains("WORKERS = 16\n"));
        QVERIFY(m_view->program().contains("OPERATION_MS = 2.5  # ms\n"));
        m_setup->reset();
        QVERIFY(m_view->program().contains("WORKERS = 4\n"));
        QCOMPARE(m_view->program(), fillSnippet(*loadSnippet("cpu-bound", SnippetLanguage::Python),
                                                m_setup->parameters(), m_setup->values())
                                        .text);
    }

    void languageAndExperimentChangeTheProgram()
    {
        button("C++")->click();
        QCOMPARE(m_view->language(), SnippetLanguage::Cpp);
        QVERIFY(m_view->program().contains("constexpr int kWorkers = 4;\n"));
        choose("race-condition");
        QVERIFY(m_view->program().contains("kProtection = \"none\"; // none, mutex, atomic\n"));
        button("Python")->click();
        QVERIFY(m_view->program().contains("PROTECTION = \"none\"  # none, mutex, atomic\n"));
    }

    void movingASliderLeavesTheReaderWhereHeIs()
    {
        QVERIFY(text().verticalScrollBar()->maximum() > 0);
        text().verticalScrollBar()->setValue(5);
        QTextCursor selection = text().document()->find("count_primes");
        text().setTextCursor(selection);
        const int place = text().verticalScrollBar()->value();
        const QString selected = text().textCursor().selectedText();
        QVERIFY(m_setup->setValue("workers", 32).has_value());
        QCOMPARE(text().verticalScrollBar()->value(), place);
        QCOMPARE(text().textCursor().selectedText(), selected);
    }

    void copyTakesTheFilledProgramAndSaysSo()
    {
        QVERIFY(m_setup->setValue("workers", 8).has_value());
        button("Copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_view->program());
        QVERIFY(QGuiApplication::clipboard()->text().contains("WORKERS = 8\n"));
        QVERIFY(button("Copied ✓") != nullptr);
        QTRY_VERIFY(button("Copy") != nullptr);
    }

    void wordsHaveTheColoursOfTheTheme()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
            const Theme theme = loadTheme(kind);
            m_view->setTheme(theme);
            QCOMPARE(formatOf("import").foreground().color(), theme.code_keyword);
            QCOMPARE(formatOf("Python's").foreground().color(), theme.code_comment);
            QCOMPARE(formatOf("# primes").foreground().color(), theme.code_comment);
            QCOMPARE(formatOf("10_000").foreground().color(), theme.code_number);
            QCOMPARE(formatOf("\"processes\"").foreground().color(), theme.code_string);
        }
    }

    void valuesFromSlidersAreMarkedWhereTheyStandNow()
    {
        const Theme theme = loadTheme(ThemeKind::Light);
        QCOMPARE(formatOf("4").background().color(), theme.selection);
        QVERIFY(m_setup->setValue("operation", 12.5).has_value());
        QVERIFY(m_setup->setValue("workers", 64).has_value());
        for (const char* const value : {"64", "12.5", "\"fork\""})
            QCOMPARE(formatOf(value).background().color(), theme.selection);
        QVERIFY(formatOf("10_000").background() == Qt::NoBrush);
    }

    void isReadOnlyAndReachedByKeyboard()
    {
        QVERIFY(text().isReadOnly());
        QVERIFY(text().textInteractionFlags() & Qt::TextSelectableByKeyboard);
        QVERIFY(text().focusPolicy() & Qt::TabFocus);
        QVERIFY(text().tabChangesFocus());
        QVERIFY(!text().accessibleName().isEmpty());
        for (const QPushButton* const each : m_view->findChildren<QPushButton*>()) {
            QVERIFY(each->focusPolicy() & Qt::TabFocus);
            QVERIFY(!each->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(TestCodeView)
#include "tst_code_view.moc"
