/** The content of an Open Graph property. */
export function propertyOf(page: string, name: string): string | undefined {
  return new RegExp(`<meta property="${name}" content="([^"]*)"`, 'u').exec(page)?.[1];
}

/** The structured data of a page. */
export function thingsOn(page: string): readonly Readonly<Record<string, unknown>>[] {
  return [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(
    ([, text = '']) => JSON.parse(text) as Readonly<Record<string, unknown>>,
  );
}

/** Headers by path, as Netlify and Cloudflare Pages write them. */
export function headersOf(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  let last = new Map<string, string>();
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+): (.*)$/u.exec(line);
    if (header) last.set(header[1] ?? '', header[2] ?? '');
    else if (line !== '') {
      last = new Map();
      found.set(line, last);
    }
  }
  return found;
}

/** Headers by folder, as nginx has them; those outside all folders under an empty name. */
export function nginxHeaders(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  let at = '';
  for (const line of text.split('\n')) {
    const folder = /^location \^~ (\S+) \{$/u.exec(line)?.[1];
    if (folder !== undefined) at = folder;
    else if (line === '}') at = '';
    const header = /^\s*add_header (\S+) "((?:[^"\\]|\\.)*)"(?: always)?;$/u.exec(line);
    if (header)
      found.set(at, (found.get(at) ?? new Map<string, string>()).set(header[1] ?? '', (header[2] ?? '').replaceAll(/\\(.)/gu, '$1')));
  }
  return found;
}

/** The rows of a file of comma-separated values (RFC 4180). */
export function readCsv(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\u{FEFF}/u, '');
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [whole, quoted, plain = '', end = ''] of body.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    if (whole === '') break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
