// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/differencerows.h"

#include "furniture/swatch.h"
#include "panels/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace atlas {

namespace {

class GroupSwatch : public QWidget {
public:
    GroupSwatch(const DifferenceGroup &group, const Theme &theme)
        : m_kind(group.kind)
        , m_organisation(group.organisation)
        , m_theme(theme)
    {
        setFixedSize(swatchSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF place(rect());
        if (m_kind == DifferenceKind::Contested)
            paintContestedSwatch(painter, place, m_theme);
        else if (m_organisation == Organisation::Nato)
            paintFillSwatch(painter, place,
                            m_kind == DifferenceKind::Joined ? FillClass::NatoJoined : FillClass::Nato,
                            m_theme);
        else if (m_organisation == Organisation::WarsawPact)
            paintFillSwatch(painter, place, FillClass::WarsawPact, m_theme);
        else if (m_organisation == Organisation::Csto)
            paintFillSwatch(painter, place, FillClass::Csto, m_theme);
        else
            paintSign(painter, place);
    }

private:
    /// Lines for borders, a frame for states and land.
    void paintSign(QPainter &painter, const QRectF &place) const
    {
        const bool border = m_kind == DifferenceKind::Ended || m_kind == DifferenceKind::United;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.ink2, border ? 2 : 1.2, border ? Qt::DashLine : Qt::SolidLine));
        if (border || m_kind == DifferenceKind::Renamed)
            painter.drawLine(QPointF(place.left() + 1, place.center().y()),
                             QPointF(place.right() - 1, place.center().y()));
        else
            painter.drawRect(place.adjusted(1, 1, -1, -1));
    }

    DifferenceKind m_kind;
    std::optional<Organisation> m_organisation;
    Theme m_theme;
};

} // namespace

QWidget *DifferenceRows::title(const DifferenceGroup &group) const
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 4, 12, 0);
    row->setSpacing(8);
    row->addWidget(new GroupSwatch(group, theme));
    row->addWidget(newHeading(group.title, theme), 1);
    QLabel *count = newHeading(QString::number(group.count), theme);
    count->setWordWrap(false);
    row->addWidget(count);
    return line;
}

FactRow *DifferenceRows::row(const DifferenceLine &line) const
{
    Evidence evidence = line.evidence;
    evidence.fact = line.text;
    return new FactRow(line.date, evidence, book, theme);
}

} // namespace atlas
