// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/measuredlabel.h"

#include <QEvent>
#include <QHash>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr qsizetype mostKnown = 4000; // some 400 KB

/// What is asked of which words in which dress.
struct Asked {
    QString text, font;
    int question;
    int format;
    bool wraps;
    bool operator==(const Asked &) const = default;
};

size_t qHash(const Asked &asked, size_t seed = 0)
{
    return qHashMulti(seed, asked.text, asked.font, asked.question, asked.format, asked.wraps);
}

} // namespace

QColor inkOf(const QLabel &label)
{
    const QPalette::ColorGroup group = !label.isEnabled() ? QPalette::Disabled
        : label.isActiveWindow()                          ? QPalette::Active
                                                          : QPalette::Inactive;
    return label.palette().color(group, label.foregroundRole());
}

QSize leastSize(const QLabel &label, const QString &words)
{
    qsizetype longest = 0, at = 0;
    for (qsizetype i = 0; i <= words.size(); ++i)
        if (i == words.size() || words[i].isSpace()) {
            longest = std::max(longest, i - at);
            at = i + 1;
        }
    const QFontMetrics metrics = label.fontMetrics();
    const QMargins around = label.contentsMargins();
    return {std::min(int(longest) * metrics.averageCharWidth(), pleasantWidth) + around.left()
                + around.right(),
            metrics.height() + around.top() + around.bottom()};
}

MeasuredLabel::MeasuredLabel(QWidget *parent)
    : QLabel(parent)
{
    noteFont();
}

void MeasuredLabel::noteFont()
{
    const QMargins around = contentsMargins();
    m_font = QStringLiteral("%1|%2|%3|%4|%5|%6")
                 .arg(font().key())
                 .arg(logicalDpiY())
                 .arg(around.left() + margin())
                 .arg(around.top())
                 .arg(around.right())
                 .arg(around.bottom());
}

QSize MeasuredLabel::known(int question, const std::function<QSize()> &measure) const
{
    thread_local QHash<Asked, QSize> sizes;
    const Asked asked{text(), m_font, question, int(textFormat()), wordWrap()};
    const auto found = sizes.constFind(asked);
    if (found != sizes.constEnd())
        return *found;
    if (sizes.size() >= mostKnown)
        sizes.clear();
    const QSize size = measure();
    sizes.insert(asked, size);
    return size;
}

int MeasuredLabel::heightForWidth(int width) const
{
    if (width < 0)
        return QLabel::heightForWidth(width);
    return known(width, [&] { return QSize(width, QLabel::heightForWidth(width)); }).height();
}

QSize MeasuredLabel::sizeHint() const
{
    return known(Hint, [&] { return isWrappedPlain() ? wrappedHint() : QLabel::sizeHint(); });
}

QSize MeasuredLabel::minimumSizeHint() const
{
    return known(Least,
                 [&] { return isWrappedPlain() ? leastSize(*this, text()) : QLabel::minimumSizeHint(); });
}

bool MeasuredLabel::isWrappedPlain() const
{
    return wordWrap() && textFormat() == Qt::PlainText;
}

/// QLabel tries half a dozen widths to find a pleasant one; in a column the column decides.
QSize MeasuredLabel::wrappedHint() const
{
    const QMargins margins = contentsMargins();
    const int wide = fontMetrics().horizontalAdvance(text()) + 1 + margins.left() + margins.right();
    const int width = std::min(wide, pleasantWidth);
    return {width, heightForWidth(width)};
}

/// Words whose glyphs `textLines` keeps: all that are nothing but words.
bool MeasuredLabel::isKept() const
{
    return textFormat() == Qt::PlainText && !text().isEmpty() && !buddy() && frameShape() == QFrame::NoFrame
        && indent() <= 0 && !text().isRightToLeft()
        && !(textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
}

QRect MeasuredLabel::room() const
{
    return contentsRect().adjusted(margin(), margin(), -margin(), -margin());
}

TextLines MeasuredLabel::lines() const
{
    return textLines(text(), font(), wordWrap() ? TextFit::Wrapped : TextFit::Whole, room().width());
}

/// QLabel would have all of it painted. Whoever gives it another size has all of it painted as well.
void MeasuredLabel::setWords(const QString &words)
{
    if (!isVisible() || !updatesEnabled() || !isKept() || words.isEmpty()) {
        setText(words);
        return;
    }
    const TextLines before = lines();
    setAttribute(Qt::WA_UpdatesDisabled, true);
    setText(words);
    setAttribute(Qt::WA_UpdatesDisabled, false);
    update(isKept() ? before.differenceIn(room(), alignment(), lines()) : QRegion(rect()));
}

void showWords(QLabel &label, const QString &words)
{
    if (auto *measured = qobject_cast<MeasuredLabel *>(&label))
        measured->setWords(words);
    else
        label.setText(words);
}

/// QLabel shapes its words each time it paints them.
void MeasuredLabel::paintEvent(QPaintEvent *event)
{
    if (!isKept()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(inkOf(*this));
    lines().paintIn(painter, room(), alignment(), event->region());
}

bool MeasuredLabel::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::Polish:
        noteFont();
        break;
    default:
        break;
    }
    return handled;
}

} // namespace atlas
