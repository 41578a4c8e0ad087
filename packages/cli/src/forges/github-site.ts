import { inStyle, type WorkflowStyle } from './workflow-style.ts';
import { pinned } from './pinned-actions.ts';

/** Builds the site and publishes it on GitHub Pages: `.github/workflows/site.yml`. */
export function siteWorkflow(style: WorkflowStyle): string {
  return inStyle(template, style);
}

const template = `# Builds the site of the framework and publishes it on GitHub Pages.
# The build runs the code of this branch with the right to read it. Only the last job may publish, and it runs nothing of the repository.
name: Site

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions: {}

# A publication that has begun is finished; of those that wait, the latest is enough.
concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    name: Build
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pages: read
    steps:
      - uses: ${pinned.checkout}
        with:
          persist-credentials: false
@install@
      - id: pages
        uses: ${pinned.configurePages}
      - name: Build the site
        env:
          ADDRESS: \${{ steps.pages.outputs.base_url }}
          SOURCES: \${{ github.server_url }}/\${{ github.repository }}/tree/main/framework
        run: npx --no -- framewright build --site "$ADDRESS" --sources "$SOURCES" --out dist
      - uses: ${pinned.uploadPagesArtifact}
        with:
          path: dist

  publish:
    name: Publish
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: ${pinned.deployPages}
`;
