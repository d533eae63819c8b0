// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace atlas {

class Actions;
class ViewStore;

/// Adds to the map's context menu what concerns the map as a whole: export, camera, viewpoint, labels.
void addMapActions(QMenu &menu, const Actions &actions, ViewStore &store);

} // namespace atlas
