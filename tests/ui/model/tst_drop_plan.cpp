// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/drop_plan.h"

#include <QTest>

using namespace contend::ui;

class TestDropPlan : public QObject {
    Q_OBJECT

private slots:
    void filesBecomeWhatTheirNamesSay_data()
    {
        using Kind = DropPlan::Kind;
        QTest::addColumn<QStringList>("urls");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const QStringList& urls, Kind kind, const QStringList& paths,
                            const char* told) {
            QTest::newRow(name) << urls << static_cast<int>(kind) << paths << QString(told);
        };
        row("a record", {"file:///d/a.json"}, Kind::Record, {"/d/a.json"}, "a.json");
        row("in capitals", {"file:///d/A.JSON"}, Kind::Record, {"/d/A.JSON"}, "A.JSON");
        row("a picture", {"file:///d/a.png"}, Kind::Picture, {"/d/a.png"}, "a.png");
        row("two records", {"file:///d/a.json", "file:///d/b.json"}, Kind::Pair, {"/d/a.json", "/d/b.json"},
            "b.json");
        row("three records", {"file:///a.json", "file:///b.json", "file:///c.json"}, Kind::Pair,
            {"/a.json", "/b.json"}, "1 further");
        row("a record among others", {"file:///a.txt", "file:///b.png", "file:///c.json"}, Kind::Record,
            {"/c.json"}, "2 further");
        row("something else", {"file:///d/notes.txt"}, Kind::Nothing, {}, "notes.txt");
        row("a folder", {"file:///d/"}, Kind::Nothing, {}, "neither");
        row("from the web", {"https://example.org/a.json"}, Kind::Nothing, {}, "example.org");
        row("no file at all", {}, Kind::Nothing, {}, "no file");
    }
    void filesBecomeWhatTheirNamesSay()
    {
        QFETCH(QStringList, urls);
        QFETCH(int, kind);
        QFETCH(QStringList, paths);
        QFETCH(QString, told);
        QList<QUrl> dropped;
        for (const QString& url : urls)
            dropped.append(QUrl(url));
        const DropPlan plan = DropRule::planFor(dropped);
        QCOMPARE(static_cast<int>(plan.kind), kind);
        QCOMPARE(plan.paths, paths);
        QVERIFY2(plan.sentence.contains(told), qPrintable(plan.sentence));
    }
};

QTEST_GUILESS_MAIN(TestDropPlan)
#include "tst_drop_plan.moc"
