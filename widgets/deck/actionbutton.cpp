// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/actionbutton.h"

#include <QAction>

namespace atlas {

PanelButton *newActionButton(QAction &action, const QString &icon, const Theme &theme)
{
    auto *button = new PanelButton(action.iconText(), theme);
    button->setIconName(icon);
    const auto follow = [&action, button] {
        button->setText(action.iconText());
        button->setToolTip(action.toolTip());
        button->setEnabled(action.isEnabled());
    };
    follow();
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, &action, &QAction::trigger);
    return button;
}

} // namespace atlas
