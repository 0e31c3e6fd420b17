// SPDX-License-Identifier: GPL-3.0-or-later
// bihuan_bench_empty [--word]: what the start of the program is measured against. An empty QMainWindow of a program that
// is linked with nothing but Qt Widgets; with --word it shows one Chinese word, for which the first window of any Chinese
// program has to find and open a font. Prints its milestones as one line of JSON.
#include "tests/bench/bench_application.h"

#include <QJsonDocument>
#include <QLabel>
#include <QMainWindow>

#include <cstdio>

int main(int argc, char** argv)
{
    bihuan::bench::BenchApplication app(argc, argv);
    app.watch(QStringLiteral("first paint"));
    QMainWindow window;
    if (argc > 1 && qstrcmp(argv[1], "--word") == 0)
        window.setCentralWidget(new QLabel(QStringLiteral("概览")));
    window.resize(1180, 760);
    window.show();
    app.runUntil(QStringLiteral("first paint"));
    std::puts(QJsonDocument(app.figures()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
