import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltSite } from '../browser/built-site.ts';
import { decode } from '../browser/page-facts.ts';

/** The facts of a site for the net. All addresses in it are from the start of the site: `/roles/`. */
export interface PublishedSite {
  /** The text of each file by its address; empty if nobody reads it. */
  readonly files: ReadonlyMap<string, string>;
  /** The anchors on each page that can be read. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The targets of the other addresses, redirected by a page or by the server. */
  readonly moved: ReadonlyMap<string, string>;
  /** The addresses whose page only says what became of its entry. */
  readonly gone: ReadonlySet<string>;
  /** Whether one of each type is enough for addresses like this one; otherwise each counts. */
  isNotedBySort(address: string): boolean;
}

const textFiles = /(?:\.(?:csv|html|json|webmanifest)|^_redirects)$/u;

/** A built site. */
export async function readPublished(site: BuiltSite, isNotedBySort: (address: string) => boolean): Promise<PublishedSite> {
  const texts = [...site.files].map(
    async (path) => [path, textFiles.test(path) ? await readFile(join(site.folder, path), 'utf8') : ''] as const,
  );
  return publishedSite(site.base, new Map(await Promise.all(texts)), isNotedBySort);
}

/** A site made of files. @param base the path that it is served at, with a slash at both ends @param texts by path below the base */
export function publishedSite(
  base: string,
  texts: ReadonlyMap<string, string>,
  isNotedBySort: (address: string) => boolean = () => false,
): PublishedSite {
  const files = new Map([...texts].map(([path, text]) => [addressOf(path), text]));
  const { moved, gone } = serverRedirects(base, texts);
  const ids = new Map<string, ReadonlySet<string>>();
  for (const [path, text] of texts) {
    // What is there to be printed is no page of the site.
    if (!path.endsWith('.html') || path.endsWith('/pack.html')) continue;
    const [, to] = /<meta http-equiv="refresh" content="0; ?url=([^"]*)"/u.exec(text) ?? [];
    if (to === undefined) ids.set(addressOf(path), idsOn(text));
    else moved.set(addressOf(path), fromStart(base, decode(to)));
  }
  return { files, ids, moved, gone, isNotedBySort };
}

function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
}

function fromStart(base: string, address: string): string {
  return address.startsWith(base) ? `/${address.slice(base.length)}` : address;
}

/** Ids of footnotes are left out: they are numbers, which change with the text. */
function idsOn(html: string): ReadonlySet<string> {
  const ids = [...html.matchAll(/<[a-z][\w-]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*?\s+id="([^"]*)"/gu)].map(([, id = '']) => decode(id));
  return new Set(ids.filter((id) => !/(?:^|-)(?:fn|fnref|footnote)-/u.test(id)));
}

interface ServerRedirects {
  readonly moved: Map<string, string>;
  readonly gone: ReadonlySet<string>;
}

function serverRedirects(base: string, texts: ReadonlyMap<string, string>): ServerRedirects {
  const json = JSON.parse(texts.get('redirects.json') ?? '{ "redirects": [] }') as {
    readonly redirects: readonly { readonly from: string; readonly to: readonly string[]; readonly status: number }[];
  };
  const lines = (texts.get('_redirects') ?? '').split('\n').map((line) => line.trim().split(/\s+/u));
  const pairs = [...json.redirects.filter(({ status }) => status === 301).map(({ from, to: [to] }) => [from, to] as const), ...lines];
  return {
    moved: new Map(pairs.flatMap(([from, to]) => (from && to ? [[fromStart(base, from), fromStart(base, to)]] : []))),
    gone: new Set(json.redirects.filter(({ status }) => status === 410).map(({ from }) => fromStart(base, from))),
  };
}
