import { diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import type { Framework } from '@framewright/model';
import { startPage } from '@framewright/review';
import type { Conversation, Preview } from '@framewright/site';
import { exampleBase } from '@framewright/validator';
import { brokenContent } from './broken-content.ts';
import { frameworkIn } from './built-site.ts';
import { commentedPreview } from './commented-preview.ts';
import { hostilePreview } from './hostile-preview.ts';
import { previewExample, type PreviewExample } from './preview-example.ts';
import { withoutDocs, type SiteParts, type SiteToBuild } from './site-to-build.ts';

const base = '/pr-12/';

/** Comments of a reviewer. */
export const exampleComment = {
  author: 'ola',
  body: 'Which guest?',
  at: '2026-03-14T10:00:00Z',
  url: 'https://forge.example/tea/skills/pull/12#discussion_r1',
} as const;

const discussed: readonly Conversation[] = [
  { id: 1, path: 'competences/brewing.md', state: 'found', lines: [15, 15], quote: 'tea', isResolved: false, comments: [exampleComment] },
  { id: 2, path: 'roles/host.md', state: 'file', quote: '', isResolved: true, comments: [exampleComment] },
];

/** A proposed change to a small framework, with two conversations about it. */
export function discussedExample(): Promise<PreviewExample> {
  return previewExample(discussed);
}

/** Another framework, nothing of which changed. */
export async function unchangedExample(): Promise<PreviewExample> {
  const framework = await frameworkIn(new URL('../frameworks/two-dimensions/', import.meta.url));
  return unchanged(framework);
}

async function unchanged(framework: Framework): Promise<PreviewExample> {
  const { preview } = await previewExample();
  return { framework, preview: { ...preview, before: framework, start: { ...preview.start, pages: [], changes: [] }, changes: [] } };
}

/** Nothing changed, and one paragraph has a mistake. */
async function mistakenExample(): Promise<PreviewExample> {
  const lost = '---\nid: lost\ntitle: Lost\nkind: technical\n---\nThe ability to be lost.\n\nSee [[nowhere-at-all]] for more.\n';
  return unchanged(parseFramework({ ...exampleBase, 'competences/lost.md': lost }));
}

/** The preview of local files without a pull request. */
async function localExample(): Promise<PreviewExample> {
  const { framework, preview } = await previewExample();
  const { pull: _pull, revision: _revision, ...own } = preview;
  return { framework, preview: { ...own, changes: [] } };
}

/** The change between two frameworks, without a pull request. */
function localChange(before: Framework, framework: Framework): PreviewExample {
  const start = startPage(diffFrameworks(before, framework), before, framework, '2026-03-15');
  const preview: Preview = { start, before, base: 'main', folder: '', changes: [], conversations: [] };
  return { framework, preview };
}

function previewOf(name: string, at: string, example: () => Promise<PreviewExample> | PreviewExample): SiteToBuild {
  return { name: `preview-${name}`, base: at, parts: async () => partsOf(await example()) };
}

function partsOf({ framework, preview }: PreviewExample): SiteParts {
  return { framework, more: { preview, images: false } };
}

export type PreviewName =
  | 'preview'
  | 'discussedPreview'
  | 'commentedPreview'
  | 'unchangedPreview'
  | 'mistakenPreview'
  | 'localPreview'
  | 'hostilePreview'
  | 'brokenPreview'
  | 'breakingPreview';

/** The previews of the tests. */
export const previewSites: Readonly<Record<PreviewName, SiteToBuild>> = {
  preview: withoutDocs(previewOf('example', '/', previewExample)),
  discussedPreview: previewOf('discussed', base, discussedExample),
  commentedPreview: withoutDocs(previewOf('commented', base, commentedPreview)),
  unchangedPreview: withoutDocs(previewOf('unchanged', '/', unchangedExample)),
  mistakenPreview: withoutDocs(previewOf('mistaken', '/', mistakenExample)),
  localPreview: withoutDocs(previewOf('local', '/', localExample)),
  hostilePreview: withoutDocs(previewOf('hostile', base, hostilePreview)),
  /** Content full of mistakes, nothing of which changed. */
  brokenPreview: withoutDocs(previewOf('broken', base, () => localChange(parseFramework(brokenContent), parseFramework(brokenContent)))),
  /** A change that adds mistakes everywhere. */
  breakingPreview: withoutDocs(
    previewOf('breaking', base, () => localChange(parseFramework(exampleTexts({})), parseFramework(brokenContent))),
  ),
};
