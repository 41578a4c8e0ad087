import { inStyle, type WorkflowStyle } from './workflow-style.ts';
import { pinned } from './pinned-actions.ts';

/** Shows pull requests as pages: `.github/workflows/preview.yml`. */
export function previewWorkflow(style: WorkflowStyle): string {
  return inStyle(template, style);
}

const template = `# Shows a pull request as pages, and sums it up in one comment. It runs the code of main and never that of the pull request:
# nothing of it is checked out, installed or run, and only its Markdown in framework/ is read, as data.
@checkout@ # .github/SECURITY.md says what this guards against, and tests/hostile.test.ts tries it.
#
# Previews go to a repository of their own, so that their pages share no origin with anything that people trust. In the settings:
#   variable PREVIEW_ADDRESS    where that repository is served, such as https://previews.example.org/
#   variable PREVIEW_REMOTE     its address for git, such as https://github.com/<group>/previews.git; it needs a branch "previews"
#   secret   PREVIEW_TOKEN      a fine-grained token that may write the contents of that one repository, kept in the environment "previews"
# Without them there is the comment and no preview.
name: Preview

on:
  pull_request_target:
    # The event gives the code of the default branch; what is meant for another branch has no preview.
    branches: [main]
    types: [opened, reopened, synchronize, closed]

permissions: {}

# One run for each pull request at a time: what is newer replaces what is older.
concurrency:
  group: preview-\${{ github.event.number }}
  cancel-in-progress: true

jobs:
  # Asks the forge for what reviewers said, and looks at nothing of the contribution.
  ask:
    name: Ask for comments
    if: github.event.action != 'closed'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: read
    steps:
      - uses: ${pinned.checkout}
        with:
          persist-credentials: false
@install-without-token@
      - name: Keep the comments
        env:
          NUMBER: \${{ github.event.number }}
          FILE: \${{ runner.temp }}/conversations.json
          GITHUB_TOKEN: \${{ github.token }}
        run: npx --no -- framewright review-comments "$NUMBER" --save "$FILE"
      - uses: ${pinned.uploadArtifact}
        with:
          name: conversations
          path: \${{ runner.temp }}/conversations.json
          if-no-files-found: error
          retention-days: 3

  # Reads what strangers wrote. It has no secret and no right but to read. Where the comments could not be had, it does without them.
  build:
    name: Build
    needs: ask
    if: \${{ !cancelled() && github.event.action != 'closed' }}
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
    steps:
      - uses: ${pinned.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
@install@
      - if: needs.ask.result == 'success'
        uses: ${pinned.downloadArtifact}
        with:
          name: conversations
          path: \${{ runner.temp }}/conversations
      - name: Build the preview and the summary
        # Shorter than the job may take, so that a step without an end is a failure, and told as one.
        timeout-minutes: 13
        env:
          NUMBER: \${{ github.event.number }}
          HEAD: \${{ github.event.pull_request.head.sha }}
          BASE: \${{ github.event.pull_request.base.sha }}
          AUTHOR: \${{ github.event.pull_request.user.login }}
          ADDRESS: \${{ vars.PREVIEW_ADDRESS }}
          CONVERSATIONS: \${{ runner.temp }}/conversations/conversations.json
        run: |
          made="$RUNNER_TEMP/made"
          mkdir "$made"
          set -- --number "$NUMBER" --head "$HEAD" --base "$BASE" --author="$AUTHOR" --summary "$made/summary.md"
          if [ -f "$CONVERSATIONS" ]; then set -- "$@" --conversations "$CONVERSATIONS"; fi
          if [ -n "$ADDRESS" ]; then
            set -- "$@" --out "$made/preview" --site "\${ADDRESS%/}/pr-$NUMBER/"
          fi
          # 1 says that the contribution can't be shown; the summary tells why.
          npx --no -- framewright preview-from . "$@" || [ "$?" = 1 ]
      - uses: ${pinned.uploadArtifact}
        with:
          name: preview
          path: \${{ runner.temp }}/made
          include-hidden-files: false
          if-no-files-found: error
          retention-days: 3

  # Has the right to comment, and looks at nothing but the summary.
  comment:
    name: Sum up
    needs: build
    if: \${{ !cancelled() && needs.build.result == 'success' }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: ${pinned.checkout}
        with:
          persist-credentials: false
      - uses: ${pinned.downloadArtifact}
        with:
          name: preview
          path: \${{ runner.temp }}/made
@install-without-token@
      - name: Keep the comment up to date
        env:
          NUMBER: \${{ github.event.number }}
          HEAD: \${{ github.event.pull_request.head.sha }}
          GITHUB_TOKEN: \${{ github.token }}
        run: npx --no -- framewright summary-comment "$NUMBER" "$RUNNER_TEMP/made/summary.md" --head "$HEAD"

  # What was said about an older state must not stand as if it were about this one. It is failure() of these two jobs and not of "ask", or
  # the end of the time that they had.
  failed:
    name: Say that it failed
    needs: [build, comment]
    if: >-
      \${{ !cancelled() && github.event.action != 'closed' &&
      (needs.build.result == 'failure' || needs.build.result == 'cancelled' || needs.comment.result == 'failure') }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: ${pinned.checkout}
        with:
          persist-credentials: false
@install-without-token@
      - name: Put it in the place of the comment
        env:
          NUMBER: \${{ github.event.number }}
          HEAD: \${{ github.event.pull_request.head.sha }}
          RUN: \${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }}
          GITHUB_TOKEN: \${{ github.token }}
        run: |
          {
            printf '### Thank you. There is no preview of your change yet.\\n\\n'
            printf 'The program that makes it failed, so nothing is known about revision \`%.12s\`: neither what it changes nor whether it is right. ' "$HEAD"
            printf 'You need do nothing. Maintainers find the reason in [its log](%s).\\n' "$RUN"
          } > "$RUNNER_TEMP/summary.md"
          npx --no -- framewright summary-comment "$NUMBER" "$RUNNER_TEMP/summary.md" --head "$HEAD"

  # Has the key to the repository of previews, and to nothing else.
  publish:
    name: Publish
    needs: build
    if: \${{ !cancelled() && needs.build.result == 'success' && vars.PREVIEW_REMOTE != '' }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    environment: previews
    permissions:
      contents: read
    steps:
      - uses: ${pinned.checkout}
        with:
          persist-credentials: false
      - uses: ${pinned.downloadArtifact}
        with:
          name: preview
          path: \${{ runner.temp }}/made
      - name: Put the preview in its place
        env:
          NUMBER: \${{ github.event.number }}
          REMOTE: \${{ vars.PREVIEW_REMOTE }}
          TOKEN: \${{ secrets.PREVIEW_TOKEN }}
          FROM: \${{ runner.temp }}/made/preview
        run: bash .github/previews.sh place

  # A preview ends with its pull request, and with what it shows: where the newest state has none, the older one goes.
  # What this misses, because it failed or never ran, sweep-previews.yml takes away.
  expire:
    name: Take away
    needs: build
    if: >-
      \${{ !cancelled() && vars.PREVIEW_REMOTE != '' &&
      (github.event.action == 'closed' || needs.build.result == 'failure' || needs.build.result == 'cancelled') }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    environment: previews
    permissions:
      contents: read
    steps:
      - uses: ${pinned.checkout}
        with:
          persist-credentials: false
      - name: Take the preview away
        env:
          NUMBER: \${{ github.event.number }}
          REMOTE: \${{ vars.PREVIEW_REMOTE }}
          TOKEN: \${{ secrets.PREVIEW_TOKEN }}
          FROM: \${{ runner.temp }}/nothing
        run: bash .github/previews.sh place
`;
