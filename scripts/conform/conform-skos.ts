import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSkos, checkSkosFile, exportSkos, skosTriples, type Literal, type Triple } from '@framewright/exporters';
import { Parser, type Term } from 'n3';
import { clean, type ConformLine } from './conform-line.ts';
import type { Sample } from './sample-frameworks.ts';

/** SKOS: every export against its conditions and against another reader of Turtle; the examples of the reference, sound or not, are told apart. */
export function conformSkos(folder: string, samples: readonly Sample[]): readonly ConformLine[] {
  const examples = ['valid', 'invalid'].flatMap((kind) =>
    readdirSync(join(folder, 'skos/data', kind)).map((name) => {
      const found = checkSkos(triplesIn(readFileSync(join(folder, 'skos/data', kind, name), 'utf8')));
      return { name: `${kind} ${name}`, isRight: (found.length === 0) === (kind === 'valid') };
    }),
  );
  const misjudged = examples.filter(({ isRight }) => !isRight).map(({ name }) => name);
  return [
    clean(
      'SKOS',
      'schemes against its conditions and the habits of tools',
      samples.length,
      samples.flatMap(({ name, framework, options }) => {
        const triples = skosTriples(framework, options);
        return [...checkSkos(triples), ...checkSkosFile(triples)].map(({ at, says }) => `${name}: ${at} ${says}`);
      }),
    ),
    clean('SKOS', 'Turtle read by N3.js', samples.length, samples.flatMap(readOtherwise)),
    {
      standard: 'SKOS',
      what: 'numbered examples of the reference',
      result: `${examples.length - misjudged.length} of ${examples.length} told right`,
      holds: misjudged.length === 0 && examples.length > 0,
      findings: misjudged,
    },
  ];
}

function readOtherwise({ name, framework, options }: Sample): readonly string[] {
  const turtle = exportSkos(framework, options).find(({ path }) => path.endsWith('.ttl'));
  const keys = (triples: readonly Triple[]): string => [...new Set(triples.map(keyOf))].sort().join('\n');
  return keys(triplesIn(turtle?.content ?? '')) === keys(skosTriples(framework, options)) ? [] : [`${name}: N3.js reads something else`];
}

function keyOf({ subject, property, value }: Triple): string {
  return JSON.stringify([
    ...[subject, property],
    ...(typeof value === 'string' ? [value] : [value.text, value.language?.toLowerCase(), value.datatype]),
  ]);
}

function triplesIn(turtle: string): readonly Triple[] {
  return new Parser({ baseIRI: 'https://example.org/' }).parse(turtle).map(({ subject, predicate, object }) => ({
    subject: subject.value,
    property: predicate.value,
    value: said(object),
  }));
}

function said(term: Term): string | Literal {
  if (term.termType !== 'Literal') return term.value;
  if (term.language !== '') return { text: term.value, language: term.language };
  const datatype = term.datatype.value;
  return datatype.endsWith('#string') ? { text: term.value } : { text: term.value, datatype };
}
