# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
atlas_test(show Atlas::Widgets Atlas::Resources)
atlas_test(showstage Atlas::Widgets Atlas::Resources)
