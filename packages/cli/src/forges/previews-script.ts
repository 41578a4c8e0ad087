import { gitKeyLines } from './git-key.ts';

/** Changes the repository of previews: `.github/previews.sh`. */
export const previewsScript: string = `#!/usr/bin/env bash
# Changes the repository of previews, which keeps one commit without a past on its branch "previews": what has been taken away is gone.
#   previews.sh place   puts the preview of pull request NUMBER there, or takes it away where there is none in the folder FROM
#   previews.sh sweep   takes away all previews whose number is at most NEWEST and is no line of the file OPEN
# Needs for both: REMOTE, the address of the repository, and TOKEN, which may write to it.
set -euo pipefail

number() {
  case "$1" in '' | *[!0-9]*)
    echo 'A pull request has a number.' >&2
    exit 2
    ;;
  esac
}

place() {
  rm -rf "\${1:?}/pr-$NUMBER"
  if [ -d "$FROM" ]; then cp -R "$FROM" "$1/pr-$NUMBER"; fi
}

# What was opened after the list was made is newer than NEWEST, and stays.
sweep() {
  local folder found
  for folder in "$1"/pr-*; do
    found="\${folder##*/pr-}"
    case "$found" in '' | *[!0-9]*) continue ;; esac
    if [ "$found" -gt "$NEWEST" ] || grep -qxF -- "$found" "$OPEN"; then continue; fi
    echo "Taking away the preview of pull request $found."
    rm -rf "\${folder:?}"
  done
}

case "\${1-}" in
  place) number "$NUMBER" ;;
  sweep)
    number "$NEWEST"
    test -f "$OPEN"
    ;;
  *)
    echo 'Say "place" or "sweep".' >&2
    exit 2
    ;;
esac

# The key is for the address of the repository alone; whoever that sends us to gets nothing, because redirections are not followed.
${gitKeyLines({ remote: 'REMOTE', token: 'TOKEN' })}

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

for attempt in 1 2 3 4 5; do
  place="$work/$attempt"
  git clone --quiet --depth 1 --branch previews "$REMOTE" "$place"
  "$1" "$place"
  printf 'User-agent: *\\nDisallow: /\\n' >"$place/robots.txt"
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
`;
