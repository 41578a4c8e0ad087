import { inStyle } from './workflow-style.ts';
import { pinned } from './pinned-actions.ts';

/** Makes a release: `.github/workflows/release.yml`. */
export function releaseWorkflow(): string {
  return inStyle(
    template.replace('@propose@\n', () => proposingPart('framework')),
    'package',
  );
}

/**
 * The end of a workflow that makes a release: packs what the job "make" changed, and proposes it where nothing of the packages runs.
 * @param paths that a release may change
 */
export function proposingPart(paths: string): string {
  return proposing.replace('@paths@', () => paths);
}

const proposing = `      - name: Pack what changed
        id: pack
        run: |
          git add -- @paths@
          if ! git diff --quiet; then
            echo 'The release changes files that no release changes:'
            git diff --stat
            exit 1
          fi
          if git diff --cached --quiet; then
            echo 'There is nothing to release.'
            exit 0
          fi
          git diff --cached --binary > "$RUNNER_TEMP/release.patch"
          echo "version=$(node --print 'require("./framework/package.json").version')" >> "$GITHUB_OUTPUT"
      - if: steps.pack.outputs.version != ''
        uses: ${pinned.uploadArtifact}
        with:
          name: release
          path: \${{ runner.temp }}/release.patch
          if-no-files-found: error
          retention-days: 3

  # Has the right to write, and runs nothing of the packages. Read in propose-release.sh which setting of the repository it needs.
  propose:
    name: Propose
    needs: make
    if: needs.make.outputs.version != ''
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write
      pull-requests: write
    steps:
      - uses: ${pinned.checkout}
        with:
          persist-credentials: false
      - uses: ${pinned.downloadArtifact}
        with:
          name: release
          path: \${{ runner.temp }}/release
      - name: Propose it
        env:
          VERSION: \${{ needs.make.outputs.version }}
          PATCH: \${{ runner.temp }}/release/release.patch
          GH_TOKEN: \${{ github.token }}
        run: bash .github/propose-release.sh
`;

const template = `# Makes a release of what waits in framework/.changeset, as a pull request for you to read and merge.
# It is started by hand, by people who may write to this repository, and runs what is on main already.
# Needs, in the settings under Actions, General, Workflow permissions: "Allow GitHub Actions to create and approve pull requests", which is off at first.
name: Release

on:
  workflow_dispatch:
    inputs:
      date:
        description: Day of the release, such as 2026-11-22; today without it
        required: false
        type: string

permissions: {}

concurrency:
  group: release
  cancel-in-progress: false

jobs:
  # Runs the code of the packages, with the right to read.
  make:
    name: Make
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
    outputs:
      version: \${{ steps.pack.outputs.version }}
    steps:
      - uses: ${pinned.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
@install@
      - name: Make the release
        env:
          DATE: \${{ inputs.date }}
        run: |
          day="\${DATE:-$(date -u +%F)}"
          npx --no -- framewright version --date "$day"
          npx --no -- framewright release --date "$day"
      - name: Check what was written
        run: |
          npx --no -- framewright validate framework
          npx --no -- framewright verify framework --base HEAD
@propose@
`;
