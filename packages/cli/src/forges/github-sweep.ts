import { pinned } from './pinned-actions.ts';

/** Takes the previews of closed pull requests away: `.github/workflows/sweep-previews.yml`. */
export const sweepWorkflow: string = `# Every night, and when somebody asks: takes away the previews of pull requests that are no longer open. Each goes with its pull request, in
# preview.yml; this is for those whose run failed or never came.
name: Sweep previews

on:
  schedule:
    - cron: '23 3 * * *'
  workflow_dispatch:

permissions: {}

concurrency:
  group: sweep-previews
  cancel-in-progress: false

jobs:
  sweep:
    name: Sweep
    if: vars.PREVIEW_REMOTE != ''
    runs-on: ubuntu-latest
    timeout-minutes: 10
    environment: previews
    permissions:
      contents: read
      pull-requests: read
    steps:
      - uses: ${pinned.checkout}
        with:
          persist-credentials: false
      # The newest first: what is opened while this runs has a greater number, and stays.
      - name: List what is open
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          gh api "repos/$GITHUB_REPOSITORY/pulls?state=all&sort=created&direction=desc&per_page=1" --jq '.[0].number // 0' > "$RUNNER_TEMP/newest"
          gh api --paginate "repos/$GITHUB_REPOSITORY/pulls?state=open&per_page=100" --jq '.[].number' > "$RUNNER_TEMP/open"
      - name: Take the others away
        env:
          REMOTE: \${{ vars.PREVIEW_REMOTE }}
          TOKEN: \${{ secrets.PREVIEW_TOKEN }}
          OPEN: \${{ runner.temp }}/open
        run: NEWEST="$(cat "$RUNNER_TEMP/newest")" bash .github/previews.sh sweep
`;
