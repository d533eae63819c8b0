// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/comparedivider.h"

#include "comparescene.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

constexpr double smallStep = 0.01, largeStep = 0.1; // of the width

class DividerAccess : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit DividerAccess(CompareDivider *divider)
        : QAccessibleWidget(divider, QAccessible::Splitter)
        , m_divider(divider)
    { }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return std::round(m_divider->share() * 100); }
    void setCurrentValue(const QVariant &value) override { emit m_divider->moved(value.toDouble() / 100); }
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return smallStep * 100; }

private:
    CompareDivider *m_divider;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *divider = qobject_cast<CompareDivider *>(object);
    return divider ? new DividerAccess(divider) : nullptr;
}

void installAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace

CompareDivider::CompareDivider(QWidget *map)
    : QWidget(map)
{
    installAccess();
    setObjectName(QStringLiteral("compareDivider"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setToolTip(QStringLiteral("Drag, or focus and use the arrow keys: left of the line is A, right of it B"));
    hide();
}

void CompareDivider::setShare(double share)
{
    m_share = share;
    place();
}

void CompareDivider::setPlace(const QString &place)
{
    setAccessibleName(QStringLiteral("Divider at ") + place);
}

void CompareDivider::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void CompareDivider::place()
{
    const QWidget *map = parentWidget();
    const double x = std::round(map->width() * m_share);
    const int width = int(dividerGrip.width());
    const QRect place(int(x) - width / 2, 0, width, map->height());
    if (place == geometry())
        return;
    setGeometry(place);
    // Only the line and the handle are in the way of the map.
    const int line = int(dividerWidth) + 4;
    QRegion held((width - line) / 2, 0, line, place.height());
    held += QRect(0, int(dividerGripTop(place.height())), width, int(dividerGrip.height()));
    setMask(held);
}

void CompareDivider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_grab = event->position().x() - width() / 2.0;
}

void CompareDivider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        emit moved((mapToParent(event->position().toPoint()).x() - m_grab) / parentWidget()->width());
}

void CompareDivider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit settled();
}

void CompareDivider::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? largeStep : smallStep;
    switch (event->key()) {
    case Qt::Key_Left:
        emit moved(m_share - step);
        break;
    case Qt::Key_Right:
        emit moved(m_share + step);
        break;
    case Qt::Key_Home:
        emit moved(0);
        break;
    case Qt::Key_End:
        emit moved(1);
        break;
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    emit settled();
}

void CompareDivider::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.focus, 2));
    painter.drawRoundedRect(QRectF({0, dividerGripTop(height())}, dividerGrip).adjusted(1, 1, -1, -1), 4, 4);
    painter.drawLine(QPointF(width() / 2.0 - 4, 0), QPointF(width() / 2.0 - 4, dividerGripTop(height())));
    painter.drawLine(QPointF(width() / 2.0 + 4, 0), QPointF(width() / 2.0 + 4, dividerGripTop(height())));
}

void CompareDivider::focusInEvent(QFocusEvent *)
{
    update();
}

void CompareDivider::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace atlas
