#!/bin/sh
# A clash, a way out of it, a hold, and an appeal, with curl alone.
set -eu
: "${HOLDFAST:=http://127.0.0.1:3000}" "${ADMIN:?is the token of an admin}"

ask() { curl --silent --show-error -H 'Content-Type: application/json' "$@"; echo; }
# The first text with this name in a body.
member() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }
say() { printf '\n# %s\n' "$1"; }

say 'Ben signs up.'
ben=$(ask "$HOLDFAST/v1/accounts" -d '{"username":"ben","email":"ben@example.com","password":"correct horse battery"}')
id=$(echo "$ben" | member id)
token=$(echo "$ben" | member token)
echo "$ben" | member username

say 'Somebody else wants the same name. The refusal offers others, and the request that would succeed.'
clash=$(ask "$HOLDFAST/v1/accounts" -d '{"username":"BEN","email":"other@example.com","password":"a very long secret"}')
echo "$clash"
free=$(echo "$clash" | grep -o '"suggestions":\["[^"]*"' | cut -d '"' -f 4)
ask "$HOLDFAST/v1/accounts" -d '{"username":"'"$free"'","email":"other@example.com","password":"a very long secret"}' |
  member username

say 'A reviewer holds what Ben may change.'
ref=$(ask "$HOLDFAST/v1/admin/accounts/$id/holds" -H "Authorization: Bearer $ADMIN" \
  -d '{"actions":["profile.*"],"kind":"review","reason":"spam","message":"We look at your last posts."}' | member ref)
echo "$ref"

say 'The very next edit is refused, and says why, until when, what is still allowed, and what to do.'
ask -X PATCH "$HOLDFAST/v1/me" -H "Authorization: Bearer $token" -H 'If-Match: *' -d '{"bio":"I sell hens."}'

say 'Ben appeals.'
ask "$HOLDFAST/v1/me/holds/$ref/appeals" -H "Authorization: Bearer $token" -d '{"text":"I only answered a question."}'

say 'The reviewer lifts the hold, and the edit goes through.'
lift="$HOLDFAST/v1/admin/holds/$ref/lift"
ask "$lift" -H "Authorization: Bearer $ADMIN" -H 'If-Match: *' -d '{"reason":"It was a mistake."}' | member state
ask -X PATCH "$HOLDFAST/v1/me" -H "Authorization: Bearer $token" -H 'If-Match: *' -d '{"bio":"I keep hens."}' | member bio
