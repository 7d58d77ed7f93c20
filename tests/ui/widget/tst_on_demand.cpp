// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/on_demand.h"

#include <QApplication>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace contend::ui;

namespace {

/// Two fields below each other.
struct Part : QWidget {
    explicit Part(QWidget* parent)
        : QWidget(parent)
        , first(new QLineEdit(this))
        , second(new QLineEdit(this))
    {
        auto* const column = new QVBoxLayout(this);
        column->addWidget(first);
        column->addWidget(second);
    }
    QLineEdit* first;
    QLineEdit* second;
};

/// A field, a stack with an empty page and the part's place, and one more field.
struct Fixture {
    Fixture()
    {
        auto* const column = new QVBoxLayout(&window);
        column->addWidget(before);
        column->addWidget(stack);
        column->addWidget(after);
        stack->addWidget(new QWidget);
        stack->addWidget(place);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    QWidget window;
    int count = 0;
    QLineEdit* before = new QLineEdit(&window);
    QStackedWidget* stack = new QStackedWidget(&window);
    OnDemand<Part>* place = new OnDemand<Part>(
        [this](QWidget* parent) {
            ++count;
            return new Part(parent);
        },
        stack);
    QLineEdit* after = new QLineEdit(&window);
};

} // namespace

class TestOnDemand : public QObject {
    Q_OBJECT

private slots:
    void nothingIsMadeBeforeItIsShown()
    {
        Fixture fixture;
        QCoreApplication::processEvents();
        QCOMPARE(fixture.place->made(), nullptr);
        fixture.stack->setCurrentWidget(fixture.place);
        QVERIFY(fixture.place->made() != nullptr);
        QVERIFY(fixture.place->made()->isVisible());
        QTRY_COMPARE(fixture.place->made()->size(), fixture.place->size());
    }

    void isMadeOnce()
    {
        Fixture fixture;
        Part& part = fixture.place->get();
        QVERIFY(!part.isVisible());
        fixture.stack->setCurrentWidget(fixture.place);
        fixture.stack->setCurrentIndex(0);
        fixture.stack->setCurrentWidget(fixture.place);
        QCOMPARE(&fixture.place->get(), &part);
        QVERIFY(part.isVisible());
        QCOMPARE(fixture.count, 1);
    }

    void partHasItsTurnOfTab()
    {
        Fixture fixture;
        fixture.stack->setCurrentWidget(fixture.place);
        const Part& part = fixture.place->get();
        fixture.before->setFocus();
        for (const QWidget* const next :
             std::initializer_list<QWidget*>{part.first, part.second, fixture.after, fixture.before}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), next);
        }
        QCOMPARE(fixture.place->focusPolicy(), Qt::NoFocus);
    }
};

QTEST_MAIN(TestOnDemand)
#include "tst_on_demand.moc"
