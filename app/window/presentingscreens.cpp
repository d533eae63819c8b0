// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of the show when a screen comes or goes, and which one the audience has.
#include "presenting.h"

#include "presenter/audienceview.h"
#include "presenter/showheader.h"
#include "presenter/speakerview.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>

namespace atlas {

/// The view goes to another screen if there is one, and else out of sight: never over what the speaker reads.
void Presenting::screenGone(QScreen *screen)
{
    if (!m_show || screen != m_screen)
        return;
    QScreen *other = chosenScreen(screen);
    if (other && other != speakerScreen()) {
        place(other);
        m_speaker->header().setWarning(
            QStringLiteral("The audience\u2019s screen is gone; the slides are on %1").arg(other->name()));
        return;
    }
    m_lost = true;
    m_screen = nullptr;
    m_audience->hide();
    m_speaker->header().setWarning(QStringLiteral("The audience\u2019s screen is gone"));
    m_speaker->header().setAudience(QStringLiteral("Plug it in again, or F6 shows the slides here"));
    placeSpeaker(true);
}

void Presenting::screenCame(QScreen *screen)
{
    if (m_show && m_lost && screen != speakerScreen())
        place(screen);
}

void Presenting::fillScreenMenu()
{
    m_screens->clear();
    auto *group = new QActionGroup(m_screens);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = m_screens->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_settings.screen == name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { m_settings.screen = name; });
    };
    add(QStringLiteral("The other one"), {});
    bool found = m_settings.screen.isEmpty();
    for (const QScreen *screen : QGuiApplication::screens()) {
        add(screenWords(placeOf(*screen)), screen->name());
        found = found || screen->name() == m_settings.screen;
    }
    if (!found)
        add(QStringLiteral("%1, not connected now").arg(m_settings.screen), m_settings.screen);
}

} // namespace atlas
