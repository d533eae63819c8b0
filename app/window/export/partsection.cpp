// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/partsection.h"

#include "export/formatsection.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace atlas {

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

PartSection::PartSection(SettingsEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_grid(new QGridLayout)
    , m_locked(new QLabel(s("Viewpoint line is always printed: contested land is in view")))
    , m_leftOut(new QLabel)
    , m_title(new QLineEdit)
    , m_subtitle(new QLineEdit)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    addPart(PagePart::Title, s("Title"));
    addPart(PagePart::Date, s("Date"));
    addPart(PagePart::Subtitle, s("Number of members"));
    addPart(PagePart::Legend, s("Legend"));
    addPart(PagePart::ScaleBar, s("Scale bar"));
    addPart(PagePart::Locator, s("Members outside view"));
    addPart(PagePart::Sources, s("Sources and licence"));
    addPart(PagePart::Citation, s("Citation of the paper"));
    addPart(PagePart::Excerpt, s("Selected passage"));
    addPart(PagePart::Viewpoint, s("Viewpoint line"));
    addLayer(Layer::Events, s("Events"));
    addLayer(Layer::Graticule, s("Graticule"));
    for (QLabel *label : {m_locked, m_leftOut}) {
        label->setWordWrap(true);
        label->setObjectName(s("cardMore"));
    }
    auto *words = new QFormLayout;
    words->setHorizontalSpacing(12);
    words->addRow(s("Ti&tle"), m_title);
    words->addRow(s("S&ubtitle"), m_subtitle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(sectionTitle(s("On the map")));
    column->addLayout(m_grid);
    column->addWidget(m_locked);
    column->addWidget(m_leftOut);
    column->addLayout(words);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_edit.edit([&text](ExportSettings &settings) { settings.title = text; });
    });
    connect(m_subtitle, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_edit.edit([&text](ExportSettings &settings) { settings.subtitle = text; });
    });
    follow(m_edit.settings());
    connect(&m_edit, &SettingsEdit::changed, this, &PartSection::follow);
}

void PartSection::addPart(PagePart part, const QString &label)
{
    auto *box = new QCheckBox(label);
    m_grid->addWidget(box, m_grid->count() / 2, m_grid->count() % 2);
    m_parts.emplace_back(part, box);
    connect(box, &QCheckBox::clicked, this, [this, part](bool on) {
        m_edit.edit([=](ExportSettings &settings) { settings.parts.setFlag(part, on); });
    });
}

void PartSection::addLayer(Layer layer, const QString &label)
{
    auto *box = new QCheckBox(label);
    m_grid->addWidget(box, m_grid->count() / 2, m_grid->count() % 2);
    m_layers.emplace_back(layer, box);
    connect(box, &QCheckBox::clicked, this, [this, layer](bool on) {
        m_edit.edit([=](ExportSettings &settings) { settings.view.layers.setFlag(layer, on); });
    });
}

void PartSection::setPreview(const Preview &preview)
{
    m_title->setPlaceholderText(preview.title);
    m_subtitle->setPlaceholderText(preview.subtitle);
    m_contested = preview.contested;
    QStringList words;
    for (const auto &[part, box] : m_parts)
        if (preview.checks.leftOut.testFlag(part))
            words.append(box->text().toLower());
    m_leftOut->setText(s("Left out for want of room: %1.").arg(words.join(s(", "))));
    m_leftOut->setVisible(!words.isEmpty());
    follow(m_edit.settings());
}

void PartSection::follow(const ExportSettings &settings)
{
    const bool isPage = settings.style == PageStyle::Page;
    for (const auto &[part, box] : m_parts) {
        const bool locked = part == PagePart::Viewpoint && m_contested;
        box->setChecked(settings.parts.testFlag(part) || locked);
        box->setEnabled(!locked && (isPage || part == PagePart::Viewpoint));
        if (part == PagePart::Excerpt)
            box->setEnabled(isPage && !settings.view.selection.excerpt.isEmpty());
    }
    for (const auto &[layer, box] : m_layers)
        box->setChecked(settings.view.layers.testFlag(layer));
    m_locked->setVisible(m_contested);
    if (m_title->text() != settings.title)
        m_title->setText(settings.title);
    if (m_subtitle->text() != settings.subtitle)
        m_subtitle->setText(settings.subtitle);
    m_title->setEnabled(isPage);
    m_subtitle->setEnabled(isPage);
}

} // namespace atlas
