// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/segmentbar.h"

#include "fonts.h"
#include "panels/itemlist.h"
#include "textlines.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace atlas {

namespace {

constexpr int segmentHeight = 26;
constexpr int padding = 9;
constexpr double radius = 4;

class Segment : public QAbstractButton {
public:
    explicit Segment(const QString &text)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFont(sansFont(12.5));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        update();
    }
    QSize sizeHint() const override
    {
        return {QFontMetrics(sansFont(12.5, 600)).horizontalAdvance(text()) + 2 * padding, segmentHeight};
    }
    QSize minimumSizeHint() const override { return {padding * 4, segmentHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(isChecked() ? m_theme.select : m_theme.buttonLine, 1));
        painter.setBrush(isChecked()        ? m_theme.selectBackground
                             : underMouse() ? m_theme.hover
                                            : m_theme.button);
        painter.drawRoundedRect(frame, radius, radius);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.focus, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), radius, radius);
        }
        painter.setPen(isChecked() ? m_theme.selectInk : m_theme.ink);
        const QRect room = rect().adjusted(3, 0, -3, 0);
        textLines(text(), sansFont(12.5, isChecked() ? 600 : 400), TextFit::Elided, room.width())
            .paintIn(painter, room, Qt::AlignCenter);
    }

private:
    Theme m_theme = Theme::named(ThemeName::Light);
};

} // namespace

SegmentBar::SegmentBar(const QStringList &texts, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 1);
    row->setSpacing(4);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *segment = new Segment(texts[i]);
        segment->setAccessibleDescription(name);
        m_group->addButton(segment, int(i));
        row->addWidget(segment);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && m_group->button(id)->hasFocus())
            emit chosen(id); // by the arrows
    });
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentBar::chosen);
}

int SegmentBar::current() const
{
    return m_group->checkedId();
}

void SegmentBar::setCurrent(int segment)
{
    m_group->button(segment)->setChecked(true);
}

void SegmentBar::setTheme(const Theme &theme)
{
    tintGround(*this, theme);
    for (QAbstractButton *button : m_group->buttons())
        static_cast<Segment *>(button)->setTheme(theme);
}

} // namespace atlas
