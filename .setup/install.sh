# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# What ./run and ./check share: say what is going on, install what is missing, build. Sourced, never run by itself.
# Each function ends the script with one sentence and what to do when it cannot go on.

kudelma_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
kudelma_logs=$kudelma_root/build/log
kudelma_started=$SECONDS
kudelma_step=0
kudelma_steps=1

# What a first run takes, with some room: packages on the system disk, builds beside the source.
kSystemDiskMiB=3000
kBuildDiskMiB=4000
kOldestNode=18
kHeartbeatSeconds=15

say() { printf '%s\n' "$*"; }

# fail SENTENCE [WHAT TO DO ...]
fail() {
    printf '\n%s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
    exit 1
}

step() {
    kudelma_step=$((kudelma_step + 1))
    printf '[%d/%d] %s (%s)\n' "$kudelma_step" "$kudelma_steps" "$1" "$(minutes $((SECONDS - kudelma_started)))"
}

minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# with_progress NAME COMMAND...: runs it with its output in a log, shows the time and the log's last line meanwhile.
# On a terminal that is one line that changes, elsewhere one line every kHeartbeatSeconds.
with_progress() {
    local name=$1 log=$kudelma_logs/$1.log started=$SECONDS shown=$SECONDS result=0 line
    shift
    mkdir -p "$kudelma_logs"
    "$@" >"$log" 2>&1 </dev/null &
    local job=$!
    # A stopped script must not leave a compiler or an apt running behind it.
    trap 'kill "$job" 2>/dev/null; exit 130' INT TERM
    while kill -0 "$job" 2>/dev/null; do
        sleep 0.5
        line=$(tail -c 400 "$log" 2>/dev/null | tr '\r' '\n' | grep -v '^[[:space:]]*$' | tail -n 1)
        if [ -t 1 ]; then
            printf '\r\033[K      %s  %.*s' "$(minutes $((SECONDS - started)))" 90 "$line"
        elif [ $((SECONDS - shown)) -ge $kHeartbeatSeconds ]; then
            shown=$SECONDS
            printf '      %s  %.140s\n' "$(minutes $((SECONDS - started)))" "$line"
        fi
    done
    wait "$job" || result=$?
    trap - INT TERM
    [ ! -t 1 ] || printf '\r\033[K'
    return $result
}

# show_log NAME: its end, for a failure that has no sentence of its own.
show_log() {
    printf '\n--- the end of build/log/%s.log\n' "$1" >&2
    tail -n 40 "$kudelma_logs/$1.log" >&2
}

log_has() { grep -qiE "$2" "$kudelma_logs/$1.log" 2>/dev/null; }

# free_mib FOLDER
free_mib() { df -Pm "$1" 2>/dev/null | awk 'NR == 2 { print $4 }'; }

# need_disk FOLDER MIB WHAT
need_disk() {
    local free
    free=$(free_mib "$1")
    [ -z "$free" ] || [ "$free" -ge "$2" ] || fail "There is too little room for $3: $free MB free on the disk of $1, $2 MB needed." \
        "Free some space and run the same command again; what is done is kept."
}

packages_wanted() { sed -e 's/#.*//' "$kudelma_root/.setup/packages.txt" | awk 'NF { print $1 }'; }

packages_missing() {
    local present
    present=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | awk '$1 == "installed" { print $2 }' | sort -u)
    packages_wanted | sort -u | comm -23 - <(printf '%s\n' "$present")
    # Any Node and npm will do, wherever they come from; Debian's are taken only where there are none.
    command -v node >/dev/null || echo nodejs
    command -v npm >/dev/null || echo npm
}

ensure_system() {
    local id='' version='' pretty='an unknown system'
    if [ -r /etc/os-release ]; then
        # shellcheck disable=SC1091
        read -r id version pretty < <(. /etc/os-release && printf '%s %s %s\n' "${ID:-none}" "${VERSION_ID:-0}" "${PRETTY_NAME:-}")
    fi
    case "$id-${version%%.*}" in
        debian-12 | debian-13) return ;;
    esac
    fail "This script installs packages on Debian 12 and 13 only, and this is ${pretty:-$id}." \
        "Install what answers to these Debian packages, and Node $kOldestNode or later with npm; then run it again with KUDELMA_NO_INSTALL=1:" \
        "$(packages_wanted | tr '\n' ' ' | fold -s -w 110 | sed '2,$s/^/  /')"
}

ensure_packages() {
    if [ -n "${KUDELMA_NO_INSTALL:-}" ]; then
        say "      KUDELMA_NO_INSTALL is set: taking it that everything is there."
        return
    fi
    ensure_system
    local missing as_root=()
    missing=$(packages_missing)
    if [ -z "$missing" ]; then
        say "      All there."
        return
    fi
    # shellcheck disable=SC2086
    local list
    list=$(printf '%s ' $missing)
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Packages are missing, and installing them takes root or sudo." \
            "Have somebody who may do so run: apt-get install --no-install-recommends $list"
        sudo -v || fail "Packages are missing, and sudo did not let this user install them." \
            "Have somebody who may do so run: apt-get install --no-install-recommends $list"
        as_root=(sudo)
    fi
    need_disk /usr $kSystemDiskMiB "the packages"
    say "      Installing $(wc -w <<<"$list") packages and what they need; some minutes the first time."
    as_root+=(env DEBIAN_FRONTEND=noninteractive LC_ALL=C)
    # Another list than ours may be out of reach without harm: whether the packages came is judged by the next step.
    with_progress apt-update "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2 update || true
    # shellcheck disable=SC2086
    if ! with_progress apt-install "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2 \
        install --yes --no-install-recommends $list; then
        explain_apt
    fi
    missing=$(packages_missing)
    [ -z "$missing" ] || fail "These packages are still missing after the install: $missing" "See build/log/apt-install.log."
}

explain_apt() {
    local log=apt-install
    if log_has $log 'no space left|not enough free space|enough free space in'; then
        fail "The disk is full: the packages did not fit." "Free some space and run the same command again."
    elif log_has $log 'could not get lock|unable to acquire the dpkg'; then
        fail "Another program is installing packages and did not finish in five minutes." \
            "Wait for it, or close it, and run the same command again."
    elif log_has $log 'dpkg was interrupted'; then
        fail "An earlier installation on this machine was cut off." "Run: dpkg --configure -a (as root), then the same command again."
    elif log_has apt-update 'could not resolve|temporary failure|could not connect|connection (failed|timed out)|unable to connect' ||
        log_has $log 'could not resolve|temporary failure|could not connect|connection (failed|timed out)|failed to fetch'; then
        fail "The package server could not be reached." \
            "Check the network (behind a proxy, set http_proxy and https_proxy), and run the same command again."
    elif log_has $log 'unable to locate package|has no installation candidate'; then
        show_log $log
        fail "The package lists of this machine do not have everything that Debian has." \
            "Check that its apt sources name Debian's main archive of this release, and run the same command again."
    fi
    show_log $log
    fail "apt-get could not install the packages; its last lines stand above."
}

# ensure_npm FOLDER: the locked packages, no script of theirs run. Nothing is done while the lock file is the same.
ensure_npm() {
    local folder=$kudelma_root/$1 stamp lock node log
    stamp=$folder/node_modules/.kudelma-lock
    lock=$(sha256sum <"$folder/package-lock.json")
    if [ -r "$stamp" ] && [ "$(cat "$stamp")" = "$lock" ]; then
        say "      $1: all there."
        return
    fi
    node=$(node --version 2>/dev/null | sed -E 's/^v([0-9]+).*/\1/')
    [ "${node:-0}" -ge $kOldestNode ] || fail "Node $kOldestNode or later is needed, and this machine has ${node:-none}." \
        "Remove the old one (Debian's own is taken then), or put a newer one first on the PATH."
    log=npm-$(tr -c 'a-z_\n' '-' <<<"$1")
    if ! with_progress "$log" npm --prefix "$folder" ci --ignore-scripts --omit=optional --omit=peer --no-audit --no-fund; then
        if log_has "$log" 'EINTEGRITY'; then
            fail "A package from npm is not the one that was pinned (its checksum differs), so it was not used." \
                "Run the same command again; if it stays so, do not build, and report it."
        elif log_has "$log" 'ENOSPC'; then
            fail "The disk is full: the npm packages did not fit." "Free some space and run the same command again."
        elif log_has "$log" 'ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network'; then
            fail "The npm registry could not be reached." \
                "Check the network (behind a proxy, set https_proxy), and run the same command again."
        fi
        show_log "$log"
        fail "npm could not fetch the pinned packages; its last lines stand above."
    fi
    printf '%s\n' "$lock" >"$stamp"
}

ensure_everything() {
    step "Packages of the system"
    ensure_packages
    step "Pinned packages from npm"
    ensure_npm .setup
}

# build PRESET [TARGET ...]
build() {
    local preset=$1
    shift
    need_disk "$kudelma_root" $kBuildDiskMiB "the build"
    step "Configuring ($preset)"
    if ! with_progress "configure-$preset" env -C "$kudelma_root" cmake --preset "$preset" -Wno-dev; then
        show_log "configure-$preset"
        fail "CMake could not configure the build; its last lines stand above."
    fi
    step "Building ($preset)"
    # One job a core: Ninja's own choice is two more, which on two cores takes a third longer (measured: compilers that
    # wait for one another's memory).
    if ! with_progress "build-$preset" cmake --build "$kudelma_root/build/$preset" --parallel "$(nproc)" \
        ${1:+--target "$@"}; then
        if log_has "build-$preset" 'no space left on device'; then
            fail "The disk is full: the build did not fit." "Free some space and run the same command again."
        elif log_has "build-$preset" 'Killed signal|fatal error: Killed'; then
            fail "The machine ran out of memory while compiling." "Close other programs, or add swap, and run the same command again."
        fi
        grep -nE 'FAILED:|error:|undefined reference' "$kudelma_logs/build-$preset.log" | head -n 20 >&2
        show_log "build-$preset"
        fail "The build failed; the whole log is build/log/build-$preset.log."
    fi
}
