#!/usr/bin/env bash
# Puts the preview of a pull request into the repository of previews, or takes it away where there is none in $FROM.
# That repository keeps one commit without a past on its branch "previews": what has been taken away is gone.
# Needs: NUMBER of the pull request, REMOTE of the repository, TOKEN that may write to it, FROM: the folder of the preview.
set -euo pipefail

case "$NUMBER" in '' | *[!0-9]*)
  echo 'A pull request has a number.' >&2
  exit 2
  ;;
esac

key="$(printf 'x-access-token:%s' "$TOKEN" | base64 | tr -d '\n')"
echo "::add-mask::$key"
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.extraHeader GIT_CONFIG_VALUE_0="Authorization: Basic $key" GIT_TERMINAL_PROMPT=0

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

for attempt in 1 2 3 4 5; do
  place="$work/$attempt"
  git clone --quiet --depth 1 --branch previews "$REMOTE" "$place"
  rm -rf "${place:?}/pr-$NUMBER"
  if [ -d "$FROM" ]; then cp -R "$FROM" "$place/pr-$NUMBER"; fi
  printf 'User-agent: *\nDisallow: /\n' >"$place/robots.txt"
  touch "$place/.nojekyll"
  git -C "$place" add --all --force
  if git -C "$place" diff --cached --quiet; then
    echo 'Nothing changed.'
    exit 0
  fi
  before="$(git -C "$place" rev-parse HEAD)"
  tree="$(git -C "$place" write-tree)"
  after="$(git -C "$place" -c user.name=previews -c user.email=previews@localhost commit-tree -m 'Previews' "$tree")"
  if git -C "$place" push --quiet --force-with-lease="previews:$before" origin "$after:refs/heads/previews"; then
    echo 'Done.'
    exit 0
  fi
  echo 'Something else was put there in between; trying again.' >&2
  sleep "$attempt"
done
exit 1
