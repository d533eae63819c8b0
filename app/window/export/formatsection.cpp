// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/formatsection.h"

#include "panels/segmentbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace atlas {

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr double scales[] = {1, 1.25, 1.5, 2, 2.5, 3, 4};
constexpr int resolutions[] = {72, 96, 144, 150, 192, 300, 600};
constexpr ThemeName themes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Contrast};

QDoubleSpinBox *lengthBox(const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(1, 100000);
    box->setDecimals(0);
    box->setKeyboardTracking(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAccessibleName(name);
    box->setMinimumWidth(62);
    return box;
}

QWidget *rowOf(std::initializer_list<QWidget *> parts)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    return row;
}

QString formatLabel(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return s("PNG");
    case ExportFormat::Jpeg:
        return s("JPEG");
    case ExportFormat::WebP:
        return s("WebP");
    case ExportFormat::Tiff:
        return s("TIFF");
    case ExportFormat::GeoTiff:
        return s("GeoTIFF");
    case ExportFormat::Svg:
        return s("SVG");
    case ExportFormat::Pdf:
        break;
    }
    return s("PDF");
}

} // namespace

QWidget *sectionTitle(const QString &text)
{
    auto *label = new QLabel(QStringLiteral("<b>%1</b>").arg(text));
    label->setContentsMargins(0, 4, 0, 2);
    return label;
}

FormatSection::FormatSection(SettingsEdit &edit, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_page(new QComboBox)
    , m_unit(new QComboBox)
    , m_dpi(new QComboBox)
    , m_scale(new QComboBox)
    , m_width(lengthBox(s("Width of the page")))
    , m_height(lengthBox(s("Height of the page")))
    , m_quality(new QSpinBox)
    , m_outlines(new QCheckBox(s("Letters of SVG as outlines")))
    , m_world(new QCheckBox(s("World file beside pictures")))
    , m_theme(new SegmentBar({s("Light"), s("Dark"), s("Print"), s("High contrast")}, s("Colours")))
    , m_style(new SegmentBar({s("Page"), s("Map only")}, s("What is saved")))
{
    buildSize();
    build(theme);
    connectAll();
    follow(m_edit.settings());
    connect(&m_edit, &SettingsEdit::changed, this, &FormatSection::follow);
}

QWidget *FormatSection::formatBoxes()
{
    auto *boxes = new QWidget;
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    constexpr ExportFormat order[]
        = {ExportFormat::Png,  ExportFormat::Svg,  ExportFormat::Pdf,    ExportFormat::Jpeg,
           ExportFormat::WebP, ExportFormat::Tiff, ExportFormat::GeoTiff};
    for (int i = 0; i < int(std::size(order)); ++i) {
        auto *box = new QCheckBox(formatLabel(order[i]));
        grid->addWidget(box, i / 4, i % 4);
        m_formats.emplace_back(order[i], box);
        connect(box, &QCheckBox::clicked, this, [this, format = order[i]](bool on) {
            m_edit.edit([=](ExportSettings &settings) { settings.formats.setFlag(format, on); });
        });
    }
    return boxes;
}

void FormatSection::buildSize()
{
    for (const PagePreset &preset : pagePresets())
        m_page->addItem(s(preset.label), s(preset.word));
    m_page->addItem(s("Own size"));
    m_unit->addItems({s("px"), s("mm"), s("in")});
    for (const int dpi : resolutions)
        m_dpi->addItem(s("%1 dpi").arg(dpi), double(dpi));
    for (const double scale : scales)
        m_scale->addItem(s("%1\u00d7").arg(scale), scale);
    m_quality->setRange(1, 100);
    m_quality->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_quality->setToolTip(s("Of JPEG and WebP; a WebP of 100 is lossless"));
    m_page->setAccessibleName(s("Page"));
    m_unit->setAccessibleName(s("Unit of the size"));
    m_dpi->setAccessibleName(s("Resolution"));
    m_scale->setAccessibleName(s("Size of type and lines"));
    m_quality->setAccessibleName(s("Quality"));
}

void FormatSection::build(const Theme &theme)
{
    for (SegmentBar *bar : {m_theme, m_style}) {
        bar->layout()->setContentsMargins(0, 0, 0, 0);
        bar->setTheme(theme);
    }
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(sectionTitle(s("Format and size")));
    form->addRow(s("Formats"), formatBoxes());
    form->addRow(s("Pa&ge"), m_page);
    form->addRow(s("Si&ze"), rowOf({m_width, new QLabel(s("\u00d7")), m_height, m_unit}));
    form->addRow(s("&Resolution"), rowOf({m_dpi, new QLabel(s("Type")), m_scale}));
    form->addRow(s("Colours"), m_theme);
    form->addRow(s("Saved is"), m_style);
    form->addRow(s("&Quality"), m_quality);
    form->addRow(QString(), m_outlines);
    form->addRow(QString(), m_world);
}

void FormatSection::connectAll()
{
    connect(m_page, &QComboBox::activated, this, [this](int i) {
        if (const PagePreset *preset = presetOf(m_page->itemData(i).toString()))
            m_edit.edit([preset](ExportSettings &settings) {
                settings.page = preset->page;
                settings.scale = preset->scale;
            });
    });
    connect(m_unit, &QComboBox::activated, this, [this](int i) {
        m_edit.edit([i](ExportSettings &settings) { settings.page = inUnit(settings.page, SizeUnit(i)); });
    });
    connect(m_dpi, &QComboBox::activated, this, [this](int i) {
        m_edit.edit(
            [dpi = m_dpi->itemData(i).toDouble()](ExportSettings &settings) { settings.page.dpi = dpi; });
    });
    connect(m_scale, &QComboBox::activated, this, [this](int i) {
        m_edit.edit(
            [scale = m_scale->itemData(i).toDouble()](ExportSettings &settings) { settings.scale = scale; });
    });
    for (QDoubleSpinBox *box : {m_width, m_height})
        connect(box, &QDoubleSpinBox::editingFinished, this, &FormatSection::takeSize);
    connect(m_quality, &QSpinBox::editingFinished, this, [this] {
        m_edit.edit([q = m_quality->value()](ExportSettings &settings) { settings.quality = q; });
    });
    connect(m_theme, &SegmentBar::chosen, this,
            [this](int i) { m_edit.edit([i](ExportSettings &settings) { settings.theme = themes[i]; }); });
    connect(m_style, &SegmentBar::chosen, this,
            [this](int i) { m_edit.edit([i](ExportSettings &settings) { settings.style = PageStyle(i); }); });
    connect(m_outlines, &QCheckBox::clicked, this, [this](bool on) {
        m_edit.edit([on](ExportSettings &settings) {
            settings.letters = on ? LettersAs::Outlines : LettersAs::Text;
        });
    });
    connect(m_world, &QCheckBox::clicked, this,
            [this](bool on) { m_edit.edit([on](ExportSettings &settings) { settings.worldFile = on; }); });
}

void FormatSection::takeSize()
{
    m_edit.edit([size = QSizeF(m_width->value(), m_height->value())](ExportSettings &settings) {
        const QSizeF old = settings.page.size;
        const double step = settings.page.unit == SizeUnit::Pixels ? 0.5 : 0.005; // what the boxes round away
        if (std::abs(old.width() - size.width()) > step || std::abs(old.height() - size.height()) > step)
            settings.page.size = size;
    });
}

void FormatSection::follow(const ExportSettings &settings)
{
    for (const auto &[format, box] : m_formats)
        box->setChecked(settings.formats.testFlag(format));
    const PagePreset *preset = presetOf(settings.page, settings.scale);
    m_page->setCurrentIndex(preset ? m_page->findData(s(preset->word)) : m_page->count() - 1);
    const bool pixels = settings.page.unit == SizeUnit::Pixels;
    for (QDoubleSpinBox *box : {m_width, m_height})
        box->setDecimals(pixels ? 0 : settings.page.unit == SizeUnit::Inches ? 2 : 1);
    m_width->setValue(settings.page.size.width());
    m_height->setValue(settings.page.size.height());
    m_unit->setCurrentIndex(int(settings.page.unit));
    const auto choose = [](QComboBox &box, double value, const QString &text) {
        if (box.findData(value) < 0)
            box.addItem(text, value);
        box.setCurrentIndex(box.findData(value));
    };
    choose(*m_dpi, settings.page.dpi, s("%1 dpi").arg(settings.page.dpi));
    choose(*m_scale, settings.scale, s("%1\u00d7").arg(settings.scale));
    m_theme->setCurrent(
        int(std::find(std::begin(themes), std::end(themes), settings.theme) - std::begin(themes)));
    m_style->setCurrent(int(settings.style));
    m_quality->setValue(settings.quality);
    m_quality->setEnabled(settings.formats & (ExportFormats(ExportFormat::Jpeg) | ExportFormat::WebP));
    m_outlines->setChecked(settings.letters == LettersAs::Outlines);
    m_outlines->setEnabled(settings.formats.testFlag(ExportFormat::Svg));
    m_world->setChecked(settings.worldFile);
    m_world->setEnabled(settings.formats
                        & (ExportFormats(ExportFormat::Png) | ExportFormat::Jpeg | ExportFormat::WebP
                           | ExportFormat::Tiff | ExportFormat::GeoTiff));
}

} // namespace atlas
