import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCtdl, exportCtdl, readCtdlVocabulary } from '@framewright/exporters';
import { parseJson } from '@framewright/model';
import { clean, type ConformLine } from './conform-line.ts';
import type { Sample } from './sample-frameworks.ts';

/** The fixtures whose names say that they hold a fault. */
const faulty = /^(?:bug_|ctid_|domain_|inverse_|unresolved_)|bare_uuid/u;

/** CTDL-ASN: every export against the published vocabulary, which the folder holds; fixtures are told apart as their names say. */
export function conformCtdl(folder: string, samples: readonly Sample[]): readonly ConformLine[] {
  const read = (...path: readonly string[]): unknown => parseJson(readFileSync(join(folder, 'ctdl-asn', ...path), 'utf8'));
  const vocabulary = readCtdlVocabulary(read('vocabulary', 'ctdlasn-schema.json'));
  const fixtures = readdirSync(join(folder, 'ctdl-asn/fixtures'));
  const misjudged = fixtures.filter((name) => checkCtdl(read('fixtures', name), vocabulary).length > 0 !== faulty.test(name));
  return [
    clean(
      'CTDL-ASN',
      'documents against the published vocabulary',
      samples.length,
      samples.flatMap(({ name, framework, options }) =>
        exportCtdl(framework, options).flatMap(({ content }) =>
          checkCtdl(parseJson(content), vocabulary).map(({ at, says }) => `${name}: ${at} ${says}`),
        ),
      ),
    ),
    {
      standard: 'CTDL-ASN',
      what: 'fixtures of another validator, by their names',
      result: `${fixtures.length - misjudged.length} of ${fixtures.length} told right`,
      holds: misjudged.length === 0 && fixtures.length > 0,
      findings: misjudged,
    },
  ];
}
