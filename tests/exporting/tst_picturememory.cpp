// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/picturememory.h"

#include "../issuetext.h"
#include "exporter.h"
#include "memory/picturefile.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamWriter>

#include <webp/encode.h>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage drawing()
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int x = 0; x < 60; ++x)
        image.setPixelColor(x, x * 40 / 60, QColor(x * 4, 10, 200 - x));
    return image;
}

QByteArray encoded(const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    drawing().save(&buffer, format);
    return bytes;
}

QByteArray webp()
{
    const QImage image = drawing().convertToFormat(QImage::Format_RGBA8888);
    uint8_t *bytes = nullptr;
    const size_t size = WebPEncodeLosslessRGBA(image.constBits(), image.width(), image.height(),
                                               int(image.bytesPerLine()), &bytes);
    const QByteArray out(reinterpret_cast<const char *>(bytes), qsizetype(size));
    WebPFree(bytes);
    return out;
}

QByteArray svg(const PictureNotes &notes)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument();
    writer.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    writer.writeStartElement(u"http://www.w3.org/2000/svg"_s, u"svg"_s);
    writer.writeStartElement(u"http://www.w3.org/2000/svg"_s, u"metadata"_s);
    writeRdf(writer, notes);
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndDocument();
    return bytes;
}

QByteArray pdf(const QByteArray &packet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setDocumentXmpMetadata(packet);
    QPainter painter(&writer);
    painter.drawImage(0, 0, drawing());
    painter.end();
    return bytes;
}

/// Stands for what a program makes that writes fields as attributes.
QByteArray attributePacket(const QByteArray &state)
{
    return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
           "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
           "xmlns:a='urn:alliance-atlas:view' a:state='"
        + QByteArray(state).replace("\"", "&quot;") + "'/></rdf:RDF></x:xmpmeta>";
}

} // namespace

class TestPictureMemory : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_scenery
            = loadScenery(QStringLiteral(ATLAS_BORDERS), QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack"));
        QVERIFY(m_scenery.isComplete());
        m_view.date = {2014, 3, 18};
        m_view.camera.extent = {1234567.123456789, -7654321.987654321, 1e6 / 3, 1e6 / 7};
        m_view.viewpoint = Viewpoint::Control;
        m_view.selection.states = {{QStringLiteral("UKR")}};
        m_notes = notesOf(rememberedState(m_view, u"dark"_s, m_scenery), m_scenery);
    }

    void theNotesComeBackFromTheirPacket()
    {
        PictureNotes notes = m_notes;
        notes.full = u"<one & \"two\">\nline\ttwo"_s;
        notes.brief += u" ]]>"_s;
        QVERIFY(readNotes(xmpPacket(notes)) == notes);
        notes.title = QString(QChar(3)) + u"kept"_s;
        QCOMPARE(readNotes(xmpPacket(notes)).title, QString(u"kept"_s));
    }

    void eachFormatRemembersTheView_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray packet = xmpPacket(m_notes);
        QTest::newRow("PNG") << u"map.png"_s << pngWithPacket(encoded("PNG"), packet);
        QTest::newRow("JPEG") << u"map.jpg"_s << jpegWithPacket(encoded("JPG"), packet);
        QTest::newRow("WebP") << u"map.webp"_s << webpWithPacket(webp(), packet);
        QTest::newRow("SVG") << u"map.svg"_s << svg(m_notes);
        QTest::newRow("PDF") << u"map.pdf"_s << pdf(packet);
        QTest::newRow("a name that says something else")
            << u"map.txt"_s << pngWithPacket(encoded("PNG"), packet);
        QTest::newRow("fields as attributes")
            << u"map.png"_s << pngWithPacket(encoded("PNG"), attributePacket(m_notes.state));
        QTest::newRow("packet of another first")
            << u"map.png"_s << pngWithPacket(pngWithPacket(encoded("PNG"), "<other/>"), packet);
    }
    void eachFormatRemembersTheView()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const PictureReading reading = readPicture(written(name, bytes), known());
        QVERIFY2(reading.issues.empty(), qPrintable(textOf(reading.issues)));
        QVERIFY(reading.state);
        QVERIFY(reading.state->view == m_view);
        QCOMPARE(reading.state->theme, QString(u"dark"_s));
    }

    void thePictureItselfIsNotTouched_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray packet = xmpPacket(m_notes);
        QTest::newRow("PNG") << encoded("PNG") << pngWithPacket(encoded("PNG"), packet);
        QTest::newRow("JPEG") << encoded("JPG") << jpegWithPacket(encoded("JPG"), packet);
    }
    void thePictureItselfIsNotTouched()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QVERIFY(after.size() > before.size());
        QCOMPARE(QImage::fromData(after), QImage::fromData(before));
    }

    void whatHoldsNoViewIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray whole = pngWithPacket(encoded("PNG"), xmpPacket(m_notes));
        QTest::newRow("stripped PNG") << u"map.png"_s << encoded("PNG") << u"holds no view of the atlas"_s;
        QTest::newRow("stripped JPEG") << u"map.jpg"_s << encoded("JPG") << u"holds no view of the atlas"_s;
        QTest::newRow("stripped WebP") << u"map.webp"_s << webp() << u"holds no view of the atlas"_s;
        QTest::newRow("stripped PDF") << u"map.pdf"_s << pdf({}) << u"holds no view of the atlas"_s;
        QTest::newRow("other SVG") << u"map.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                                   << u"holds no view of the atlas"_s;
        QTest::newRow("broken off") << u"map.png"_s << whole.left(200) << u"holds no view of the atlas"_s;
        QTest::newRow("text") << u"map.png"_s << QByteArray("hello") << u"is no picture"_s;
        QTest::newRow("empty") << u"map.png"_s << QByteArray() << u"is no picture"_s;
    }
    void whatHoldsNoViewIsTold()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const PictureReading reading = readPicture(written(name, bytes), known());
        QVERIFY(!reading.state);
        QVERIFY2(textOf(reading.issues).contains(words), qPrintable(textOf(reading.issues)));
    }

    void aFileThatIsNotThereIsTold()
    {
        const PictureReading reading = readPicture(m_folder.filePath(u"none.png"_s), known());
        QVERIFY(textOf(reading.issues).contains(u"there is no such file"_s));
    }

    void aPacketThatIsTooLargeForJpegIsLeftOut()
    {
        QCOMPARE(jpegWithPacket(encoded("JPG"), QByteArray(70000, 'x')), encoded("JPG"));
    }

private:
    KnownContent known() const { return {m_scenery.pack.get(), m_scenery.borders.get()}; }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    Scenery m_scenery;
    ViewState m_view;
    PictureNotes m_notes;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPictureMemory)
#include "tst_picturememory.moc"
