// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deck.h"

#include "borderreader.h"
#include "document/deckfile.h"
#include "document/viewwords.h"
#include "pack/packreader.h"

#include <QTest>

using namespace atlas;

class TestDeck : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        m_pack = PackReader().read(QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack")).pack;
        QVERIFY(m_borders && m_pack);
    }

    void theShippedLecturesBecomeDecks()
    {
        QCOMPARE(m_pack->lectures.size(), size_t(2));
        for (const Lecture &lecture : m_pack->lectures) {
            const Deck deck = deckFrom(lecture, *m_pack, *m_borders);
            QCOMPARE(deck.steps.size(), lecture.steps.size());
            int planned = 0;
            for (size_t i = 0; i < deck.steps.size(); ++i) {
                const Step &step = deck.steps[i];
                const LectureStep &from = lecture.steps[i];
                QCOMPARE(step.view.date, from.date);
                QCOMPARE(step.title, from.title);
                QCOMPARE(step.view.selection.states.size(), from.highlights.size());
                QVERIFY(step.events == from.events);
                QVERIFY(step.view.camera.extent.isValid());
                QCOMPARE(deck.indexOf(step.id), int(i));
                planned += from.seconds;
            }
            QCOMPARE(deck.plannedSeconds(), planned);
        }
    }

    void aCopyOfAShippedLectureSurvivesItsFile()
    {
        for (const Lecture &lecture : m_pack->lectures) {
            const Deck deck = deckFrom(lecture, *m_pack, *m_borders);
            const DeckReading reading
                = readDeck(toBytes(deck), QStringLiteral("copy"), {m_pack.get(), m_borders.get()});
            QVERIFY(reading.complete);
            // Extents are written to the decimetre.
            for (size_t i = 0; i < deck.steps.size(); ++i) {
                Step step = reading.deck.steps[i];
                const QRectF wanted = deck.steps[i].view.camera.extent, got = step.view.camera.extent;
                QVERIFY(std::abs(wanted.x() - got.x()) < 0.06
                        && std::abs(wanted.bottom() - got.bottom()) < 0.2);
                step.view.camera.extent = wanted;
                QVERIFY(step == deck.steps[i]);
            }
        }
    }

    void aSkippedStepTakesNoTime()
    {
        Deck deck;
        deck.steps.resize(3);
        deck.steps[1].skipped = true;
        QCOMPARE(deck.plannedSeconds(), 120);
    }

    void eachLayerHasAWordOfItsOwn()
    {
        QStringList words;
        for (int bit = 1; bit <= allLayers; bit <<= 1) {
            const QString word = layerWord(Layer(bit));
            QVERIFY(!word.isEmpty() && !words.contains(word));
            QVERIFY(layerFrom(word) == Layer(bit));
            words.append(word);
        }
        QCOMPARE(layerWords(Layers(allLayers)), words);
    }

private:
    std::shared_ptr<const BorderSet> m_borders;
    std::shared_ptr<const Pack> m_pack;
};

QTEST_GUILESS_MAIN(TestDeck)
#include "tst_deck.moc"
