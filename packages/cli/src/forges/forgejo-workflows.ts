import { gitKeyLines } from './git-key.ts';
import { installScript } from './install-script.ts';
import { pinned } from './pinned-actions.ts';

/** Checks main and pull requests: `.forgejo/workflows/checks.yml`. */
export const forgejoChecks: string = `# Checks what is on main, and what a pull request would make of it. It needs no secret.
name: Checks

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  content:
    name: Content
    if: github.event_name == 'push'
    runs-on: docker
    container:
      image: node:24-bookworm
    timeout-minutes: 10
    steps:
      - uses: ${pinned.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - name: Install
        run: ${installScript}
      - name: Mistakes
        run: npx --no -- framewright validate framework
      - name: Releases are what was released
        run: npx --no -- framewright verify framework

  change:
    name: Change
    if: github.event_name == 'pull_request'
    runs-on: docker
    container:
      image: node:24-bookworm
    timeout-minutes: 15
    env:
      BASE: \${{ github.event.pull_request.base.sha }}
    steps:
      - uses: ${pinned.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - name: Install
        run: ${installScript}
      - name: What changes, and what it means
        run: npx --no -- framewright diff "$BASE"
      - name: Mistakes
        run: npx --no -- framewright validate framework
      # A contribution without a changeset passes: what is missing is told here, and filled when the version is raised.
      - name: Changeset
        run: npx --no -- framewright changeset --check --base "$BASE"
      - name: What was released stays as it is
        run: npx --no -- framewright verify --base "$BASE"
`;

/** Builds the site and publishes it: `.forgejo/workflows/site.yml`. */
export const forgejoSite: string = `# Builds the site after every change of main, and puts it on the branch "pages", which Forgejo and Codeberg serve where pages are set up.
# The site is built for the address in framework/framework.md. The token is that of this run, and only the last step sees it.
name: Site

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  site:
    name: Build and publish
    if: github.ref == 'refs/heads/main'
    runs-on: docker
    container:
      image: node:24-bookworm
    timeout-minutes: 15
    steps:
      - uses: ${pinned.checkout}
        with:
          persist-credentials: false
      - name: Install
        run: ${installScript}
      - name: Build the site
        env:
          SOURCES: \${{ github.server_url }}/\${{ github.repository }}/src/branch/main/framework
        run: npx --no -- framewright build --sources "$SOURCES" --out dist
      - name: Put it on the branch "pages"
        env:
          REMOTE: \${{ github.server_url }}/\${{ github.repository }}.git
          TOKEN: \${{ github.token }}
        run: bash .forgejo/publish-pages.sh dist
`;

/** Puts a folder on the branch from which pages are served: `.forgejo/publish-pages.sh`. */
export const publishPagesScript: string = `#!/usr/bin/env bash
# Puts a folder on the branch "pages" of a repository, as one commit without a past.
# Needs: REMOTE, the address of the repository, and TOKEN, which may write to it.
set -euo pipefail
folder="\${1:?Say which folder.}"

# The key is for the address of the repository alone; whoever that sends us to gets nothing, because redirections are not followed.
${gitKeyLines({ remote: 'REMOTE', token: 'TOKEN' })}

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp -R "$folder" "$work/site"
git -C "$work/site" init --quiet
git -C "$work/site" add --all --force
tree="$(git -C "$work/site" write-tree)"
commit="$(git -C "$work/site" -c user.name=site -c user.email=site@localhost commit-tree -m 'Site' "$tree")"
git -C "$work/site" push --quiet --force "$REMOTE" "$commit:refs/heads/pages"
echo 'Done.'
`;
