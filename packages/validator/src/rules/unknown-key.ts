import { isAtLevel } from '@framewright/markdown';
import { isObject, newerPlaces, pointerOf, stepsOf, type Subject, fold, suggest, valueAt } from '@framewright/model';
import { isWithoutColon, keyOf, parentOf } from '../entries/key-places.ts';
import { bodyKeyNames, meantKeys, unknownKeys, type UnknownKey } from '../schema/meant-keys.ts';
import { keyAbove } from '../schema/not-indented.ts';
import { either, quote } from '../messages/quote.ts';
import type { EntryContext, Finding, Rule } from '../rule.ts';
import { shapeMistakes } from '../schema/shape-mistakes.ts';

type Words = Pick<Finding, 'message' | 'help' | 'expected' | 'fix'>;

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  harm: 'lost',
  scope: 'entry',
  summary: 'Front matter has the keys that the format knows, and keys of your own that begin with x-.',
  why: 'What stands behind an unknown key is read by nobody: it is missing from pages, checks and exports.',
  help: 'Correct the key, or begin it with x- if it is one of your own.',
  needs: ['violations'],
  *check(subject, context) {
    const seen = new Set<string>();
    for (const violation of unknownKeys(subject.type, shapeMistakes(subject, context))) {
      const parent = parentOf(violation.pointer);
      const words = bareRating(violation, context) ?? forReaders(violation, subject, context) ?? notIndented(violation, subject, context);
      // Levels without their key, and lines that all lack their indent, are one mistake.
      if (words && seen.has(`${parent} ${words.help}`)) continue;
      if (words) seen.add(`${parent} ${words.help}`);
      yield { at: { subject, pointer: violation.pointer, part: 'key' }, ...(words ?? misspelt(violation, subject, context)) };
    }
  },
  examples: [
    {
      title: 'A key misspelt, and one in capitals',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\n⟦Title⟧: Chairing\nkind: technical\n⟦realted⟧: [agenda-setting]\n---\nThe ability to lead a meeting.\n',
      },
      expect: ['unknown-key', 'unknown-key'],
    },
    {
      title: 'Levels without the key that holds them, and a requirement that is not indented',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { ⟦knowledge⟧: 2, application: 1 }\n⟦fairness⟧: {}\n---\nLeads the meeting.\n',
      },
      expect: ['unknown-key', 'unknown-key'],
    },
    {
      title: 'A key of one’s own',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nx-course: Chairing in a day\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};

function misspelt(violation: UnknownKey, subject: Subject, { vocabulary }: EntryContext): Words {
  const { key, known } = violation;
  const near = meantKeys(violation).filter((each) => fitsFormat(each, violation, subject, vocabulary.manifest.data.format));
  const beside = valueAt(subject.source?.written ?? {}, parentOf(violation.pointer));
  const meant = near.filter((each) => !isObject(beside) || !Object.hasOwn(beside, each));
  const [likeliest] = meant;
  if (near[0] !== undefined && likeliest === undefined)
    return {
      message: `Unexpected key ${quote(key)} beside ${quote(near[0])}, expected one of them`,
      help: `Delete one of the two, or put together what they say. Begin a key of your own with x-.`,
    };
  if (likeliest === undefined)
    return {
      message: `Unexpected key ${quote(key)}, expected one that the format knows`,
      help: `Known here: ${known.join(', ')}. Begin a key of your own with x-.`,
    };
  const span = subject.source?.spanOf(violation.pointer, 'key');
  if (isWithoutColon(subject, violation.pointer))
    return {
      message: `Unexpected ${quote(key)} without a colon, expected ${quote(`${likeliest}: …`)}`,
      help: `Write a colon and a space behind ${likeliest}, and then its value.`,
    };
  return {
    message: `Unexpected key ${quote(key)}, expected ${either(meant)}`,
    help: `Write ${likeliest} if that is meant. Begin a key of your own with x-.`,
    expected: meant,
    ...(span ? { fix: { title: `Write ${likeliest}`, safe: false, edits: [{ span, text: likeliest }] } } : {}),
  };
}

/** Whether a format has room for a key in the place of an unknown one; else one mistake would follow the other. */
function fitsFormat(key: string, { key: unknown, pointer }: UnknownKey, subject: Subject, format: number): boolean {
  const instead: unknown = structuredClone(subject.source?.written ?? {});
  const beside = valueAt(instead, parentOf(pointer));
  if (!isObject(beside)) return true;
  Object.defineProperty(beside, key, { value: beside[unknown], enumerable: true, configurable: true });
  const place = `${parentOf(pointer)}${pointerOf(key)}`;
  return !newerPlaces(subject.type, instead).some((each) => each.what === 'key' && each.pointer === place && each.format > format);
}

/** Words for readers that were given a key: below the front matter they have a place of their own. */
function forReaders({ key, pointer }: UnknownKey, subject: Subject, { vocabulary }: EntryContext): Words | undefined {
  if (parentOf(pointer) !== '') return undefined;
  const section = (vocabulary.manifest.data.sections ?? []).find(({ id, title }) => fold(id) === fold(key) || fold(title) === fold(key));
  const isBelowLevels = section !== undefined && subject.type === 'competence' && isAtLevel(section, subject.type);
  const heading = `${isBelowLevels ? '####' : '##'} ${section?.title}`;
  if (section)
    return {
      message: `Unexpected key ${quote(key)}, expected the heading ${quote(heading)} below the front matter`,
      help: `Move the text below the second line --- under a heading “${heading}”${isBelowLevels ? ' below its level' : ''}, and delete the key.`,
    };
  const isProse =
    prose.has(fold(key)) ||
    suggest(
      key,
      [...bodyKeyNames].filter((name) => name !== 'text'),
    ).length > 0;
  return isProse
    ? {
        message: `Unexpected key ${quote(key)}, expected its text below the front matter`,
        help: 'Move the text below the second line ---, and delete the key.',
      }
    : undefined;
}

const prose = new Set(['description', 'summary', 'overview', 'introduction', 'content', 'notes', 'details', 'explanation', 'purpose']);

/** Levels that stand directly in a requirement. */
function bareRating({ key, known, pointer }: UnknownKey, { vocabulary }: EntryContext): Words | undefined {
  if (!known.includes('rating') || stepsOf(pointer).length < 3) return undefined;
  const dimensions = [...vocabulary.scales.values()].flatMap((scale) => scale.data.dimensions);
  if (!dimensions.some(({ id, title }) => fold(id) === fold(key) || fold(title) === fold(key))) return undefined;
  return {
    message: `Unexpected key ${quote(key)} directly in ${quote(keyOf(parentOf(pointer)))}, expected “rating” around it`,
    help: 'Enclose the levels: rating: { … }.',
  };
}

/** A line that was meant to stand below the key above it. */
function notIndented(violation: UnknownKey, subject: Subject, { memory }: EntryContext): Words | undefined {
  const above = keyAbove(violation, subject, memory);
  return above === undefined
    ? undefined
    : {
        message: `Unexpected key ${quote(violation.key)} at the start of a line, expected it below ${quote(above)}`,
        help: `If it belongs to ${above}, indent the line by as many spaces as what belongs there.`,
      };
}
