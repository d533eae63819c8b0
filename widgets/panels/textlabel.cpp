// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/textlabel.h"

#include "fonts.h"
#include "map/tintedicon.h"
#include "panels/measuredlabel.h"

#include <QFrame>

namespace atlas {

namespace {

constexpr int iconSize = 16;

constexpr double runningShare = 1.15; // of the line height, in running text

template <class Label> Label *styled(Label *label, const TextLook &look, const Theme &theme)
{
    label->setFont(sansFont(look.pixels, look.weight));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colourOf(look.tone, theme));
    label->setPalette(palette);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

QColor colourOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Ink:
        return theme.ink;
    case Tone::Ink2:
        return theme.ink2;
    case Tone::Ink3:
        return theme.ink3;
    case Tone::Select:
        return theme.select;
    }
    return theme.ink;
}

QLabel *newLabel(const QString &text, const TextLook &look, const Theme &theme)
{
    QLabel *label = styled(new MeasuredLabel, look, theme);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

Paragraph *newParagraph(const QString &lead, const QString &text, const TextLook &look, const Theme &theme)
{
    Paragraph *paragraph = styled(new Paragraph(runningShare), look, theme);
    setParagraph(*paragraph, lead, text);
    return paragraph;
}

void setParagraph(Paragraph &paragraph, const QString &lead, const QString &text)
{
    const QString words = lead.isEmpty() ? text : lead + QLatin1Char(' ') + text;
    paragraph.setWords(words, lead.size());
}

Paragraph *newLedLabel(const QString &words, qsizetype bold, const TextLook &look, const Theme &theme)
{
    Paragraph *label = styled(new Paragraph(1), look, theme);
    label->setWords(words, bold);
    return label;
}

QLabel *newHeading(const QString &text, const Theme &theme)
{
    return newLabel(text, {13, 600, Tone::Ink}, theme);
}

QLabel *newIconLabel(const QString &name, Tone tone, const Theme &theme)
{
    auto *label = new QLabel;
    const QColor colour = colourOf(tone, theme);
    label->setPixmap(
        tintedIcon(name, colour, colour).pixmap(QSize(iconSize, iconSize), label->devicePixelRatioF()));
    label->setFixedSize(iconSize, iconSize);
    return label;
}

QWidget *newRule(const Theme &theme)
{
    auto *rule = new QWidget;
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    QPalette palette = rule->palette();
    palette.setColor(QPalette::Window, theme.line);
    rule->setPalette(palette);
    return rule;
}

} // namespace atlas
