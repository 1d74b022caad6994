#!/usr/bin/env bash
# npm start as a newcomer meets it: a fresh data folder, the sandbox to its end, a balancing summary, a file of one's own, a clean stop.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d); chmod 755 "$work"
export DATA_DIR="$work/data" PORT="${SMOKE_PORT:-3917}"
log="$work/start.log"
# Ctrl-C reaches everything in the terminal's group; so does this.
interrupt() { kill -INT -- "-$pid" 2>/dev/null || true; }
cleanup() { interrupt; sleep 3; kill -KILL -- "-$pid" 2>/dev/null || true; rm -rf "$work"; }
fail() { echo "smoke: $*" >&2; tail -n 40 "$log" >&2; exit 1; }

setsid npm start >"$log" 2>&1 & pid=$!
trap cleanup EXIT
for _ in $(seq 1 180); do
  grep -q "balances to the cent" "$log" && break
  kill -0 "$pid" 2>/dev/null || fail "npm start ended early"
  sleep 1
done
grep -q "balances to the cent" "$log" || fail "the walk did not end in three minutes"
sed -n '/The walk took/,$p' "$log"

base="http://127.0.0.1:$PORT"; auth="Authorization: Bearer $(cat "$DATA_DIR/api-key")"
curl -fsS "$base/health/ready" >/dev/null || fail "not ready"
curl -fsS "$base/openapi.json" | node -e 'JSON.parse(require("fs").readFileSync(0))' || fail "no OpenAPI document"
curl -fsS -H "$auth" "$base/v1/ledger/summary" | grep -q '"balanced":true' || fail "the ledger does not balance"

# Real files, where the sample folder is beside the checkout: each is imported or refused by name, never a crash.
samples="${X12_SAMPLES:-../shared/x12-samples}/837P"
if [ -d "$samples" ]; then
  for file in "$samples"/*.edi; do npx claimwright import "$file" >>"$work/import.log" 2>&1 || [ $? -le 2 ] || fail "import crashed on $(basename "$file")"; done
  echo "smoke: $(grep -c ': .* accepted' "$work/import.log" || true) sample files imported, $(grep -c 'nothing was imported' "$work/import.log" || true) refused by name"
else
  echo "smoke: NOT RUN: sample files (no folder $samples)"
fi

interrupt
for _ in $(seq 1 30); do [ -e "$DATA_DIR/url" ] || [ -e "$DATA_DIR/pg/postmaster.pid" ] || break; sleep 1; done
grep -q "Stopping" "$log" || fail "npm start did not say that it stops"
[ ! -e "$DATA_DIR/url" ] && [ ! -e "$DATA_DIR/pg/postmaster.pid" ] || fail "npm start did not stop cleanly"
echo "smoke: ok"
