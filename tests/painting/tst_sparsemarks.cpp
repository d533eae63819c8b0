// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/sparsemarks.h"

#include <QtTest>

using namespace atlas;

class TestSparseMarks : public QObject {
    Q_OBJECT

private slots:
    void theyCoverAFewHundredths_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0, 4.0})
            QTest::addRow("%g", ratio) << ratio;
    }
    void theyCoverAFewHundredths()
    {
        QFETCH(double, ratio);
        const SparseMarks marks(0xff000000, ratio);
        double sum = 0;
        const int side = int(260 * ratio);
        uint most = 0;
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x) {
                sum += marks.weight(x, y);
                most = std::max(most, marks.weight(x, y));
            }
        const double share = sum / 256 / side / side;
        QVERIFY2(share > 0.015 && share < 0.06, qPrintable(QString::number(share)));
        QVERIFY(most > 150); // though its middle may lie between pixels
    }

    void withoutCoverageNothingIsPainted()
    {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(0xffffffff);
        const QImage before = image.copy();
        SparseMarks(0xff000000, 1).paint(Canvas(image), image.rect(), PartitionCoverage(), {});
        QCOMPARE(image, before);
    }
};

QTEST_GUILESS_MAIN(TestSparseMarks)
#include "tst_sparsemarks.moc"
