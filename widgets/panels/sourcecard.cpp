// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sourcecard.h"

#include "borders/wording.h"
#include "panels/eventdates.h"
#include "panels/flowlayout.h"
#include "panels/gradeline.h"
#include "panels/panelbutton.h"
#include "panels/scrollcolumn.h"
#include "panels/textlabel.h"
#include "panels/webaddress.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QPointer>
#include <QScreen>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int cardWidth = 380;
constexpr int mostHeight = 460;

QString checkOf(const Source *source)
{
    if (!source)
        return QStringLiteral("Not described in the tables.");
    return source->confirmed ? QStringLiteral("Opened when the entry was written.")
                             : QStringLiteral("Cited from memory, not opened: unconfirmed.");
}

QString citationOf(const SourceId &id, const Source *source)
{
    if (!source)
        return id.value;
    QStringList parts{source->title};
    for (const QString &part : {source->publisher, source->url}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(". "));
}

} // namespace

SourceCard::SourceCard(const Evidence &evidence, const SourceBook &book, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_text(evidence.fact)
{
    setObjectName(QStringLiteral("sourceCard"));
    setAccessibleName(QStringLiteral("Sources: ") + evidence.fact);
    setAttribute(Qt::WA_DeleteOnClose);
    setStyleSheet(QStringLiteral("QFrame#sourceCard { background: %1; border: 1px solid %2; }")
                      .arg(theme.panel.name(), theme.buttonLine.name()));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    auto *page = new ScrollColumn;
    page->setFocusPolicy(Qt::NoFocus);
    page->setTheme(theme);
    outer->addWidget(page);
    QVBoxLayout *column = page->startContent();
    column->setSpacing(6);
    column->addWidget(newLabel(evidence.fact, {13, 600, Tone::Ink}, theme));
    for (const QString &ground : evidence.grounds) {
        column->addWidget(newLabel(withDatesInWords(ground), {12.5, 400, Tone::Ink2}, theme));
        m_text += QLatin1Char('\n') + ground;
    }
    addSources(*column, evidence, book);
    addCheck(*column, evidence);
    page->finishContent();
    setFixedWidth(cardWidth);
    const int height = page->widget()->heightForWidth(cardWidth - 2);
    setFixedHeight(std::min(mostHeight, std::max(height, page->widget()->minimumSizeHint().height()) + 4));
}

void SourceCard::addSources(QVBoxLayout &column, const Evidence &evidence, const SourceBook &book)
{
    column.addWidget(newRule(m_theme));
    column.addWidget(newHeading(
        evidence.sources.size() == 1 ? QStringLiteral("Source") : QStringLiteral("Sources"), m_theme));
    if (evidence.sources.empty())
        column.addWidget(newLabel(QStringLiteral("None is recorded."), {12.5, 400, Tone::Ink2}, m_theme));
    for (const SourceId &id : evidence.sources)
        addSource(column, id, book.find(id));
}

void SourceCard::addSource(QVBoxLayout &column, const SourceId &id, const Source *source)
{
    const QString citation = citationOf(id, source);
    m_text += QLatin1Char('\n') + citation;
    column.addSpacing(2);
    column.addWidget(newLabel(source ? source->title : id.value, {12.5, 600, Tone::Ink}, m_theme));
    QStringList about;
    if (source && !source->publisher.isEmpty())
        about.append(source->publisher);
    if (source && !source->type.isEmpty())
        about.append(source->type);
    about.append(checkOf(source));
    column.addWidget(newLabel(about.join(QStringLiteral(" · ")), {11.5, 400, Tone::Ink2}, m_theme));
    column.addWidget(buttonsOf(citation, source ? source->url : QString()));
}

QWidget *SourceCard::buttonsOf(const QString &citation, const QString &address)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    const QUrl url = webAddress(address);
    if (!url.isEmpty()) {
        auto *open = new PanelButton(QStringLiteral("Open link"), m_theme);
        open->setIconName(QStringLiteral("link"));
        open->setToolTip(url.toString());
        open->setAccessibleDescription(url.toString());
        connect(open, &QAbstractButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
        flow->addWidget(open);
    }
    auto *copy = new PanelButton(QStringLiteral("Copy"), m_theme);
    copy->setIconName(QStringLiteral("copy"));
    copy->setToolTip(QStringLiteral("Copy title, publisher and address"));
    connect(copy, &QAbstractButton::clicked, this, [citation, copy] {
        QApplication::clipboard()->setText(citation);
        copy->setText(QStringLiteral("Copied"));
    });
    flow->addWidget(copy);
    return row;
}

void SourceCard::addCheck(QVBoxLayout &column, const Evidence &evidence)
{
    if (evidence.check.isEmpty() && !evidence.confidence)
        return;
    column.addWidget(newRule(m_theme));
    if (!evidence.check.isEmpty()) {
        column.addWidget(newParagraph(QStringLiteral("How it was checked."), evidence.check,
                                      {12.5, 400, Tone::Ink2}, m_theme));
        m_text += QLatin1Char('\n') + evidence.check;
    }
    if (!evidence.confidence)
        return;
    static constexpr const char *words[] = {"High", "Medium", "Low"};
    const QString grade = QLatin1String(words[int(*evidence.confidence)]) + QStringLiteral(" confidence");
    column.addWidget(new GradeLine(*evidence.confidence, grade, m_theme));
    m_text += QLatin1Char('\n') + grade;
}

SourceCard *SourceCard::open(const Evidence &evidence, const SourceBook &book, const Theme &theme,
                             QWidget *beside)
{
    return open(evidence, book, theme, beside, beside->rect());
}

SourceCard *SourceCard::open(const Evidence &evidence, const SourceBook &book, const Theme &theme,
                             QWidget *beside, const QRect &part)
{
    auto *card = new SourceCard(evidence, book, theme, beside);
    const QRect from(beside->mapToGlobal(part.topLeft()), part.size());
    const QRect room = beside->screen()->availableGeometry();
    QRect place(QPoint(from.right() - card->width(), from.bottom() + 2), card->size());
    if (place.bottom() > room.bottom())
        place.moveBottom(std::max(from.top() - 2, room.top() + card->height()));
    place.moveLeft(
        std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    place.moveTop(std::max(place.top(), room.top()));
    card->move(place.topLeft());
    card->show();
    if (auto *first = card->findChild<PanelButton *>())
        first->setFocus(Qt::PopupFocusReason);
    return card;
}

void SourceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void SourceCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (QWidget *origin = parentWidget())
        origin->setFocus(Qt::PopupFocusReason);
}

QAbstractButton *newSourceButton(const Evidence &evidence, const SourceBook &book, const Theme &theme)
{
    auto *button = new PanelButton({}, theme);
    button->setFlat(true);
    button->setIconName(QStringLiteral("source"));
    button->setToolTip(QStringLiteral("Who says so, and how it was checked"));
    button->setAccessibleName(QStringLiteral("Sources: ") + evidence.fact);
    QObject::connect(button, &QAbstractButton::clicked, button,
                     [=] { SourceCard::open(evidence, book, theme, button); });
    return button;
}

} // namespace atlas
