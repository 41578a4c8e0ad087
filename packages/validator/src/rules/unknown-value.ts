import { newestFormat, ownValue, suggest, type Subject } from '@framewright/model';
import { emptyKeyFix } from '../entries/empty-key-fix.ts';
import { keyOf } from '../entries/key-places.ts';
import { either, quote, schemaHint } from '../messages/quote.ts';
import type { Rule, SchemaViolation } from '../rule.ts';
import { shapeMistakes } from '../schema/shape-mistakes.ts';

export const unknownValue: Rule = {
  id: 'unknown-value',
  severity: 'error',
  harm: 'unreadable',
  scope: 'entry',
  summary: 'Where the format offers a choice of words, one of them is used.',
  why: 'Programs and readers know what these words mean; they can’t guess what another word means.',
  help: 'Choose one of the words.',
  needs: ['violations'],
  *check(subject, context) {
    for (const violation of shapeMistakes(subject, context)) {
      if (violation.kind !== 'unknown-value') continue;
      const found = String(violation.found);
      const values = violation.values.map(String);
      const meant = [...new Set([...(ownValue(meanings, found.toLowerCase()) ?? []), ...suggest(found, values)])].filter((value) =>
        values.includes(value),
      );
      if (isNewerFormat(subject, violation)) {
        yield {
          at: { subject, pointer: violation.pointer },
          message: `Unexpected format ${found}, expected ${values.join(' or ')}`,
          help: `This version of framewright reads formats up to ${newestFormat}; a newer version is needed.`,
        };
        continue;
      }
      const hint = schemaHint(keyOf(violation.pointer), violation.description);
      yield {
        at: { subject, pointer: violation.pointer },
        ...(found.trim() === '' ? emptyKeyFix(subject, violation.pointer) : {}),
        message: `Unexpected ${quote(found)} for ${quote(keyOf(violation.pointer))}, expected ${either(values)}`,
        help:
          values.length === 1
            ? `Write ${values[0]}.${hint}`
            : meant[0] === undefined
              ? `Choose one of these words.${hint}`
              : `Write ${meant[0]} if that is meant.${hint}`,
        // Where nothing is written, there is nothing that a word could take the place of.
        expected: violation.found === null ? [] : meant.length > 0 ? meant : values,
      };
    }
  },
  examples: [
    {
      title: 'Words of one’s own for a status and a need',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nstatus: ⟦approved⟧\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md': '---\nid: chair\ntitle: Chair\nrequires:\n  fairness: { need: ⟦mandatory⟧ }\n---\nLeads the meeting.\n',
      },
      expect: ['unknown-value', 'unknown-value'],
    },
    {
      title: 'A format that is to come',
      files: {
        'framework.md':
          '---\nformat: ⟦3⟧\nid: meetings\ntitle: Meetings\niri: https://meetings.example/\nlanguage: en-GB\nlicence: CC-BY-4.0\npublisher: Meeting circle\nkinds:\n  - { id: technical, title: Technical, scale: proficiency, levels: any }\n  - { id: conduct, title: Conduct }\nrules:\n  unused-competence: { severity: "off", because: An example shows one thing at a time. }\n---\nHow people run meetings.\n',
      },
      expect: ['unknown-value'],
    },
    {
      title: 'One of the words',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nstatus: proposed\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};

/** Whether a manifest says that it follows a format that is to come. */
function isNewerFormat({ type }: Subject, { pointer, found }: UnknownValue): boolean {
  return type === 'manifest' && pointer === '/format' && Number.isInteger(found) && Number(found) > newestFormat;
}

type UnknownValue = Extract<SchemaViolation, { readonly kind: 'unknown-value' }>;

/** What other words mean here. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  approved: ['active'],
  published: ['active'],
  final: ['active'],
  live: ['active'],
  current: ['active'],
  review: ['proposed'],
  new: ['proposed'],
  wip: ['draft'],
  retired: ['deprecated'],
  withdrawn: ['deprecated'],
  obsolete: ['deprecated'],
  archived: ['deprecated'],
  mandatory: ['essential'],
  required: ['essential'],
  must: ['essential'],
  critical: ['essential'],
  optional: ['desirable'],
  recommended: ['desirable'],
  should: ['expected'],
  nice: ['desirable'],
  same: ['exact'],
  equal: ['exact'],
  identical: ['exact'],
  similar: ['close'],
  wider: ['broad'],
  broader: ['broad'],
  narrower: ['narrow'],
  part: ['narrow'],
  warn: ['warning'],
  info: ['warning'],
  disabled: ['off'],
  none: ['off', 'any'],
  false: ['off'],
  fatal: ['error'],
  all: ['any'],
};
