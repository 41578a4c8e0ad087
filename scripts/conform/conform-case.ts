import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casePackage, checkCase, exportCase } from '@framewright/exporters';
import { isObject, parseJson } from '@framewright/model';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { clean, type ConformLine } from './conform-line.ts';
import type { Sample } from './sample-frameworks.ts';

/** CASE 1.1: every package against the schema of its publisher and against the rules of this project; a package as servers send it has departures. */
export function conformCase(folder: string, samples: readonly Sample[]): readonly ConformLine[] {
  const official = schemaAt(join(folder, 'case-1.1/case-v1p1-cfpackage.schema.json'));
  const packages = samples.flatMap(({ name, framework, options }) =>
    [false, true].map((plain) => ({
      name: plain ? `${name}, plain` : name,
      value: parseJson(JSON.stringify(casePackage(framework, { ...options, plain }))),
    })),
  );
  const served = parseJson(readFileSync(join(folder, 'case-1.1/opencase_round_trip_baseline.json'), 'utf8'));
  const own = checkCase(served);
  return [
    clean(
      'CASE 1.1',
      'packages against the official schema',
      packages.length,
      packages.flatMap(({ name, value }) => official(value).map((each) => `${name}: ${each}`)),
    ),
    clean(
      'CASE 1.1',
      'packages against the rules of this project',
      packages.length,
      packages.flatMap(({ name, value }) => checkCase(value).map(({ at, says }) => `${name}: ${at} ${says}`)),
    ),
    clean('CASE 1.1', 'addresses that a file answers', samples.length, samples.flatMap(unanswered)),
    {
      standard: 'CASE 1.1',
      what: 'a package as a server sends it, which is not strict',
      result: `${official(served).length} findings of the schema, ${own.length} of this project`,
      holds: own.length > 0 && official(served).length > 0,
      findings: [],
    },
  ];
}

/** Addresses that a package names and no file answers. */
function unanswered({ name, framework, options }: Sample): readonly string[] {
  const paths = new Set(exportCase(framework, options).map(({ path }) => path));
  const { CFDocument, CFItems, CFAssociations, CFDefinitions, CFRubrics } = casePackage(framework, options);
  return [CFDocument, ...CFItems, ...CFAssociations, ...CFDefinitions.CFItemTypes, ...CFDefinitions.CFLicenses, ...CFRubrics]
    .filter(({ uri }) => !paths.has(uri.slice(uri.indexOf('ims/case'))))
    .map(({ uri }) => `${name}: ${uri}`);
}

/** Judges by a schema; says what is wrong, and where. */
function schemaAt(path: string): (value: unknown) => readonly string[] {
  const schema = parseJson(readFileSync(path, 'utf8'));
  if (!isObject(schema)) throw new Error(`${path} holds no schema`);
  const ajv = new Ajv2019({ allErrors: true, strict: false });
  formats.default(ajv);
  // The publisher names the dialect with a hash at its end, under which it is not known.
  const check: ValidateFunction = ajv.compile({ ...schema, $schema: 'https://json-schema.org/draft/2019-09/schema' });
  return (value) => (check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`));
}
