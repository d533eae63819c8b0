// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/audienceview.h"

#include "presenter/notesview.h"
#include "presenter/showhand.h"
#include "presenter/slideview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int sideWidth = 420;
constexpr int pointerRest = 2000; // ms

} // namespace

AudienceView::AudienceView(Show &show, QWidget *parent)
    : ShowWindow(show, parent)
    , m_slides(new SlideView)
    , m_notes(new NotesView(show))
    , m_side(new QWidget)
{
    setObjectName(QStringLiteral("audience"));
    setWindowTitle(QStringLiteral("Audience \u2013 Alliance Atlas"));
    setAccessibleName(QStringLiteral("Audience's view"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_slides, 1);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(18, 18, 18, 18);
    column->addWidget(m_notes);
    m_side->setFixedWidth(sideWidth);
    m_side->hide();
    connect(&show, &Show::audienceChanged, m_slides, &SlideView::setSlide);
    connect(&show, &Show::notesRequested, this, [this] { setShowsNotes(!showsNotes()); });
    m_slides->setSlide(show.audience());
    setCursor(Qt::BlankCursor);
    m_idle.setSingleShot(true);
    m_idle.setInterval(pointerRest);
    connect(&m_idle, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(m_slides, &SlideView::moved, this, [this] {
        if (!m_alone)
            return;
        setCursor(Qt::ArrowCursor);
        m_idle.start();
    });
}

void AudienceView::setAlone(bool alone)
{
    if (alone == m_alone)
        return;
    m_alone = alone;
    if (!alone)
        setShowsNotes(false);
    delete m_hand;
    m_hand = alone ? new ShowHand(lecture(), *m_slides, this) : nullptr;
    setCursor(Qt::BlankCursor);
}

bool AudienceView::showsNotes() const
{
    return !m_side->isHidden();
}

void AudienceView::setShowsNotes(bool shows)
{
    m_side->setVisible(shows && m_alone);
}

void AudienceView::setNotesPixels(int pixels)
{
    m_notes->setPixels(pixels);
}

} // namespace atlas
