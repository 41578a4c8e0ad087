import { entryTypeNames } from '@framewright/model';
import { rules } from '@framewright/validator';
import { commonOptions } from '../terminal/parse-arguments.ts';
import type { Command, Option } from '../terminal/command.ts';

/** What can be offered at a place of a call: fixed words, what the shell finds out when asked, or anything. */
export type Offer =
  | { readonly of: 'words'; readonly words: readonly string[] }
  | { readonly of: 'ids' | 'folders' | 'files' | 'revisions' | 'anything' };

/** What a shell needs to know about a command to complete it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What its operands can be, in order. */
  readonly operands: readonly Offer[];
  /** Whether the last operand may be repeated. */
  readonly repeats: boolean;
}

/** An option as it is completed. */
export interface CompletedOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly summary: string;
  /** What its value can be; undefined if it takes none. */
  readonly takes: Offer | undefined;
}

const anything: Offer = { of: 'anything' };

/** The placeholders in the usage of commands and options, and what each offers. */
const offers: Readonly<Record<string, Offer>> = {
  id: { of: 'ids' },
  paths: { of: 'files' },
  path: anything,
  file: { of: 'files' },
  folder: { of: 'folders' },
  revision: { of: 'revisions' },
  rule: { of: 'words', words: rules.map(({ id }) => id) },
  type: { of: 'words', words: entryTypeNames.filter((type) => type !== 'manifest') },
};

/** The facts of a command that completion needs. */
export function completedCommand({ name, summary, usage, options }: Command): CompletedCommand {
  const places = usage.split(' ').filter((part) => part !== '');
  return {
    name,
    summary,
    options: Object.entries({ ...options, ...commonOptions }).map(([option, facts]) => ({
      name: option,
      short: facts.short,
      summary: facts.summary,
      takes: facts.type === 'boolean' ? undefined : offerOfOption(facts),
    })),
    operands: places.map((place) => offerOf(place.replace(/[<>[\].]/g, ''))),
    repeats: usage.includes('...'),
  };
}

function offerOfOption({ values, value = '' }: Option): Offer {
  return values === undefined ? offerOf(value) : { of: 'words', words: values };
}

function offerOf(place: string): Offer {
  if (place.includes('|')) return { of: 'words', words: place.split('|') };
  return Object.hasOwn(offers, place) ? (offers[place] ?? anything) : anything;
}
