import type { FileToWrite } from '@framewright/model';
import { href } from '../address/entry-paths.ts';
import { markdownPath } from '../address/markdown-path.ts';
import { entriesWithPage } from '../address/with-page.ts';
import type { Editions } from '../editions/editions.ts';
import { nameOf, proseWords, viewOf, viewsOf, type View } from '../editions/view.ts';
import { splitLead } from '../entries/lead.ts';
import { entryMarkdown } from './entry-markdown.ts';
import { glossaryMarkdown } from './glossary-markdown.ts';
import { linkInMarkdown, wordsInMarkdown } from './markdown-text.ts';

/**
 * Every entry of each edition as Markdown beside its page, in each language, and `llms.txt`, which lists those of the start of the site.
 * @param origin scheme and host of the site, where they are known
 */
export function textFiles(editions: Editions, origin: string | undefined): readonly FileToWrite[] {
  const site = origin ?? '';
  const views = editions.all.flatMap((edition) => viewsOf(editions, edition));
  return [...views.flatMap((view) => filesOf(view, site)), { path: 'llms.txt', content: listing(viewOf(editions, editions.main), site) }];
}

const sorts = ['role', 'competence', 'qualification', 'resource', 'scale'] as const;

function filesOf(view: View, site: string): readonly FileToWrite[] {
  const entries = entriesWithPage(view.framework);
  return [
    ...entries.map((entry) => ({ path: `${view.path}${markdownPath(entry)}`, content: entryMarkdown(view, entry, site) })),
    ...(view.framework.entries.term.length === 0 ? [] : [{ path: `${view.path}terms/index.md`, content: glossaryMarkdown(view, site) }]),
  ];
}

/** What the site holds, in the form that programs which read for people look for. */
function listing(view: View, site: string): string {
  const { framework, words, base } = view;
  const { title, text } = framework.manifest.data;
  const { lead, rest } = splitLead(text);
  const about = proseWords(view, lead ?? rest ?? '');
  const sections = sorts.flatMap((sort) => {
    const entries = entriesWithPage(framework).filter(({ type }) => type === sort);
    const items = entries.map(
      (entry) => `- ${linkInMarkdown({ label: nameOf(view, entry), href: href(base, markdownPath(entry)) }, site)}`,
    );
    return items.length === 0 ? [] : [`## ${words.finding.search.types[sort]}`, items.join('\n')];
  });
  const more = [
    ...(framework.entries.term.length === 0 ? [] : [{ label: words.places.terms, href: href(base, 'terms/index.md') }]),
    { label: words.places.data, href: href(view.editions.root, 'data/') },
    { label: words.footer.cite, href: href(base, 'cite/') },
    { label: words.footer.licence, href: href(view.editions.root, 'licence/') },
  ];
  return `${[
    `# ${wordsInMarkdown(title)}`,
    ...(about === '' ? [] : [`> ${wordsInMarkdown(about)}`]),
    ...sections,
    `## ${words.footer.framework}`,
    more.map((link) => `- ${linkInMarkdown(link, site)}`).join('\n'),
  ].join('\n\n')}\n`;
}
