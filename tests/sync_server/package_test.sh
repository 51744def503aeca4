#!/bin/sh
# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
#
# Usage: package_test.sh BUILD_FOLDER   makes the server's Debian package and looks at what is in it.
set -eu
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
wrong() {
    echo "package_test: $1" >&2
    exit 1
}
cpack -G DEB --config "$1/CPackConfig.cmake" -D CPACK_COMPONENTS_ALL=server -B "$place" >"$place/said" 2>&1 ||
    wrong "no package: $(cat "$place/said")"
package=$(find "$place" -maxdepth 1 -name 'kudelma-server_*.deb')
dpkg-deb -x "$package" "$place/root"
dpkg-deb -e "$package" "$place/control"
for file in usr/bin/kudelma_server usr/lib/systemd/system/kudelma-server.service etc/kudelma/server.conf \
    usr/share/doc/kudelma-server/README.md usr/share/doc/kudelma-server/copyright \
    usr/share/kudelma-server/guest_page/index.html usr/share/kudelma-server/guest_page/manifest.txt; do
    [ -f "$place/root/$file" ] || wrong "$file is missing"
done
[ "$(find "$place/root" -type f -not -path '*/guest_page/*' | wc -l)" -eq 5 ] || wrong "it holds something else"
grep -q '^/etc/kudelma/server.conf$' "$place/control/conffiles" || wrong "an upgrade would overwrite the settings"
grep '^Depends:' "$place/control/control" | grep -q libqt6httpserver6 || wrong "it does not say what it needs"
"$place/root/usr/bin/kudelma_server" --version | grep -q kudelma_server || wrong "the program does not run"
# The settings that it brings are settings that the server takes.
sed "s|^status = .*|status = 127.0.0.1:0|; s|^listen = .*|listen = 127.0.0.1:0|; s|= /usr/share/|= $place/root/usr/share/|" \
    "$place/root/etc/kudelma/server.conf" \
    >"$place/server.conf"
"$place/root/usr/bin/kudelma_server" --config "$place/server.conf" --data "$place/data" >"$place/listening" 2>&1 &
server=$!
tries=0
until grep -q '^listening ' "$place/listening"; do
    tries=$((tries + 1))
    [ $tries -lt 200 ] || { kill $server; wrong "it does not start: $(cat "$place/listening")"; }
    sleep 0.1
done
kill $server
wait $server || wrong "it did not end cleanly"
if command -v systemd-analyze >/dev/null; then
    sed "s|^ExecStart=/usr/bin/|ExecStart=$place/root/usr/bin/|" \
        "$place/root/usr/lib/systemd/system/kudelma-server.service" >"$place/kudelma-server.service"
    systemd-analyze verify "$place/kudelma-server.service" || wrong "systemd does not like the unit"
fi
