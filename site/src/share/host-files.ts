import type { FileToWrite } from '@framewright/model';
import { departedFrom } from '../view/places/redirects.ts';
import type { Editions } from '../editions/editions.ts';
import { embedFolder, folderHeaders, framedHeaders, securityHeaders, unframedHeader, type Header } from '../address/security-policy.ts';
import { href } from '../address/entry-paths.ts';
import { viewsOf } from '../editions/view.ts';

/** An address that moved to one other, or was removed. */
interface Move {
  readonly from: string;
  /** Absent if it was removed, or has several successors: the page there says what became of it. */
  readonly to?: string;
}

/**
 * What servers need besides the files: headers and redirects, in the form of Netlify and Cloudflare Pages (`_headers`, `_redirects`) and of
 * nginx, and the marker that makes GitHub Pages serve folders that begin with an underscore. A preview has none for nginx: one of its pages
 * has other headers than all others, and these are written where its address is known.
 * @param addresses those that cover the site, from its start
 */
export function hostFiles(editions: Editions, isPreview: boolean, addresses: readonly string[]): readonly FileToWrite[] {
  const moves = movesOf(editions);
  return [
    { path: '_headers', content: printHeaders(editions.root, addresses) },
    { path: '_redirects', content: printRedirects(moves) },
    ...(isPreview ? [] : [{ path: 'nginx.conf', content: printNginx(editions.root, moves) }]),
    { path: '.nojekyll', content: '' },
  ];
}

/**
 * Headers in the form of Netlify and Cloudflare Pages: those for all answers, then those of folders. Where several rules fit an address, all of
 * them apply: what keeps pages out of frames stands with everything but the pages that are made for them.
 */
export function printHeaders(root: string, addresses: readonly string[]): string {
  const block = (path: string, headers: readonly Header[]): string =>
    [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');
  const unframed = addresses.filter((address) => address !== `${embedFolder}*`);
  const ofFolder = (address: string): readonly Header[] =>
    folderHeaders.flatMap(({ folder, header }) => (`${folder}*` === address ? [header] : []));
  return [
    block('/*', framedHeaders),
    ...unframed.map((address) => block(href(root, address), [unframedHeader, ...ofFolder(address)])),
  ].join('\n');
}

/** Moved addresses in the form of Netlify and Cloudflare Pages. */
function printRedirects(moves: readonly Move[]): string {
  return moves.flatMap(({ from, to }) => (to === undefined ? [] : [`${from} ${to} 301\n`])).join('');
}

/** Headers, moved addresses and the page for what is not there, as nginx reads them inside a server block. */
export function printNginx(root: string, moves: readonly Move[]): string {
  const add = ({ name, value }: Header): string => `add_header ${name} ${quoted(value)}`;
  // nginx applies the headers of the innermost block alone, so each block repeats those for all.
  const folders = folderHeaders.flatMap(({ folder, header }) => [
    `location ^~ ${href(root, folder)} {`,
    ...securityHeaders.map((each) => `    ${add(each)} always;`),
    // Not on 404 responses, which must not be cached.
    `    ${add(header)};`,
    '}',
  ]);
  const moved = moves.map(({ from, to }) =>
    to === undefined ? `location = ${from} { error_page 410 ${from}index.html; return 410; }` : `location = ${from} { return 301 ${to}; }`,
  );
  const hidden = ['_headers', '_redirects', 'nginx.conf', '.framewright-files'].map(
    (name) => `location = ${href(root, name)} { return 404; }`,
  );
  return [
    '# To be included in the server block of the site: include /path/to/site/nginx.conf;',
    'index index.html;',
    'charset utf-8;',
    'absolute_redirect off;',
    `error_page 404 ${href(root, '404.html')};`,
    '',
    ...securityHeaders.map((each) => `${add(each)} always;`),
    '',
    ...folders,
    `location ^~ ${href(root, embedFolder)} {`,
    ...framedHeaders.map((each) => `    ${add(each)} always;`),
    '}',
    '',
    ...[...moved, ...hidden],
    '',
  ].join('\n');
}

/** The addresses consist of ids and versions, so nothing in them needs escaping. */
function movesOf(editions: Editions): readonly Move[] {
  const views = editions.all.flatMap((edition) => viewsOf(editions, edition));
  return views.flatMap(({ edition, tongue, base }) =>
    departedFrom(editions, edition, tongue).map(({ path, to: [only, ...more] }) => {
      const from = `${base}${path}`;
      return only && more.length === 0 ? { from, to: only.href } : { from };
    }),
  );
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
