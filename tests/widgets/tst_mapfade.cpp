// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a change of the borders is seen: a step passes, a scrub does not.
#include "mapstage.h"

using namespace atlas;

namespace {

/// More than the rounding of a name's edge, far less than what two days would leave of each other.
constexpr int rounding = 16;

bool differ(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > rounding || std::abs(qGreen(a) - qGreen(b)) > rounding
        || std::abs(qBlue(a) - qBlue(b)) > rounding;
}

/// Pixels that differ; -1 when the sizes do.
int differences(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return -1;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            count += differ(left[x], right[x]);
    }
    return count;
}

bool isBetween(int value, int a, int b)
{
    return value >= std::min(a, b) - 2 && value <= std::max(a, b) + 2;
}

} // namespace

class TestMapFade : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(shippedContent().isComplete()); }
    void init()
    {
        m_stage = std::make_unique<MapStage>(shippedContent());
        m_stage->map.setMotion(Motion::full());
        m_stage->store.apply(start());
        m_stage->hideButtons();
        m_stage->map.grab();
    }
    void cleanup() { m_stage.reset(); }

    void aStepFadesFromOneDayToTheNext()
    {
        MapStage &s = *m_stage;
        const QImage before = s.frame();
        const int fills = s.map.rebuilds().geometry;
        s.navigator.goToDate({2004, 3, 29});
        const QImage first = s.frame();
        s.advance(60);
        const QImage middle = s.frame();
        s.advance(200);
        const QImage after = s.frame();
        QCOMPARE(differences(after, s.freshFrame()), 0);
        QCOMPARE(s.map.rebuilds().geometry, fills);
        // A place in Romania without a name or a line: first as before, then halfway, then as it is now.
        const Theme &theme = s.map.scene().theme;
        QPoint place;
        for (int x = s.at(46.9, 23).x(); x < s.at(46.9, 27).x() && place.isNull(); ++x) {
            const QPoint pixel(x, s.at(46.9, 25).y());
            if (before.pixelColor(pixel) == theme.land && after.pixelColor(pixel) == theme.joined)
                place = pixel;
        }
        QVERIFY(!place.isNull());
        QCOMPARE(QColor(first.pixel(place)), QColor(before.pixel(place)));
        const QColor old(before.pixel(place)), now(after.pixel(place)), between(middle.pixel(place));
        QVERIFY(old != now);
        QVERIFY(between != old && between != now);
        QVERIFY(isBetween(between.red(), old.red(), now.red()));
        QVERIFY(std::abs(between.red() * 2 - old.red() - now.red()) <= 4); // linear
        QVERIFY(!s.map.ticker().isRunning());
    }

    void everyFrameOfAScrubShowsExactlyOneDate()
    {
        MapStage &s = *m_stage;
        QDate day(1949, 1, 1);
        int shown = 0;
        while (true) {
            const QDate next
                = s.timeline.nextChange(day, Viewpoint::Documents, DateConvention::EntryIntoForce);
            if (!next.isValid() || next == day)
                break;
            day = next;
            s.scrubTo(day);
            QVERIFY(!s.map.ticker().isRunning());
            QCOMPARE(differences(s.frame(), s.freshFrame()), 0);
            ++shown;
        }
        QVERIFY(shown > 60);
    }

    void aScrubDuringAFadeShowsItsDayAtOnce()
    {
        MapStage &s = *m_stage;
        s.navigator.goToDate({2004, 3, 29});
        s.advance(30);
        s.frame();
        s.scrubTo({1975, 1, 1});
        QCOMPARE(differences(s.frame(), s.freshFrame()), 0);
    }

    void whoStepsFastSeesEachDayAtOnce()
    {
        MapStage &s = *m_stage;
        s.navigator.nextChange();
        s.advance(16);
        s.frame();
        s.navigator.nextChange();
        QCOMPARE(differences(s.frame(), s.freshFrame()), 0);
    }

    void withReducedMotionAStepIsShownAtOnce()
    {
        MapStage &s = *m_stage;
        s.map.setMotion(Motion::none());
        s.navigator.goToDate({2004, 3, 29});
        QVERIFY(!s.map.ticker().isRunning());
        QCOMPARE(differences(s.frame(), s.freshFrame()), 0);
    }

    void theKeylineOfNewMembersGrowsAfterTheFillsHaveCome()
    {
        MapStage &s = *m_stage;
        s.navigator.goToDate({2004, 3, 29});
        s.frame();
        std::vector<int> keyed; // pixels in the colour of the keyline
        const QRgb colour = s.map.scene().theme.joinedKey.rgb();
        for (const double milliseconds : {121.0, 50.0, 50.0, 30.0}) {
            s.advance(milliseconds);
            const QImage now = s.frame();
            int count = 0;
            for (int y = 0; y < now.height(); ++y)
                for (int x = 0; x < now.width(); ++x)
                    count += now.pixel(x, y) == colour;
            keyed.push_back(count);
        }
        QVERIFY(std::is_sorted(keyed.begin(), keyed.end()));
        QVERIFY2(keyed.front() < keyed.back(), qPrintable(QString::number(keyed.back())));
        QCOMPARE(differences(s.frame(), s.freshFrame()), 0);
    }

    void aViewOrThemeThatChangesDuringAFadeLeavesNothingOfTheOldDay()
    {
        MapStage &s = *m_stage;
        s.navigator.goToDate({2004, 3, 29});
        s.advance(125); // the fills have come, the keyline has not
        s.map.setTheme(Theme::named(ThemeName::Dark));
        s.map.resize(700, 500);
        s.frame();
        s.advance(200);
        QCOMPARE(differences(s.frame(), s.freshFrame()), 0);
    }

    void aCopyOfTheMapIsThatOfItsDay()
    {
        MapStage &s = *m_stage;
        s.navigator.goToDate({2004, 3, 29});
        s.advance(30);
        s.frame();
        QCOMPARE(differences(s.map.image(), s.freshFrame()), 0);
        s.advance(30);
        s.frame();
        s.advance(200);
        QCOMPARE(differences(s.frame(), s.freshFrame()), 0);
    }

private:
    static ViewState start()
    {
        ViewState state;
        state.date = {2003, 12, 31};
        return state;
    }

    std::unique_ptr<MapStage> m_stage;
};

QTEST_MAIN(TestMapFade)
#include "tst_mapfade.moc"
