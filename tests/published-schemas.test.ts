import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isObject } from '@framewright/model';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;

describe.each([
  ['with releases, moved pages and translations', sites.hostedHistory, 'https://host.example/org/repo/'],
  ['of this framework', sites.framework, '/'],
  ['of format 2', sites.formatTwo, '/meetings/'],
  ['with all facts', sites.facts, '/harbour/'],
])('the data of a site %s', (_name, of, address) => {
  let site: BuiltSite;
  const known = new Map<string, ValidateFunction>();
  const read = (path: string): unknown => JSON.parse(readFileSync(join(site.folder, path), 'utf8'));
  const validator = (path: string): ValidateFunction => {
    const made = known.get(path) ?? compiled(path);
    known.set(path, made);
    return made;
  };
  const compiled = (path: string): ValidateFunction => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    return ajv.compile(read(path) as object);
  };
  const faults = (path: string, schema: string, value: unknown = read(path)): readonly string[] => {
    const validate = validator(schema);
    return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${path} ${instancePath} ${message}`);
  };

  beforeAll(async () => {
    site = await sharedSite(of);
  }, 15 * minutes);

  test('each document names a schema that is there and that it fits', () => {
    const documents = [...site.files].filter(
      // The schemas themselves, and files in formats of others, which have the schemas of their standards.
      (path) => /^data\/.*\.json$|^redirects\.json$/u.test(path) && !/^data\/(?:schema|[^/]+\/formats)\//u.test(path),
    );
    const named = documents.flatMap((path) => {
      const value = read(path);
      const schema = isObject(value) ? value['$schema'] : undefined;
      return typeof schema === 'string' ? [{ path, schema: posix.join(posix.dirname(path), schema), value }] : [];
    });
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ schema }) => !site.files.has(schema))).toEqual([]);
    expect(named.flatMap(({ path, schema, value }) => faults(path, schema, value))).toEqual([]);
    // What keeps its bytes names none; the list beside it does.
    const others = documents.filter((path) => !named.some((each) => each.path === path));
    expect(others.filter((path) => !/^data\/[^/]+\/(?:[\d.]+|[\d.]+\.changes|bundle|changes)\.json$/u.test(path))).toEqual([]);
  });

  test('the list of each edition names all files beside it, with schemas that they fit', () => {
    const lists = [...site.files].filter((path) => /^data\/[^/]+\/index\.json$/u.test(path));
    expect(lists).toContain('data/draft/index.json');
    for (const list of lists) {
      const folder = posix.dirname(list);
      const { files } = read(list) as { readonly files: readonly { readonly path: string; readonly schema?: string }[] };
      const there = [...site.files].filter((path) => path.startsWith(`${folder}/`) && path !== list && !/SHA256SUMS|CITATION/u.test(path));
      expect(files.map(({ path }) => `${folder}/${path}`).sort()).toEqual(there.sort());
      const typed = files.flatMap(({ path, schema }) =>
        schema === undefined ? [] : [[`${folder}/${path}`, posix.join(folder, schema)] as const],
      );
      expect(typed.flatMap(([path, schema]) => faults(path, schema))).toEqual([]);
    }
  });

  test('a role stands with all that it requires, and texts in plain words', () => {
    const roles = [...site.files].filter((path) => /^data\/[^/]+\/roles\/.+\.json$/u.test(path));
    expect(roles.length).toBeGreaterThan(0);
    for (const path of roles) {
      const role = read(path) as {
        readonly id: string;
        readonly iri: string;
        readonly bundle: string;
        readonly resolved: unknown;
        readonly text: object;
      };
      const bundle = read(posix.join(posix.dirname(path), role.bundle)) as { readonly resolved: Readonly<Record<string, unknown>> };
      if (bundle.resolved[role.id] !== undefined) expect(role.resolved).toEqual(bundle.resolved[role.id]);
      expect(role.iri).toMatch(/^https:\/\/.+\/roles\/[^/]+\/$/u);
      expect(JSON.stringify(role.text)).not.toMatch(/\[\[|\n- /u);
    }
  });

  test('the draft is marked in each of its documents, and nothing else is', () => {
    const documents = [...site.files].filter((path) => /^data\/[^/]+\/(?!schema).*\.json$/u.test(path) && !path.startsWith('data/schema/'));
    const marked = documents.filter((path) => (read(path) as { readonly draft?: boolean }).draft === true);
    expect(marked).toEqual(documents.filter((path) => path.startsWith('data/draft/')));
  });

  test('the latest release has an address that stays', () => {
    const { latest } = read('data/releases.json') as { readonly latest: string | null };
    expect(site.files.has('data/latest/bundle.json')).toBe(latest !== null);
    if (latest === null) return;
    expect(readFileSync(join(site.folder, 'data/latest/bundle.json'))).toEqual(
      readFileSync(join(site.folder, `data/${latest}/${latest}.json`)),
    );
  });

  test('other lists fit their schemas, and the schemas of the newest format are where they say', () => {
    expect(faults('addresses.json', 'data/schema/2/addresses.schema.json')).toEqual([]);
    for (const path of site.files)
      if (path.startsWith('data/schema/2/'))
        expect((read(path) as { readonly $id: string }).$id).toMatch(
          new RegExp(`^(?:https://[^/]+)?${new URL(address, 'https://a.example').pathname}${path.replaceAll('.', '[.]')}$`, 'u'),
        );
  });
});
