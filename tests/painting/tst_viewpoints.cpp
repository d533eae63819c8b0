// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "furniture/furniture.h"
#include "mappainter.h"

#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

constexpr int farFromContested = 9; // px: no line or keyline reaches further

} // namespace

/// Switching the viewpoint changes contested land and nothing else; over all days of change.
class TestViewpoints : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        registerFonts();
        m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        QVERIFY(m_borders);
        m_timeline = std::make_unique<BorderTimeline>(m_borders);
    }

    void landThatNobodyContestsIsTheSameInBoth()
    {
        int contested = 0;
        for (QDate day = firstDay(); day <= lastDay();) {
            const auto documents = m_timeline->snapshotAt(day, Viewpoint::Documents);
            const auto control = m_timeline->snapshotAt(day, Viewpoint::Control);
            for (size_t i = 0; i < documents->territories.size(); ++i) {
                const TerritoryState &one = documents->territories[i], &other = control->territories[i];
                const QString where
                    = m_borders->territories[i].id.value + QLatin1Char(' ') + day.toString(Qt::ISODate);
                QVERIFY2(one.contested == other.contested, qPrintable(where));
                contested += one.contested;
                if (!one.contested)
                    QVERIFY2(one.holder == other.holder && one.fill == other.fill && one.inEu == other.inEu,
                             qPrintable(where));
            }
            day = documents->span.to;
        }
        QVERIFY(contested > 100);
    }

    void membersAreTheSameInBoth()
    {
        for (QDate day = firstDay(); day <= lastDay();) {
            const auto documents = m_timeline->snapshotAt(day, Viewpoint::Documents);
            QCOMPARE(m_timeline->snapshotAt(day, Viewpoint::Control)->natoMembers, documents->natoMembers);
            day = documents->span.to;
        }
    }

    void pixelsOfUncontestedLandDoNotChange_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate &day : {QDate(1950, 1, 1), QDate(1975, 1, 1), QDate(1995, 1, 1), QDate(2008, 9, 1),
                                 QDate(2014, 4, 1), QDate(2022, 10, 1), QDate(2024, 6, 1)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }

    void pixelsOfUncontestedLandDoNotChange()
    {
        QFETCH(QDate, day);
        MapPainter one, other;
        const MapScene documents = sceneOn(day, Viewpoint::Documents);
        const QImage first = one.paint(documents), second = other.paint(sceneOn(day, Viewpoint::Control));
        int same = 0, changed = 0;
        for (int y = 0; y < first.height(); ++y) {
            for (int x = 0; x < first.width(); ++x) {
                if (first.pixel(x, y) == second.pixel(x, y)) {
                    ++same;
                    continue;
                }
                ++changed;
                QVERIFY2(isNearContested(one, *documents.snapshot, {x, y}),
                         qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
            }
        }
        QVERIFY(same > 100'000);
        // Land whose fill differs by viewpoint must be drawn otherwise; on other days nothing need change.
        QVERIFY(changed > 0 || (day.year() != 2014 && day.year() != 2022));
    }

    void contestedLandIsHatchedInBoth()
    {
        for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
            const auto snapshot = m_timeline->snapshotAt({2014, 4, 1}, viewpoint);
            const TerritoryIndex crimea = m_borders->territory({QStringLiteral("CRIMEA")});
            const auto contested = std::count_if(snapshot->territories.begin(), snapshot->territories.end(),
                                                 [](const TerritoryState &land) { return land.contested; });
            QVERIFY(contested > 3);
            if (crimea != noTerritory)
                QVERIFY(snapshot->territories[size_t(crimea)].contested);
        }
    }

private:
    MapScene sceneOn(QDate day, Viewpoint viewpoint)
    {
        MapScene scene;
        scene.borders = m_borders;
        scene.date = day;
        scene.snapshot = m_timeline->snapshotAt(day, viewpoint);
        scene.theme = Theme::named(ThemeName::Light);
        scene.viewport = Viewport::fitting({europeExtent()}, QSizeF(800, 560), 1);
        scene.furniture = false;
        return scene;
    }

    bool isNearContested(const MapPainter &painter, const Snapshot &snapshot, QPoint pixel) const
    {
        for (int dy = -farFromContested; dy <= farFromContested; ++dy)
            for (int dx = -farFromContested; dx <= farFromContested; ++dx) {
                const TerritoryIndex land = painter.territoryAt(pixel + QPoint(dx, dy));
                if (land != noTerritory && snapshot.territories[size_t(land)].contested)
                    return true;
            }
        return false;
    }

    std::shared_ptr<const BorderSet> m_borders;
    std::unique_ptr<BorderTimeline> m_timeline;
};

QTEST_MAIN(TestViewpoints)
#include "tst_viewpoints.moc"
