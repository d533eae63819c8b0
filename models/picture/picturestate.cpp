// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picturestate.h"

#include "pack/jsonitem.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace atlas {

namespace {

constexpr QStringView schemaKey(u"schema"), programKey(u"program"), packKey(u"pack"), idKey(u"id"),
    versionKey(u"version"), hashKey(u"sha256"), bordersKey(u"borders"), themeKey(u"theme"), viewKey(u"view"),
    extentKey(u"extent");

QString key(QStringView name)
{
    return name.toString();
}

QJsonObject exactView(const ViewState &view)
{
    QJsonObject json = toJson(view);
    const QRectF &extent = view.camera.extent;
    if (extent.isValid())
        json.insert(key(extentKey), QJsonArray{extent.x(), extent.y(), extent.width(), extent.height()});
    return json;
}

/// The version of the format; 0 when it is no state of a view.
int formatOf(const QString &schema)
{
    static const QRegularExpression pattern(QStringLiteral("^alliance-atlas\\.view/([1-9]\\d{0,4})$"));
    const QRegularExpressionMatch match = pattern.match(schema);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

class StateReader {
public:
    StateReader(const QString &name, const KnownContent &known)
        : m_name(name)
        , m_known(known)
        , m_file({}, name, QStringLiteral("view"), m_reading.issues)
    { }

    PictureReading read(const QByteArray &bytes, const ViewState &base);

private:
    void warn(const QString &reason)
    {
        m_reading.issues.push_back({Issue::Severity::Warning, m_name, {}, reason});
    }
    void compareContent(const PictureState &state);

    QString m_name;
    KnownContent m_known;
    PictureReading m_reading;
    JsonFile m_file;
};

PictureReading StateReader::read(const QByteArray &bytes, const ViewState &base)
{
    if (!m_file.parse(bytes))
        return m_reading;
    JsonItem root(m_file, m_file.root(), QStringLiteral("$"));
    const int format = formatOf(root.text(schemaKey, {}));
    if (format == 0) {
        root.fault(schemaKey, QStringLiteral("does not say that this is a view of Alliance Atlas"));
        return m_reading;
    }
    if (format > pictureStateVersion)
        warn(
            QStringLiteral("was made by a newer Alliance Atlas (format %1, this one reads %2); what it knows "
                           "is shown")
                .arg(format)
                .arg(pictureStateVersion));
    PictureState state;
    state.program = root.text(programKey, {});
    state.theme = root.text(themeKey, {});
    state.bordersVersion = root.text(bordersKey, {});
    JsonItem pack = root.item(packKey);
    state.packId = pack.text(idKey, {});
    state.packVersion = pack.text(versionKey, {});
    state.packHash = pack.text(hashKey, {});
    compareContent(state);
    JsonItem view = root.item(viewKey);
    if (!view.isSound())
        return m_reading;
    state.view = readView(view, m_known, base);
    m_reading.state = state;
    return m_reading;
}

void StateReader::compareContent(const PictureState &state)
{
    if (m_known.pack && state.packId != m_known.pack->id)
        warn(QStringLiteral("belongs to the pack \"%1\", and \"%2\" is open: its events and excerpts may be "
                            "missing")
                 .arg(state.packId, m_known.pack->id));
    else if (m_known.pack && state.packHash != packDigest(*m_known.pack))
        warn(
            QStringLiteral("was made with version %1 of the pack \"%2\"; what is open (version %3) has other "
                           "content")
                .arg(state.packVersion, state.packId, m_known.pack->version));
    if (m_known.borders && state.bordersVersion != m_known.borders->version)
        warn(QStringLiteral("was made with other borders (%1; these are %2), so the map may differ")
                 .arg(state.bordersVersion.isEmpty() ? QStringLiteral("unknown") : state.bordersVersion,
                      m_known.borders->version));
}

void add(QCryptographicHash &hash, const QJsonObject &json)
{
    hash.addData(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

QString packDigest(const Pack &pack)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((pack.id + QLatin1Char('\n') + pack.version + QLatin1Char('\n') + pack.paperHash).toUtf8());
    for (const Event &event : pack.events)
        add(hash, event.json);
    for (const Excerpt &excerpt : pack.excerpts)
        add(hash, excerpt.json);
    for (const Reference &reference : pack.references)
        add(hash, reference.csl);
    for (const Lecture &lecture : pack.lectures)
        add(hash, lecture.json);
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray toBytes(const PictureState &state)
{
    const QJsonObject json{
        {key(schemaKey), QStringLiteral("alliance-atlas.view/%1").arg(pictureStateVersion)},
        {key(programKey), state.program},
        {key(packKey),
         QJsonObject{{key(idKey), state.packId},
                     {key(versionKey), state.packVersion},
                     {key(hashKey), state.packHash}}},
        {key(bordersKey), state.bordersVersion},
        {key(themeKey), state.theme},
        {key(viewKey), exactView(state.view)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PictureReading readPictureState(const QByteArray &bytes, const QString &name, const KnownContent &known,
                                const ViewState &base)
{
    return StateReader(name, known).read(bytes, base);
}

} // namespace atlas
