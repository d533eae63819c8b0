// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapactions.h"

#include "actions.h"
#include "viewstore.h"

#include <QAction>
#include <QMenu>

namespace atlas {

namespace {

struct LayerChoice {
    Layer layer;
    const char *text;
};

constexpr LayerChoice labelLayers[] = {
    {Layer::Names, "&States"},
    {Layer::Capitals, "&Capitals and cities"},
    {Layer::Seas, "S&eas"},
};

void addLabels(QMenu &menu, ViewStore &store)
{
    QMenu *labels = menu.addMenu(QStringLiteral("&Labels"));
    for (const auto &[layer, text] : labelLayers) {
        QAction *action = labels->addAction(QLatin1String(text));
        action->setCheckable(true);
        action->setChecked(store.state().layers.testFlag(layer));
        QObject::connect(action, &QAction::toggled, &store, [&store, layer = layer](bool shown) {
            ViewState next = store.state();
            next.layers.setFlag(layer, shown);
            store.apply(next);
        });
    }
}

} // namespace

void addMapActions(QMenu &menu, const Actions &actions, ViewStore &store)
{
    menu.addAction(&actions[ActionId::CopyImage]);
    menu.addAction(&actions[ActionId::ExportMap]);
    menu.addSeparator();
    for (const ActionId id :
         {ActionId::Fit, ActionId::ZoomToSelection, ActionId::FitAlliance, ActionId::ZoomToArea})
        menu.addAction(&actions[id]);
    menu.addSeparator();
    for (const ActionId id : {ActionId::ViewDocuments, ActionId::ViewControl})
        menu.addAction(&actions[id]);
    addLabels(menu, store);
}

} // namespace atlas
