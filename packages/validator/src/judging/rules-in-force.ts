import type { RuleSetting } from '@framewright/model';
import type { Rule } from '../rule.ts';

/**
 * The rules that need to be checked: all but those that the manifest turns off, and the optional ones that it does not turn on.
 * The same list for the same choice, so that what was found with it stays known.
 * @param evenOff whether those that the manifest turns off are wanted as well, to count what they would find
 */
export function rulesInForce(rules: readonly Rule[], settings: Readonly<Record<string, RuleSetting>>, evenOff = false): readonly Rule[] {
  const isInForce = ({ id, severity }: Rule): boolean => (settings[id]?.severity ?? severity) !== 'off' || (evenOff && severity !== 'off');
  const found = rules.filter(isInForce);
  const choice = found.map(({ id }) => id).join(' ');
  const choices = known.get(rules) ?? new Map<string, readonly Rule[]>();
  known.set(rules, choices);
  const same = choices.get(choice) ?? found;
  choices.set(choice, same);
  return same;
}

const known = new WeakMap<readonly Rule[], Map<string, readonly Rule[]>>();
