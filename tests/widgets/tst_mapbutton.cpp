// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapbutton.h"

#include <QPainter>
#include <QPixmap>
#include <QtTest>

#include <algorithm>

using namespace atlas;

namespace {

const char *const plain = "QToolButton { background: #fff; border: 1px solid #888; border-radius: 3px; }"
                          "QToolButton:hover { background: #ccd; }"
                          "QToolButton:focus { border: 2px solid #b3440b; }";

QIcon icon()
{
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    QPainter(&picture).fillRect(3, 3, 8, 8, Qt::darkBlue);
    return QIcon(picture);
}

/// Over a ground of two colours, as the map lies below it.
struct Ground : QWidget {
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::cyan);
        painter.fillRect(0, 0, width() / 2, height(), Qt::darkGreen);
    }
};

template <class Button> struct Stand {
    Stand()
    {
        ground.setStyleSheet(QLatin1String(plain));
        ground.resize(60, 60);
        button = new Button(&ground);
        button->setGeometry(10, 10, 30, 30);
        button->setIcon(icon());
        ground.show();
    }
    QImage picture() { return ground.grab().toImage(); }
    Ground ground;
    Button *button;
};

/// But for what a picture in between rounds at the edges.
bool looksLike(const QImage &a, const QImage &b)
{
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            if (std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                          std::abs(qBlue(one) - qBlue(other))})
                > 3)
                return false;
        }
    return a.size() == b.size();
}

} // namespace

class MapButtonTest : public QObject {
    Q_OBJECT

private slots:
    void itLooksLikeAnyButton()
    {
        Stand<MapButton> kept;
        Stand<QToolButton> fresh;
        QVERIFY(looksLike(kept.picture(), fresh.picture()));
        for (const bool down : {true, false}) {
            kept.button->setDown(down);
            fresh.button->setDown(down);
            QVERIFY(looksLike(kept.picture(), fresh.picture()));
        }
        kept.button->setEnabled(false);
        fresh.button->setEnabled(false);
        QVERIFY(looksLike(kept.picture(), fresh.picture()));
        kept.ground.setStyleSheet(
            QStringLiteral("QToolButton { background: #222; border: 1px solid #fff; }"));
        fresh.ground.setStyleSheet(kept.ground.styleSheet());
        QVERIFY(looksLike(kept.picture(), fresh.picture()));
    }

    void itsPictureIsMadeOnceALook()
    {
        Stand<MapButton> stand;
        stand.picture();
        const int before = stand.button->painted();
        for (int i = 0; i < 10; ++i)
            stand.picture();
        QCOMPARE(stand.button->painted(), before);
        stand.button->setDown(true);
        stand.picture();
        QCOMPARE(stand.button->painted(), before + 1);
        QPixmap other(16, 16);
        other.fill(Qt::red);
        stand.button->setIcon(QIcon(other));
        stand.picture();
        QCOMPARE(stand.button->painted(), before + 2);
    }
};

QTEST_MAIN(MapButtonTest)
#include "tst_mapbutton.moc"
