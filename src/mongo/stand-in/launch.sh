#!/usr/bin/env bash
# Starts a SecantusDB server for mongodb-memory-server, which believes it starts mongod:
# it asks for `--version`, passes mongod's options and waits for "waiting for connections" on stdout.
#
# From the environment: HOLDFAST_STAND_IN (the server's program), HOLDFAST_STAND_IN_LOG (the file for what it prints),
# HOLDFAST_STAND_IN_OPTIONS (further options of the server, separated by spaces).

set -eu

if [[ ${1-} == --version ]]; then
  echo 'db version v8.2.6'
  exit 0
fi

host=127.0.0.1
while (($#)); do
  case $1 in
    --port) port=$2; shift 2 ;;
    --dbpath) folder=$2; shift 2 ;;
    --bind_ip) host=$2; shift 2 ;;
    --storageEngine) shift 2 ;;
    *) shift ;;
  esac
done

# Prints the line once the port accepts, and gives up when the server (process $1) has ended.
announce() {
  until (exec 3<>"/dev/tcp/$host/$port") 2>/dev/null; do
    kill -0 "$1" 2>/dev/null || return 0
    sleep 0.05
  done
  echo 'waiting for connections'
}

(announce $$ &)

# `exec`: the server has to be the process that mongodb-memory-server started, or a killed service leaves an orphan.
# shellcheck disable=SC2086
exec "$HOLDFAST_STAND_IN" --config "$(dirname "${BASH_SOURCE[0]}")/secantusd.toml" --host "$host" --port "$port" \
  --storage-path "$folder" --sync-on-commit --log-level WARNING ${HOLDFAST_STAND_IN_OPTIONS-} >"$HOLDFAST_STAND_IN_LOG" 2>&1
