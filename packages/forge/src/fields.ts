import { ForgeError } from './forge-error.ts';

/** An object in an answer. Its fields are read with care: an answer is untrusted text. */
export interface Fields {
  readonly text: (key: string) => string;
  readonly number: (key: string) => number;
  /** Undefined if the field is absent, null or of another type. */
  readonly optionalText: (key: string) => string | undefined;
  readonly optionalNumber: (key: string) => number | undefined;
  /** The object in a field; undefined if there is none. */
  readonly object: (key: string) => Fields | undefined;
  /** The items of a list; none if there is no list. */
  readonly list: (key: string) => readonly unknown[];
  readonly has: (key: string) => boolean;
  readonly isTrue: (key: string) => boolean;
}

/**
 * Reads the fields of an object.
 * @param what what the object is, for complaints
 * @throws ForgeError if it is none; its methods throw where a field that is needed is absent or of another type
 */
export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(what);
  const field = (key: string): unknown => (Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined);
  const optionalText = (key: string): string | undefined => {
    const found = field(key);
    return typeof found === 'string' ? found : undefined;
  };
  const optionalNumber = (key: string): number | undefined => {
    const found = field(key);
    return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined;
  };
  return {
    optionalText,
    optionalNumber,
    has: (key) => field(key) !== undefined,
    isTrue: (key) => field(key) === true,
    text: (key) => optionalText(key) ?? lacking(what, key),
    number: (key) => optionalNumber(key) ?? lacking(what, key),
    object: (key) => {
      const found = field(key);
      return typeof found === 'object' && found !== null && !Array.isArray(found) ? fieldsOf(found, `${what}.${key}`) : undefined;
    },
    list: (key) => {
      const found = field(key);
      return Array.isArray(found) ? found : [];
    },
  };
}

function lacking(what: string, key: string): never {
  throw unexpected(`${what}.${key}`);
}

function unexpected(what: string): ForgeError {
  return new ForgeError(`The forge gave an answer that lacks what is needed (${what}).`, 0);
}
