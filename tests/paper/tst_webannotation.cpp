// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/webannotation.h"
#include "papercopy.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace atlas;

namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonArray list(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toArray();
}

} // namespace

class TestWebAnnotation : public QObject {
    Q_OBJECT

private slots:
    void itIsACollectionOfOneAnnotationAnExcerpt()
    {
        const QJsonObject all = webAnnotations(*papercopy::pack(), nullptr, {});
        QCOMPARE(text(all, "@context"), QStringLiteral("http://www.w3.org/ns/anno.jsonld"));
        QCOMPARE(text(all, "type"), QStringLiteral("AnnotationCollection"));
        const QJsonArray items = list(all.value(QLatin1String("first")).toObject(), "items");
        QCOMPARE(items.size(), qsizetype(papercopy::pack()->excerpts.size()));
        QCOMPARE(all.value(QLatin1String("total")).toInt(), int(items.size()));
        QSet<QString> ids;
        for (const QJsonValue &item : items) {
            const QJsonObject annotation = item.toObject();
            ids.insert(text(annotation, "id"));
            QCOMPARE(text(annotation, "type"), QStringLiteral("Annotation"));
            const QJsonObject target = annotation.value(QLatin1String("target")).toObject();
            QVERIFY(text(target, "source").contains(QLatin1Char(':'))); // an IRI
            QCOMPARE(list(target, "selector").size(), 1);
        }
        QCOMPARE(ids.size(), items.size());
    }

    void positionsPointAtTheQuotationInTheCopy()
    {
        const PaperText copy = pagedText(papercopy::paper());
        const Anchoring anchoring = anchored(*papercopy::pack(), copy);
        const QJsonObject all = webAnnotations(*papercopy::pack(), &anchoring, QStringLiteral("copy.txt"));
        for (const QJsonValue &item : list(all.value(QLatin1String("first")).toObject(), "items")) {
            const QJsonObject target = item.toObject().value(QLatin1String("target")).toObject();
            QCOMPARE(text(target, "source"), QStringLiteral("copy.txt"));
            const QJsonArray selectors = list(target, "selector");
            QCOMPARE(selectors.size(), 2);
            const int start = selectors[1].toObject().value(QLatin1String("start")).toInt();
            const int end = selectors[1].toObject().value(QLatin1String("end")).toInt();
            // The marks of quotation at its ends are no letters, so they may stand outside.
            const QString exact = text(selectors[0].toObject(), "exact");
            QVERIFY(exact.contains(copy.text.mid(start, end - start)));
            QVERIFY(end - start >= exact.size() - 4);
        }
    }
};

QTEST_APPLESS_MAIN(TestWebAnnotation)
#include "tst_webannotation.moc"
