// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "panes.h"
#include "settings.h"
#include "viewstore.h"

#include <QBackingStore>

#include <random>

using namespace atlas;

/// A step in time paints only what it changes. What stands on the screen after many of them must be what a
/// window that paints all of it anew would show.
class TestWindowRepaint : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Settings usual;
        usual.showsStartCard = false;
        usual.reducesMotion = true;
        m_options = shippedOptions(m_folder);
        QVERIFY(SettingsStore(m_options.settings).save(usual));
    }

    void manyStepsLeaveNothingStale_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<ReadingTab>("tab");
        QTest::newRow("excerpts, light") << QSize(1600, 1000) << ThemeChoice::Light << ReadingTab::Excerpts;
        QTest::newRow("event, dark") << QSize(1600, 1000) << ThemeChoice::Dark << ReadingTab::Event;
        QTest::newRow("state, narrow") << QSize(1024, 700) << ThemeChoice::Light << ReadingTab::State;
        QTest::newRow("numbers, contrast")
            << QSize(1280, 800) << ThemeChoice::Contrast << ReadingTab::Numbers;
    }
    void manyStepsLeaveNothingStale()
    {
        QFETCH(QSize, size);
        QFETCH(ThemeChoice, theme);
        QFETCH(ReadingTab, tab);
        m_options.theme = theme;
        const auto window = opened(m_options, size);
        QVERIFY(window);
        window->panes().showTab(tab);
        std::mt19937 random(1949);
        for (int round = 0; round < 12; ++round) {
            for (int step = 0; step < 10; ++step)
                turn(*window, random);
            QTest::qWait(0);
            const QImage shown = onScreen(*window);
            const QImage whole = window->grab().toImage().convertToFormat(shown.format());
            QCOMPARE(shown.size(), whole.size());
            const QRect stale = difference(shown, whole);
            if (!stale.isEmpty() && qEnvironmentVariableIsSet("ATLAS_TEST_PICTURES")) {
                shown.save(qEnvironmentVariable("ATLAS_TEST_PICTURES") + QStringLiteral("/shown.png"));
                whole.save(qEnvironmentVariable("ATLAS_TEST_PICTURES") + QStringLiteral("/whole.png"));
            }
            QVERIFY2(stale.isEmpty(),
                     qPrintable(QStringLiteral("stale at %1,%2 %3x%4 on %5")
                                    .arg(stale.x())
                                    .arg(stale.y())
                                    .arg(stale.width())
                                    .arg(stale.height())
                                    .arg(window->store().state().date.toString(Qt::ISODate))));
        }
    }

private:
    /// Mostly another day, or two before the first can be painted; sometimes another view of the same.
    static void turn(MainWindow &window, std::mt19937 &random)
    {
        ViewState next = window.store().state();
        const auto anyDay = [&] { return firstDay().addDays(random() % (firstDay().daysTo(lastDay()) + 1)); };
        next.date = anyDay();
        const unsigned other = random() % 8;
        if (other == 0)
            next.viewpoint = next.viewpoint == Viewpoint::Control ? Viewpoint::Documents : Viewpoint::Control;
        if (other == 1)
            next.layers ^= Layers(Layer::Contested);
        if (other == 2)
            next.selection.states = {StateId{random() % 2 ? QStringLiteral("POL") : QStringLiteral("UKR")}};
        if (other >= 6) {
            window.store().apply(next);
            next.date = anyDay();
        }
        window.store().apply(next);
        QCoreApplication::processEvents();
    }
    /// What was painted piece by piece: the raster platforms keep it in an image.
    static QImage onScreen(MainWindow &window)
    {
        QPaintDevice *device = window.backingStore()->paintDevice();
        return device->devType() == QInternal::Image ? *static_cast<QImage *>(device) : QImage();
    }
    static QRect difference(const QImage &a, const QImage &b)
    {
        QRect different;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x)
                if (a.pixelColor(x, y) != b.pixelColor(x, y))
                    different |= QRect(x, y, 1, 1);
        return different;
    }

    QTemporaryDir m_folder;
    Options m_options;
};

QTEST_MAIN(TestWindowRepaint)
#include "tst_windowrepaint.moc"
