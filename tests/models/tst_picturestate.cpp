// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picturestate.h"

#include "../issuetext.h"
#include "realborders.h"
#include "shippedpack.h"

#include <QJsonDocument>
#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

PictureState madeOf(const ViewState &view)
{
    const Pack &pack = *shipped::pack();
    return {view,         QStringLiteral("dark"), QStringLiteral("0.1.0"), pack.id,
            pack.version, packDigest(pack),       real::borders()->version};
}

ViewState fullView()
{
    ViewState view;
    view.date = {2014, 3, 18};
    view.viewpoint = Viewpoint::Control;
    view.convention = DateConvention::Signature;
    view.layers = Layers(allLayers) & ~Layers(Layer::Rivers);
    view.camera.extent = {1234567.123456789, -7654321.987654321, 1e6 / 3, 1e6 / 7};
    view.selection.states = {{QStringLiteral("EST")}, {QStringLiteral("UKR")}};
    view.selection.territory = {QStringLiteral("UA-43")};
    view.selection.event = shipped::pack()->events.front().id;
    view.selection.excerpt = shipped::pack()->excerpts.front().id;
    view.compare.mode = CompareMode::Outline;
    view.compare.other = {1991, 1, 1};
    view.compare.active = CompareSide::A;
    view.compare.divider = 0.3123;
    return view;
}

QByteArray with(const QByteArray &bytes, const char *key, const QJsonValue &value)
{
    QJsonObject json = QJsonDocument::fromJson(bytes).object();
    json.insert(QLatin1String(key), value);
    return QJsonDocument(json).toJson();
}

} // namespace

class TestPictureState : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        QVERIFY(shipped::pack());
    }

    void theViewComesBackToTheLastBit()
    {
        ViewState view = fullView();
        const PictureReading reading = read(toBytes(madeOf(view)));
        QVERIFY2(reading.issues.empty(), qPrintable(textOf(reading.issues)));
        QVERIFY(reading.state);
        QVERIFY(reading.state->view == view);
        QVERIFY(*reading.state == madeOf(view));
    }

    void theStateIsOneLine() { QVERIFY(!toBytes(madeOf(fullView())).contains('\n')); }

    void whatDoesNotFitIsTold_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("readable");
        QTest::newRow("newer") << u"schema"_s << QJsonValue(u"alliance-atlas.view/2"_s)
                               << u"newer Alliance Atlas"_s << true;
        QTest::newRow("no schema") << u"schema"_s << QJsonValue(u"something/1"_s) << u"does not say"_s
                                   << false;
        QTest::newRow("other pack") << u"pack"_s << QJsonValue(QJsonObject{{u"id"_s, u"other"_s}})
                                    << u"belongs to the pack \"other\""_s << true;
        QTest::newRow("changed pack")
            << u"pack"_s
            << QJsonValue(
                   QJsonObject{{u"id"_s, u"paul2025"_s}, {u"version"_s, u"0.9"_s}, {u"sha256"_s, u"00"_s}})
            << u"version 0.9 of the pack"_s << true;
        QTest::newRow("other borders")
            << u"borders"_s << QJsonValue(u"0.5+1"_s) << u"other borders (0.5+1"_s << true;
        QTest::newRow("no view") << u"view"_s << QJsonValue(3) << u"view"_s << false;
    }
    void whatDoesNotFitIsTold()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, words);
        const PictureReading reading
            = read(with(toBytes(madeOf(ViewState())), key.toLatin1().constData(), value));
        QVERIFY2(textOf(reading.issues).contains(words), qPrintable(textOf(reading.issues)));
        QVERIFY(textOf(reading.issues).startsWith(u"map.png: "_s));
        QTEST(bool(reading.state), "readable");
    }

    void whatIsNoJsonIsToldAndNothingIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not json");
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("cut") << toBytes(madeOf(fullView())).left(120);
    }
    void whatIsNoJsonIsToldAndNothingIsRead()
    {
        QFETCH(QByteArray, bytes);
        const PictureReading reading = read(bytes);
        QVERIFY(!reading.state);
        QVERIFY(!reading.issues.empty());
    }

    void theDigestFollowsTheContent()
    {
        Pack pack = *shipped::pack();
        const QString before = packDigest(pack);
        QCOMPARE(before.size(), 64);
        pack.events.front().json.insert(u"title"_s, u"another"_s);
        QVERIFY(packDigest(pack) != before);
    }

private:
    PictureReading read(const QByteArray &bytes) const
    {
        return readPictureState(bytes, QStringLiteral("map.png"),
                                {shipped::pack().get(), real::borders().get()}, ViewState());
    }
};

QTEST_GUILESS_MAIN(TestPictureState)
#include "tst_picturestate.moc"
