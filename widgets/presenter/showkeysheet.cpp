// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/showkeysheet.h"

#include "fonts.h"
#include "presenter/showkeys.h"
#include "presenter/speakersheet.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>

namespace atlas {

ShowKeySheet::ShowKeySheet(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(QStringLiteral("Keys of the show"));
    setStyleSheet(QStringLiteral("QDialog{background:%1}").arg(speakerTheme().panel.name()));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(5);
    int row = 0;
    for (const ShowKeyText &key : showKeyTexts()) {
        auto *keys = new QLabel(key.keys);
        keys->setFont(sansFont(14, 600));
        auto *text = new QLabel(key.text);
        text->setFont(sansFont(14));
        grid->addWidget(keys, row, 0);
        grid->addWidget(text, row++, 1);
    }
    auto *close = new QLabel(QStringLiteral("Any key closes this sheet"));
    close->setObjectName(QStringLiteral("caption"));
    grid->addWidget(close, row, 1);
}

void ShowKeySheet::keyPressEvent(QKeyEvent *)
{
    close();
}

} // namespace atlas
