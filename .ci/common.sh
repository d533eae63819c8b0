# SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run, test and .ci/run: what Debian packages are needed, and how to build.

# Compiler, build tools and the libraries to build against.
packages_build=(
    g++ cmake ninja-build ccache
    qt6-base-dev qt6-base-dev-tools libqt6svg6-dev qt6-positioning-dev libgl-dev libxkbcommon-dev libxcb1-dev
    libgdal-dev libgeographiclib-dev libxxhash-dev libproj-dev libgeos-dev libedlib-dev libpoppler-qt6-dev
    libwebp-dev libgif-dev zlib1g-dev libjpeg-dev
)
# What the window needs at run time beyond the libraries themselves.
packages_run=(libqt6svg6 libqt6gui6 qt6-qpa-plugins fontconfig proj-data)
# What the tests use besides.
packages_test=(git xvfb xauth python3 python3-jsonschema qpdf libxml2-utils librsvg2-bin poppler-utils gdal-bin ffmpeg)
# What the format check of CI uses.
packages_ci=(clang-format)

say() { printf '%s\n' "$*" >&2; }

# need PACKAGE...: installs those that are missing, with apt.
need() {
    local package missing=()
    if ! command -v apt-get >/dev/null; then
        say "This script installs its packages with apt-get, which is not here. On another system install:"
        say "  $*"
        say "and go on with: cmake --preset release && cmake --build --preset release"
        return 0
    fi
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Missing packages: ${missing[*]}"
            say "Become root and run: apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    "${root[@]}" apt-get update -q >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

# build PRESET [cmake configure argument...]: configures and builds build/PRESET.
build() {
    local preset=$1
    shift
    # Paths in the cache must not depend on where the checkout lies.
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    cmake --preset "$preset" "$@" >&2
    cmake --build --preset "$preset" -- "-j${ATLAS_JOBS:-$(nproc)}" >&2
}
