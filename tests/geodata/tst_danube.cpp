// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapprojection.h"
#include "shippedborders.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace atlas;

namespace {

/// The river of GSHHG 2.3.7 (World Data Bank II; LGPL-3+; Debian's gmt-gshhg-high) from above Vidin to below
/// Batin: nobody who drew the line of lines.csv had it.
std::vector<QPointF> independentRiver()
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/tests/geodata/danube_gshhg.csv"));
    std::vector<QPointF> river;
    if (!file.open(QIODevice::ReadOnly))
        return river;
    file.readLine();
    const MapProjection projection;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        river.push_back(projection.toMetres(QGeoCoordinate(cells[1].toDouble(), cells[0].toDouble())));
    }
    return river;
}

template <typename Line> double distanceTo(const Line &line, QPointF point)
{
    double least = 1e9;
    for (size_t i = 1; i < line.size(); ++i) {
        const QPointF along = line[i] - line[i - 1];
        const double square = QPointF::dotProduct(along, along);
        const double share = std::clamp(QPointF::dotProduct(point - line[i - 1], along) / square, 0.0, 1.0);
        const QPointF away = point - line[i - 1] - share * along;
        least = std::min(least, std::hypot(away.x(), away.y()));
    }
    return least;
}

/// Points every 250 m along the arcs of the line.
std::vector<QPointF> ourLine(double &accuracy)
{
    const BorderSet &borders = shippedBorders();
    std::vector<QPointF> points;
    for (const Arc &arc : borders.arcs) {
        if (arc.line == noLine || borders.lines[size_t(arc.line)].id != QLatin1String("DANUBE"))
            continue;
        accuracy = borders.lines[size_t(arc.line)].accuracyKm * 1000;
        for (size_t i = 1; i < arc.levels[0].size(); ++i) {
            const QPointF step = arc.levels[0][i] - arc.levels[0][i - 1];
            const int parts = int(std::ceil(std::hypot(step.x(), step.y()) / 250));
            for (int k = 0; k <= parts; ++k)
                points.push_back(arc.levels[0][i - 1] + step * k / parts);
        }
    }
    return points;
}

} // namespace

class TestDanube : public QObject {
    Q_OBJECT

private slots:
    void ourLineKeepsToAnIndependentRiver()
    {
        const std::vector<QPointF> river = independentRiver();
        QVERIFY(river.size() > 50);
        double accuracy = 0;
        const std::vector<QPointF> line = ourLine(accuracy);
        QVERIFY(line.size() > 900);
        double worst = 0;
        double sum = 0;
        for (const QPointF &point : line) {
            const double away = distanceTo(river, point);
            worst = std::max(worst, away);
            sum += away;
        }
        const double mean = sum / double(line.size());
        const QByteArray figures = QStringLiteral("worst %1 m, mean %2 m").arg(worst).arg(mean).toUtf8();
        QVERIFY2(worst <= accuracy, figures.constData());
        QVERIFY2(worst > accuracy - 1000, figures.constData()); // the accuracy is not padded either
        QVERIFY2(mean < 900, figures.constData());
    }

    void theRiverRunsAlongTheLine()
    {
        double accuracy = 0;
        for (const QPointF &point : ourLine(accuracy)) {
            double least = 1e9;
            for (const Water &water : shippedBorders().waters)
                if (water.kind == WaterKind::River && water.name == QLatin1String("Danube"))
                    least = std::min(least, distanceTo(water.levels[0].front(), point));
            QVERIFY2(least < 300, qPrintable(QString::number(least))); // the ends are joined to the rest
        }
    }

    /// Natural Earth's own course, to 6 km off, would not pass.
    void theCheckWouldHaveCaughtTheSource()
    {
        const std::vector<QPointF> river = independentRiver();
        const QPointF north = MapProjection().toMetres(QGeoCoordinate(43.80, 24.50)); // above Corabia
        QVERIFY(distanceTo(river, north) > 4000);
    }
};

QTEST_GUILESS_MAIN(TestDanube)
#include "tst_danube.moc"
