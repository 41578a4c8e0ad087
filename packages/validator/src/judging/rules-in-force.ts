import type { RuleSetting } from '@framewright/model';
import { firmRules } from '../entries/firm-rules.ts';
import type { Finding, Rule } from '../rule.ts';

/** How a rule is weighed: as the manifest says, or else as the rule itself does. A firm rule keeps its own severity. */
export function severityOf(
  { id, severity }: Rule,
  settings: Readonly<Record<string, RuleSetting>>,
  finding?: Pick<Finding, 'severity'>,
): Rule['severity'] {
  const ours = finding?.severity ?? severity;
  return firmRules.has(id) ? ours : (settings[id]?.severity ?? ours);
}

/**
 * The rules that need to be checked: all but those that the manifest turns off, and the optional ones that it does not turn on.
 * @param evenOff whether those that the manifest turns off are wanted as well, to count what they would find
 */
export function rulesInForce(rules: readonly Rule[], settings: Readonly<Record<string, RuleSetting>>, evenOff = false): readonly Rule[] {
  return rules.filter((rule) => severityOf(rule, settings) !== 'off' || (evenOff && rule.severity !== 'off'));
}
