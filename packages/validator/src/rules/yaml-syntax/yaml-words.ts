import { helpWithSpace, nameOfSpace } from '../../words/odd-spaces.ts';
import type { Problem, SourceFile, Span } from '@framewright/model';
import { colonInValue } from './colon-in-value.ts';
import { yamlValue, quoted } from '../../messages/yaml-value.ts';
import { quote } from '../../messages/quote.ts';
import type { Finding } from '../../rule.ts';
import { formatKeys, keyBefore, wantedBehind } from '../../schema/format-keys.ts';

type YamlProblem = Extract<Problem, { readonly rule: 'yaml-syntax' }>;
type Words = Pick<Finding, 'message' | 'help' | 'fix'>;

interface Value {
  readonly words: string;
  readonly start: number;
}

/** What to say about front matter that can't be read. */
export function yamlWords(problem: YamlProblem, file: SourceFile): Words {
  const { detail, expected = '', span } = problem;
  const written = file.text.slice(...span);
  const becomes = (title: string, text: string, safe: boolean): Pick<Words, 'fix'> => ({ fix: { title, safe, edits: [{ span, text }] } });
  switch (problem.reason) {
    case 'tab':
      return {
        message: 'Unexpected tab at the start of a line, expected spaces',
        help: 'Replace the tab by as many spaces as the lines beside it begin with. Spaces show what belongs to what; a tab is as wide as each program likes.',
      };
    case 'indent':
      return {
        message: `Unexpected ${spaces(indentOf(file.text, span[1]))} before ${quote(detail)}, expected ${spaces(Number(expected))}`,
        help:
          Number(expected) === 0
            ? 'Begin this line at the very left, like the lines that it belongs with.'
            : `Indent this line by ${spaces(Number(expected))}, exactly like the lines that it belongs with.`,
        ...becomes('Indent as expected', indentOf(file.text, span[1]) > Number(expected) ? '' : ' '.repeat(Number(expected)), false),
      };
    case 'list-among-keys':
      return expected === 'map'
        ? {
            message: 'Unexpected dash among keys, expected a key and a colon',
            help: 'Take the dash away: here stand keys with values, not the items of a list.',
          }
        : {
            message: `Unexpected key ${quote(detail)} among the items of a list, expected a dash before it`,
            help: 'Begin the line with a dash and a space like the items above it, or indent it so that it belongs to the last of them.',
          };
    case 'missing-dash':
      return withoutDash(problem, file);
    case 'unclosed-quote':
      return {
        message: `Unexpected quotation mark ${detail} that is never closed, expected another at the end of the text`,
        help: `Write ${detail} behind the last word as well, or take this one away: most texts need no quotation marks.`,
      };
    case 'text-after-quote':
      return afterQuote(written, expected, valueAt(file.text, span[0]).words);
    case 'escape':
      return {
        message: `Unexpected ${quote(detail)}, expected no backslash inside double quotation marks`,
        help: 'A backslash gives the next character another meaning there. Write single quotation marks around the text, or each backslash twice.',
      };
    case 'smart-quotes':
      return {
        message: `Unexpected curly quotation marks around ${quote(written.replace(/^[“”„‟«‹‘’‚]+|[“”„‟«»‹›‘’‚]+$/gu, ''))}, expected straight ones`,
        help: 'Type straight quotation marks: "…". Word processors turn them into curly ones, which mean nothing here.',
      };
    case 'unclosed-bracket':
      return {
        message: `Unexpected ${quote(detail)} that is never closed, expected ${quote(expected)} at its end`,
        help: `Add ${expected} where what ${detail} begins ends. Every ${detail} needs its own ${expected}.`,
      };
    case 'wrong-bracket':
      return {
        message: `Unexpected ${quote(detail)}, expected ${quote(expected)}`,
        help: `Write ${expected}: [ ] enclose a list, { } enclose keys with values.`,
        ...becomes(`Write ${expected}`, expected, false),
      };
    case 'extra-bracket':
      return {
        message: `Unexpected ${quote(detail)}, expected the end of the line: everything is closed already`,
        help: `Take the ${detail} away, or add the sign that opens what it should close.`,
        ...becomes(`Take ${detail} away`, '', false),
      };
    case 'text-after-bracket':
      return {
        message: `Unexpected ${quote(detail)} behind the closing bracket, expected the end of the line`,
        help: 'Move it inside the brackets, or to a line of its own.',
      };
    case 'missing-comma':
      return {
        message: `Unexpected ${quote(detail)} right behind the value before it, expected a comma between them`,
        help: 'Write a comma between the two.',
        ...becomes('Write a comma', ',', false),
      };
    case 'extra-comma':
      return {
        message: 'Unexpected comma, expected a value before it',
        help: 'Take one of the commas away, or write what is missing between them.',
        ...becomes('Take the comma away', '', false),
      };
    case 'missing-colon':
      return withoutColon(problem, file);
    case 'character-for-colon':
      return {
        message: `Unexpected ${quote(written)} after ${quote(detail)}, expected a colon and a space`,
        help: `Write ${detail}: and then the value.`,
        fix: { title: 'Write a colon', safe: true, edits: [{ span: withSpaces(file.text, span), text: ': ' }] },
      };
    case 'missing-space':
      return {
        message: `Unexpected ${quote(written)}, expected a space after the colon`,
        help: `Write ${detail}: then a space, then the value.`,
        ...becomes('Write a space after the colon', `${detail}: ${written.slice(detail.length + 1)}`, true),
      };
    case 'odd-space':
      return {
        message: `Unexpected ${nameOfSpace(written) ?? 'space that can’t be seen'} after the colon of ${quote(detail)}, expected an ordinary space`,
        help: helpWithSpace(written),
        ...becomes('Write an ordinary space', ' ', true),
      };
    case 'colon-in-value':
      return colonInValue(span, file);
    case 'missing-key':
      if (written === ':' && /[\]}]$/u.test(file.text.slice(0, span[0]))) return behindBracket(written, span);
      return {
        message: `Unexpected ${quote(written)} without a key, expected a key before the colon`,
        help: 'Write what the value is, such as title, before the colon.',
      };
    case 'reserved-character':
      return reserved(detail, valueAt(file.text, span[0]), span[0], file);
    case 'wrong-comment':
      return {
        message: `Unexpected ${quote(detail)}, expected # at the start of a remark`,
        help: 'Begin remarks in the front matter with # and a space.',
      };
    case 'merge-conflict':
      return {
        message: `Unexpected line ${quote(detail)}, expected one version of the text`,
        help: 'Two versions of this place were put side by side. Keep the lines that should stay and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      };
    case 'several-documents':
      return {
        message: `Unexpected line ${quote(detail)}, expected only keys and values between the two lines ---`,
        help: 'Delete the line.',
      };
    case 'not-a-map':
      return {
        message: `Unexpected ${quote(detail)}, expected keys with values between the two lines ---`,
        help: 'Write lines such as “title: Governance arrangements”.',
      };
    case 'other':
      return {
        message: `Unexpected ${quote(detail)}, expected a line such as “title: Governance arrangements”`,
        help: 'Compare the line and the one above it with the front matter of another file in this folder.',
      };
  }
}

function indentOf(text: string, end: number): number {
  return end - (text.lastIndexOf('\n', end - 1) + 1);
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : count === 1 ? 'one space' : `${count} spaces`;
}

/** What stands behind the key of a line, where the line has one key and no brackets around it. */
function valueAt(text: string, at: number): Value {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(lineStart, text.indexOf('\n', at)).trimEnd();
  const before = /^\s*(?:- )*(?:[\w-]+:[ \t]+)?/u.exec(line)?.[0].length ?? 0;
  return { words: line.slice(before), start: lineStart + before };
}

/** A span with the spaces and tabs around it. */
function withSpaces(text: string, [start, end]: Span): Span {
  const after = /^[ \t]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const before = text.slice(0, start);
  return [start - (before.length - before.trimEnd().length), end + after];
}

function afterQuote(written: string, mark: string, words: string): Words {
  const whole = words.endsWith(mark) ? words.slice(1, -1) : words.replaceAll(mark, '');
  const apostrophe = mark === "'" ? ' An apostrophe ends a text that begins with the same mark.' : '';
  return {
    message: `Unexpected ${quote(written)} behind the closing quotation mark, expected the end of the text there`,
    help: `Put quotation marks around the whole text${words.startsWith(mark) ? `: ${quoted(whole)}` : ', or around none of it'}.${apostrophe}`,
  };
}

/** Words among the items of a list, in the column of these; or beside the key above them, where no column is expected. */
function withoutDash({ detail, expected, span: [start, end] }: YamlProblem, { text }: SourceFile): Words {
  const words = detail.replace(/^[-•·–—*▪◦‣]+[ \t]*/u, '');
  const item = `- ${/^["'[{]/u.test(words) ? words : yamlValue(words)}`;
  if (!isClosed(words))
    return {
      message: `Unexpected ${quote(detail)} among the items of a list, expected a dash and a space before each item`,
      help: `Begin each item with a dash and a space, and close what ${words.charAt(0)} opens inside the item.`,
    };
  if (expected === undefined)
    return {
      message: `Unexpected ${quote(detail)} beside the key of a list, expected ${quote(item)} on a line of its own`,
      help: `Write ${item} on a line below the key, like the items that follow. If these are no items, put all of the words on one line.`,
    };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const isBelowItem = /^[ \t]*-[ \t]/u.test(text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart));
  return {
    message: `Unexpected ${quote(detail)} among the items of a list, expected ${quote(item)}`,
    help: `Write a dash and a space before it, like the items ${isBelowItem ? 'beside it. If it continues the line above, put it at the end of that' : 'below it'}.`,
    fix: { title: 'Write the dash', safe: false, edits: [{ span: [lineStart, end], text: `${' '.repeat(Number(expected))}${item}` }] },
  };
}

/** Whether what quotation marks or brackets at the start of words open ends with the words. */
function isClosed(words: string): boolean {
  const closing = new Map([
    ['"', '"'],
    ["'", "'"],
    ['[', ']'],
    ['{', '}'],
  ]).get(words.charAt(0));
  return closing === undefined || (words.length > 1 && words.endsWith(closing) && !/^.\s*-\s/u.test(words));
}

/** A line without a colon is a key whose colon is missing, or words that belong to the line above. */
function withoutColon({ detail, span }: YamlProblem, { text, place }: SourceFile): Words {
  const line = text.slice(...span);
  const value = line.slice(detail.length).replace(/^[\s\-–—>]+/u, '');
  if (formatKeys(place).has(detail) || /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(detail))
    return {
      message: `Unexpected ${quote(line)} without a colon, expected ${quote(`${detail}: ${value === '' ? '…' : value}`)}`,
      help: `Write a colon and a space behind ${detail}.`,
      // Where no value stands on the line, what is missing is more than the colon.
      ...(value === '' ? {} : { fix: { title: 'Write the colon', safe: false, edits: [{ span, text: `${detail}: ${value}` }] } }),
    };
  return {
    message: `Unexpected line ${quote(line)} without a key and a colon, expected a line such as “title: Governance arrangements”`,
    help: 'If these words continue the line above, put them at its end, or indent them. Text for readers belongs below the second line ---.',
  };
}

/** A character that ends a line of a program, behind a closing bracket. */
function behindBracket(character: string, span: Span): Words {
  return {
    message: `Unexpected ${quote(character)} behind the closing bracket, expected the end of the line`,
    help: `Take the ${character} away: a line ends without one.`,
    fix: { title: `Take ${character} away`, safe: false, edits: [{ span, text: '' }] },
  };
}

function reserved(character: string, value: Value, at: number, { text, place }: SourceFile): Words {
  const isWhole = value.start === at && value.words.length > 1;
  const example = isWhole ? quoted(value.words) : `"${character}…"`;
  const fix = isWhole
    ? {
        fix: {
          title: 'Put quotation marks around the words',
          safe: false,
          edits: [{ span: [at, at + value.words.length] as const, text: example }],
        },
      }
    : {};
  const plain = /^([*`]{1,3})(.+)\1$/u.exec(isWhole ? value.words : '')?.[2];
  if (plain !== undefined)
    return {
      message: `Unexpected ${quote(character)} at the start of a value, expected plain words or quotation marks around it`,
      help: `Write ${plain}: here words are neither bold nor code.`,
      fix: { title: `Write ${plain}`, safe: false, edits: [{ span: [at, at + value.words.length], text: plain }] },
    };
  if (character === '-')
    return {
      message: 'Unexpected “-” for a value, expected a value or nothing',
      help: 'To say nothing, take the key away as well. A list of several lines begins below its key, each item with a dash and a space.',
    };
  const [, enclosed, behind] = /^([[{].*[\]}])\s*([;.:])$/u.exec(isWhole ? value.words : '') ?? [];
  if (enclosed !== undefined && behind !== undefined) return behindBracket(behind, [at + enclosed.length, at + value.words.length]);
  const key = keyBefore(text, at);
  const wanted = key === undefined ? undefined : wantedBehind(place, key);
  const isText = wanted === 'text' || (wanted === undefined && !/^\{\s*[\w-]+:/u.test(value.words));
  if ((character === '[' || character === '{') && !isText)
    return {
      message: `Unexpected ${quote(character)} at the start of a value, expected ${character === '[' ? 'a list in brackets' : 'keys with values in braces'}`,
      help: `${character} begins ${character === '[' ? 'a list' : 'keys with values'} here: close it at the end, and write nothing behind that.`,
    };
  if (character === '[' || character === '{')
    return {
      message: `Unexpected ${quote(character)} at the start of words, expected quotation marks around them`,
      help: `Put quotation marks around all of the words: ${example}. Without them ${character} begins ${character === '[' ? 'a list' : 'keys with values'}.`,
      ...fix,
    };
  return {
    message: `Unexpected ${quote(character)} at the start of a value, expected quotation marks around it`,
    help: `Take the ${character} away if it is only decoration; if it belongs to the words, put quotation marks around all of them: ${example}.`,
    ...fix,
  };
}
