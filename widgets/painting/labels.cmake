# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(atlas_painting PRIVATE
    datetext.h datetext.cpp eventglyph.h eventglyph.cpp eventlayer.h overlaylayers.h)
