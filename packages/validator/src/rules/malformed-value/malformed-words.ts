import { schemas, foldToId } from '@framewright/model';
import { yamlValue } from '../../messages/yaml-value.ts';
import { quote, schemaHint } from '../../messages/quote.ts';
import type { Finding } from '../../rule.ts';
import type { SchemaViolation } from '../../rule.ts';

type Malformed = Extract<SchemaViolation, { readonly kind: 'malformed-value' }>;
type Words = Pick<Finding, 'message' | 'help' | 'expected'>;

const forms = schemas.common.$defs ?? {};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What to say about a value that has not the form that its key wants.
 * @param fileId the id that the name of the file gives, if it gives one
 */
export function malformedWords(violation: Malformed, key: string, fileId: string | undefined): Words {
  const { found, reason, wanted, description, example } = violation;
  switch (reason) {
    case 'empty':
      return {
        message: `Unexpected empty ${Array.isArray(found) ? 'list' : 'value'} for ${quote(key)}, expected at least one`,
        help: `Name one at least, or take ${key} away.`,
      };
    case 'repeated':
      return {
        message: `Unexpected second ${quote(typeof found === 'object' ? yamlValue(found) : found)} in ${quote(key)}, expected each only once`,
        help: 'It is named twice: delete one of the two.',
      };
    case 'minimum':
      return {
        message: `Unexpected ${String(found)} for ${quote(key)}, expected ${String(wanted)} or more`,
        help: `Write ${String(wanted)} or more.${schemaHint(key, description)}`,
      };
    case 'too-long':
      return {
        message: `Unexpected length of ${quote(key)}, expected at most ${String(wanted)} characters`,
        help: 'Say it shorter here and explain it in the text below the front matter.',
      };
    case 'key-pattern':
      return ofId(String(found), 'key');
    case 'format':
    case 'pattern':
      break;
  }
  const text = String(found);
  if (text.trim() === '')
    return {
      message: `Unexpected empty ${quote(key)}, expected words`,
      help: `Write the ${key} between the quotation marks, or take the key away where it may be left out.`,
    };
  if (wanted === forms['id']?.pattern) return ofId(text, key, violation.pointer === '/id' ? fileId : undefined);
  if (wanted === 'date') return ofDate(text, key);
  if (wanted === 'uri' || wanted === forms['url']?.pattern) return ofAddress(text, key, wanted);
  if (wanted === schemas.manifest.properties?.['iri']?.pattern)
    return /^https?:\/\/\S+$/u.test(text)
      ? {
          message: `Unexpected end of ${quote(text)}, expected a slash at the end`,
          help: `Write ${text}/ so that the ids of entries can follow.`,
          expected: [`${text}/`],
        }
      : ofAddress(text, key, wanted);
  if (wanted === schemas.manifest.properties?.['licence']?.pattern) return ofLicence(text);
  if (wanted === forms['language']?.pattern) return ofLanguage(text);
  return {
    message: `Unexpected ${quote(text)} for ${quote(key)}, expected a form such as ${quote(yamlValue(example))}`,
    help: `Write it in that form.${schemaHint(key, description)}`,
  };
}

/** @param fileId the id that the file is called by, for the id of an entry */
function ofId(text: string, key: string, fileId?: string): Words {
  const id = foldToId(text);
  const pattern = new RegExp(forms['id']?.pattern ?? '', 'u');
  const help = 'Ids have lower-case letters without accents, digits, and hyphens between words.';
  if (fileId !== undefined && fileId !== id && pattern.test(fileId))
    return {
      message: `Unexpected ${quote(text)} for ${quote(key)}, expected ${quote(fileId)}, by which the file is called`,
      help: `${help} Write ${fileId}, or rename the file as well.`,
      expected: [fileId],
    };
  if (!pattern.test(id)) return { message: `Unexpected ${quote(text)} for ${quote(key)}, expected an id such as “risk-and-issues”`, help };
  const message = `Unexpected ${quote(text)} for ${quote(key)}, expected ${quote(id)}`;
  if (fileId !== undefined && fileId !== id) return { message, help: `${help} Write ${id}, and rename the file after it.` };
  return { message, help: `${help} Write ${id}.`, expected: [id] };
}

function ofDate(text: string, key: string): Words {
  const message = `Unexpected ${quote(text)} for ${quote(key)}, expected a date as year-month-day`;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text))
    return {
      message: `Unexpected date ${quote(text)} for ${quote(key)}, expected a day that is in the calendar`,
      help: 'Check the day and the month: the order is year, month, day.',
    };
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(text);
  const words = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/iu.exec(text);
  const month = words ? months.indexOf((words[2] ?? '').toLowerCase()) + 1 : Number(numbers?.[2] ?? 0);
  const [, day = '', , year = ''] = words ?? numbers ?? [];
  if (month < 1 || month > 12 || day === '')
    return { message, help: 'Write it like 2026-11-22: four digits of the year, two of the month, two of the day.' };
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (Number(day) < 1 || Number(day) > daysOf(Number(year), month))
    return { message, help: 'Check the day and the month, and write the date like 2026-11-22: the year first, then the month.' };
  return { message, help: `Write ${date} if that is the day: the year first, then the month.`, expected: [date] };
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const withoutScheme = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:].*)?$/u;

/** Signs that an address on the web can't hold as they are. */
const signsOutsideAddresses: ReadonlySet<string> = new Set('{}[]<>|\\^"`');

/** @param wanted the form that the address has to have, where it is a special one */
function ofAddress(text: string, key: string, wanted: string | number = 'uri'): Words {
  const isSpaced = /\s/u.test(text);
  const message = isSpaced
    ? `Unexpected space in the address ${quote(text)}, expected none`
    : `Unexpected ${quote(text)} for ${quote(key)}, expected an address that begins with https://`;
  const forbidden = [...text].find((character) => signsOutsideAddresses.has(character));
  if (forbidden !== undefined && !isSpaced && /^https?:\/\/./u.test(text)) {
    const code = encodeURIComponent(forbidden);
    const whole = [...text].map((character) => (signsOutsideAddresses.has(character) ? encodeURIComponent(character) : character)).join('');
    return {
      message: `Unexpected ${quote(forbidden)} in the address ${quote(text)}, expected ${code}, which stands for it there`,
      ...(isAddress(whole, wanted)
        ? { help: `Write ${whole}.`, expected: [whole] }
        : { help: 'Copy the whole address from the address bar of a browser.' }),
    };
  }
  const joined = text.trim().replace(/\s/gu, '%20');
  const begun = withoutScheme.test(joined) ? `https://${joined}` : joined;
  const whole = [begun, `${begun}/`].find((address) => isAddress(address, wanted));
  if (whole === undefined) return { message, help: 'Copy the whole address from the address bar of a browser.' };
  return { message, help: `Write ${isSpaced ? '%20 for each space' : 'https:// before it'}: ${whole}.`, expected: [whole] };
}

function isAddress(text: string, wanted: string | number): boolean {
  const isPlain = /^https?:\/\/[^\s{}[\]<>|\\^"`]+$/u.test(text);
  return isPlain && (wanted === 'uri' ? /^[!-~]+$/u.test(text) : new RegExp(String(wanted), 'u').test(text));
}

function ofLicence(text: string): Words {
  const id = text.trim().replace(/\s+/gu, '-').toUpperCase();
  return {
    message: `Unexpected licence ${quote(text)}, expected its short name without spaces`,
    help: `Write its short name as https://spdx.org/licenses/ lists it, such as ${/^[A-Z0-9.+-]+$/u.test(id) ? id : 'CC-BY-4.0'}.`,
    ...(/^[A-Z0-9.+-]+$/u.test(id) ? { expected: [id] } : {}),
  };
}

function ofLanguage(text: string): Words {
  return {
    message: `Unexpected language ${quote(text)}, expected its short tag`,
    help: 'Write a language tag such as en, en-GB, de or fr: two letters for the language, and if need be a hyphen and two for the country.',
  };
}
