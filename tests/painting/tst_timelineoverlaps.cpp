// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepainter.h"

#include "borderreader.h"
#include "fonts.h"
#include "measure.h"
#include "measures/measureseries.h"
#include "pack/packreader.h"
#include "paintedwords.h"
#include "timeline/timelinebackdrop.h"

#include <QtTest>

#include <set>

using namespace atlas;

/// The shipped borders and events on all days of change, at all widths and zooms: no word of the timeline
/// lies on another, and no plate cuts one.
class TimelineOverlapsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        const BorderReading read = BorderReader().read(QStringLiteral(ATLAS_BORDERS));
        QVERIFY(read.borders);
        m_borders = read.borders;
        m_scene.pack = PackReader().read(QStringLiteral(":/pack")).pack;
        const BorderTimeline timeline(m_borders);
        m_scene.stock = timelineStock(timeline, {}, {});
        m_scene.measures
            = std::make_shared<MeasureChart>(measureChart(LandMeasure(*m_borders), timeline, {}));
        m_scene.russia = russiaFollows(*m_borders);
        m_scene.theme = Theme::named(ThemeName::Light);
        std::set<QDate> days{firstDay(), lastDay()};
        for (const ChangeMark &change : m_scene.stock->changes) {
            days.insert(change.date);
            days.insert(change.date.addMonths(7));
        }
        m_days.assign(days.begin(), days.upper_bound(lastDay()));
        QVERIFY(m_days.size() > 150);
    }

    void noWordLiesOnAnother_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("years");
        for (const double width : {700.0, 892.0, 1166.0, 1568.0, 1920.0, 2400.0})
            for (const double height : {130.0, 222.0, 320.0})
                for (const double years : {76.0, 25.0, 5.0, 1.0, 1 / 12.0})
                    QTest::addRow("%gx%g, %.2f years", width, height, years)
                        << QSizeF(width, height) << years;
    }
    void noWordLiesOnAnother()
    {
        QFETCH(QSizeF, size);
        QFETCH(double, years);
        const double whole = double(firstDay().daysTo(lastDay())) + 1;
        const double length = std::min(whole, years * 365.25);
        const double first = double(firstDay().toJulianDay());
        m_scene.size = size;
        m_scene.showsMeasures = true;
        QStringList faults;
        const size_t stride = years > 70 ? 1 : 7; // a window that moves along lays out all anew
        for (size_t i = 0; i < m_days.size(); i += stride) {
            m_scene.date = m_days[i];
            m_scene.from = std::clamp(double(m_days[i].toJulianDay()) - length * double(i % 5) / 4, first,
                                      first + whole - length);
            m_scene.to = m_scene.from + length;
            const QDate other = m_days[(i * 37) % m_days.size()];
            for (const QDate compared : {QDate(), i % 4 == 0 ? other : QDate()}) {
                m_scene.otherDate = compared;
                for (const QString &fault : faultsOf(m_scene))
                    faults.append(m_scene.date.toString(Qt::ISODate)
                                  + compared.toString(QStringLiteral(" yyyy: ")) + fault);
                if (i % 4 != 0)
                    break;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join(QLatin1Char('\n'))));
    }

private:
    QStringList faultsOf(const TimelineScene &scene)
    {
        PaintedWords words(scene.size);
        QPainter painter(&words);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTimelineBackdrop(painter, scene, m_painter.layout(scene));
        m_painter.paint(painter, scene);
        painter.end();
        return words.faults();
    }

    std::shared_ptr<const BorderSet> m_borders;
    TimelinePainter m_painter;
    TimelineScene m_scene;
    std::vector<QDate> m_days;
};

QTEST_MAIN(TimelineOverlapsTest)
#include "tst_timelineoverlaps.moc"
