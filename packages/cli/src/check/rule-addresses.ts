import { webAddress } from '@framewright/model';
import type { Report } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import type { Option } from '../terminal/command.ts';

/** Option of the command that shows mistakes. */
export const ruleAddressOption: Option = {
  type: 'string',
  value: 'address',
  summary:
    'Where a site shows the rules, such as https://…/reference/rules/: each mistake then carries the address of the page about its rule.',
};

/** A report whose mistakes carry the addresses of their rules, if --rules-url says where these are. */
export function withRuleAddresses<R extends Report>(report: R, args: Arguments): R {
  const written = args.valueOf('rules-url');
  if (written === undefined) return report;
  if (webAddress(written) === undefined || /[\s?#]/u.test(written))
    throw new Failure(`The option --rules-url needs an address that begins with https://, not “${written}”.`);
  const base = written.endsWith('/') ? written : `${written}/`;
  return { ...report, diagnostics: report.diagnostics.map((diagnostic) => ({ ...diagnostic, url: `${base}${diagnostic.rule}/` })) };
}
