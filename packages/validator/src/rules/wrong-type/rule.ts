import { isObject, ownValue, schemas, type Subject, valueAt } from '@framewright/model';
import { ambiguousScalars } from '../../schema/ambiguous-scalars.ts';
import { isItem, keyOf, parentOf, writtenAt } from '../../entries/key-places.ts';
import { unknownKeys } from '../../schema/meant-keys.ts';
import { keyAbove } from '../../schema/not-indented.ts';
import { either as eitherOf, quote } from '../../messages/quote.ts';
import type { Rule } from '../../rule.ts';
import { emptyKeyFix } from '../../entries/empty-key-fix.ts';
import { schemaAt } from '../../schema/schema-at.ts';
import { shapeMistakes } from '../../schema/shape-mistakes.ts';
import { wrongTypeHelp } from './wrong-type-help.ts';

export const wrongType: Rule = {
  id: 'wrong-type',
  severity: 'error',
  harm: 'lost',
  scope: 'entry',
  summary: 'A value is of the sort that its key wants: text, a number, a list, or keys with values.',
  why: 'A value of another sort can’t be shown or compared, so it is left out.',
  help: 'Write the value as the format describes it.',
  needs: ['violations'],
  *check(subject, context) {
    const mistakes = shapeMistakes(subject, context);
    // A key whose lines are all not indented is empty for that reason.
    const left = new Set(unknownKeys(subject.type, mistakes).map((violation) => keyAbove(violation, subject, context.memory)));
    // What would do in quotation marks is a mistake of its own.
    const ambiguous = new Set(mistakes.length === 0 ? [] : ambiguousScalars(subject, context).map(({ pointer }) => pointer));
    for (const violation of mistakes) {
      if (violation.kind !== 'wrong-type' || ambiguous.has(violation.pointer)) continue;
      const { pointer, found, types } = violation;
      if (found === null && parentOf(pointer) === '' && left.has(keyOf(pointer))) continue;
      const key = keyOf(pointer);
      const place = isItem(pointer) ? `as item of ${quote(key)}` : `for ${quote(key)}`;
      const words =
        typeof found === 'number' || typeof found === 'boolean' ? schemaAt(subject.type, pointer)?.enum?.map(String) : undefined;
      if (words) {
        yield {
          at: { subject, pointer },
          message: `Unexpected ${nounFor(found, subject, pointer)} ${place}, expected ${eitherOf(words)}`,
          help: 'Write one of these words.',
          expected: words,
        };
        continue;
      }
      yield {
        at: { subject, pointer },
        message:
          found === null
            ? `Unexpected empty ${quote(key)}, expected ${either(types)}`
            : `Unexpected ${nounFor(found, subject, pointer)} ${place}, expected ${isHuge(found) ? 'a number of ordinary size' : either(types)}`,
        ...wrongTypeHelp(
          { ...violation, example: exampleFor(subject, pointer) ?? violation.example },
          {
            key,
            written: writtenAt(subject, pointer),
            line: lineOf(subject, pointer),
            vocabulary: context.vocabulary,
            beside: valueAt(subject.source?.written ?? {}, parentOf(pointer)),
            pattern: schemaAt(subject.type, pointer)?.pattern,
            items: schemaAt(subject.type, `${pointer}/0`)?.type,
          },
        ),
        ...(found === null || found === '' ? emptyKeyFix(subject, pointer) : {}),
      };
    }
  },
  examples: [
    {
      title: 'A list without brackets, a key without a value, and a level by its title',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\naliases: ⟦Leading, Presiding⟧\n⟦order⟧:\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { rating: { knowledge: ⟦Practised⟧, application: 1 } }\n---\nLeads the meeting.\n',
      },
      expect: ['wrong-type', 'wrong-type', 'wrong-type'],
    },
    {
      title: 'Half a level, where each dimension has one of its own',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { rating: ⟦2.5⟧ }\n  minute-taking: { rating: { knowledge: ⟦1.5⟧, application: 1 } }\n---\nLeads the meeting.\n',
      },
      expect: ['wrong-type', 'wrong-type'],
    },
    {
      title: 'A list with dashes is a list',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\naliases:\n  - Leading\n  - Presiding\norder: 1.5\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
};

function either(types: readonly string[]): string {
  return types.map((type) => nouns[type] ?? type).join(' or ');
}

function nounFor(found: unknown, subject: Subject, pointer: string): string {
  if (Array.isArray(found)) return 'list';
  if (isObject(found)) return 'keys with values';
  const written = writtenAt(subject, pointer);
  return /^["']/u.test(written) ? `text ${quote(found)}` : quote(written);
}

/** Whether digits were written of a number that is too large to be told from infinity. */
function isHuge(found: unknown): boolean {
  return found === Number.POSITIVE_INFINITY || found === Number.NEGATIVE_INFINITY;
}

/** An example of the very key, which says more than one of its sort. */
function exampleFor(subject: Subject, pointer: string): unknown {
  return parentOf(pointer) === '' ? ownValue(schemas[subject.type].properties, keyOf(pointer))?.examples?.[0] : undefined;
}

/** The rest of the line behind a key, with its remark. */
function lineOf(subject: Subject, pointer: string): string {
  const { source } = subject;
  if (!source) return '';
  const [, end] = source.spanOf(pointer, 'key');
  return source.file.text.slice(end, source.file.text.indexOf('\n', end)).trim();
}
