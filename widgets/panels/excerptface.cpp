// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptface.h"

#include "excerpts/excerptsmodel.h"
#include "fonts.h"
#include "map/tintedicon.h"
#include "panels/excerptwords.h"

#include <QModelIndex>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int iconSize = 16;
constexpr int gap = 6; // between an icon and its words, and from one part to the next
constexpr int besides = iconSize + gap;
constexpr int lineGap = 2; // from the section to the dates
constexpr int markGap = 14; // from one mark to the next
constexpr int narrowest = 160;
constexpr size_t headParts = 2; // holder and kind stand before the quotation
constexpr TextLook placeLook{11.5, 400, Tone::Ink3};

QString datesOf(const QModelIndex &index)
{
    QStringList days
        = index.data(ExcerptsModel::DatesRole).toString().split(QStringLiteral(", "), Qt::SkipEmptyParts);
    days.removeDuplicates(); // two events of one day
    for (QString &day : days)
        day.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // no date is broken
    return days.join(QStringLiteral(", "));
}

TextLines linesOf(const QString &text, const TextLook &look, TextFit fit, int room)
{
    return textLines(text, sansFont(look.pixels, look.weight), fit, room);
}

int wholeHeight(const TextLines &lines)
{
    return int(std::ceil(lines.height()));
}

} // namespace

/// Places the parts from top to bottom.
class ExcerptFace::Arranger {
public:
    Arranger(const ExcerptFace &face, int width)
        : m_face(face)
    {
        m_placed.width = width;
    }

    Arrangement arranged()
    {
        addHead();
        m_y += gap;
        const int high = m_face.m_quotation.heightFor(m_placed.width);
        m_placed.quotation = {0, m_y, m_placed.width, high};
        m_y += high + gap;
        addPlace();
        addMarks();
        m_placed.height = m_y;
        return std::move(m_placed);
    }

private:
    void add(const TextLines &lines, const QRect &room, Tone tone)
    {
        m_placed.texts.push_back({lines, room, colourOf(tone, m_face.m_theme)});
    }
    void addIcon(const Mark &mark, int x)
    {
        m_placed.icons.push_back({mark.icon, {x, m_y}, colourOf(mark.iconTone, m_face.m_theme), {}});
    }

    /// The holder of the view at the left, the kind of the passage at the right end.
    void addHead()
    {
        const Mark &holder = m_face.m_holder, &kind = m_face.m_kind;
        const TextLines last = linesOf(kind.text, kind.look, TextFit::Whole, 0);
        const int kindWidth = int(std::ceil(last.width()));
        const int room = std::max(1, m_placed.width - 2 * besides - gap - kindWidth);
        const TextLines first = linesOf(holder.text, holder.look, TextFit::Wrapped, room);
        const int high = std::max({iconSize, wholeHeight(first), wholeHeight(last)});
        addIcon(holder, 0);
        add(first, {besides, m_y, room, high}, holder.look.tone);
        addIcon(kind, besides + room + gap);
        add(last, {m_placed.width - kindWidth, m_y, kindWidth, wholeHeight(last)}, kind.look.tone);
        m_y += high;
    }

    void addPlace()
    {
        const int room = std::max(1, m_placed.width - besides);
        const TextLines section = linesOf(m_face.m_section.text, placeLook, TextFit::Wrapped, room);
        const bool dated = m_face.m_showsDates && !m_face.m_dates.isEmpty();
        const TextLines dates
            = linesOf(dated ? m_face.m_dates : QString(), placeLook, TextFit::Wrapped, room);
        const int below = dated ? lineGap + wholeHeight(dates) : 0;
        const int high = std::max(iconSize, wholeHeight(section) + below);
        addIcon(m_face.m_section, 0);
        add(section, {besides, m_y, room, high - below}, placeLook.tone);
        if (dated)
            add(dates, {besides, m_y + high - below + lineGap, room, below - lineGap}, placeLook.tone);
        m_y += high;
    }

    void addMarks()
    {
        int x = m_placed.width; // the first one begins a row
        int below = m_y; // the row
        for (const Mark &mark : m_face.m_marks) {
            const TextLines lines = linesOf(mark.text, mark.look, TextFit::Whole, 0);
            const int wide = int(std::ceil(lines.width()));
            if (x + besides + wide > m_placed.width) {
                m_y = below + gap;
                x = 0;
            }
            addIcon(mark, x);
            add(lines, {x + besides, m_y, wide, wholeHeight(lines)}, mark.look.tone);
            x += besides + wide + markGap;
            below = m_y + std::max(iconSize, wholeHeight(lines));
        }
        m_y = below;
    }

    const ExcerptFace &m_face;
    Arrangement m_placed;
    int m_y = 0;
};

ExcerptFace::ExcerptFace(const QModelIndex &index, const Excerpt &excerpt, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_quotation(excerpt.quote, theme)
    , m_holder{QStringLiteral("person"),
               index.data(ExcerptsModel::ViewNameRole).toString(),
               {12.5, 600, Tone::Ink},
               Tone::Ink2}
    , m_kind{passageIcon(excerpt.passage), passageText(excerpt.passage), {12.5, 400, Tone::Ink2}, Tone::Ink2}
    , m_section{QStringLiteral("book"),
                QStringLiteral("Section %1%2%3")
                    .arg(QChar(0x201C), index.data(ExcerptsModel::SectionTitleRole).toString(),
                         QChar(0x201D)),
                placeLook, Tone::Ink3}
    , m_dates(datesOf(index))
{
    addMarks(excerpt);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// What kind of note we have on it, and whether it is contested: by shape and by word.
void ExcerptFace::addMarks(const Excerpt &excerpt)
{
    const TextLook look{11.5, 500, Tone::Ink2};
    if (!excerpt.annotation.isEmpty())
        m_marks.push_back({noteIcon(excerpt.note),
                           QStringLiteral("Our note: ") + noteText(excerpt.note).toLower(), look,
                           Tone::Ink2});
    if (excerpt.contested)
        m_marks.push_back(
            {QStringLiteral("contested"), QStringLiteral("Contested claim"), look, Tone::Select});
}

/// In reading order, as the arranger places them.
std::vector<ExcerptFace::Part> ExcerptFace::parts() const
{
    const Arrangement &placed = arrangement(std::max(1, width()));
    std::vector<Part> parts;
    for (const PlacedText &text : placed.texts) {
        if (parts.size() == headParts)
            parts.push_back({m_quotation.quote(), placed.quotation, true});
        parts.push_back({text.lines.text(), text.room, false});
    }
    return parts;
}

void ExcerptFace::setDatesShown(bool shown)
{
    if (shown == m_showsDates)
        return;
    m_showsDates = shown;
    if (m_dates.isEmpty())
        return;
    if (m_placed.width >= 0)
        arrange(m_placed.width);
    updateGeometry();
    update();
}

void ExcerptFace::arrange(int width) const
{
    m_placed = Arranger(*this, width).arranged();
    ++m_arranged;
}

ExcerptFace::Arrangement &ExcerptFace::arrangement(int width) const
{
    if (m_placed.width != width)
        arrange(width);
    return m_placed;
}

int ExcerptFace::heightForWidth(int width) const
{
    return arrangement(width).height;
}

QSize ExcerptFace::sizeHint() const
{
    const int wide = m_placed.width >= 0 ? m_placed.width : 2 * narrowest;
    return {wide, heightForWidth(wide)};
}

QSize ExcerptFace::minimumSizeHint() const
{
    return {narrowest, iconSize};
}

void ExcerptFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Arrangement &placed = arrangement(width());
    m_quotation.paint(painter, placed.quotation);
    for (const PlacedText &text : placed.texts) {
        painter.setPen(text.ink);
        text.lines.paintIn(painter, text.room, Qt::AlignLeft | Qt::AlignVCenter);
    }
    const double ratio = devicePixelRatioF();
    for (PlacedIcon &icon : placed.icons) {
        if (icon.image.devicePixelRatio() != ratio || icon.image.isNull())
            icon.image = tintedIcon(icon.name, icon.ink, icon.ink).pixmap(QSize(iconSize, iconSize), ratio);
        painter.drawPixmap(icon.corner, icon.image);
    }
}

} // namespace atlas
