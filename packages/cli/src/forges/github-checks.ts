import { inStyle } from './workflow-style.ts';
import { pinned } from './pinned-actions.ts';

/** The steps that say what a contribution changes, and whether it can be taken. BASE is what it is compared with. */
export const contributionSteps: string = `      - name: What changes, and what it means
        run: |
          npx --no -- framewright diff "$BASE" --format github
          npx --no -- framewright diff "$BASE" --format markdown >> "$GITHUB_STEP_SUMMARY"
      - name: Mistakes
        run: npx --no -- framewright validate --format github framework
      # A contribution without a changeset passes: what is missing is told here, and filled when the version is raised.
      - name: Changeset
        if: \${{ !cancelled() }}
        run: npx --no -- framewright changeset --check --base "$BASE"
      - name: What was released stays as it is
        if: \${{ !cancelled() }}
        run: npx --no -- framewright verify --base "$BASE"
`;

/** Checks main and pull requests: `.github/workflows/checks.yml`. */
export function checksWorkflow(): string {
  return inStyle(
    template.replace('@steps@\n', () => contributionSteps),
    'package',
  );
}

const template = `# Checks what is on main, and what a pull request would make of it. Every job runs the code that it checks, so it may read this repository and
# nothing else: no secrets, no stored credentials, no right to write. The preview is made elsewhere, by the code of main: see preview.yml.
name: Checks

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  content:
    name: Content
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${pinned.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
@install@
      - name: Mistakes
        run: npx --no -- framewright validate --format github framework
      - name: Releases are what was released
        run: npx --no -- framewright verify framework

  change:
    name: Change
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    env:
      # What is checked out is the pull request merged into its branch; this is the branch.
      BASE: HEAD^1
    steps:
      - uses: ${pinned.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
@install@
@steps@
`;
