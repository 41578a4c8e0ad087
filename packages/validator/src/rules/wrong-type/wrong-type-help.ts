import { isObject, type Vocabulary } from '@framewright/model';
import { yamlValue, quoted } from '../../messages/yaml-value.ts';
import { levelHelp } from '../../schema/level-help.ts';
import { quote, schemaHint } from '../../messages/quote.ts';
import type { Finding } from '../../rule.ts';
import type { SchemaViolation } from '../../rule.ts';

type WrongType = Extract<SchemaViolation, { readonly kind: 'wrong-type' }>;

/** What is around a value of the wrong sort. */
export interface Surroundings {
  readonly key: string;
  /** The value as written, with its quotation marks and brackets. */
  readonly written: string;
  /** What stands behind the key on its line, with a remark. */
  readonly line: string;
  readonly vocabulary: Vocabulary;
  /** What holds the value. */
  readonly beside: unknown;
  /** The form that a text has to have. */
  readonly pattern: string | undefined;
  /** The type of the items, where a list is wanted. */
  readonly items: string | undefined;
}

type Help = Pick<Finding, 'help' | 'expected'>;

/** How to turn a value into the sort that is wanted, guessed from what people mistake for it. */
export function wrongTypeHelp(violation: WrongType, around: Surroundings): Help {
  const { found, types } = violation;
  const wants = (type: string): boolean => types.includes(type);
  const found2 =
    found === null
      ? ofEmpty(violation, around)
      : wants('array') && !wants('object')
        ? ofList(found, around)
        : wants('integer') || wants('number')
          ? levelHelp(violation, around)
          : wants('boolean')
            ? ofBoolean(around)
            : wants('string')
              ? ofText(found, around)
              : ofKeys(violation, around);
  return (
    found2 ?? { help: `Write for example ${around.key}: ${yamlValue(violation.example)}.${schemaHint(around.key, violation.description)}` }
  );
}

function ofEmpty({ types, pointer, example }: WrongType, { key, line }: Surroundings): Help {
  const behindHash = /^:\s*(#\S.*)$/u.exec(line)?.[1];
  if (behindHash !== undefined)
    return {
      help: `A # begins a remark, so nothing is left for a value. Put the value in quotation marks: ${key}: ${quoted(behindHash)}.`,
    };
  if (types.includes('object') && /^\/requires\/[^/]+$|\/of\/[^/]+$/u.test(pointer))
    return { help: `Write ${key}: {} where nothing more is to be said, else its rating: ${key}: { rating: … }.` };
  const grows = types.every((type) => type === 'array' || type === 'object');
  if (grows)
    return {
      help: `Write what belongs to it on the lines below ${key}:, indented by two spaces; where there is nothing to say, take the key away.`,
    };
  return {
    help: `Write a value behind ${key}:${example === undefined ? '' : `, such as ${yamlValue(example)}`}; where there is nothing to say, take the key away.`,
  };
}

function ofList(found: unknown, { key, written, items: wanted }: Surroundings): Help | undefined {
  if (isObject(found)) {
    const names = Object.keys(found);
    if (written.startsWith('{') && names.every((name) => found[name] === null))
      return { help: `Write a list in square brackets: ${key}: ${yamlValue(names)}.` };
    return {
      help: `Make a list of it, even of one: begin it with a dash and a space on a line of its own below ${key}:, or enclose it in square brackets.`,
    };
  }
  const items = written.split(/\n/u).map((line) => line.trim());
  const [, mark, words] = /^([-•·–—*▪◦‣]+)(?![-•·–—*▪◦‣])\s*(\S.*)$/u.exec(items[0] ?? '') ?? [];
  if (mark === '-' && words !== undefined)
    return { help: `Write a space behind the dash of each item of the list: - ${yamlValue(bare(words))}.` };
  if (mark !== undefined && words !== undefined)
    return { help: `Begin each item of the list with a dash and a space instead of ${mark}: - ${yamlValue(bare(words))}.` };
  const [, , inBrackets] = /^(["'])(\[.*\])\1$/su.exec(written) ?? [];
  if (inBrackets !== undefined) return { help: `Take the quotation marks away: ${key}: ${inBrackets}.` };
  if (wanted === 'object')
    return { help: `Write a list below ${key}:, each item with a dash and a space before it and with its keys on lines of their own.` };
  return { help: `Write a list in square brackets: ${key}: ${yamlValue(pieces(written, /[,;\n]/u).map(bare))}.` };
}

/** An item without the bullet before it and the quotation marks around it. */
function bare(item: string): string {
  const words = item.replace(/^[-•·–—*▪◦‣]+\s*(?=\p{L})/u, '');
  return /^(["']).*\1$/su.test(words) ? words.slice(1, -1) : words;
}

/** The parts between separators, without the space around them. */
function pieces(written: string, separators: RegExp): readonly string[] {
  return written
    .split(separators)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function ofBoolean({ key, written }: Surroundings): Help | undefined {
  const bare = written.replace(/^["']|["']$/gu, '').toLowerCase();
  const meant = /^(?:yes|y|on|true|1)$/u.test(bare) ? 'true' : /^(?:no|n|off|false|0)$/u.test(bare) ? 'false' : undefined;
  return meant === undefined ? undefined : { help: `Write ${key}: ${meant}.`, expected: [meant] };
}

function ofText(found: unknown, { key, written, pattern }: Surroundings): Help | undefined {
  if (Array.isArray(found)) {
    const [inner] = found as readonly unknown[];
    if (found.length === 1 && typeof inner === 'string' && written.startsWith('['))
      return {
        help: `Single brackets make a list, and double brackets link words in the text below. Here write ${yamlValue(inner)} with the brackets of the list alone, or none.`,
        expected: [yamlValue(inner)],
      };
    return { help: `Choose one of the list for ${key}; it takes a single value without brackets.` };
  }
  if (isObject(found)) {
    if (!written.startsWith('{'))
      return {
        help: `A colon with a space behind it makes a key of the words before it. Put quotation marks around all of them: ${quoted(pieces(written, /\n/u).join(' '))}.`,
      };
    return { help: `Write words for ${key}, without braces; put quotation marks around words that contain a sign such as { or :.` };
  }
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(written)) return undefined;
  return { help: `Put quotation marks around it, so that it stays the text that you see: ${key}: ${quoted(written)}.` };
}

function ofKeys({ types, example }: WrongType, { key, written }: Surroundings): Help {
  const single = `{ ${
    isObject(example)
      ? Object.keys(example)
          .map((each) => `${each}: …`)
          .join(', ')
      : 'rating: …'
  } }`;
  if (written.startsWith('[') || written.startsWith('- '))
    return {
      help: `Take the ${written.startsWith('[') ? 'brackets' : 'dashes'} away: ${key} is no list. Each name stands on a line of its own below it, with a colon and what belongs to it.`,
    };
  if (['requires', 'of', 'covers'].includes(key) && !types.includes('array'))
    return {
      help: `Write what it names on lines of their own below ${key}:, indented, each with a colon: ${/^[\w-]+$/u.test(written) ? written : '…'}: { … }.`,
    };
  if (types.includes('array'))
    return {
      help: `Write what is required in braces: ${key}: { rating: ${/^\d+$/u.test(written) ? written : '…'} }, or, on a scale with several dimensions, the level of each.`,
    };
  return { help: `Write ${quote(written)} with the key that it belongs to: ${single}.` };
}
