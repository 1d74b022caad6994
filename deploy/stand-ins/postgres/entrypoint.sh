#!/usr/bin/env bash
# What of the postgres image's start the compose file uses: user, password, database, arguments of initdb, and a data folder of its own.
set -euo pipefail
if [ "$(id -u)" = 0 ]; then
  install -d -o postgres -g postgres -m 700 "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --clear-groups "$BASH" "$0" "$@"
fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  # shellcheck disable=SC2086  # several arguments, as in the image
  /opt/postgres/bin/initdb --pgdata="$PGDATA" --username="$POSTGRES_USER" --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") --auth-local=trust --auth-host=scram-sha-256 ${POSTGRES_INITDB_ARGS:-}
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  # The image's first start listens on a socket only, while it makes the database.
  /opt/postgres/bin/pg_ctl --pgdata="$PGDATA" --options="-c listen_addresses='' -c unix_socket_directories=/var/run/postgresql" --wait start
  psql --host=/var/run/postgresql --username="$POSTGRES_USER" --dbname=postgres --command="create database \"$POSTGRES_DB\""
  /opt/postgres/bin/pg_ctl --pgdata="$PGDATA" --mode=fast --wait stop
fi
exec /opt/postgres/bin/postgres -D "$PGDATA" -c listen_addresses='*' -c unix_socket_directories=/var/run/postgresql
