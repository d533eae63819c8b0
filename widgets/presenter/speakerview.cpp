// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/speakerview.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "presenter/notesview.h"
#include "presenter/showhand.h"
#include "presenter/showheader.h"
#include "presenter/slideview.h"
#include "presenter/speakersheet.h"
#include "presenter/stepstrip.h"
#include "presenter/toolrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int margin = 28, smallMargin = 14;
constexpr QSize smallest(760, 480);
constexpr QSize compact(1280, 800); // below it steps and hints go
constexpr double nowShare = 0.6; // of the breadth
constexpr double nextShare = 0.44; // of the height, at most

QLabel *captionLabel()
{
    auto *label = new QLabel;
    label->setFont(sansFont(16));
    label->setTextFormat(Qt::RichText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

/// "On screen now  2 of 12 · 5 June 1955 · Bloc answers bloc"
QString captionText(const QString &lead, const QString &rest)
{
    return QStringLiteral("<span style='color:%1'>%2</span>&nbsp; <b>%3</b>")
        .arg(speakerTheme().ink2.name(), lead, rest.toHtmlEscaped());
}

QString hintsText()
{
    const auto key = [](const char *keys, const char *text) {
        return QStringLiteral("<b style='color:%1'>%2</b> %3")
            .arg(speakerTheme().ink.name(), QString::fromUtf8(keys), QString::fromUtf8(text));
    };
    return QStringList{key("Page Down", "next step"),
                       key("Page Up", "back"),
                       key("] and [", "step by map change"),
                       key("F", "freeze, look ahead in private; Enter shows it"),
                       key("B or .", "black"),
                       key("W or ,", "white"),
                       key("G", "go to step"),
                       key("?", "all keys")}
        .join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp; "));
}

QLabel *hintsLabel()
{
    auto *label = new QLabel(hintsText());
    label->setObjectName(QStringLiteral("hints"));
    label->setFont(sansFont(14));
    label->setContentsMargins(margin, 12, margin, 12);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

} // namespace

SpeakerView::SpeakerView(Show &show, QWidget *parent)
    : ShowWindow(show, parent)
    , m_ahead(show.stage().parts())
    , m_header(new ShowHeader(show))
    , m_caption(captionLabel())
    , m_now(new SlideView)
    , m_nextCaption(captionLabel())
    , m_next(new SlideView)
    , m_notes(new NotesView(show))
    , m_tools(new ToolRow(show))
    , m_strip(new StepStrip(show))
    , m_hints(hintsLabel())
{
    setObjectName(QStringLiteral("speaker"));
    setWindowTitle(QStringLiteral("Speaker \u2013 Alliance Atlas"));
    setAccessibleName(QStringLiteral("Speaker's view"));
    m_now->setBars(speakerTheme().chrome);
    m_next->setBars(speakerTheme().chrome);
    setMinimumSize(smallest);
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint); // the slides take the size that the window leaves
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *middle = new QHBoxLayout;
    m_left = leftColumn();
    m_right = rightColumn();
    middle->setSpacing(0);
    middle->addWidget(m_left);
    middle->addWidget(m_right);
    column->addLayout(middle, 1);
    column->addWidget(m_hints);
    new ShowHand(show, *m_now, this);
    connect(&show, &Show::slideChanged, m_now, &SlideView::setSlide);
    connect(&show, &Show::slideChanged, this, &SpeakerView::showState);
    connect(&show, &Show::slideChanged, this, &SpeakerView::showNext);
    connect(&show, &Show::stepChanged, this, &SpeakerView::follow);
    connect(&show, &Show::overviewRequested, this, [this] {
        m_strip->show(); // in a small window it is there for the choice only
        m_strip->begin();
    });
    connect(m_strip, &StepStrip::left, this, [this] {
        setFocus();
        layOut();
    });
    m_now->setSlide(show.slide());
    follow();
}

QWidget *SpeakerView::leftColumn()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setSpacing(10);
    column->addWidget(m_caption);
    column->addWidget(m_now);
    column->addWidget(m_tools);
    column->addWidget(m_strip);
    column->addStretch();
    return pane;
}

QWidget *SpeakerView::rightColumn()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setSpacing(10);
    column->addWidget(m_nextCaption);
    column->addWidget(m_next);
    column->addWidget(m_notes, 1);
    return pane;
}

void SpeakerView::setTheme(const Theme &theme)
{
    m_ahead.setTheme(theme);
    follow();
}

void SpeakerView::follow()
{
    const Show &show = lecture();
    const Step *next = show.stepAt(show.number() + 1);
    m_next->setVisible(next);
    m_nextCaption->setText(captionText(
        QStringLiteral("Next"),
        next ? QStringLiteral("%1 \u00b7 %2").arg(show.number() + 1).arg(longDate(next->view.date))
             : QStringLiteral("End of the lecture")));
    m_nextIsDue = next;
    showNext();
    showState();
}

void SpeakerView::showNext()
{
    const Show &show = lecture();
    if (!m_nextIsDue || show.stage().isMoving())
        return;
    m_nextIsDue = false;
    m_ahead.setAspect(show.slide().aspect);
    m_ahead.showStep(*show.stepAt(show.number() + 1), show.placeOf(show.number() + 1));
    m_next->setSlide(m_ahead.slide());
}

void SpeakerView::showState()
{
    const Show &show = lecture();
    const Step *step = show.step();
    const QString lead
        = show.isFrozen() ? QStringLiteral("In private, not on screen") : QStringLiteral("On screen now");
    const QFontMetricsF metrics(sansFont(16, 700));
    const double room = m_left->width() - 2 * margin - metrics.horizontalAdvance(lead) - 12;
    const QString words = step ? QStringLiteral("%1 of %2 \u00b7 %3 \u00b7 %4")
                                     .arg(show.number())
                                     .arg(show.count())
                                     .arg(longDate(show.slide().map.date), step->title)
                               : QStringLiteral("No step");
    m_caption->setText(captionText(lead, metrics.elidedText(words, Qt::ElideRight, std::max(80.0, room))));
}

void SpeakerView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SpeakerView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOut(); // the parts know their sizes now
}

/// The slides keep the shape of the audience's screen; what is left goes to the notes.
void SpeakerView::layOut()
{
    const bool small = width() < compact.width() || height() < compact.height();
    const int edge = small ? smallMargin : margin;
    m_strip->setVisible(!small);
    m_hints->setVisible(!small);
    m_tools->setCompact(width() < compact.width());
    m_left->layout()->setContentsMargins(edge, edge / 2, edge / 2, edge / 2);
    m_right->layout()->setContentsMargins(edge / 2, edge / 2, edge, edge / 2);
    const double aspect = SlideLayout::of(lecture().slide().aspect).page.width() / slideLines;
    const int used = m_header->height() + m_tools->sizeHint().height() + m_caption->sizeHint().height()
        + 2 * edge + (small ? 20 : m_strip->height() + m_hints->sizeHint().height() + 40);
    const int most = std::max(160, height() - used);
    const int left = std::min(int(width() * nowShare) - 2 * edge, int(most * aspect));
    m_now->setFixedSize(left, int(left / aspect));
    m_left->setFixedWidth(left + edge + edge / 2);
    const int right = width() - m_left->width() - edge - edge / 2;
    const int nextHeight = std::min(int(right / aspect), int((height() - m_header->height()) * nextShare));
    m_next->setFixedHeight(std::max(80, nextHeight));
}

} // namespace atlas
