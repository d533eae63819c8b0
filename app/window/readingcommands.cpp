// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the actions of reading and citing do.
#include "mainwindow.h"

#include "actions.h"
#include "citations/citation.h"
#include "panels/excerptview.h"
#include "panes.h"
#include "session.h"
#include "statusline.h"
#include "views.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace atlas {

namespace {

ActionId actionOf(ReadingMode mode)
{
    static_assert(int(ActionId::ReadClaims) == int(ActionId::ReadDate) + readingModeCount - 1);
    return ActionId(int(ActionId::ReadDate) + int(mode));
}

} // namespace

void MainWindow::connectReading()
{
    for (int i = 0; i < readingModeCount; ++i) {
        connect(&(*m_actions)[actionOf(ReadingMode(i))], &QAction::triggered, this, [this, i] {
            m_views->excerpts->setMode(ReadingMode(i));
            m_panes->showTab(ReadingTab::Excerpts);
            m_views->excerpts->setFocus(Qt::ShortcutFocusReason);
        });
    }
    (*m_actions)[actionOf(m_settings.reading)].setChecked(true);
    const auto cite = [this](ActionId id, CitationFormat format) {
        connect(&(*m_actions)[id], &QAction::triggered, this, [this, format] {
            if (!m_views->excerpts->copyCitation(format))
                m_status->setHover(QStringLiteral("Select an excerpt first: its card has what is copied."));
        });
    };
    cite(ActionId::CiteText, CitationFormat::Text);
    cite(ActionId::CiteMarkdown, CitationFormat::Markdown);
    cite(ActionId::CiteBibTex, CitationFormat::BibTex);
    connect(&(*m_actions)[ActionId::CopyBibliography], &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(bibliographyOf(*m_session->pack, CitationFormat::BibTex));
        m_status->setHover(
            QStringLiteral("%1 works copied as BibTeX").arg(m_session->pack->references.size()));
    });
}

void MainWindow::followReading()
{
    const ExcerptView *excerpts = m_views->excerpts;
    m_views->excerpts->setMode(m_settings.reading);
    connect(excerpts, &ExcerptView::modeChanged, this, [this](ReadingMode mode) {
        m_settings.reading = mode;
        (*m_actions)[actionOf(mode)].setChecked(true);
    });
    connect(excerpts, &ExcerptView::copied, m_status, &StatusLine::setHover);
}

} // namespace atlas
