# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts of this folder; to be sourced.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Qt warns and re-encodes unless the locale is UTF-8; a fresh machine has none set.
export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# packages SECTION... : the names in these sections of packages.txt
packages() {
    local section
    for section in "$@"; do
        awk -v wanted="[$section]" '/^#/ || NF == 0 { next } /^\[/ { on = ($1 == wanted); next } on { print $1 }' \
            "$root/packaging/packages.txt"
    done
}

# install_packages SECTION... : what is missing of these sections; does nothing when all are there
install_packages() {
    command -v dpkg-query >/dev/null || { say "Not a Debian system: install the packages of packaging/packages.txt by hand."; return 0; }
    local name missing=()
    for name in $(packages "$@"); do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "Missing packages, and this is neither root nor a user with sudo. As root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" apt-get -qq update || die "apt-get update failed."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "${missing[@]}" >/dev/null || die "apt-get install failed."
}

# build FOLDER CMAKE-ARGUMENT... : configures once more and builds with ninja; quiet unless it fails
build() {
    local folder=$1
    shift
    mkdir -p "$folder"
    say "Building in $folder"
    cmake -S "$root" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release "$@" >"$folder/configure.log" 2>&1 \
        || { cat "$folder/configure.log" >&2; die "Configuring failed."; }
    ninja -C "$folder" >"$folder/build.log" 2>&1 \
        || { grep -v '^\[[0-9]*/[0-9]*\]' "$folder/build.log" >&2; die "Building failed; all of it is in $folder/build.log."; }
}
