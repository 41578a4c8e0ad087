import { gitKeyLines } from './git-key.ts';

/**
 * Proposes a release as a pull request: `.github/propose-release.sh`.
 * @param paths that a release may change
 */
export function proposeReleaseScript(paths: string): string {
  return template.replace('@paths@', () => paths);
}

const template = `#!/usr/bin/env bash
# Proposes a release that another job made, as a pull request. It runs nothing of the packages: it takes the texts and calls git and gh.
# Needs: VERSION, PATCH: what the release changes, as git wrote it, and GH_TOKEN, which may write contents and pull requests here.
#
# In the settings of the repository, under Actions, General, Workflow permissions, "Allow GitHub Actions to create and approve pull requests"
# has to be on; it is off at first. In an organisation, its owners have to allow it before.
set -euo pipefail

if ! [[ "$VERSION" =~ ^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]]; then
  echo 'A release has a version.' >&2
  exit 2
fi
branch="release/$VERSION-$GITHUB_RUN_ID"
remote="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY.git"

${gitKeyLines({ remote: 'remote', token: 'GH_TOKEN', settings: 3 })}
export GIT_CONFIG_KEY_2=core.hooksPath GIT_CONFIG_VALUE_2=/dev/null

git switch --quiet --create "$branch"
git apply "$PATCH"
git add -- @paths@
if [ -n "$(git status --porcelain | grep -v '^[AMDR]  ')" ]; then
  echo 'The release changes files that no release changes:' >&2
  git status --porcelain | grep -v '^[AMDR]  ' >&2
  exit 1
fi
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \\
  commit --quiet --message "Release $VERSION"
git push --quiet "$remote" "$branch"
if ! gh pr create --base main --head "$branch" --title "Release $VERSION" \\
  --body 'Read framework/CHANGELOG.md and merge. Close and reopen this pull request to start its checks: what a workflow opens starts none.'; then
  # The next try begins anew.
  git push --quiet --delete "$remote" "$branch"
  echo '::error::The release was made and could not be proposed. Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository, under Actions, General, and start this workflow again.'
  exit 1
fi
`;
