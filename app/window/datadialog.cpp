// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datadialog.h"

#include "furniture/datetext.h"
#include "layers/datawriter.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

struct DataFormat {
    const char *ending;
    const char *name;
    const char *words;
};
constexpr DataFormat formats[] = {
    {".gpkg", "GeoPackage", "One file with all layers. In QGIS its temporal controller works at once."},
    {".kml", "KML", "One file with a folder for each layer, for Google Earth and others with a time slider."},
    {".geojson", "GeoJSON (Linked Places)", "A file for each layer; each feature says when it held."},
    {".csv", "CSV", "A file for each layer; places as longitude and latitude, land as WKT."},
};

QVBoxLayout *column(std::initializer_list<QWidget *> widgets)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(6);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return layout;
}

} // namespace

DataDialog::DataDialog(QDate day, QWidget *parent)
    : QDialog(parent)
    , m_day(day)
    , m_onDay(new QRadioButton(QStringLiteral("What holds on &%1").arg(longDate(day))))
    , m_allDays(new QRadioButton(QStringLiteral("&All days, each row with its dates")))
    , m_format(new QComboBox)
    , m_words(new QLabel)
{
    setWindowTitle(QStringLiteral("Export data"));
    auto *layers = new QVBoxLayout;
    layers->setSpacing(6);
    for (int i = 0; i < atlasLayerCount; ++i) {
        auto *box = new QCheckBox(layerMeaning(AtlasLayer(i)));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &DataDialog::follow);
        m_layers.push_back(box);
        layers->addWidget(box);
    }
    for (const DataFormat &format : formats)
        m_format->addItem(
            QStringLiteral("%1 (%2)").arg(QLatin1String(format.name), QLatin1String(format.ending)),
            QLatin1String(format.ending));
    m_format->setAccessibleName(QStringLiteral("Format"));
    connect(m_format, &QComboBox::currentIndexChanged, this, &DataDialog::follow);
    m_allDays->setChecked(true);
    m_words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(QStringLiteral("&Save as\u2026"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("primary"));
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 14, 18, 14);
    form->setSpacing(12);
    form->addRow(QStringLiteral("Layers"), layers);
    form->addRow(QStringLiteral("Days"), column({m_allDays, m_onDay}));
    form->addRow(QStringLiteral("&Format"), m_format);
    form->addRow(QString(), m_words);
    form->addRow(buttons);
    setMinimumWidth(520);
    follow();
}

void DataDialog::follow()
{
    m_words->setText(QLatin1String(formats[std::max(0, m_format->currentIndex())].words));
    m_save->setEnabled(!layers().empty());
}

std::vector<AtlasLayer> DataDialog::layers() const
{
    std::vector<AtlasLayer> chosen;
    for (size_t i = 0; i < m_layers.size(); ++i)
        if (m_layers[i]->isChecked())
            chosen.push_back(AtlasLayer(i));
    return chosen;
}

DateSpan DataDialog::span() const
{
    return m_onDay->isChecked() ? spanOfDay(m_day) : DateSpan();
}

QString DataDialog::ending() const
{
    return m_format->currentData().toString();
}

QString DataDialog::filter() const
{
    return QStringLiteral("%1 (*%2)").arg(QLatin1String(formats[m_format->currentIndex()].name), ending());
}

QStringList dataFiles(const QString &path, const std::vector<AtlasLayer> &layers)
{
    if (layers.size() == 1 || DataWriter::holdsSeveral(path))
        return {path};
    const QFileInfo info(path);
    QStringList files;
    for (const AtlasLayer layer : layers)
        files.append(
            info.path() + QLatin1Char('/')
            + QStringLiteral("%1-%2.%3").arg(info.completeBaseName(), layerName(layer), info.suffix()));
    return files;
}

} // namespace atlas
