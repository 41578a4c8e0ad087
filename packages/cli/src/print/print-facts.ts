import { typeNames, type Entry, type Framework } from '@framewright/model';
import { hangingIndent, textWidth, visible, type Paint } from '@framewright/reporters';
import { titleOf } from './shown-entry.ts';

/** The style of text for a terminal. */
export interface PageStyle {
  readonly width: number;
  readonly paint: Paint;
}

/** The first lines about an entry: its name, then what it is. */
export function printHeading(framework: Framework, entry: Entry, { width, paint }: PageStyle): string {
  const status = 'status' in entry.data ? entry.data.status : undefined;
  const kind = typeNames(framework, entry.type).singular;
  const about = [kind.charAt(0).toUpperCase() + kind.slice(1), entry.id, ...(status === undefined ? [] : [status])].join(' · ');
  return `${paint('strong', hangingIndent('', visible(titleOf(entry)), width))}\n${paint('quiet', visible(about))}\n`;
}

/** Facts under one another, without those that have no value. Every line ends with a line feed. */
export function printFacts(facts: readonly (readonly [name: string, value: string | undefined])[], { width, paint }: PageStyle): string {
  const known = facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined && fact[1] !== '');
  const column = Math.max(0, ...known.map(([name]) => textWidth(name))) + 2;
  return known
    .map(
      ([name, value]) =>
        `${hangingIndent(`${name}:`.padEnd(column), visible(value), width).replace(`${name}:`, () => paint('quiet', `${name}:`))}\n`,
    )
    .join('');
}
