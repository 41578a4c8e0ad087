import type { RuleSetting } from '@framewright/model';
import type { Rule } from '../rule.ts';

/**
 * The rules that need to be checked: all but those that the manifest turns off, and the optional ones that it does not turn on.
 * @param evenOff whether those that the manifest turns off are wanted as well, to count what they would find
 */
export function rulesInForce(rules: readonly Rule[], settings: Readonly<Record<string, RuleSetting>>, evenOff = false): readonly Rule[] {
  return rules.filter(({ id, severity }) => (settings[id]?.severity ?? severity) !== 'off' || (evenOff && severity !== 'off'));
}
