import type { BuiltSite } from './built-site.ts';

/** The broken links of a site, each as "page: address, why". */
export function brokenLinks({ pages, files, base }: BuiltSite): readonly string[] {
  const anchors = new Map(
    [...pages].map(([path, text]) => [path, new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decode(id ?? '')))]),
  );
  const broken: string[] = [];
  for (const [page, text] of pages) {
    for (const [, written] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const address = decode(written ?? '');
      const problem = /^(?:https?|mailto):/.test(address) ? undefined : problemWith(address, page);
      if (problem !== undefined) broken.push(`${page || 'start page'}: ${address}, ${problem}`);
    }
  }
  return broken;

  function problemWith(address: string, page: string): string | undefined {
    const [asked = '', anchor] = address.split('#');
    // What comes after a question mark is for scripts.
    const [path = ''] = asked.split('?');
    if (path !== '' && !path.startsWith(base)) return 'outside the base';
    const target = path === '' ? page : path.slice(base.length);
    if (!pages.has(target)) return files.has(target) ? undefined : 'no such page';
    // The composer loads what it shows from a file that its address names by number.
    const [, source] = target.endsWith('preview/comment/') ? (/^(\d+):\d+-\d+$/u.exec(anchor ?? '') ?? []) : [];
    if (source !== undefined) return files.has(`preview/source/${source}.json`) ? undefined : 'no such source';
    return anchor === undefined || anchors.get(target)?.has(decodeURIComponent(anchor)) ? undefined : 'no such place on the page';
  }
}

/** What a page contains against the content security policy, or lacks that every page must have. */
export function faultsOf(text: string): readonly string[] {
  const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
  return [
    ...(/<style\b/.test(text) ? ['a style element'] : []),
    ...(/\sstyle="/.test(text) ? ['a style attribute'] : []),
    // Structured data is not run by browsers.
    ...(/<script\b(?! type="application\/ld\+json">)(?![^>]*\ssrc=)/.test(text) ? ['an inline script'] : []),
    ...(/\son[a-z]+="/.test(text) ? ['an inline handler'] : []),
    ...(text.includes('http-equiv="Content-Security-Policy" content="default-src \'none\'') ? [] : ['no content security policy']),
    ...((text.match(/<h1\b/g) ?? []).length === 1 ? [] : ['not exactly one h1']),
    ...(/<title>[^<]+<\/title>/.test(text) ? [] : ['no title']),
    ...(/<meta name="description" content="[^"]+"/.test(text) ? [] : ['no description']),
    ...(/<html lang="[^"]+"/.test(text) ? [] : ['no language']),
    ...[...text.matchAll(/\p{L}+<span class="[^"]*">\p{Nd}/gu)].map(([found]) => `a number that runs into a word: ${found}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} twice`),
  ];
}

/**
 * Markdown that a page shows as it was typed: links between entries, links and bold words, in text, in labels and in structured data. What
 * stands in code is meant to be shown so, and a note may be marked with two stars.
 */
export function typedMarkdown(html: string): readonly string[] {
  const shown = html
    .replace(/<script\b(?! type="application\/ld\+json")[\s\S]*?<\/script>|<(code|pre|textarea|template|kbd|sup)\b[\s\S]*?<\/\1>/gu, '')
    .replace(/\s(?:href|src|value|data-[a-z-]+)="[^"]*"/gu, '');
  return [...decode(shown).matchAll(/\[\[[^[\]\s][^[\]]{0,80}\]\]|\]\((?:https?:|mailto:|\.{0,2}\/|#)|\*\*\p{L}[^*\n]{0,80}\*\*/gu)].map(
    ([found]) => found,
  );
}

/** Text with character references decoded. */
export function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/gi, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/&(?:amp|#38);/g, '&');
}
